// Lengths that nobody states give way to what is stated: an entry with a clock time is cut short by the
// next stated start of the same person or room, and by what its own `within:` and hours leave.

import CivilTime
import Planning
import Scheduling
import VisitModel

extension Translator {
  /// Shortens usual lengths to the time that stated starts leave, a minute at least.
  mutating func cutLengths() {
    var left: [Int: Int] = [:]
    for tasks in sharedStarts(pinnedStarts) { cut(tasks, &left) }
    var windows: [Int: [Problem.Window]] = [:]
    for window in problem.windows { windows[window.task, default: []].append(window) }
    for (task, start) in pinnedStarts {
      limit(task, to: ownTime(task, from: start, windows[task] ?? []), &left)
      cutAlongOrders(task, start, &left)
    }
    for (task, minutes) in left where tracing.unstated.contains(task) {
      let lengths = problem.tasks[task].lengths
      let shortest = max(1, minutes)
      if options.assumes {
        guard shortest < lengths[0] else { continue }
        problem.tasks[task].lengths.insert(shortest, at: 0)
      } else {
        problem.tasks[task].usualLength = min(problem.tasks[task].usualLength, shortest)
        if !lengths.contains(shortest) { Self.insert(shortest, into: &problem.tasks[task].lengths) }
      }
    }
  }

  private func limit(_ task: Int, to minutes: Int?, _ left: inout [Int: Int]) {
    if let minutes { left[task] = min(left[task] ?? .max, minutes) }
  }

  // MARK: What comes next

  /// The tasks with stated starts of each person and each room, in the order of time.
  private func sharedStarts(_ starts: [Int: Int]) -> [[Int]] {
    var ofPeople = Array(repeating: [Int](), count: problem.people)
    var ofRooms = Array(repeating: [Int](), count: problem.rooms.count)
    let pinned = starts.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
    for task in pinned {
      for person in problem.tasks[task].people { ofPeople[person].append(task) }
      if problem.tasks[task].rooms.count == 1 { ofRooms[problem.tasks[task].rooms[0]].append(task) }
    }
    return ofPeople + ofRooms
  }

  private mutating func cut(_ tasks: [Int], _ left: inout [Int: Int]) {
    for (position, task) in tasks.enumerated() where tracing.unstated.contains(task) {
      guard let start = pinnedStarts[task] else { continue }
      var next: Int?
      for other in tasks[position...] {
        guard let time = pinnedStarts[other], time > start else { continue }
        if let next, next < time { break }
        next = time
        limit(task, to: time - start - gap(from: task, to: other), &left)
      }
    }
  }

  /// Minutes between two entries that share a person or a room.
  private mutating func gap(from task: Int, to other: Int) -> Int {
    let rooms = problem.tasks[task].rooms
    let turnround =
      rooms.count == 1 && rooms == problem.tasks[other].rooms
      ? problem.rooms[rooms[0]].turnround : 0
    let sharesPerson = problem.tasks[task].people.contains(
      where: problem.tasks[other].people.contains)
    guard sharesPerson, let from = site(task), let to = site(other), from != to,
      let journey = sites.journey(from: from, to: to)
    else { return turnround }
    return max(turnround, journey.minutes)
  }

  private func site(_ task: Int) -> Int? {
    problem.tasks[task].rooms.first.flatMap { problem.rooms[$0].site } ?? problem.tasks[task].site
  }

  // MARK: What it says itself

  /// The minutes from a start to the end of the window in which it lies.
  private func ownTime(_ task: Int, from start: Int, _ windows: [Problem.Window]) -> Int? {
    let windows = windows.compactMap { window in
      window.stretches.first { $0.contains(start) }.map { $0.upperBound - start }
    }
    let rooms = problem.tasks[task].rooms
    let open = rooms.count == 1 ? problem.rooms[rooms[0]].open : []
    let room = open.first { $0.contains(start) }.map { $0.upperBound - start }
    return (windows + [room].compactMap(\.self)).min()
  }

  private func cutAlongOrders(_ task: Int, _ start: Int, _ left: inout [Int: Int]) {
    guard case .entry(let index) = tracing.items[task] else { return }
    for term in programme[index].when.terms {
      guard case .entry(let other)? = term.reference,
        let otherTask = tracing.task(of: .entry(other)), let otherStart = pinnedStarts[otherTask]
      else { continue }
      switch term {
      case .after(_, let gap):
        limit(otherTask, to: start - Int(gap?.count ?? 0) - otherStart, &left)
      case .before(_, let gap):
        limit(task, to: otherStart - Int(gap?.count ?? 0) - start, &left)
      default: break
      }
    }
  }

  // MARK: The same minute

  /// Entries of one person that are stated to start in the same minute at one place are one occasion.
  /// So are those that an earlier plan holds so, when a delay moves them.
  mutating func joinSameMinutes() {
    var starts = pinnedStarts
    if options.delay != nil {
      for (task, item) in tracing.items.enumerated() {
        starts[task] = starts[task] ?? options.baseline[item]?.start
      }
    }
    var joined: Set<[Int]> = []
    for tasks in sharedStarts(starts).prefix(problem.people) {
      for (task, next) in zip(tasks, tasks.dropFirst())
      where starts[task] == starts[next]
        && tracing.open.contains(task) == tracing.open.contains(next)
        && joined.insert([task, next]).inserted
      {
        guard case .entry(let one) = tracing.items[task],
          case .entry(let other) = tracing.items[next], areAtOnePlace(one, other)
        else { continue }
        if tracing.open.contains(task) {
          together([task, next], .sameMinute(one, other))
        } else {
          problem.occasions.append([task, next])
        }
      }
    }
  }

  private func areAtOnePlace(_ one: Index<Entry>, _ other: Index<Entry>) -> Bool {
    let (a, b) = (programme[one], programme[other])
    guard programme.city(of: a) == programme.city(of: b) else { return false }
    // A moment may be part of something; of two engagements, one of which is said to be elsewhere for
    // all that is known, nobody can attend both.
    if a.place == nil || b.place == nil {
      return a.place == b.place || a.kind.isMoment || b.kind.isMoment
    }
    return a.place == b.place
  }
}
