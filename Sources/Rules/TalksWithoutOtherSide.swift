// Talks need somebody to talk to.

import Diagnostics
import VisitModel

extension Rule {
  static let talksWithoutOtherSide = Rule(.talksWithoutOtherSide) { context, findings in
    let programme = context.programme
    for entry in programme.entries where needsOtherSide(entry.kind) && entry.status != .cancelled {
      let sides = Set(programme.participants(of: entry).map { programme[$0].party })
      let delegations = entry.attributes.filter(\.isPresence).flatMap { entry.entities($0.key) }
      let isNamed = delegations.contains { if case .party = $0 { true } else { false } }
      guard sides.count < 2, !isNamed, !hasText(entry) else { continue }
      findings.add(
        Diagnostic(
          .talksWithoutOtherSide, at: entry.kindSpan,
          "the \(entry.kind.rawValue) \(entry.kind == .talks ? "have" : "has") no other side",
          fix: Fix("add `with:`")))
    }
  }

  private static func needsOtherSide(_ kind: Kind) -> Bool {
    switch kind {
    case .talks, .bilateral, .teteATete, .pullAside: true
    default: false
    }
  }

  private static func hasText(_ entry: Entry) -> Bool {
    entry.values(.with).contains { if case .text = $0 { true } else { false } }
  }
}

extension DiagnosticKind {
  static let talksWithoutOtherSide = DiagnosticKind(
    "H401", "talks-without-other-side", .error, summary: "Talks with nobody on the other side.",
    explanation: """
      Talks, a bilateral meeting, a tête-à-tête and a pull-aside have two sides. The visitor is one; \
      the other is named by `with:`, or takes part in another role such as `host:`. An entry \
      without it cannot be checked for clashes on the other side, and no edition can say whom the \
      visitor meets.
      """,
    example: """
      visit "Working visit to Astana"
        visitor: xi
        dates: 2024-07-03 .. 2024-07-03

      delegation CN
        xi "Xi Jinping" head of state

      2024-07-03 Astana
        10:00 talks

      """)
}
