// What the plan command asks of a planner.

import Planning

/// How far a search has come.
struct PlanProgress: Sendable {
  /// The best plan so far.
  let plan: Plan?
  /// Its costs, in the order of the goals.
  let costs: [GoalCost]
  let seconds: Double
}

/// Finds plans.
protocol Planner: Sendable {
  func plan(
    _ problem: Problem, _ options: SearchOptions, onProgress: (PlanProgress) -> Void
  ) -> Outcome
}
