// Tasks that start at the same time.

import Planning
import SAT

struct TogetherConstraint: Constraint {
  let number: Int
  let tasks: [Int]

  var statement: Problem.Statement { .together(number) }

  func isKept(by plan: Plan, in problem: Problem) -> Bool {
    Set(tasks.compactMap { plan[$0]?.start }).count <= 1
  }

  /// Of two that are held, neither has started before the other.
  func encode(into encoder: inout Encoder) {
    for (position, a) in tasks.enumerated() {
      for b in tasks[(position + 1)...] {
        encode(a, before: b, into: &encoder)
        encode(b, before: a, into: &encoder)
      }
    }
  }

  private func encode(_ a: Int, before b: Int, into encoder: inout Encoder) {
    let first = encoder.tasks[a]
    let second = encoder.tasks[b]
    for (number, start) in first.starts.enumerated() {
      encoder.add([!first.at[number], !second.held, encoder.started(b, by: start)])
    }
  }
}
