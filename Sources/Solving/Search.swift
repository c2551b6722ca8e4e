// The way from a problem to the best plan: goals one after another, the more important first, each
// minimised from above and from below at the same time; every plan audited before it is let out.

import Auditing
import Constraints
public import Planning
public import SAT

/// What a search has reached so far.
public struct Progress: Sendable {
  /// The best plan so far.
  public let plan: Plan?
  /// What is known of each goal, in order; goals that nothing is known of yet are missing.
  public let costs: [GoalCost]
  /// Seconds since the search began.
  public let seconds: Double
}

/// A search for the best plan of a problem.
public struct Search {
  public let problem: Problem
  public let options: SearchOptions
  /// Called with every better plan and every better bound.
  public var onProgress: ((Progress) -> Void)?
  /// Set from elsewhere, it ends the search with the best plan so far.
  public var interrupt: Interrupt?

  /// - Precondition: the auditor finds no fault with the problem.
  public init(_ problem: Problem, options: SearchOptions = SearchOptions()) {
    self.problem = problem
    self.options = options
  }

  /// Why a problem has no plan: a minimal set of statements that contradict each other.
  public static func conflict(in problem: Problem, seconds: Double? = nil) -> Outcome {
    Conflict.find(in: problem, within: Limits(deadline: seconds.map { .after(.seconds($0)) }))
  }

  /// Searches until the best plan is found and proven, or time is up.
  public func run() -> Outcome {
    let faults = Audit.faults(of: problem) + Audit.faults(of: options.goals, for: problem)
    guard faults.isEmpty else { fatalError("a malformed problem: \(faults.prefix(3))") }
    var run = SearchRun(self)
    let outcome = run.outcome()
    return run.fault.map { .unsound($0) } ?? outcome
  }
}

/// One run of a search.
struct SearchRun {
  private let search: Search
  private let whole: Problem
  /// The problem without what is settled.
  private var problem: Problem
  private var goals: [Goal]
  private let start = Deadline.now
  private let deadline: Deadline?
  /// The best placements of what is settled, and what they cost in each goal.
  private var settled: Plan
  private var settledCosts: [Int]
  private var best: Plan?
  /// Why the audit rejects a plan of the search.
  private(set) var fault: String?
  private var costs: [GoalCost] = []
  /// What every plan leaves out, and what it costs in each goal if it is as good in those before.
  private var leastLoss = 0
  private var leastCosts: [Int]

  init(_ search: Search) {
    self.search = search
    goals = search.options.goals
    // Where only a plan is asked for, what need not be held is left out.
    whole = goals.isEmpty ? search.problem.keeping(search.problem.statements) : search.problem
    problem = whole
    settled = Plan(placements: Array(repeating: nil, count: whole.tasks.count))
    settledCosts = Array(repeating: 0, count: goals.count)
    leastCosts = settledCosts
    deadline = search.options.seconds.map { .after(.seconds($0)) }
  }

  mutating func outcome() -> Outcome {
    let domains = Domains(problem, named: roomsOfOld)
    if domains.isImpossible { return conflict() }
    if goals.isEmpty { return outcome(Domains(problem)) }
    let settling = Settling(domains, goals, within: limits(until: deadline))
    if settling.isImpossible { return conflict() }
    settle(settling, domains)
    if settling.open.isEmpty {
      take(settled)
      costs = goals.map { _ in GoalCost(cost: 0, bound: 0) }
      return finish()
    }
    if settling.isDrafted { take(settling.draft) }
    return outcome(Domains(problem))
  }

  /// Puts aside what is planned for good.
  private mutating func settle(_ settling: Settling, _ domains: Domains) {
    settled = settling.settled
    let done = settling.settledTasks
    settledCosts = Audit.costs(
      of: settled, in: whole.keeping(tasks: done), goals: goals.map { $0.keeping(tasks: done) })
    problem = whole.keeping(tasks: settling.open)
    // The parts stand apart by what their tasks leave each other. Without the settled ones nothing would
    // keep those that are left from where they are.
    problem.windows += settling.open.sorted().compactMap { task in
      let domain = domains.all[task]
      guard let first = domain.starts.first, let last = domain.starts.last,
        let longest = domain.lengths.last
      else { return nil }
      return Problem.Window(task: task, stretches: [first..<last + longest])
    }
    goals = goals.map { $0.keeping(tasks: settling.open) }
  }

  private mutating func outcome(_ domains: Domains) -> Outcome {
    if best == nil { draft(domains) }
    polish(domains)
    let domains = tightened(domains)
    if Size.clauses(of: domains, goals) > Size.mostClauses { return outcomeWithoutSolver(domains) }
    if let outcome = solve(domains) { return outcome }
    // Rooms that are equal were taken for one another, and that did not do for the old plan's.
    return solve(Domains(problem, named: roomsOfOld)) ?? finish()
  }

  /// The domains without what no plan uses that is better than the best so far.
  private mutating func tightened(_ domains: Domains) -> Domains {
    leastLoss = CapacityBound(domains).leastLoss()
    guard let best, aimsAtTimes else { return domains }
    let tightening = Tightening(domains, goals, plan: best, leastLoss: leastLoss)
    leastCosts = tightening.bounds
    return tightening.domains
  }

  /// Nil when rooms have to be told apart.
  private mutating func solve(_ domains: Domains) -> Outcome? {
    let race = Race(lanes(domains))
    if best == nil {
      switch race.findAny(within: limits(until: deadline)) {
      case .plan(let plan): take(plan)
      case .impossible: return conflict()
      case .nothing: return .unknown
      }
    }
    costs = []
    for (number, goal) in goals.enumerated() {
      let least = goal == .placement ? leastLoss : leastCosts[number]
      let isExact = minimise(number, race, least: least)
      if !isExact { return nil }
      if isTimeUp { break }
    }
    return finish()
  }

  /// Two threads of lanes: from below and from above, in two encodings where there are two. The more
  /// different they are, the rarer are problems that are hard for all. Lanes are made when their turn
  /// comes, each thread's by itself.
  private func lanes(_ domains: Domains) -> [LaneRow] {
    let sorts: [[(Lane.Type, Temper)]] =
      Size.clauses(of: domains, goals) > Size.manyClauses
      ? [[(Descent.self, .stable)], [(Ascent.self, .usual)]]
      : [
        [(Climb.self, .stable), (Descent.self, .stable)],
        [(Climb.self, .usual), (Ascent.self, .usual)],
      ]
    let isSecond = domains.peoplePerRoom != nil
    return sorts.enumerated().map { number, sorts in
      LaneRow(
        domains, goals, countsTwice: number == 1 && isSecond, sorts,
        seed: Int(search.options.seed % 1_000_000), near: old)
    }
  }

  /// The plan of the former programme, if a goal is to stay near it.
  private var old: Plan? {
    for case .disturbance(let plan) in goals { return plan }
    return nil
  }

  private var roomsOfOld: Set<Int> { Set((old?.placements ?? []).compactMap { $0?.room }) }

  // MARK: Plans without a solver

  /// A first plan, where tasks may be left out, an old plan is there to start from, or there are many
  /// times to choose from; other plans of needed tasks only are the solver's to find.
  private mutating func draft(_ domains: Domains) {
    guard old != nil || domains.isNeeded.contains(false) || Size.slots(of: domains) > Size.manySlots
    else { return }
    take(draft: draftedPlan(domains, seed: search.options.seed))
  }

  private func draftedPlan(_ domains: Domains, seed: UInt64) -> Plan {
    let limits = limits(until: deadline)
    var search = LocalSearch(domains, seed: seed) { limits.areMet }
    return search.plan(near: old)
  }

  /// - Returns: whether the plan is better than all before.
  @discardableResult
  private mutating func take(draft plan: Plan) -> Bool {
    guard Audit.violations(of: plan, in: problem).isEmpty, isBetter(plan) else { return false }
    take(plan)
    return true
  }

  /// Whether a goal asks for certain times, so that it pays to shift things.
  private var aimsAtTimes: Bool {
    goals.contains { $0 == .waiting || $0 == .gaps || $0 == .preference }
  }

  /// Makes the best plan better without a solver, where it pays.
  private mutating func polish(_ domains: Domains) {
    guard let best, aimsAtTimes, Size.slots(of: domains) > Size.fewSlots else { return }
    var polishing = Polishing(
      domains, goals, plan: best, seed: search.options.seed, patience: Self.patienceOfPolish,
      within: limits(until: deadline))
    if polishing.run() { take(draft: polishing.plan) }
  }

  /// Steps that polishing may take before the solver's turn.
  private static let patienceOfPolish = 30_000_000

  /// For problems that are too large to encode: ever more drafts, and a bound by counting.
  private mutating func outcomeWithoutSolver(_ domains: Domains) -> Outcome {
    let deadline = deadline ?? .after(.seconds(60))
    let limits = limits(until: deadline)
    var seed = search.options.seed
    while !limits.areMet, !isAtBound {
      seed &+= 1
      var search = LocalSearch(domains, seed: seed) { limits.areMet }
      let plan = search.plan(near: old)
      take(draft: plan)
      if aimsAtTimes {
        var polishing = Polishing(
          domains, goals, plan: best ?? plan, seed: seed, patience: .max, within: limits)
        if polishing.run() { take(draft: polishing.plan) }
      }
    }
    guard let best else { return .unknown }
    costs = goals.enumerated().map { number, goal in
      GoalCost(
        cost: cost(of: best, in: goal), bound: goal == .placement ? leastLoss : leastCosts[number])
    }
    return finish()
  }

  /// Whether the best plan costs nothing more than every plan does.
  private var isAtBound: Bool {
    guard let best else { return false }
    return goals.indices.allSatisfy { number in
      let least = goals[number] == .placement ? leastLoss : leastCosts[number]
      return cost(of: best, in: goals[number]) <= least
    }
  }

  private func isBetter(_ plan: Plan) -> Bool {
    guard let best else { return true }
    let new = Audit.costs(of: plan, in: problem, goals: goals)
    return new.lexicographicallyPrecedes(Audit.costs(of: best, in: problem, goals: goals))
  }

  // MARK: Goals

  /// False when the solver's optimum is one that equal rooms cannot keep.
  private mutating func minimise(_ number: Int, _ race: Race, least: Int) -> Bool {
    let known = best.map { cost(of: $0, in: goals[number]) } ?? Int.max
    race.begin(goal: number, from: known, least: least)
    costs.append(GoalCost(cost: race.upper, bound: race.lower))
    let limits = limits(until: deadline(forGoal: number))
    while !race.isDecided, !limits.areMet, fault == nil {
      let change = race.advance(within: limits)
      if let plan = change.plan { take(plan) }
      report(GoalCost(cost: race.upper, bound: race.lower))
    }
    // Without a sound plan there is nothing to hold the goal at.
    guard let real = best.map({ cost(of: $0, in: goals[number]) }) else { return true }
    costs[number] = GoalCost(cost: real, bound: race.lower)
    if real > race.upper { return false }
    race.settle()
    return true
  }

  /// A goal gets half of the time that is left, the last all of it.
  private func deadline(forGoal number: Int) -> Deadline? {
    guard let deadline, number < goals.count - 1 else { return deadline }
    let now = Deadline.now
    guard now < deadline else { return deadline }
    return Deadline(nanoseconds: now.nanoseconds + (deadline.nanoseconds - now.nanoseconds) / 2)
  }

  private func limits(until deadline: Deadline?) -> Limits {
    Limits(deadline: deadline, interrupt: search.interrupt)
  }

  private var isTimeUp: Bool { limits(until: deadline).areMet }

  // MARK: Plans

  private func cost(of plan: Plan, in goal: Goal) -> Int {
    Audit.costs(of: plan, in: problem, goals: [goal])[0]
  }

  /// Audits a plan and takes it for the best.
  private mutating func take(_ plan: Plan) {
    let violations = Audit.violations(of: settled.filled(with: plan), in: whole)
    guard violations.isEmpty else {
      fault = "a plan breaks its own conditions: \(violations.prefix(5))"
      return
    }
    best = plan
    report(costs.last)
  }

  private mutating func report(_ cost: GoalCost?) {
    if let cost, !costs.isEmpty { costs[costs.count - 1] = cost }
    let seconds = Double(Deadline.now.nanoseconds - start.nanoseconds) / 1e9
    search.onProgress?(
      Progress(plan: best.map(settled.filled), costs: costsOfWhole, seconds: seconds))
  }

  private func finish() -> Outcome {
    guard let best = best.map(settled.filled) else { return .unknown }
    let real = Audit.costs(of: best, in: whole, goals: search.options.goals)
    let costs = costsOfWhole
    for (cost, known) in zip(real, costs) where cost > known.cost {
      return .unsound("the search counts \(known.cost), the audit \(cost)")
    }
    // A goal that was left unproven may have become cheaper while later ones were sought.
    let reached = zip(real, costs).map { GoalCost(cost: $0, bound: min($0, $1.bound)) }
    let rest = zip(real, settledCosts).dropFirst(costs.count)
      .map { GoalCost(cost: $0, bound: $1) }
    return .plan(best, costs: reached + rest)
  }

  /// What is known of the costs, with those of what is settled.
  private var costsOfWhole: [GoalCost] {
    zip(costs, settledCosts).map {
      GoalCost(cost: max($0.cost, $0.cost &+ $1), bound: $0.bound + $1)
    }
  }

  private func conflict() -> Outcome {
    guard search.options.explainsConflicts else { return .conflict([], isMinimal: false) }
    return Conflict.find(
      in: whole, saidTogether: search.options.saidTogether, within: limits(until: deadline))
  }
}
