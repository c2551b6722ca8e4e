// A state visit is paid by a head of state.

import Diagnostics
import VisitModel

extension Rule {
  static let stateVisitOfLowerRank = Rule(.stateVisitOfLowerRank) { context, findings in
    guard let visit = context.programme.visit, visit.visitClass == .state,
      let attribute = visit.attribute(.visitor), let span = attribute.valueSpans.first
    else { return }
    let areAllKnown = attribute.values.allSatisfy {
      if case .reference(.person) = $0 { true } else { false }
    }
    let ranks = context.visitors.map { context.programme[$0].rank }
    guard areAllKnown, let highest = ranks.min(), highest != .headOfState else { return }
    let related = visit.attribute(.visitClass).map {
      [Related($0.valueSpans.first ?? $0.span, "the class is stated here")]
    }
    findings.add(
      Diagnostic(
        .stateVisitOfLowerRank, at: span,
        "the visitor is \(highest.inWords); a state visit is paid by a head of state",
        related: related ?? [], fix: Fix("write `class: official`")))
  }
}

extension DiagnosticKind {
  static let stateVisitOfLowerRank = DiagnosticKind(
    "H425", "state-visit-of-lower-rank", .advice,
    summary: "A state visit by somebody who is not head of state.",
    explanation: """
      The class of a visit decides its honours, from the number of guns to who holds the banquet, \
      and by general custom only a head of state pays a state visit; heads of government and crown \
      princes are received on an official visit. Hosts differ, so this is advice.
      """,
    example: """
      visit "Visit of the Premier of Arcadia to Borduria"
        class: state
        visitor: premier
        dates: 2024-07-03

      party ARC  "Arcadia"

      delegation ARC
        premier     "The Premier of Arcadia"  head of government

      2024-07-03 Geneva
        09:00      arrival
        18:00      departure

      """)
}
