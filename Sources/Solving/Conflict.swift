// Why a problem has no plan: a set of statements that contradict each other, none of which can be
// left out.

import Constraints
import Planning
import SAT

enum Conflict {
  /// A core of an impossible problem.
  static func find(in problem: Problem, within limits: Limits) -> Outcome {
    // Tasks that need not be held stand in nobody's way.
    let encoder = Encoder(problem.keeping(problem.statements), isTraced: true)
    var solver = Solver()
    solver.add(encoder.formula)
    let selectors = encoder.selectors.map(\.literal)
    guard case .unsatisfiable(let core) = solver.solve(assuming: selectors, within: limits) else {
      return .unknown
    }
    let minimal = solver.minimise(core, within: limits)
    let blamed = Set(minimal.core.literals)
    let statements = encoder.selectors.filter { blamed.contains($0.literal) }.map(\.statement)
    let named = statements.flatMap { withEquals($0, encoder.rooms) }
    return .conflict(named, isMinimal: minimal.isMinimal)
  }

  /// Equal rooms are encoded as one: all of them are to blame.
  private static func withEquals(
    _ statement: Problem.Statement, _ rooms: RoomClasses
  ) -> [Problem.Statement] {
    guard case .room(let room) = statement else { return [statement] }
    return rooms.members[rooms.classOfRoom[room]].map { .room($0) }
  }
}
