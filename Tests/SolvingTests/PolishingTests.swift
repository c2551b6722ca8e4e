// Plans made better without a solver, and what a good plan says of all better ones.

import Auditing
import Constraints
import HeraldTesting
import Planning
import SAT
import Testing

@testable import Solving

@Suite struct PolishingTests {
  private static let goals: [Goal] = [.placement, .waiting, .gaps, .preference]

  /// A polished plan keeps all conditions and costs no more than before.
  @Test(arguments: 0..<8)
  func polishingOnlyImproves(row: UInt64) {
    for (seed, problem, plan) in Self.plans(250_000 + row * 60) {
      var polishing = Polishing(
        Domains(problem), Self.goals, plan: plan, seed: seed, patience: 1_000_000, within: .none)
      let isBetter = polishing.run()
      #expect(Audit.violations(of: polishing.plan, in: problem).isEmpty, "seed \(seed)")
      let before = Audit.costs(of: plan, in: problem, goals: Self.goals)
      let after = Audit.costs(of: polishing.plan, in: problem, goals: Self.goals)
      #expect(isBetter ? after.lexicographicallyPrecedes(before) : after == before, "seed \(seed)")
    }
  }

  /// What a plan takes from the domains, no best plan needs.
  @Test(arguments: 0..<8)
  func tighteningKeepsTheBest(row: UInt64) {
    for (seed, problem, plan) in Self.plans(270_000 + row * 60) {
      let best = EveryPlan(problem).leastCosts(in: Self.goals)
      let domains = Domains(problem)
      let tightening = Tightening(
        domains, Self.goals, plan: plan, leastLoss: CapacityBound(domains).leastLoss())
      var left = problem
      for task in problem.tasks.indices {
        left.tasks[task].starts = tightening.domains.all[task].starts
        if tightening.domains.isNeeded[task] { left.needs.append(Problem.Need(task: task)) }
      }
      var least: [Int]?
      EveryPlan(left).visit { plan in
        guard Audit.violations(of: plan, in: left).isEmpty else { return }
        let costs = Audit.costs(of: plan, in: problem, goals: Self.goals)
        if least.map({ costs.lexicographicallyPrecedes($0) }) ?? true { least = costs }
      }
      #expect(least == best, "seed \(seed)")
    }
  }

  /// Made-up problems, each with a plan that keeps all conditions.
  private static func plans(_ first: UInt64) -> [(UInt64, Problem, Plan)] {
    (first..<first + 60).compactMap { seed in
      var problem = TinyProblem(seed: seed, tasks: 3, horizon: 4).problem
      problem.fairness = nil
      let domains = Domains(problem)
      guard !domains.isImpossible else { return nil }
      var search = LocalSearch(domains, seed: seed) { false }
      let plan = search.plan(near: nil)
      return Audit.violations(of: plan, in: problem).isEmpty ? (seed, problem, plan) : nil
    }
  }
}
