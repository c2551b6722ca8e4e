// The audit against a naive one, on tiny problems.

import Auditing
import HeraldTesting
import Planning
import Testing

@Suite struct PropertyTests {
  @Test(arguments: 0..<10)
  func theNaiveAuditAgrees(row: UInt64) {
    for seed in row * 300..<(row + 1) * 300 {
      let tiny = TinyProblem(seed: seed)
      #expect(Audit.faults(of: tiny.problem).isEmpty, "seed \(seed)")
      let found = Audit.violations(of: tiny.plan, in: tiny.problem)
      let expected = NaiveAudit(problem: tiny.problem, plan: tiny.plan).violations
      #expect(Set(found) == expected, "seed \(seed)")
      #expect(found.count == expected.count, "seed \(seed): something is said twice")
    }
  }

  @Test func theNaiveAuditCountsTheSameGaps() {
    for seed in 0..<1000 as Range<UInt64> {
      let tiny = TinyProblem(seed: seed)
      guard Audit.violations(of: tiny.plan, in: tiny.problem).isEmpty else { continue }
      let naive = NaiveAudit(problem: tiny.problem, plan: tiny.plan)
      let gaps = (0..<tiny.problem.people).reduce(0) { $0 + naive.gaps(of: $1) }
      #expect(Audit.costs(of: tiny.plan, in: tiny.problem, goals: [.gaps]) == [gaps])
    }
  }

  /// The property says something only if every kind of violation comes up, and sound plans too.
  @Test func everyKindComesUp() {
    var seen: [String: Int] = [:]
    for seed in 0..<1000 as Range<UInt64> {
      let tiny = TinyProblem(seed: seed)
      let found = Audit.violations(of: tiny.plan, in: tiny.problem)
      if found.isEmpty { seen["sound", default: 0] += 1 }
      for violation in found {
        seen[kind(of: violation), default: 0] += 1
      }
    }
    #expect(seen.count >= 17, "\(seen)")
    #expect(seen.values.allSatisfy { $0 >= 5 }, "\(seen)")
  }

  /// Without the numbers: `statement(Planning.Problem.Statement.room`, but `room`.
  private func kind(of violation: Violation) -> String {
    let words = "\(violation.cause)".split(separator: "(")
    return words.prefix(2).joined(separator: "(")
  }
}
