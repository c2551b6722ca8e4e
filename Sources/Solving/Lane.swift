// One way of searching, with a solver and an encoding of its own.

import Constraints
import Planning
import SAT

/// What a lane found in one round.
struct Step {
  /// A plan, and what it costs in the present goal.
  var found: (plan: Plan, cost: Int)?
  /// No plan costs less than this in the present goal.
  var bound: Int?
}

/// What a first search gave.
enum FirstAnswer {
  case plan(Plan)
  case impossible
  case nothing
}

/// How a solver restarts.
enum Temper {
  /// Bold and steady stretches in turn, as CaDiCaL does.
  case usual
  /// Seldom: better at finding plans in tight problems.
  case stable

  var options: [String: Int] { self == .usual ? [:] : ["stabilizeonly": 1] }
}

/// A lane of a race. Subclasses differ in what they ask the solver for.
class Lane {
  let encoder: Encoder
  let objectives: [Costs]
  final var solver: Solver
  /// The goal at hand.
  private(set) final var objective = Costs()
  /// Capacities that the solver does not know of yet.
  private final var deferred: [Capacity]
  private let old: Plan?

  /// - Parameter old: a plan to try the values of first.
  required init(_ encoded: Encoded, _ temper: Temper, seed: Int, near old: Plan?) {
    encoder = encoded.encoder
    objectives = encoded.objectives
    self.old = old
    deferred = encoder.deferred
    solver = Solver.made(with: .init(seed: seed, options: temper.options))
    solver.add(encoder.formula)
    for literal in old.flatMap({ encoder.literals(of: $0) }) ?? [] { solver.setPhase(literal) }
  }

  /// Looks for any plan.
  final func first(within limits: Limits) -> FirstAnswer {
    switch solver.solve(within: limits) {
    case .satisfiable(let model): plan(of: model).map { .plan($0) } ?? .nothing
    case .unsatisfiable: .impossible
    case .unknown: .nothing
    }
  }

  /// Turns to a goal.
  func begin(goal: Int) { objective = objectives.isEmpty ? Costs() : objectives[goal] }

  /// One round: `upper` is the cost of the best plan so far, `lower` what is proven.
  func step(below upper: Int, from lower: Int, within limits: Limits) -> Step { Step() }

  /// Holds the goal at the cost that was reached.
  func settle(at cost: Int) {
    let counter = CostCounter(objective, most: cost + 1, in: &solver)
    solver.require(counter.atMost(cost, in: &solver))
  }

  /// What a model comes to; nothing when it breaks a capacity that was put off, which then is put off
  /// no more.
  final func found(in model: Model) -> (plan: Plan, cost: Int)? {
    plan(of: model).map { ($0, objective.value(in: model)) }
  }

  private final func plan(of model: Model) -> Plan? {
    let broken = deferred.filter { !$0.isKept(in: model) }
    deferred.removeAll { !$0.isKept(in: model) }
    for capacity in broken {
      SequentialCounter.addAtMost(capacity.most, of: capacity.literals, to: &solver)
    }
    return broken.isEmpty ? encoder.plan(from: model, near: old) : nil
  }
}

extension Solver {
  /// A solver with settings that are known to exist.
  fileprivate static func made(with configuration: Configuration) -> Solver {
    do { return try Solver(configuration) } catch { preconditionFailure("\(error)") }
  }
}

extension Costs {
  /// The cost of a model.
  fileprivate func value(in model: Model) -> Int {
    single.reduce(constant) { $0 + (model[$1.literal] ? $1.weight : 0) }
  }
}
