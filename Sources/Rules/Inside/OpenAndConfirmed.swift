// What is confirmed has nothing left to confirm.

import Diagnostics
import VisitModel

extension Rule {
  static let openAndConfirmed = Rule(.openAndConfirmed) { context, findings in
    for occurrence in context.register.occurrences(of: .toConfirm) {
      let entry = context.programme.entries[occurrence.entry.position]
      guard let status = entry.attribute(.status), entry.status == .confirmed else { continue }
      findings.add(
        Diagnostic(
          .openAndConfirmed, at: context.attribute(at: occurrence).span,
          "something is still to be confirmed of what is confirmed",
          related: [Related(status.span, "said to be confirmed here")],
          fix: Fix("leave out one of the two lines")))
    }
  }
}

extension DiagnosticKind {
  static let openAndConfirmed = DiagnosticKind(
    "H435", "open-and-confirmed", .error, summary: "An entry is confirmed and has an open part.",
    explanation: """
      `status: confirmed` says that the whole entry stands, `to confirm:` that its time or its place \
      does not. Both cannot be true; editions would say the one here and the other there.
      """,
    example: Sample.visit(
      """
        11:00      talks with sovereign
          status: confirmed
          to confirm: time
      """))
}
