// The visitor arrives in every city before anything happens there.

import Diagnostics
import VisitModel

extension Rule {
  static let missingArrival = Rule(.missingArrival) { context, findings in
    let itinerary = Itinerary(of: context)
    guard itinerary.tellsOfJourneys else { return }
    var last: Stay?
    for stay in itinerary.stays {
      let before = last
      last = stay
      guard !itinerary.isHome(stay), !itinerary.hasArrival(in: stay),
        !itinerary.hasTransfer(in: stay, to: stay.city),
        !(before.map { itinerary.hasTransfer(in: $0, to: stay.city) } ?? false)
      else { continue }
      let name = context.programme[stay.city].name
      findings.add(
        Diagnostic(
          .missingArrival, at: context.programme[stay.days[0]].span,
          "nothing says when the visitor arrives in \(name)",
          fix: Fix("add `?  arrival`, or a `transfer` to \(name) before it")))
    }
  }
}

extension DiagnosticKind {
  static let missingArrival = DiagnosticKind(
    "H413", "missing-arrival", .warning, summary: "A leg of the visit without an arrival.",
    explanation: """
      Days in a row in one city are a leg of the visit. Each leg abroad starts with an `arrival`, \
      or is reached by a `transfer` to the city: otherwise nobody knows who greets, and no check \
      can tell whether the first entry can be reached in time. An arrival whose hour is open is \
      written `?  arrival`. Cities in the visitor's own country need none, nor does the city where \
      the journey begins, or the sheet of one day or of a summit that says nothing of journeys.
      """,
    example: """
      visit "Visit of the President of Arcadia to Borduria"
        visitor: president
        dates: 2024-07-03

      party ARC  "Arcadia"

      delegation ARC
        president   "The President of Arcadia"  head of state

      2024-07-03 Geneva
        14:00      rest
        18:00      departure

      """)
}
