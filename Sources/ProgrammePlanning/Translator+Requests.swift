// Requests as tasks: whom they bring together, when and in which rooms they can be held.

import CivilTime
import Planning
import VisitModel

extension Translator {
  /// A request that the programme holds already, or that is cancelled, is no task.
  mutating func addRequest(_ position: Int) {
    let request = programme.requests[position]
    guard request.status != .cancelled, requests.entries[position] == nil else { return }
    let item = Item.request(position)
    let interpreters = request.values(.interpreters).compactMap { value -> Int? in
      if case .interpreter(let interpreter) = value, case .person(let person)? = interpreter.person
      {
        return person.position
      }
      return nil
    }
    let people = Set(requests.people[position].map(\.position) + interpreters).sorted()
    let rooms = rooms(for: position)
    let isNeeded = request.priority <= 1 || options.required.contains(item)
    let lengths = lengths(of: request, yields: isNeeded)
    let lacksRoom = rooms.isEmpty && needsRoom(request)
    let task = add(
      Problem.Task(
        starts: lacksRoom
          ? [] : starts(request, rooms, shortest: lengths[0], yields: isNeeded),
        lengths: lengths, people: people, rooms: rooms,
        weight: Defaults.weight(priority: request.priority), urgency: max(1, urgency(of: people))),
      of: item, orElse: lacksRoom ? .noRoom(item) : .contradiction(item))
    tracing.open.insert(task)
    if request.length == nil {
      tracing.unstated.insert(task)
      if !options.assumes, isNeeded { problem.tasks[task].usualLength = Defaults.meetingLength }
    }
    if isNeeded { need(task, .item(item)) }
    if !lacksRoom { addHours(task, item, request, rooms, yields: isNeeded) }
    if options.pinned.contains(item), let old = options.baseline[item] { keep(task, old, item) }
  }

  private mutating func keep(_ task: Int, _ old: Placement, _ item: Item) {
    Self.insert(old.start, into: &problem.tasks[task].starts)
    pin(task, start: old.start, .wish(item))
    if let room = old.room, problem.tasks[task].rooms.contains(room) {
      problem.pins[problem.pins.count - 1].room = room
    }
  }

  private func lengths(of request: Request, yields: Bool) -> [Int] {
    guard let length = request.length else {
      guard !options.assumes, yields else { return [Defaults.meetingLength] }
      return Self.lengths(1, Defaults.meetingLength, step: options.grid)
    }
    return Self.lengths(
      Int(length.shortest.count), Int(length.longest.count), step: options.grid)
  }

  // MARK: Rooms

  /// The rooms that a request can be held in; empty when none is large enough, or when the programme
  /// has no rooms.
  func rooms(for position: Int) -> [Int] {
    let request = programme.requests[position]
    if case .room(let room)? = request.entities(.room).first { return [room.position] }
    return rooms(seating: max(request.statedSeats ?? 0, requests.people[position].count))
  }

  private func needsRoom(_ request: Request) -> Bool {
    !programme.rooms.isEmpty || request.attribute(.room) != nil
  }

  // MARK: Hours

  /// Where the file states no window, the hours of the rooms hold, and where those are not stated the
  /// usual ones.
  private mutating func addHours(
    _ task: Int, _ item: Item, _ request: Request, _ rooms: [Int], yields: Bool
  ) {
    if request.attribute(.within) != nil {
      addWithin(task, item, request.attributes, calendar.days)
    } else if lackHours(rooms) {
      keepToHours(task, openStretches(rooms), yields: yields)
    } else if statesHours {
      keepToHours(task, calendar.days.map { $0.stretch(hours) }, yields: yields)
    }
  }

  /// Whether the hours of the rooms do not say when they can be used.
  private func lackHours(_ rooms: [Int]) -> Bool {
    rooms.isEmpty || rooms.contains { hours(of: programme.rooms[$0]) == nil }
  }

  /// The stretches in which some of the rooms can be used.
  private func openStretches(_ rooms: [Int]) -> [Range<Int>] {
    guard !rooms.isEmpty else {
      return calendar.days.map { $0.stretch(hours) }.merged()
    }
    return stretches(of: rooms) { hours(of: programme.rooms[$0]) ?? hours }
  }

  /// The days of the rooms' cities at these hours.
  private func stretches(of rooms: [Int], _ hours: (Int) -> ClockHours) -> [Range<Int>] {
    var seen: Set<OpenTime> = []
    var stretches: [Range<Int>] = []
    for room in rooms {
      let key = OpenTime(
        city: programme.city(of: Index<VisitModel.Room>(room)), hours: hours(room))
      guard seen.insert(key).inserted else { continue }
      stretches += calendar.days(in: key.city).map { $0.stretch(key.hours) }
    }
    return stretches.merged()
  }

  private struct OpenTime: Hashable {
    let city: Index<City>?
    let hours: ClockHours
  }

  /// The stretches in which a request that must be held could be at all: whole days, where no hours
  /// are stated.
  private func longestStretches(_ rooms: [Int]) -> [Range<Int>] {
    let whole = ClockHours(first: 0, last: 1440)
    guard !rooms.isEmpty else { return calendar.days.map { $0.stretch(whole) }.merged() }
    return stretches(of: rooms) { hours(of: programme.rooms[$0]) ?? whole }
  }

  /// All starts on the grid inside the hours of the rooms and the windows that the file states: its
  /// windows are statements of their own, so that a plan can say what they cost.
  private mutating func starts(
    _ request: Request, _ rooms: [Int], shortest: Int, yields: Bool
  ) -> [Int] {
    let keepsHours = statesHours || options.assumes || !yields || request.attribute(.within) != nil
    var stretches = keepsHours ? openStretches(rooms) : longestStretches(rooms)
    var stated: [Range<Int>] = []
    for case .window(let window) in request.values(.within) {
      stated += self.stretches(of: window, calendar.days)
    }
    stretches = (stretches + stated).merged()
    var starts = startLists[stretches] ?? grid(over: stretches)
    startLists[stretches] = starts
    for stretch in stated
    where !starts.contains(where: { stretch.contains($0) && $0 + shortest <= stretch.upperBound })
      && stretch.lowerBound + shortest <= stretch.upperBound
    {
      Self.insert(stretch.lowerBound, into: &starts)
    }
    return starts
  }

  private func grid(over stretches: [Range<Int>]) -> [Int] {
    var starts: [Int] = []
    for day in calendar.days {
      let points = LocalClock.grid(options.startGrid, day.date, day.zone)
      starts += points.filter { point in stretches.contains { $0.contains(point) } }
    }
    starts.sort()
    return starts.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}
