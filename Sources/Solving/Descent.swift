// Ever cheaper models, until there is none (linear search from above).

import Constraints
import SAT

final class Descent {
  private var solver: Solver
  private var objective = Costs()
  private var counter: CostCounter?

  init(_ formula: Formula, seed: Int) {
    solver = Solver.made(with: .init(preset: .satisfiable, seed: seed))
    solver.add(formula)
  }

  func solve(within limits: Limits) -> Answer { solver.solve(within: limits) }

  func begin(_ objective: Costs) {
    self.objective = objective
    counter = nil
  }

  /// Asks for a model below the best cost so far.
  func step(below upper: Int, from lower: Int, within limits: Limits) -> Step {
    guard upper > lower else { return Step() }
    if counter == nil { counter = CostCounter(objective, most: upper, in: &solver) }
    guard let counter else { return Step() }
    let assumption: [Literal]
    switch counter.atMost(upper - 1) {
    case .always: assumption = []
    case .never: return Step(bound: upper)
    case .literal(let literal): assumption = [literal]
    }
    switch solver.solve(assuming: assumption, within: limits) {
    case .satisfiable(let model): return Step(model: model)
    case .unsatisfiable: return Step(bound: upper)
    case .unknown: return Step()
    }
  }

  func settle(at cost: Int) {
    if counter == nil { counter = CostCounter(objective, most: cost + 1, in: &solver) }
    if let counter { solver.require(counter.atMost(cost)) }
  }
}

extension Solver {
  /// A solver with settings that are known to exist.
  static func made(with configuration: Configuration) -> Solver {
    do { return try Solver(configuration) } catch { preconditionFailure("\(error)") }
  }
}
