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

  func justification(_ words: some Wording, _ problem: Problem) -> String {
    let lengths = problem.tasks[need.task].lengths
    let length = lengths.first.map { words.length($0) } ?? ""
    let least = lengths.count > 1 ? "at least \(length)" : length
    return "\(words.task(need.task)) must be held, and takes \(least)"
  }
}
