// A task that must be held.

import Planning
import SAT

struct NeedConstraint: Constraint {
  let number: Int
  let need: Problem.Need

  var statement: Problem.Statement { .need(number) }

  func isKept(by plan: Plan, in problem: Problem) -> Bool { plan[need.task] != nil }

  func encode(into encoder: inout Encoder) {
    encoder.require(encoder.tasks[need.task].held)
  }
}
