// Going through a problem in the order of time, against a search that tries every plan.

import Auditing
import Constraints
import HeraldTesting
import Planning
import SAT
import Testing

@testable import Solving

@Suite struct SequencingTests {
  /// How many problems a row tries; `HERALD_BRUTE` asks for all, which takes ten minutes.
  private static let count: UInt64 = Folders.environment("HERALD_BRUTE") == nil ? 12 : 60

  /// Made-up problems of every condition but fairness: the plan is the best, and there is one exactly
  /// when there is any.
  @Test(arguments: 0..<16)
  func theBestPlanIsFound(row: UInt64) {
    for seed in row * 60..<row * 60 + Self.count {
      let isShort = seed.isMultiple(of: 2)
      let tiny = TinyProblem(
        seed: 210_000 + seed, tasks: isShort ? 4 : 2, horizon: isShort ? 3 : 16)
      check(tiny.problem, tiny.plan, seed)
    }
  }

  private func check(_ tiny: Problem, _ old: Plan, _ seed: UInt64) {
    var problem = tiny
    problem.fairness = nil
    let goals: [Goal] =
      seed.isMultiple(of: 3)
      ? [.placement, .disturbance(old), .gaps, .preference] : [.gaps, .placement, .preference]
    let domains = Domains(problem, named: Set(old.placements.compactMap { $0?.room }))
    guard !domains.isImpossible else { return }
    let tasks = problem.tasks.indices.filter { !domains.all[$0].starts.isEmpty }
    guard !tasks.isEmpty,
      var sequencing = Sequencing(
        domains, tasks: tasks, goals: goals, patience: 10_000_000, within: .none)
    else { return }
    let best = EveryPlan(problem).leastCosts(in: goals)
    switch sequencing.run() {
    case .best(let plan):
      #expect(Audit.violations(of: plan, in: problem).isEmpty, "seed \(seed)")
      #expect(Audit.costs(of: plan, in: problem, goals: goals) == best, "seed \(seed)")
    case .impossible: #expect(best == nil, "seed \(seed)")
    case .open: Issue.record("seed \(seed) is left open")
    }
  }

  /// Parts that have nothing to do with each other give the best plan of the whole.
  @Test(arguments: 0..<8)
  func partsMakeTheWhole(row: UInt64) {
    for seed in row * 40..<(row + 1) * 40 {
      var problem = TinyProblem(seed: 230_000 + seed, tasks: 4, horizon: 4).problem
      problem.fairness = nil
      let goals: [Goal] = [.placement, .gaps, .preference]
      let domains = Domains(problem)
      guard !domains.isImpossible else { continue }
      let settling = Settling(domains, goals, within: .none)
      let best = EveryPlan(problem).leastCosts(in: goals)
      if settling.isImpossible { #expect(best == nil, "seed \(seed)") }
      guard settling.open.isEmpty, !settling.isImpossible else { continue }
      let costs = Audit.costs(of: settling.settled, in: problem, goals: goals)
      #expect(costs == best, "seed \(seed)")
    }
  }

  /// Equal tasks are taken for one another: what is remembered grows with their number, not with that
  /// of their sets.
  @Test func equalTasksAreNotToldApart() throws {
    var problem = Problem()
    problem.people = 1
    problem.days = [0..<1440]
    problem.tasks = (0..<50).map { _ in
      Problem.Task(
        starts: Array(stride(from: 480, to: 1260, by: 5)), lengths: [5], people: [0], urgency: 1)
    }
    problem.needs = problem.tasks.indices.map { Problem.Need(task: $0) }
    let goals: [Goal] = [.placement, .gaps, .preference]
    var sequencing = try #require(
      Sequencing(
        Domains(problem), tasks: Array(0..<50), goals: goals, patience: 200_000, within: .none))
    guard case .best(let plan) = sequencing.run() else {
      Issue.record("it takes more steps than it should")
      return
    }
    #expect(Audit.costs(of: plan, in: problem, goals: goals) == [0, 0, 80])
  }

  /// A person's days are planned each by itself, although ways take time.
  @Test func daysAreApart() {
    var problem = Problem()
    problem.people = 1
    problem.sites = 2
    problem.journeys = [Problem.Journey(from: 0, to: 1, minutes: 45)]
    problem.days = [0..<1440, 1440..<2880]
    problem.tasks = (0..<6).map { number in
      let day = number / 3 * 1440
      return Problem.Task(
        starts: Array(stride(from: day + 480, to: day + 1260, by: 5)), lengths: [30], people: [0],
        site: number % 2)
    }
    let parts = Components(Domains(problem), goals: [.placement, .gaps]).parts
    #expect(parts == [[0, 1, 2], [3, 4, 5]])
  }
}
