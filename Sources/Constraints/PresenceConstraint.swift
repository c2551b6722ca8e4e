// A person can be in one place at a time.

import Planning
import SAT

struct PresenceConstraint: Constraint {
  let person: Int

  var statement: Problem.Statement { .presence(person) }

  func isKept(by plan: Plan, in problem: Problem) -> Bool {
    let held = problem.tasks.indices.filter { problem.tasks[$0].people.contains(person) }
    return Occasions(problem).arePossible(held, in: plan)
  }

  /// In every moment at most one of the person's tasks (time-indexed, as in Sousa and Wolsey 1992).
  func encode(into encoder: inout Encoder) {
    encoder.atMostOneOccasion(
      encoder.tasks(of: person).flatMap { encoder.occupations(of: $0) })
  }
}

extension Occasions {
  /// Whether no two of the tasks overlap that are not one occasion.
  ///
  /// - Parameter pause: minutes that must pass between two.
  func arePossible(_ tasks: [Int], in plan: Plan, pause: Int = 0) -> Bool {
    let held = tasks.compactMap { task in plan[task].map { (task, $0) } }
      .sorted { $0.1.start < $1.1.start }
    return held.indices.allSatisfy { position in
      let (task, earlier) = held[position]
      return held[(position + 1)...].allSatisfy { other, later in
        earlier.end + pause <= later.start
          || (earlier.start == later.start && areOne(task, other))
      }
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
