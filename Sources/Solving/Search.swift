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

  /// Searches until the best plan is found and proven, or time is up.
  public func run() -> Outcome {
    let faults = Audit.faults(of: problem)
    precondition(faults.isEmpty, "a malformed problem: \(faults.prefix(3))")
    var run = SearchRun(self)
    return run.outcome()
  }
}

/// One run of a search.
struct SearchRun {
  private let search: Search
  private let problem: Problem
  private let goals: [Goal]
  private let start = Deadline.now
  private let deadline: Deadline?
  private var best: Plan?
  private var costs: [GoalCost] = []

  init(_ search: Search) {
    self.search = search
    problem = search.problem
    goals = search.options.goals
    deadline = search.options.seconds.map { .after(.seconds($0)) }
  }

  mutating func outcome() -> Outcome {
    var encoder = Encoder(problem, named: roomsNamedByGoals)
    let objectives = goals.map { encoder.costs(of: $0) }
    let race = Race(encoder.formula, seed: search.options.seed)
    switch race.findAny(within: limits(until: deadline)) {
    case .model(let model): keep(model, encoder)
    case .impossible: return conflict()
    case .timeUp: return .unknown
    }
    for (number, objective) in objectives.enumerated() {
      minimise(objective, number, encoder, race)
      if isTimeUp { break }
    }
    return finish()
  }

  // MARK: Goals

  private mutating func minimise(
    _ objective: Costs, _ number: Int, _ encoder: Encoder, _ race: Race
  ) {
    race.begin(objective, from: best.map { cost(of: $0, in: goals[number]) } ?? Int.max)
    costs.append(GoalCost(cost: race.upper, bound: race.lower))
    let limits = limits(until: deadline(forGoal: number))
    while !race.isDecided, !limits.areMet {
      let change = race.advance(within: limits)
      if let model = change.model { keep(model, encoder) }
      if change.isProgress { report(GoalCost(cost: race.upper, bound: race.lower)) }
    }
    costs[costs.count - 1] = GoalCost(cost: race.upper, bound: race.lower)
    race.settle()
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

  /// Rooms in which a goal distinguishes one from its equals.
  private var roomsNamedByGoals: Set<Int> {
    var rooms: Set<Int> = []
    for case .disturbance(let plan) in goals {
      rooms.formUnion(plan.placements.compactMap { $0?.room })
    }
    return rooms
  }

  // MARK: Plans

  private func cost(of plan: Plan, in goal: Goal) -> Int {
    Audit.costs(of: plan, in: problem, goals: [goal])[0]
  }

  private mutating func keep(_ model: Model, _ encoder: Encoder) {
    let plan = encoder.plan(from: model)
    let violations = Audit.violations(of: plan, in: problem)
    precondition(
      violations.isEmpty, "the solver's plan breaks its own conditions: \(violations.prefix(5))")
    best = plan
    report(costs.last)
  }

  private mutating func report(_ cost: GoalCost?) {
    if let cost, !costs.isEmpty { costs[costs.count - 1] = cost }
    let seconds = Double(Deadline.now.nanoseconds - start.nanoseconds) / 1e9
    search.onProgress?(Progress(plan: best, costs: costs, seconds: seconds))
  }

  private func finish() -> Outcome {
    guard let best else { return .unknown }
    let real = Audit.costs(of: best, in: problem, goals: goals)
    for (cost, known) in zip(real, costs) {
      precondition(
        cost == known.cost,
        "the solver counts \(known.cost), the auditor \(cost): \(real) \(costs) \(best)")
    }
    let rest = real.dropFirst(costs.count).map { GoalCost(cost: $0, bound: 0) }
    return .plan(best, costs: costs + rest)
  }

  private func conflict() -> Outcome {
    Conflict.find(in: problem, within: limits(until: deadline))
  }
}
