// Why a problem has no plan: a set of statements that contradict each other, none of which can be
// left out.

import Constraints
import Planning
import SAT

enum Conflict {
  /// A core of an impossible problem.
  static func find(in problem: Problem, within limits: Limits) -> Outcome {
    let encoder = Encoder(problem, isTraced: true)
    var solver = Solver()
    solver.add(encoder.formula)
    let selectors = encoder.selectors.map(\.literal)
    guard case .unsatisfiable(let core) = solver.solve(assuming: selectors, within: limits) else {
      return .unknown
    }
    let minimal = solver.minimise(core, within: limits)
    let blamed = Set(minimal.core.literals)
    let statements = encoder.selectors.filter { blamed.contains($0.literal) }.map(\.statement)
    return .conflict(statements, isMinimal: minimal.isMinimal)
  }
}
