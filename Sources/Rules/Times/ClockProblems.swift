// Clock times that the zone skips or repeats.

import CivilTime
import Diagnostics
import Scheduling
import VisitModel

extension Rule {
  static let skippedTime = Rule(.skippedTime) { context, findings in
    for problem in context.analysis.clockProblems {
      guard case .skipped(let gap) = problem.resolution else { continue }
      let entry = context.programme[problem.entry]
      findings.add(
        Diagnostic(
          .skippedTime, at: entry.whenSpan,
          "there is no \(problem.time) on \(problem.day) in \(entry.zone.identifier)",
          notes: [gap.explanation],
          fix: Fix("write \(gap.to.clock), or another time that exists")))
    }
  }

  static let repeatedTime = Rule(.repeatedTime) { context, findings in
    for problem in context.analysis.clockProblems {
      guard case .repeated(let first, let second) = problem.resolution else { continue }
      let entry = context.programme[problem.entry]
      let offsets = [first, second].map { utcOffsetText(entry.zone.offset(at: $0)) }
      findings.add(
        Diagnostic(
          .repeatedTime, at: entry.whenSpan,
          "\(problem.time) comes twice on \(problem.day) in \(entry.zone.identifier)",
          notes: ["once at \(offsets[0]), and once at \(offsets[1])"],
          fix: Fix("say which: `zone: \(offsets[0])` or `zone: \(offsets[1])`")))
    }
  }
}

extension DiagnosticKind {
  static let skippedTime = DiagnosticKind(
    "H204", "skipped-time", .error, summary: "Clocks are put forward over this time.",
    explanation: """
      On this day clocks in this zone jump over the time given, so nobody can come at that time. \
      Herald never shifts a time in silence: write one that exists.
      """,
    example: """
      visit "Working visit"
        visitor: guest
        dates: 2026-03-08 .. 2026-03-08

      delegation CN
        guest "The President" head of state

      delegation US
        host "The President of the host country" head of state

      2026-03-08 New York
        01:00 arrival
          host: host
        02:30 rest
        18:00 departure

      """)

  static let repeatedTime = DiagnosticKind(
    "H205", "repeated-time", .error, summary: "Clocks are put back, so this time comes twice.",
    explanation: """
      On this day clocks in this zone are put back, and the time given comes twice, an hour apart. \
      Say which is meant by giving the offset: `zone: UTC-4`.
      """,
    example: """
      visit "Working visit"
        visitor: guest
        dates: 2026-11-01 .. 2026-11-01

      delegation CN
        guest "The President" head of state

      delegation US
        host "The President of the host country" head of state

      2026-11-01 New York
        01:30 arrival
          host: host
        18:00 departure

      """)
}
