// What counts down needs something to count down to.

import Diagnostics
import VisitModel

extension Rule {
  static let offsetToNothing = Rule(.offsetToNothing) { context, findings in
    for entry in context.programme.entries where entry.status != .cancelled {
      for case .offset(.entry(let other), _) in entry.when.terms {
        let terms = context.programme[other].when.terms
        guard terms.allSatisfy({ $0 == .unset }) else { continue }
        findings.add(
          Diagnostic(
            .offsetToNothing, at: entry.whenSpan,
            "\(context.programme.phrase(for: context.programme[other])) has no time to count from",
            related: [Related(context.programme[other].whenSpan, "its time is still to be set")],
            fix: Fix("give it a time, or a part of the day, or write `before` without a distance")))
      }
    }
    for occurrence in context.register.occurrences(of: .step) {
      guard case .step(let step)? = context.value(at: occurrence), case .offset? = step.time
      else { continue }
      let entry = context.programme.entries[occurrence.entry.position]
      guard entry.when.terms.allSatisfy({ $0 == .unset }) else { continue }
      findings.add(
        Diagnostic(
          .offsetToNothing, at: context.span(at: occurrence),
          "the \(entry.noun) has no time to count from",
          related: [Related(entry.whenSpan, "its time is still to be set")],
          fix: Fix("give it a time, or a part of the day, or leave the distance out")))
    }
  }
}

extension DiagnosticKind {
  static let offsetToNothing = DiagnosticKind(
    "H440", "offset-to-nothing", .error, summary: "A countdown to something without a time.",
    explanation: """
      `30m before ceremony` is a time only if the ceremony has one, be it a part of the day. This one \
      is still to be set, so nothing can be counted down to it.
      """,
    example: Sample.visit(
      """
        ?          welcome #ceremony
          host: sovereign
        30m before ceremony  meeting "Committee of welcome" with "the committee"
          without: visitor
      """))
}
