// Days that lie outside the dates of the visit.

import CivilTime
import Diagnostics
import Scheduling
import VisitModel

extension Rule {
  static let outsideVisit = Rule(.outsideVisit) { context, findings in
    guard let visit = context.programme.visit, let dates = visit.dates else { return }
    let stated = visit.attribute(.dates)?.span ?? visit.span
    for day in context.programme.days where !dates.contains(day.date) {
      let side = day.date < dates.lowerBound ? "before the visit begins" : "after the visit ends"
      findings.add(
        Diagnostic(
          .outsideVisit, at: day.span, "\(day.date) is \(side)",
          related: [Related(stated, "the dates of the visit")],
          fix: Fix("correct the day, or the `dates:` of the visit")))
    }
  }
}

extension DiagnosticKind {
  static let outsideVisit = DiagnosticKind(
    "H207", "outside-visit", .error, summary: "The day lies outside the dates of the visit.",
    explanation: """
      The `dates:` of the visit are its first and last day, including the days of arrival and \
      departure. A day outside them is a slip of one or the other.
      """,
    example: """
      visit "State visit"
        visitor: guest
        dates: 2024-07-03 .. 2024-07-03

      delegation CN
        guest "The President" head of state

      delegation KZ
        host "The President of the host country" head of state

      2024-07-03 Astana
        08:00 arrival
          host: host
        18:00 departure

      2024-07-05 Astana
        10:00 rest

      """)
}
