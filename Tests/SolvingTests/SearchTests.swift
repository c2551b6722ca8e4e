// The search against one that tries every plan, on problems small enough for that.

import Auditing
import HeraldTesting
import Planning
import Testing

@testable import Solving

@Suite struct SearchTests {
  @Test(arguments: 0..<16)
  func findsTheBestPlan(row: UInt64) {
    for seed in row * 25..<(row + 1) * 25 {
      // Three tasks are tried at few times, two at many.
      let isShort = seed.isMultiple(of: 2)
      let tiny = TinyProblem(
        seed: 90_000 + seed, tasks: isShort ? 3 : 2, horizon: isShort ? 3 : 16)
      let (problem, old) = (tiny.problem, tiny.plan)
      let goals: [Goal] = [
        .placement, .disturbance(old), .usual, .waiting, .gaps, .preference,
      ]
      guard isKnown(old, problem) else { continue }
      let best = EveryPlan(problem).leastCosts(in: goals)
      switch Search(problem, options: SearchOptions(goals: goals)).run() {
      case .plan(let plan, let costs):
        #expect(Audit.violations(of: plan, in: problem).isEmpty)
        #expect(costs.map(\.cost) == best, "seed \(seed)")
        #expect(costs.allSatisfy { $0.isOptimal }, "seed \(seed): \(costs)")
      case .conflict(let statements, let isMinimal):
        #expect(best == nil && isMinimal && !statements.isEmpty, "seed \(seed)")
      case .unknown, .unsound: Issue.record("seed \(seed): nothing is known")
      }
    }
  }

  /// The old plan must itself consist of placements that the tasks may have.
  private func isKnown(_ plan: Plan, _ problem: Problem) -> Bool {
    zip(plan.placements, problem.tasks).allSatisfy { placement, task in
      guard let placement else { return true }
      return task.starts.contains(placement.start) && task.lengths.contains(placement.length)
        && (placement.room.map(task.rooms.contains) ?? task.rooms.isEmpty)
    }
  }
}

/// All plans of a problem.
struct EveryPlan {
  private let problem: Problem
  private let choices: [[Placement?]]

  init(_ problem: Problem) {
    self.problem = problem
    choices = problem.tasks.map { task in
      var choices: [Placement?] = [nil]
      for start in task.starts {
        for length in task.lengths {
          let rooms: [Int?] = task.rooms.isEmpty ? [nil] : task.rooms
          choices += rooms.map { Placement(start: start, length: length, room: $0) }
        }
      }
      return choices
    }
  }

  /// The lexicographically least costs; nil when no plan is in order.
  func leastCosts(in goals: [Goal]) -> [Int]? {
    var best: [Int]?
    visit { plan in
      guard Audit.violations(of: plan, in: problem).isEmpty else { return }
      let costs = Audit.costs(of: plan, in: problem, goals: goals)
      if best.map({ costs.lexicographicallyPrecedes($0) }) ?? true { best = costs }
    }
    return best
  }

  func visit(_ body: (Plan) -> Void) {
    var plan = Plan(placements: Array(repeating: nil, count: choices.count))
    visit(0, &plan, body)
  }

  private func visit(_ task: Int, _ plan: inout Plan, _ body: (Plan) -> Void) {
    guard task < choices.count else { return body(plan) }
    for choice in choices[task] {
      plan[task] = choice
      visit(task + 1, &plan, body)
    }
  }
}
