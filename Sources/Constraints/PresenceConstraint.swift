// A person can be in one place at a time.

import Planning
import SAT

struct PresenceConstraint: Constraint {
  let person: Int

  var statement: Problem.Statement { .presence(person) }

  func isKept(by plan: Plan, in problem: Problem) -> Bool {
    let held = problem.tasks.indices.filter { problem.tasks[$0].people.contains(person) }
      .compactMap { plan[$0] }.sorted { $0.start < $1.start }
    return zip(held, held.dropFirst()).allSatisfy { $0.end <= $1.start }
  }

  /// In every moment at most one of the person's tasks (time-indexed, as in Sousa and Wolsey 1992).
  func encode(into encoder: inout Encoder) {
    let occupations = encoder.tasks(of: person).flatMap { encoder.occupations(of: $0) }
    for clique in Cliques.maximal(occupations) {
      encoder.atMostOne(clique.map(\.literal))
    }
  }
}

extension Encoder {
  /// The stretches that a task occupies, each with the literal that makes it so.
  mutating func occupations(of task: Int) -> [Occupation] {
    if let known = knownOccupations[task] { return known }
    let found = slots(of: task).map { slot in
      Occupation(
        stretch: slot.start..<slot.end, task: task, literal: conjunction(slot.literals))
    }
    knownOccupations[task] = found
    return found
  }
}
