// What comes before what: stated orders, arrivals and departures; and entries that are held together.

import CivilTime
import Planning
import Scheduling
import VisitModel

extension Translator {
  mutating func addOrders() {
    for (position, entry) in programme.entries.enumerated() {
      let index = Index<Entry>(position)
      guard let task = tracing.task(of: .entry(index)) else { continue }
      for (number, term) in entry.when.terms.enumerated() {
        guard case .entry(let other)? = term.reference, other != index,
          let otherTask = tracing.task(of: .entry(other))
        else { continue }
        addOrder(task, otherTask, term, .term(index, number))
      }
    }
  }

  private mutating func addOrder(
    _ task: Int, _ other: Int, _ term: WhenTerm<Entity>, _ cause: Cause
  ) {
    switch term {
    case .after(_, let gap):
      order(other, task, gap: Int(gap?.count ?? 0), cause)
      let end = fixedEnds(other).map { $0 + Int(gap?.count ?? 0) }
      addOddStarts(end, to: task)
    case .before(_, let gap):
      order(task, other, gap: Int(gap?.count ?? 0), cause)
      let gap = Int(gap?.count ?? 0)
      addOddStarts(
        fixedStarts(other).flatMap { start in
          problem.tasks[task].lengths.map { start - gap - $0 }
        }, to: task)
    case .offset(_, let minutes): offset(task, from: other, minutes, cause)
    case .with:
      together([other, task], cause)
      addOddStarts(fixedStarts(other), to: task)
      addOddStarts(fixedStarts(task), to: other)
    case .clock, .part, .unset: break
    }
  }

  /// Exactly so long after the start of another, or before it: at a stated time where the other has one.
  private mutating func offset(_ task: Int, from other: Int, _ minutes: Int, _ cause: Cause) {
    if let start = pinnedStarts[other], pinnedStarts[task] == nil {
      problem.tasks[task].starts = [start + minutes]
      tracing.open.remove(task)
      return pin(task, start: start + minutes, cause)
    }
    // What has begun when a delay begins is not held again.
    if options.delay != nil, pinnedStarts[task] != nil { return }
    let lengths = problem.tasks[other].lengths
    guard let shortest = lengths.first, let longest = lengths.last else { return }
    problem.orders.append(
      Problem.Order(
        first: other, second: task, least: minutes - longest, most: minutes - shortest))
    tracing.orders.append(cause)
  }

  // MARK: Parts

  /// A part starts and ends inside its whole, and whoever is at both is there once; so is a room.
  mutating func addParts() {
    for (position, entry) in programme.entries.enumerated() {
      let index = Index<Entry>(position)
      guard let task = tracing.task(of: .entry(index)), let whole = entry.whole,
        let wholeTask = tracing.task(of: .entry(whole)), wholeTask != task,
        let longest = problem.tasks[wholeTask].lengths.last
      else { continue }
      order(wholeTask, task, gap: -longest, .partOf(index))
      order(task, wholeTask, gap: -longest, .partOf(index))
      share(task, with: whole)
    }
  }

  /// Leaves a part only the people and the room that none of its wholes has.
  private mutating func share(_ task: Int, with whole: Index<Entry>) {
    var next: Index<Entry>? = whole
    var seen: Set<Index<Entry>> = []
    while let current = next, seen.insert(current).inserted {
      let entry = programme[current]
      let busy = Set(programme.participants(of: entry).map(\.position))
      problem.tasks[task].people.removeAll(where: busy.contains)
      if let room = programme.room(of: entry), problem.tasks[task].rooms == [room.position] {
        problem.tasks[task].site = problem.rooms[room.position].site
        problem.tasks[task].rooms = []
      }
      next = entry.whole
    }
  }

  /// What follows an entry with an odd time may have to begin at an odd time too.
  private mutating func addOddStarts(_ starts: [Int], to task: Int) {
    guard let first = problem.tasks[task].starts.first, let last = problem.tasks[task].starts.last,
      problem.tasks[task].starts.count > 1
    else { return }
    for start in starts where first...last ~= start {
      Self.insert(start, into: &problem.tasks[task].starts)
    }
  }

  private func fixedStarts(_ task: Int) -> [Int] {
    pinnedStarts[task].map { [$0] } ?? []
  }

  private func fixedEnds(_ task: Int) -> [Int] {
    fixedStarts(task).flatMap { start in problem.tasks[task].lengths.map { start + $0 } }
  }

  // MARK: Arrivals and departures

  /// Meetings that a plan places are held while their people are there: after the arrival that brings
  /// them and before the departure that takes them away.
  mutating func addStays() {
    let stays = Stays(programme, stated)
    guard !stays.isEmpty else { return }
    for task in tracing.open.sorted() {
      let item = tracing.items[task]
      guard mayBeAnywhere(item) else { continue }
      for arrival in stays.arrivals(of: problem.tasks[task].people) {
        guard let other = tracing.task(of: .entry(arrival)), other != task, wasAfter(task, other)
        else { continue }
        order(other, task, .arrival(arrival, item))
      }
      for departure in stays.departures(of: problem.tasks[task].people) {
        guard let other = tracing.task(of: .entry(departure)), other != task, wasAfter(other, task)
        else { continue }
        order(task, other, .departure(departure, item))
      }
    }
  }

  /// Whether the one comes after the other where both had a time before. A welcome that begins with the
  /// arrival stays with it.
  private func wasAfter(_ task: Int, _ other: Int) -> Bool {
    guard let start = formerStart(task), let otherStart = formerStart(other) else { return true }
    let length = options.baseline[tracing.items[other]]?.length ?? problem.tasks[other].lengths[0]
    return otherStart + length <= start
  }

  private func formerStart(_ task: Int) -> Int? {
    let item = tracing.items[task]
    if let start = options.baseline[item]?.start ?? pinnedStarts[task] { return start }
    if case .entry(let index) = item, programme[index].when.isExact {
      return clockStart(programme[index])
    }
    return nil
  }

  private func mayBeAnywhere(_ item: Item) -> Bool {
    switch item {
    case .request: true
    // What the plan moves is held while its people are there, as what it places is.
    case .entry(let index):
      programme[index].when.terms == [.unset] || programme[index].when.isExact
    }
  }
}
