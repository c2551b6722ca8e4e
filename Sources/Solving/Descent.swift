// Ever cheaper plans, until there is none (linear search from above).

import SAT

final class Descent: Lane {
  private var counter: CostCounter?

  override func begin(goal: Int) {
    super.begin(goal: goal)
    counter = nil
  }

  /// Asks for a plan below the best cost so far.
  override func step(below upper: Int, from lower: Int, within limits: Limits) -> Step {
    if counter == nil { counter = CostCounter(objective, most: upper, in: &solver) }
    guard let assumption = counter?.assumption(atMost: upper - 1, in: &solver) else {
      return Step(bound: upper)
    }
    switch solver.solve(assuming: assumption, within: limits) {
    case .satisfiable(let model): return Step(found: found(in: model))
    case .unsatisfiable: return Step(bound: upper)
    case .unknown: return Step()
    }
  }
}
