// A task that lies inside given stretches of time.

import Planning

struct WindowConstraint: PlacementConstraint {
  let number: Int
  let window: Problem.Window

  var statement: Problem.Statement { .window(number) }

  func tasks(in problem: Problem) -> [Int] { [window.task] }

  func allows(_ placement: Placement, of task: Int, in problem: Problem) -> Bool {
    window.stretches.contains { $0.lowerBound <= placement.start && placement.end <= $0.upperBound }
  }
}
