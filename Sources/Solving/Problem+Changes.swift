// A problem with one thing changed.

import Planning

extension Problem {
  /// The problem as it would be after a change; starts that become possible lie on the grid.
  func applying(_ change: Relaxation.Change, step: Int) -> Problem {
    var changed = self
    switch change {
    case .shorten(let task, let minutes): changed.shorten(task, by: minutes)
    case .drop(let task): changed.drop(task)
    case .move(let pin, let start):
      changed.pins[pin].start = start
      changed.allow([start], for: pins[pin].task)
    case .openEarlier(let window, let minutes): changed.widen(window, minutes, 0, step)
    case .closeLater(let window, let minutes): changed.widen(window, 0, minutes, step)
    case .arriveEarlier(let absence, let minutes): changed.cut(absence, 0, minutes)
    case .leaveLater(let absence, let minutes): changed.cut(absence, minutes, 0)
    case .allowRoom(let task, let room): changed.tasks[task].rooms.append(room)
    case .excuse(let person, let task): changed.tasks[task].people.removeAll { $0 == person }
    case .hasten(let journey, let minutes):
      changed.journeys[journey].minutes = max(0, journeys[journey].minutes - minutes)
    case .free(let order):
      changed.orders[order].least = -Self.anyGap
      changed.orders[order].most = nil
    case .raise(let limit): changed.limits[limit].most += 1
    case .cut(let pause, let minutes):
      changed.pauses[pause].minutes = max(0, pauses[pause].minutes - minutes)
    }
    return changed
  }

  /// More minutes than any programme has.
  private static let anyGap = 1_000_000

  private mutating func shorten(_ task: Int, by minutes: Int) {
    let shorter = tasks[task].lengths[0] - minutes
    tasks[task].lengths.insert(shorter, at: 0)
    for number in pins.indices where pins[number].task == task { pins[number].length = nil }
  }

  private mutating func drop(_ task: Int) { tasks[task].starts = [] }

  private mutating func allow(_ starts: [Int], for task: Int) {
    tasks[task].starts = Set(tasks[task].starts + starts).sorted()
  }

  private mutating func widen(_ window: Int, _ earlier: Int, _ later: Int, _ step: Int) {
    let task = windows[window].task
    windows[window].stretches = windows[window].stretches.map {
      $0.lowerBound - earlier..<$0.upperBound + later
    }
    let shortest = tasks[task].lengths[0]
    for stretch in windows[window].stretches {
      allow(
        Array(stride(from: stretch.lowerBound, through: stretch.upperBound - shortest, by: step)),
        for: task)
    }
  }

  private mutating func cut(_ absence: Int, _ front: Int, _ back: Int) {
    let stretch = absences[absence].stretch
    let lower = min(stretch.lowerBound + front, stretch.upperBound)
    absences[absence].stretch = lower..<max(lower, stretch.upperBound - back)
  }

  /// Only the tasks that statements demand: others need not be held, so they stand in nobody's way.
  func keeping(_ statements: [Statement]) -> Problem {
    var needed: Set<Int> = []
    for case .need(let number) in statements { needed.insert(needs[number].task) }
    var kept = self
    for task in tasks.indices where !needed.contains(task) { kept.tasks[task].starts = [] }
    return kept
  }
}
