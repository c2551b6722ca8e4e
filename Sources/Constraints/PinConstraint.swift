// A task whose time, length or room is settled.

import Planning

struct PinConstraint: PlacementConstraint {
  let number: Int
  let pin: Problem.Pin

  var statement: Problem.Statement { .pin(number) }

  func tasks(in problem: Problem) -> [Int] { [pin.task] }

  func allows(_ placement: Placement, of task: Int, in problem: Problem) -> Bool {
    (pin.start.map { $0 == placement.start } ?? true)
      && (pin.length.map { $0 == placement.length } ?? true)
      && (pin.room.map { $0 == placement.room } ?? true)
  }
}
