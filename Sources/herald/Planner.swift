// What the plan command asks of a planner.

import Planning
import Solving

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

/// The planner that finds the best plan and proves it.
struct SearchPlanner: Planner {
  func plan(
    _ problem: Problem, _ options: SearchOptions, onProgress: (PlanProgress) -> Void
  ) -> Outcome {
    withoutActuallyEscaping(onProgress) { onProgress in
      var search = Search(problem, options: options)
      search.onProgress = { progress in
        onProgress(
          PlanProgress(plan: progress.plan, costs: progress.costs, seconds: progress.seconds))
      }
      return search.run()
    }
  }
}
