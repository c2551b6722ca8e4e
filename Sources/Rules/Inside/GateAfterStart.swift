// Who is let in is in before it starts.

import Diagnostics
import VisitModel

extension Rule {
  static let gateAfterStart = Rule(.gateAfterStart) { context, findings in
    for occurrence in context.register.occurrences(of: .gate) {
      guard case .step(let gate)? = context.value(at: occurrence), let time = gate.time,
        let clock = StatedClock(context.programme.entries[occurrence.entry.position]),
        clock.minutes(of: time) > clock.start
      else { continue }
      findings.add(
        Diagnostic(
          .gateAfterStart, at: context.span(at: occurrence),
          "this gate is for \(StatedClock.words(clock.minutes(of: time))), after the start at \(StatedClock.words(clock.start))",
          fix: Fix("let them in before it starts")))
    }
  }
}

extension DiagnosticKind {
  static let gateAfterStart = DiagnosticKind(
    "H431", "gate-after-start", .error, summary: "A gate is for a time after the start.",
    explanation: """
      `gate:` says where some of those who come are let in, and until when. Whoever may come in after \
      the ceremony has begun walks through it.
      """,
    example: Sample.visit(
      """
        11:00      welcome
          host: sovereign
          gate: until 11:05 "South Gate" for "diplomatic corps"
      """))
}
