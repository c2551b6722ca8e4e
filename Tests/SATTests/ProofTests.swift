// Proofs of unsatisfiability, which the solver writes and another program's logic checks.

import HeraldTesting
import SAT
import Testing

@Suite struct ProofTests {
  /// The proof that the solver writes when it refutes a formula; nil when it has a model.
  private static func proof(of formula: Formula, options: [String: Int] = [:]) throws -> String? {
    let scratch = try Scratch()
    var configuration = Solver.Configuration.proof(path: "\(scratch.path)/proof")
    configuration.options = options
    var solver = try Solver(configuration)
    solver.add(formula)
    let isRefuted = solver.solve().core?.isEmpty == true
    try solver.finishProof()
    return isRefuted ? scratch.text("proof") : nil
  }

  /// A formula without some of its clauses.
  private static func formula(_ formula: Formula, without left: Int) -> Formula {
    var rest = Formula()
    rest.reserve(variables: formula.variableCount)
    for (index, clause) in formula.clauses.enumerated() where index != left {
      rest.add(clause: clause)
    }
    return rest
  }

  @Test(arguments: 0..<12)
  func randomRefutationsAreProven(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let formula = random3SAT(variables: 40, clauses: 260, using: &random)
    let proof = try #require(try Self.proof(of: formula))
    try ProofChecker.check(proof, of: formula)
  }

  /// That assumptions contradict the clauses is proven by taking them as clauses.
  @Test func coresAreProven() throws {
    var random = SeededRandom(seed: 2)
    var formula = random3SAT(variables: 40, clauses: 150, using: &random)
    var solver = Solver()
    solver.add(formula)
    let assumptions = (1...20).map { Literal(variable: $0, isPositive: random.oneIn(2)) }
    let core = try #require(solver.solve(assuming: assumptions).core)
    #expect(!core.isEmpty)
    for literal in solver.minimise(core).core.literals { formula.add(literal) }
    try ProofChecker.check(try #require(try Self.proof(of: formula)), of: formula)
  }

  /// With all techniques that take away models and put them back, which need RAT.
  @Test func everyTechniqueIsProven() throws {
    let formula = pigeonhole(pigeons: 6, holes: 5)
    let options = ["block": 1, "cover": 1, "condition": 1, "elimint": 1, "probeint": 1]
    let proof = try #require(try Self.proof(of: formula, options: options))
    #expect(proof.contains("d "))
    try ProofChecker.check(proof, of: formula)
  }

  @Test func corruptedProofsAreRejected() throws {
    let formula = pigeonhole(pigeons: 6, holes: 5)
    let proof = try #require(try Self.proof(of: formula))
    try ProofChecker.check(proof, of: formula)
    #expect(throws: ProofChecker.Fault.endsWithoutTheEmptyClause) {
      try ProofChecker.check(String(proof.dropLast(2)), of: formula)
    }
    #expect(throws: ProofChecker.Fault.unjustified(line: 1)) {
      try ProofChecker.check("0\n", of: formula)
    }
    #expect(throws: ProofChecker.Fault.unjustified(line: 1)) {
      try ProofChecker.check("-1 0\n-7 0\n\(proof)", of: formula)
    }
    #expect(throws: ProofChecker.Fault.deletesWhatIsNotThere(line: 1)) {
      try ProofChecker.check("d 1 2 3 0\n\(proof)", of: formula)
    }
    #expect(throws: ProofChecker.Fault.unreadable(line: 1)) {
      try ProofChecker.check("1 x 0\n\(proof)", of: formula)
    }
  }

  /// Whatever a proof says, a formula that has a model is not refuted.
  @Test func proofsOfOtherFormulasAreRejected() throws {
    let formula = pigeonhole(pigeons: 5, holes: 4)
    let proof = try #require(try Self.proof(of: formula))
    for left in 0..<formula.clauseCount {
      #expect(throws: ProofChecker.Fault.self) {
        try ProofChecker.check(proof, of: Self.formula(formula, without: left))
      }
    }
  }

  /// The checker itself: a clause that does not follow but loses no models, on its first literal only.
  @Test func checkerKnowsRAT() throws {
    var formula = Formula()
    formula.add(Literal(1), Literal(2))
    formula.add(Literal(1), Literal(-2))
    formula.add(Literal(-1), Literal(3))
    formula.add(Literal(-1), Literal(-3))
    try ProofChecker.check("4 1 0\n4 -1 0\n1 0\n0\n", of: formula)
    let possible = Self.formula(formula, without: 0)
    #expect(throws: ProofChecker.Fault.unjustified(line: 1)) {
      try ProofChecker.check("2 4 0\n0\n", of: possible)
    }
    #expect(throws: ProofChecker.Fault.unjustified(line: 2)) {
      try ProofChecker.check("4 2 0\n0\n", of: possible)
    }
  }

  @Test func binaryProofsAreShorter() throws {
    let scratch = try Scratch()
    for form in [Solver.Configuration.Proof.Form.text, .binary] {
      var solver = try Solver(.proof(path: "\(scratch.path)/\(form)", form: form))
      solver.add(pigeonhole(pigeons: 5, holes: 4))
      #expect(solver.solve().core?.isEmpty == true)
      try solver.finishProof()
    }
    let text = try #require(scratch.text("text"))
    let binary = try #require(scratch.text("binary"))
    #expect(binary.utf8.count < text.utf8.count && !binary.isEmpty)
  }

  @Test func unwritableProofsAreReported() throws {
    let scratch = try Scratch()
    let path = "\(scratch.path)/none/proof"
    #expect(throws: Solver.Failure.proofNotWritten(path: path, errno: 2)) {
      _ = try Solver(.proof(path: path))
    }
    var solver = try Solver(.proof(path: "/dev/full"))
    solver.add(pigeonhole(pigeons: 4, holes: 3))
    #expect(solver.solve().core?.isEmpty == true)
    do {
      try solver.finishProof()
      Issue.record("the disk is full")
    } catch {
      #expect(error == .proofNotWritten(path: "/dev/full", errno: 28))
    }
  }
}
