// The solver: answers, copies, limits.

import SAT
import Testing

@Suite struct SolverTests {
  @Test func answersAndGoesOn() {
    var solver = Solver()
    let (tie, shirt) = (solver.newVariable(), solver.newVariable())
    solver.add(!tie, shirt)
    solver.add(tie, shirt)
    solver.add(!tie, !shirt)
    let model = solver.solve().model
    #expect(model?[tie] == false)
    #expect(model?[shirt] == true)
    #expect(solver.solve(assuming: [tie]).core?.literals == [tie])
    #expect(solver.solve(assuming: [shirt, !shirt]).core?.literals.isEmpty == false)
    solver.addContradiction()
    #expect(solver.solve().core?.isEmpty == true)
  }
}
