// The visitor leaves at the end.

import Diagnostics
import VisitModel

extension Rule {
  static let missingDeparture = Rule(.missingDeparture) { context, findings in
    let itinerary = Itinerary(of: context)
    guard itinerary.tellsOfJourneys,
      let last = itinerary.stays.lastIndex(where: { !itinerary.isHome($0) })
    else { return }
    let stay = itinerary.stays[last]
    let comesHome = itinerary.stays[(last + 1)...].contains { itinerary.hasArrival(in: $0) }
    guard !comesHome, !itinerary.hasDeparture(in: stay),
      !itinerary.hasTransfer(in: stay, to: nil), let day = stay.days.last
    else { return }
    findings.add(
      Diagnostic(
        .missingDeparture, at: context.programme[day].span,
        "nothing says when the visitor leaves \(context.programme[stay.city].name)",
        fix: Fix("add `?  departure` as the last entry")))
  }
}

extension DiagnosticKind {
  static let missingDeparture = DiagnosticKind(
    "H414", "missing-departure", .warning, summary: "A visit without a departure at its end.",
    explanation: """
      The last leg of a visit ends with a `departure`: it is when the guard, the motorcade and the \
      aircraft must be ready, and it bounds everything before it. A departure whose hour is open \
      is written `?  departure`. Between two legs the arrival in the next city is enough. The sheet of \
      one day or of a summit that says nothing of journeys needs none.
      """,
    example: """
      visit "Visit of the President of Arcadia to Borduria"
        visitor: president
        dates: 2024-07-03

      party ARC  "Arcadia"

      delegation ARC
        president   "The President of Arcadia"  head of state

      2024-07-03 Geneva
        09:00      arrival
        14:00      rest

      """)
}
