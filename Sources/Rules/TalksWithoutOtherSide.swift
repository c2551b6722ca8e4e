// Talks need somebody to talk to.

import Diagnostics
import VisitModel

extension Rule {
  static let talksWithoutOtherSide = Rule(.talksWithoutOtherSide) { context, findings in
    for kind in [Kind.talks, .bilateral, .teteATete, .pullAside] {
      for index in context.entries(of: kind) where !context.hasTwoSides(index) {
        findings.add(finding(context.programme.entries[index.position]))
      }
    }
  }

  private static func finding(_ entry: Entry) -> Diagnostic {
    let verb = entry.kind == .talks ? "have" : "has"
    return Diagnostic(
      .talksWithoutOtherSide, at: entry.kindSpan,
      "the \(entry.noun) \(verb) no other side", fix: Fix("name the other side: `with:`"))
  }
}

extension DiagnosticKind {
  static let talksWithoutOtherSide = DiagnosticKind(
    "H401", "talks-without-other-side", .error, summary: "Talks with nobody on the other side.",
    explanation: """
      Talks, a bilateral meeting, a tête-à-tête and a pull-aside have two sides. The visitor is one; \
      the other is named by `with:`, or takes part in another role such as `host:`. Interpreters \
      stand on neither side. An entry without a second side cannot be checked for clashes there, \
      and no edition can say whom the visitor meets.
      """,
    example: Sample.visit(
      """
        10:00      talks
      """))
}
