// Proofs for others to check: of what is impossible, and of what is best.

import HeraldTesting
import Planning
import SAT
import Testing

@testable import Solving

@Suite struct ProofTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// Two that must both be held, by one person in one hour.
  private static var crowded: Problem {
    var problem = Problem()
    problem.people = 1
    problem.tasks = (0..<2).map { _ in
      Problem.Task(starts: [540, 550, 560], lengths: [30], people: [0])
    }
    problem.needs = [Problem.Need(task: 0), Problem.Need(task: 1)]
    return problem
  }

  @Test func whatIsImpossibleIsProven() throws {
    let outcome = Search(Self.crowded).run()
    let proof = try #require(Proof(of: outcome, problem: Self.crowded, goals: []))
    #expect(proof.claim == .noPlan)
    try check(proof)
    let text = String(decoding: proof.dimacs(), as: UTF8.self)
    #expect(text.hasPrefix("c models are plans that keep all conditions: there is none\nc task 0"))
    #expect(text.contains(", start 540 when "))
  }

  /// Only one can be held: nine is the least that is left out.
  @Test func theBestIsProven() throws {
    var problem = Self.crowded
    problem.needs = []
    problem.tasks[0].weight = 9
    problem.tasks[1].weight = 20
    let goals: [Goal] = [.placement, .gaps]
    let outcome = Search(problem, options: SearchOptions(goals: goals)).run()
    let proof = try #require(Proof(of: outcome, problem: problem, goals: goals))
    #expect(proof.claim == .noBetterPlan(goal: 0, cost: 9))
    try check(proof)
  }

  @Test func whatCostsNothingNeedsNoProof() throws {
    var problem = Self.crowded
    problem.needs = []
    problem.tasks[1].people = []
    let outcome = Search(problem).run()
    #expect(Proof(of: outcome, problem: problem, goals: SearchOptions().goals) == nil)
    #expect(Proof(of: .unknown, problem: problem, goals: []) == nil)
  }

  /// Made-up problems: every claim is proven, and the next weaker one, which is wrong, is not.
  @Test(arguments: 0..<8)
  func everyClaimIsProven(row: UInt64) throws {
    for seed in row * 8..<(row + 1) * 8 {
      let problem = TinyProblem(seed: 170_000 + seed, tasks: 4, horizon: 6).problem
      let goals: [Goal] = [.gaps, .placement, .preference]
      let outcome = Search(problem, options: SearchOptions(goals: goals)).run()
      guard let proof = Proof(of: outcome, problem: problem, goals: goals) else { continue }
      try check(proof)
      guard case .noBetterPlan(let goal, let cost) = proof.claim else { continue }
      let wrong = Proof(.noBetterPlan(goal: goal, cost: cost + 1), problem: problem, goals: goals)
      #expect(wrong.write(to: "\(scratch.path)/wrong") == .unproven, "seed \(seed)")
    }
  }

  @Test func whatCannotBeWrittenIsReported() throws {
    let proof = Proof(.noPlan, problem: Self.crowded, goals: [])
    #expect(proof.write(to: "\(scratch.path)/none/proof") == .notWritten(errno: 2))
  }

  /// Writes a proof and has it checked against the text of its formula.
  private func check(_ proof: Proof) throws {
    #expect(proof.write(to: "\(scratch.path)/proof") == .proven)
    let formula = Self.formula(String(decoding: proof.dimacs(), as: UTF8.self))
    try ProofChecker.check(try #require(scratch.text("proof")), of: formula)
  }

  /// Reads DIMACS.
  private static func formula(_ text: String) -> Formula {
    var formula = Formula()
    for line in text.split(separator: "\n") where line.first != "c" && line.first != "p" {
      let codes = line.split(separator: " ").compactMap { Int32($0) }
      formula.add(clause: codes.dropLast().map { Literal($0) })
    }
    return formula
  }
}
