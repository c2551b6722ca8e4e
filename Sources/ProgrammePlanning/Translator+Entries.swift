// Entries as tasks. An entry with a clock time is pinned to it; one without may start on the grid
// wherever its WHEN allows.

import CivilTime
import Planning
import Scheduling
public import VisitModel

extension Translator {
  mutating func addEntry(_ index: Index<Entry>, _ entry: Entry) {
    let item = Item.entry(index)
    let time = stated[index.position]
    let fixed = fixedStart(index, entry)
    let lengths = lengths(of: entry, time)
    let room = programme.room(of: entry)
    let rooms = room.map { [$0.position] } ?? freeRooms(for: entry)
    let people = programme.participants(of: entry).map(\.position)
    let task = add(
      Problem.Task(
        starts: starts(index, entry, time, fixed), lengths: lengths, people: people,
        rooms: roomChoice(rooms, index, fixed), site: sites.site(of: index),
        urgency: fixed == nil ? max(1, urgency(of: people)) : 0),
      of: item, orElse: .contradiction(item))
    need(task, .item(item))
    if let fixed {
      pin(task, start: fixed, options.delay?.entry == index ? .delay(index) : cause(of: item))
    } else {
      tracing.open.insert(task)
      addHours(task, index, entry)
    }
    if !time.lengthIsStated { addUsualLength(task, options.baseline[item]) }
    addWindows(task, index, entry)
  }

  /// What says nothing of its time is kept to the hours, and so is what moves out of them.
  private mutating func addHours(_ task: Int, _ index: Index<Entry>, _ entry: Entry) {
    let day = day(of: entry)
    var stretches = [day.stretch(hours)]
    let own = options.baseline[.entry(index)]?.start ?? clockStart(entry)
    if options.delay != nil {
      guard statesHours, let own, stretches[0].contains(own) else { return }
    } else if entry.when.isExact {
      // What was outside of the hours before may stay there.
      if let own, let longest = problem.tasks[task].lengths.last {
        stretches.append(own..<own + longest)
      }
    } else if !entry.leavesTimeOpen {
      return
    }
    keepToHours(task, stretches, yields: true)
  }

  private func day(of entry: Entry) -> PlanningDay {
    let day = programme[entry.day]
    return PlanningDay(date: entry.date, city: day.city, zone: entry.zone)
  }

  /// A length that nobody states is what is usual; without assumptions it is rather so, and a minute at
  /// least. What is delayed may be as short as it was to be.
  private mutating func addUsualLength(_ task: Int, _ old: Placement?) {
    tracing.unstated.insert(task)
    if options.delay != nil, let old {
      Self.insert(old.length, into: &problem.tasks[task].lengths)
    }
    guard !options.assumes else { return }
    let shortest = problem.tasks[task].lengths[0]
    problem.tasks[task].usualLength = shortest
    let shorter = Self.lengths(1, shortest, step: options.grid).filter { $0 < shortest }
    problem.tasks[task].lengths = shorter + problem.tasks[task].lengths
  }

  private func cause(of item: Item) -> Cause {
    options.pinned.contains(item) ? .wish(item) : .item(item)
  }

  func urgency(of people: [Int]) -> Int {
    people.map { Defaults.urgency(of: programme.people[$0].rank) }.max() ?? 0
  }

  // MARK: Fixed times

  /// The start that may not change, in minutes since 1970; nil when the plan chooses.
  private func fixedStart(_ index: Index<Entry>, _ entry: Entry) -> Int? {
    let item = Item.entry(index)
    let old = options.baseline[item]?.start
    if let delay = options.delay { return delayedStart(delay, index, entry, old) }
    if options.pinned.contains(item), let old { return old }
    if !entry.when.isExact { return entry.isStatedConfirmed ? clockStart(entry) : nil }
    if options.freed.contains(item), !entry.isStatedConfirmed { return nil }
    return clockStart(entry)
  }

  /// What has begun when the delay begins stays; so does what is confirmed.
  private func delayedStart(
    _ delay: Delay, _ index: Index<Entry>, _ entry: Entry, _ old: Int?
  ) -> Int? {
    guard let old, let before = options.baseline[.entry(delay.entry)]?.start else { return old }
    if index == delay.entry { return before + delay.minutes }
    let mayMove = old >= before && !entry.isStatedConfirmed
    return mayMove && !options.pinned.contains(.entry(index)) ? nil : old
  }

  /// The clock time that an entry states.
  func clockStart(_ entry: Entry) -> Int? {
    for case .clock(let time, _, _) in entry.when.terms {
      return LocalClock.minute(entry.date, time, entry.zone)
    }
    return nil
  }

  // MARK: Starts and lengths

  private func lengths(of entry: Entry, _ time: StatedTime) -> [Int] {
    for case .clock(let start, .until(let end)?, true) in entry.when.terms where start < end {
      return [end.minutes - start.minutes]
    }
    let step = time.lengthIsStated ? options.grid : max(options.grid, Defaults.lengthStep)
    return Self.lengths(time.shortest / 60, time.longest / 60, step: step)
  }

  private func starts(
    _ index: Index<Entry>, _ entry: Entry, _ time: StatedTime, _ fixed: Int?
  ) -> [Int] {
    if let fixed { return [fixed] }
    let day = entry.date
    let old = options.baseline[.entry(index)]?.start
    if options.delay != nil, let old { return delayedStarts(old, entry.zone) }
    var starts =
      entry.when.isExact ? movedStarts(day, entry.zone) : freeStarts(entry, day, time)
    if let start = clockStart(entry) { Self.insert(start, into: &starts) }
    if let old, isOpen(old, entry, day, time) { Self.insert(old, into: &starts) }
    return starts
  }

  /// What a delay moves starts at its old time or later, past midnight where it must.
  private func delayedStarts(_ old: Int, _ zone: Zone) -> [Int] {
    let day = LocalClock.local(old, zone).day
    let points = [day, day.adding(days: 1)].flatMap { LocalClock.grid(options.startGrid, $0, zone) }
    return [old] + Set(points).filter { old < $0 && $0 <= old + 1440 }.sorted()
  }

  /// What may move although its time is stated starts on its day, or in the night after it.
  private func movedStarts(_ day: Day, _ zone: Zone) -> [Int] {
    let night = LocalClock.grid(options.startGrid, day.adding(days: 1), zone, to: Defaults.night)
    return Set(LocalClock.grid(options.startGrid, day, zone) + night).sorted()
  }

  private func isOpen(_ start: Int, _ entry: Entry, _ day: Day, _ time: StatedTime) -> Bool {
    if entry.when.isExact { return LocalClock.local(start, entry.zone).day == day }
    return (time.earliestStart...max(time.earliestStart, time.latestStart)).contains(start * 60)
  }

  /// The grid inside what the WHEN says, on every day on which that is.
  private func freeStarts(_ entry: Entry, _ day: Day, _ time: StatedTime) -> [Int] {
    let window = time.earliestStart...max(time.earliestStart, time.latestStart)
    let last = Instant(secondsSinceEpoch: Int64(window.upperBound))
    let days = max(0, min(day.days(to: entry.zone.local(at: last).day), Defaults.mostDays))
    let starts = (0...days).flatMap { number in
      LocalClock.grid(options.startGrid, day.adding(days: number), entry.zone)
        .filter { window.contains($0 * 60) }
    }
    if !starts.isEmpty || time.latestStart < time.earliestStart { return starts }
    return [LocalClock.minute(seconds: time.earliestStart)]
  }

  // MARK: Windows

  /// `within:` of an entry, and the hours of its place. The request that it holds counts when it says
  /// nothing itself.
  private mutating func addWindows(_ task: Int, _ index: Index<Entry>, _ entry: Entry) {
    let day = day(of: entry)
    addWithin(task, .entry(index), entry.attributes, [day])
    if entry.attribute(.within) == nil, let request = requests.request(heldBy: index) {
      addWithin(task, .request(request), programme.requests[request].attributes, calendar.days)
    }
    guard entry.attribute(.room) == nil, let hours = placeHours(of: entry) else { return }
    let open = day.stretch(hours)
    // A stated time is settled, whatever the hours of the place; a length that is not is kept to them.
    if let start = pinnedStarts[task] {
      let shortest = options.assumes ? 1 : problem.tasks[task].lengths[0]
      let least = tracing.unstated.contains(task) ? shortest : problem.tasks[task].lengths[0]
      guard open.contains(start), start + least <= open.upperBound else { return }
    }
    window(task, [open], .placeHours(index))
  }

  /// The hours of the place of an entry.
  func placeHours(of entry: Entry) -> ClockHours? {
    entry.place.flatMap { programme[$0].openHours }
  }

  /// The windows that attributes give are alternatives; those without a date hold on any of the days.
  mutating func addWithin(
    _ task: Int, _ item: Item, _ attributes: [Attribute], _ days: [PlanningDay]
  ) {
    var stretches: [Range<Int>] = []
    var cause: Cause?
    for (position, attribute) in attributes.enumerated() where attribute.key == .within {
      cause = cause ?? .attribute(item, position)
      for case .window(let window) in attribute.values {
        stretches += self.stretches(of: window, days)
      }
    }
    if let cause { window(task, stretches, cause) }
  }

  func stretches(of window: ClockWindow, _ days: [PlanningDay]) -> [Range<Int>] {
    var chosen = days
    if let date = window.day {
      chosen = calendar.days.filter { $0.date == date }
      if chosen.isEmpty,
        let near = calendar.days.last(where: { $0.date < date }) ?? calendar.days.first
      {
        chosen = [PlanningDay(date: date, city: near.city, zone: near.zone)]
      }
    }
    return chosen.map { $0.stretch(window.start.minutes, window.end.minutes) }
  }
}

extension Entry {
  /// Whether the file says that it is confirmed, as opposed to saying nothing.
  public var isStatedConfirmed: Bool { attribute(.status) != nil && status == .confirmed }

  /// Whether nothing that it says keeps it out of the night.
  var leavesTimeOpen: Bool {
    guard attribute(.within) == nil else { return false }
    return when.terms.allSatisfy { term in
      switch term {
      case .unset, .before: true
      case .clock, .part, .after, .with, .offset: false
      }
    }
  }
}

extension Attributed {
  /// The hours of `open:`, in minutes after midnight.
  var openHours: ClockHours? {
    guard case .window(let window)? = attribute(.open)?.values.first, window.start < window.end
    else { return nil }
    return ClockHours(first: window.start.minutes, last: window.end.minutes)
  }
}
