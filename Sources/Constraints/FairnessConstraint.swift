// No two people differ by more than so many gaps.

import Planning
import SAT

struct FairnessConstraint: Constraint {
  let bound: Int

  var statement: Problem.Statement { .fairness }

  func isKept(by plan: Plan, in problem: Problem) -> Bool {
    let counts = problem.busyPeople.map { Gaps.count(of: $0, in: plan, problem) }
    return (counts.max() ?? 0) - (counts.min() ?? 0) <= bound
  }

  /// Thresholds that all share: who has `level + bound` gaps raises the level, and everybody has as
  /// many gaps as the level.
  func encode(into encoder: inout Encoder) {
    let counts = encoder.problem.busyPeople.map { encoder.gapCounts(of: $0) }
    let highest = (counts.map(\.count).max() ?? 0) - bound
    guard highest > 0 else { return }
    for level in 1...highest {
      let raised = encoder.formula.newVariable()
      for count in counts {
        if level + bound <= count.count { encoder.add([!count[level + bound - 1], raised]) }
        encoder.add([!raised] + (level <= count.count ? [count[level - 1]] : []))
      }
    }
  }
}

extension Problem {
  /// Everybody who takes part in something.
  var busyPeople: [Int] { Set(tasks.flatMap(\.people)).sorted() }
}

/// Counting gaps in a plan.
enum Gaps {
  static func count(of person: Int, in plan: Plan, _ problem: Problem) -> Int {
    let held = problem.tasks.indices.filter { problem.tasks[$0].people.contains(person) }
      .compactMap { plan[$0] }.sorted { $0.start < $1.start }
    let days = problem.days.isEmpty ? [Int.min..<Int.max] : problem.days
    return days.reduce(0) { sum, day in
      let today = held.filter { day.contains($0.start) }
      var busyUntil = Int.max
      return sum
        + today.count { placement in
          defer { busyUntil = max(busyUntil == .max ? .min : busyUntil, placement.end) }
          return busyUntil < placement.start
        }
    }
  }
}
