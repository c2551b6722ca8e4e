// The solver against trying all assignments, and what its cores are.

import HeraldTesting
import SAT
import Testing

@Suite struct RandomFormulaTests {
  @Test(arguments: 0..<60)
  func agreesWithTryingAll(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let count = random.number(3...9)
    let formula = random3SAT(
      variables: count, clauses: count * random.number(2...7), using: &random)
    var solver = Solver()
    solver.add(formula)
    check(formula, [], &solver)
    for _ in 0..<10 {
      let chosen = (1...count).shuffled(using: &random).prefix(random.number(1...count))
      let assumptions = chosen.map { Literal(variable: $0, isPositive: random.oneIn(2)) }
      check(formula, assumptions, &solver)
    }
  }

  private func check(_ formula: Formula, _ assumptions: [Literal], _ solver: inout Solver) {
    let expected = isSatisfiable(formula, assuming: assumptions)
    switch solver.solve(assuming: assumptions) {
    case .satisfiable(let model):
      #expect(expected)
      #expect(formula.isSatisfied(by: model) && assumptions.allSatisfy { model[$0] })
    case .unsatisfiable(let core):
      #expect(!expected)
      checkMinimised(core, of: formula, &solver)
    case .unknown: Issue.record("nothing limits this search")
    }
  }

  /// A core is a core, the minimised one is part of it, and nothing can be left out of that.
  private func checkMinimised(_ core: Core, of formula: Formula, _ solver: inout Solver) {
    #expect(!isSatisfiable(formula, assuming: core.literals))
    let minimised = solver.minimise(core)
    #expect(minimised.isMinimal)
    #expect(Set(minimised.core.literals).isSubset(of: core.literals))
    #expect(!isSatisfiable(formula, assuming: minimised.core.literals))
    for left in minimised.core.literals {
      #expect(isSatisfiable(formula, assuming: minimised.core.literals.filter { $0 != left }))
    }
  }

  /// Two reasons within one core: the dearer one is what remains.
  @Test(arguments: [[1, 2], [2, 1], [3, 4], [4, 3]])
  func keepsWhatIsDear(dear: [Int]) throws {
    var solver = Solver()
    let inputs = solver.newVariables(4)
    let middle = solver.newVariable()
    solver.add(!inputs[0], !inputs[1], middle)
    solver.add(!inputs[2], !inputs[3], !middle)
    let core = try #require(solver.solve(assuming: inputs).core)
    #expect(core.literals == inputs)
    solver.add(!inputs[0], !inputs[1])
    solver.add(!inputs[2], !inputs[3])
    let preferred = dear.map { Literal(variable: $0) }
    let minimised = solver.minimise(core, keeping: preferred + [Literal(77)] + preferred)
    #expect(minimised.isMinimal && minimised.core.literals == preferred.sorted())
  }

  /// Groups of clauses switched on by assumptions: the classic use of cores.
  @Test func blamesGroupsOfClauses() throws {
    var formula = Formula()
    let pigeons = 5
    let switches = formula.newVariables(pigeons)
    let sits = (0..<pigeons).map { _ in formula.newVariables(2) }
    for (literal, holes) in zip(switches, sits) {
      formula.only(if: literal) { $0.add(clause: holes) }
    }
    for hole in 0..<2 { AtMostOne.add(sits.map { $0[hole] }, to: &formula) }
    var solver = Solver()
    solver.add(formula)
    let core = try #require(solver.solve(assuming: switches).core)
    let minimised = solver.minimise(core, keeping: [switches[4], switches[2]])
    #expect(minimised.isMinimal && minimised.core.literals.count == 3)
    #expect(solver.solve(assuming: Array(switches[..<2])).model != nil)
  }
}
