// A person has some minutes to themselves between two tasks.

import Planning
import SAT

struct PauseConstraint: Constraint {
  let number: Int
  let pause: Problem.Pause

  var statement: Problem.Statement { .pause(number) }

  func isKept(by plan: Plan, in problem: Problem) -> Bool {
    let occasions = Occasions(problem)
    return pairs(in: problem).allSatisfy {
      occasions.arePossible([$0, $1], in: plan, pause: pause.minutes)
    }
  }

  /// The pairs between which the pause must pass, each once.
  private func pairs(in problem: Problem) -> [(Int, Int)] {
    let isTheirs = { (task: Int) in problem.tasks[task].people.contains(pause.person) }
    let tasks = pause.tasks.filter(isTheirs)
    let others = (pause.others ?? []).filter(isTheirs)
    var pairs: [(Int, Int)] = []
    for (position, task) in tasks.enumerated() {
      if pause.others == nil { pairs += tasks[(position + 1)...].map { (task, $0) } }
      pairs += others.filter { $0 != task }.map { (task, $0) }
    }
    return pairs
  }

  /// Tasks that need it from each other are as long as they are and the pause; of others, each start
  /// and length leaves its neighbours the starts before and after.
  func encode(into encoder: inout Encoder) {
    guard pause.others == nil else {
      for (first, second) in pairs(in: encoder.problem) { encode(first, second, into: &encoder) }
      return
    }
    var occupations: [Occupation] = []
    for task in pause.tasks where encoder.problem.tasks[task].people.contains(pause.person) {
      occupations += encoder.occupations(of: task).map {
        Occupation(
          stretch: $0.stretch.lowerBound..<$0.stretch.upperBound + pause.minutes, task: $0.task,
          literal: $0.literal)
      }
    }
    encoder.atMostOneOccasion(occupations)
  }

  private func encode(_ first: Int, _ second: Int, into encoder: inout Encoder) {
    let areOne = encoder.domains.occasions.areOne(first, second)
    for one in encoder.occupations(of: first) {
      for other in encoder.occupations(of: second)
      where one.stretch.lowerBound < other.stretch.upperBound + pause.minutes
        && other.stretch.lowerBound < one.stretch.upperBound + pause.minutes
        && !(areOne && one.stretch.lowerBound == other.stretch.lowerBound)
      {
        encoder.add([!one.literal, !other.literal])
      }
    }
  }
}
