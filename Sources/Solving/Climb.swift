// Asks for a plan at the bound, and raises the bound when there is none (linear search from below).
// The tight bound makes the solver see dead ends early; best where the least cost is small.

import SAT

final class Climb: Lane {
  private var counter: CostCounter?

  override func begin(goal: Int) {
    super.begin(goal: goal)
    counter = nil
  }

  override func step(below upper: Int, from lower: Int, within limits: Limits) -> Step {
    if counter == nil { counter = CostCounter(objective, most: upper, in: &solver) }
    guard let counter else { return Step() }
    guard let assumption = counter.assumption(atMost: lower, in: &solver) else {
      return Step(bound: counter.next(after: lower))
    }
    switch solver.solve(assuming: assumption, within: limits) {
    case .satisfiable(let model): return Step(found: found(in: model))
    case .unsatisfiable: return Step(bound: counter.next(after: lower))
    case .unknown: return Step()
    }
  }
}
