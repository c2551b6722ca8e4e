// Costs in several goals as one number, in which no gain in a later goal makes up for a loss in an
// earlier one.

import Constraints
import Planning

struct SequenceCosts {
  private let problem: Problem
  private let goals: [Goal]
  /// What 1 in each goal weighs.
  private let weights: [Int]

  /// Nil where the numbers would be too large.
  ///
  /// - Parameter placements: every placement that each task may have.
  init?(_ problem: Problem, _ goals: [Goal], placements: [(task: Int, of: [Placement])]) {
    self.problem = problem
    self.goals = goals
    var weights = Array(repeating: 1, count: goals.count)
    var most = 1
    for number in goals.indices.reversed() {
      weights[number] = most
      let (next, overflows) = most.multipliedReportingOverflow(
        by: 1 + Self.most(problem, goals[number], placements))
      guard !overflows, next < Self.tooMuch else { return nil }
      most = next
    }
    self.weights = weights
  }

  /// More than any plan costs.
  static let tooMuch = 1 << 56

  private static func most(
    _ problem: Problem, _ goal: Goal, _ placements: [(task: Int, of: [Placement])]
  ) -> Int {
    placements.reduce(0) { sum, entry in
      guard goal != .gaps else { return sum + problem.tasks[entry.task].people.count }
      let left = problem.separableCost(of: nil, of: entry.task, in: goal)
      return sum
        + entry.of.reduce(left) {
          max($0, problem.separableCost(of: $1, of: entry.task, in: goal))
        }
    }
  }

  /// What a placement costs apart from gaps; nil stands for leaving the task out.
  func cost(of placement: Placement?, of task: Int) -> Int {
    zip(goals, weights).reduce(0) {
      $0 + $1.1 * problem.separableCost(of: placement, of: task, in: $1.0)
    }
  }

  /// What one gap costs.
  var gap: Int {
    zip(goals, weights).reduce(0) { $0 + ($1.0 == .gaps ? $1.1 : 0) }
  }
}
