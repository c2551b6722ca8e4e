// What single placements cost: the part of every goal that is a sum over tasks. Only gaps are not.

public import Planning

extension Problem {
  /// What a placement of a task costs in a goal, or what it costs to leave the task out (nil). Gaps are
  /// left aside, for they lie between tasks.
  public func separableCost(of placement: Placement?, of task: Int, in goal: Goal) -> Int {
    switch goal {
    case .placement: placement == nil ? tasks[task].weight : 0
    case .disturbance(let old): old[task] != nil && old[task] != placement ? 1 : 0
    case .gaps: 0
    case .usual:
      placement.map { tasks[task].unusual($0.start, $0.end) } ?? 0
    case .waiting: placement.map { waitingCost(of: task, at: $0.start) } ?? 0
    case .preference: placement.map { preferenceCost(of: $0, of: task) } ?? 0
    }
  }

  /// What a start costs in the goal of waiting.
  func waitingCost(of task: Int, at start: Int) -> Int {
    let first = tasks[task].starts[0]
    guard tasks[task].urgency > 0 else { return 0 }
    return days.count { $0.lowerBound > first && $0.lowerBound <= start }
  }

  private func preferenceCost(of placement: Placement, of task: Int) -> Int {
    startCost(of: task, at: placement.start) + lengthCost(of: task, lasting: placement.length)
      + (placement.room.map { rooms[$0].cost } ?? 0)
  }

  /// What a start costs in the goal of preference.
  func startCost(of task: Int, at start: Int) -> Int {
    tasks[task].urgency * ((start - tasks[task].starts[0]) / 60)
  }

  /// What a length costs in the goal of preference.
  func lengthCost(of task: Int, lasting length: Int) -> Int {
    (tasks[task].lengths[tasks[task].lengths.count - 1] - length + 14) / 15
  }
}
