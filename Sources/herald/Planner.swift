// What the plan command asks of a planner.

import Planning
import SAT
import Solving
import SystemWorld

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

  /// What would have to be given up for an impossible problem to have a plan, the least first.
  ///
  /// - Parameters:
  ///   - conflict: statements that contradict each other.
  ///   - settled: tasks that keep the starts they have.
  func waysOut(
    of problem: Problem, _ conflict: [Problem.Statement], settled: Set<Int>, grid: Int,
    seconds: Double
  ) -> [Relaxation]
}

/// The planner that finds the best plan and proves it. Control-C ends a search with the best plan so
/// far, and those that follow at once.
struct SearchPlanner: Planner {
  private static let interrupt = Interrupt()

  func plan(
    _ problem: Problem, _ options: SearchOptions, onProgress: (PlanProgress) -> Void
  ) -> Outcome {
    withoutActuallyEscaping(onProgress) { onProgress in
      var search = Search(problem, options: options)
      search.interrupt = Self.interrupt
      SystemWorld.onInterrupt { _ in SearchPlanner.interrupt.set() }
      search.onProgress = { progress in
        onProgress(
          PlanProgress(plan: progress.plan, costs: progress.costs, seconds: progress.seconds))
      }
      return search.run()
    }
  }

  func waysOut(
    of problem: Problem, _ conflict: [Problem.Statement], settled: Set<Int>, grid: Int,
    seconds: Double
  ) -> [Relaxation] {
    Relaxing(problem, conflict: conflict, step: grid, settled: settled, seconds: seconds)
      .smallest(Self.mostWaysOut)
  }

  /// More than are shown: not all of them make sense to people.
  private static let mostWaysOut = 20
}
