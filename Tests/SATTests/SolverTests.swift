// The solver: answers, copies, preferences and settings.

import HeraldTesting
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
    #expect(model?[tie] == false && model?[!tie] == true && model?[shirt] == true)
    #expect(solver.solve(assuming: [tie]).core?.literals == [tie])
    #expect(solver.solve(assuming: [shirt, !tie]).model == model)
    solver.addContradiction()
    #expect(solver.solve().core?.isEmpty == true)
    #expect(solver.solve(assuming: [shirt]).core?.isEmpty == true)
  }

  @Test func contradictoryAssumptionsAreACore() {
    var solver = Solver()
    let (a, b) = (solver.newVariable(), solver.newVariable())
    let core = solver.solve(assuming: [b, a, a, !a, b]).core
    #expect(core.map { Set($0.literals) } == [a, !a])
    #expect(core?.literals.count == 2)
    #expect(solver.minimise(core!).core.literals.count == 2)
  }

  /// Variables that only an assumption or a model mentions are no trouble.
  @Test func unknownVariablesAreFree() {
    var solver = Solver()
    let model = solver.solve(assuming: [Literal(7), Literal(-9)]).model
    #expect(model?.variableCount == 9 && model?[Literal(7)] == true && model?[Literal(9)] == false)
    #expect(model?[Literal(500)] == false && model?[Literal(-500)] == true)
    #expect(solver.newVariable() == Literal(10))
    #expect(solver.knownValue(of: Literal(1_000)) == nil)
    let none = Solver()
    #expect(none.variableCount == 0 && none.learnedClauseCount == 0)
  }

  @Test func takesClausesInAllForms() {
    var formula = Formula()
    var solver = Solver()
    let a = solver.newVariables(4)
    formula.add(a[0])
    solver.add(!a[0], a[1])
    solver.add(!a[0], !a[1], a[2])
    solver.add(clause: [!a[0], !a[1], !a[2], a[3]])
    solver.add(formula)
    let model = solver.solve().model
    #expect(a.allSatisfy { model?[$0] == true && solver.knownValue(of: $0) == true })
    #expect(solver.knownValue(of: !a[3]) == false)
  }

  @Test(arguments: [1, -1])
  func phasesArePreferred(sign: Int32) {
    var solver = Solver()
    let (a, b) = (solver.newVariable(), solver.newVariable())
    solver.add(a, b)
    solver.add(!a, !b)
    solver.setPhase(sign > 0 ? a : !a)
    solver.setPhase(sign > 0 ? !b : b)
    #expect(solver.solve().model?[a] == (sign > 0))
    solver.clearPhase(a)
    solver.clearPhase(b)
    #expect(solver.solve(assuming: [sign > 0 ? !a : a]).model != nil)
  }

  /// One seed is one search, down to the number of clauses learned; others differ once it is hard.
  @Test func sameSeedSameModel() throws {
    var random = SeededRandom(seed: 4)
    let easy = random3SAT(variables: 230, clauses: 940, using: &random)
    let hard = random3SAT(variables: 170, clauses: 720, using: &random)
    var works: Set<Int> = []
    for seed in 0..<3 {
      let model = try Self.solve(easy, seed: seed).model
      #expect(model.map(easy.isSatisfied) == true)
      #expect(try Self.solve(easy, seed: seed).model == model)
      let work = try Self.solve(hard, seed: seed).work
      #expect(try Self.solve(hard, seed: seed).work == work)
      works.insert(work)
    }
    #expect(works.count > 1)
  }

  private static func solve(_ formula: Formula, seed: Int) throws -> (model: Model?, work: Int) {
    var solver = try Solver(Solver.Configuration(seed: seed))
    solver.add(formula)
    return (solver.solve().model, solver.learnedClauseCount)
  }

  @Test(arguments: Solver.Configuration.Preset.allCases)
  func everyPresetAnswers(preset: Solver.Configuration.Preset) throws {
    let configuration = Solver.Configuration(preset: preset, seed: -4, options: ["elim": 0])
    var solver = try Solver(configuration)
    solver.add(pigeonhole(pigeons: 5, holes: 4))
    #expect(solver.solve().core?.isEmpty == true)
  }

  @Test func unknownOptionsAreRefused() {
    #expect(throws: Solver.Failure.unknownOption("speed")) {
      _ = try Solver(Solver.Configuration(options: ["speed": 1]))
    }
  }
}
