// Tasks of which at most one is held.

import Planning
import SAT

struct ExclusionConstraint: Constraint {
  let number: Int
  let tasks: [Int]

  var statement: Problem.Statement { .exclusion(number) }

  func isKept(by plan: Plan, in problem: Problem) -> Bool {
    tasks.count { plan[$0] != nil } <= 1
  }

  func encode(into encoder: inout Encoder) {
    encoder.atMostOne(tasks.map { encoder.tasks[$0].held })
  }
}
