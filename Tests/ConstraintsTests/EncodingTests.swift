// What a constraint checks and what it encodes are the same: compared on made-up problems, with
// every statement alone and all of them together.

import Auditing
import HeraldTesting
import Planning
import SAT
import Testing

@testable import Constraints

@Suite struct EncodingTests {
  /// A plan that nothing rejects satisfies the formula, and no other does.
  @Test(arguments: 0..<16)
  func allStatementsTogether(row: UInt64) {
    for seed in row * 150..<(row + 1) * 150 {
      let tiny = TinyProblem(seed: seed)
      let encoder = Encoder(tiny.problem, named: Set(tiny.problem.rooms.indices))
      let violations = Audit.violations(of: tiny.plan, in: tiny.problem)
      let isModel = Sample(encoder).admits(tiny.plan, assuming: [])
      #expect(isModel == violations.isEmpty, "seed \(seed): \(violations)")
    }
  }

  /// With the selector of one statement, exactly the plans that keep it are models.
  @Test(arguments: 0..<16)
  func eachStatementAlone(row: UInt64) {
    for seed in row * 40..<(row + 1) * 40 {
      let tiny = TinyProblem(seed: 50_000 + seed)
      guard isWithinDomains(tiny.plan, tiny.problem) else { continue }
      let rooms = Set(tiny.problem.rooms.indices)
      let encoder = Encoder(tiny.problem, named: rooms, isTraced: true)
      let sample = Sample(encoder)
      for (statement, selector) in encoder.selectors {
        let isKept = tiny.problem.constraint(statement).isKept(by: tiny.plan, in: tiny.problem)
        let isModel = sample.admits(tiny.plan, assuming: [selector])
        #expect(isModel == isKept, "seed \(seed): \(statement)")
      }
    }
  }

  private func isWithinDomains(_ plan: Plan, _ problem: Problem) -> Bool {
    zip(plan.placements, problem.tasks).allSatisfy { placement, task in
      guard let placement else { return true }
      return task.starts.contains(placement.start) && task.lengths.contains(placement.length)
        && (placement.room.map(task.rooms.contains) ?? task.rooms.isEmpty)
    }
  }
}

/// A formula in a solver, asked about whole plans.
private final class Sample {
  private let encoder: Encoder
  private var solver = Solver()

  init(_ encoder: Encoder) {
    self.encoder = encoder
    solver.add(encoder.formula)
  }

  func admits(_ plan: Plan, assuming: [Literal]) -> Bool {
    guard let literals = encoder.literals(of: plan) else { return false }
    if case .satisfiable = solver.solve(assuming: assuming + literals) { return true }
    return false
  }
}
