// A visit has a first and a last day.

import Diagnostics
import VisitModel

extension Rule {
  static let visitWithoutDates = Rule(.visitWithoutDates) { context, findings in
    guard let visit = context.programme.visit, visit.attribute(.dates) == nil else { return }
    findings.add(
      Diagnostic(
        .visitWithoutDates, at: visit.span, "the visit states no dates",
        fix: Fix("add `dates:` \(suggestion(context.programme))")))
  }

  /// The dates that the days cover.
  private static func suggestion(_ programme: Programme) -> String {
    let dates = programme.days.map(\.date)
    guard let first = dates.min(), let last = dates.max() else {
      return "with the first and the last day"
    }
    return "such as `dates: \(first) .. \(last)`"
  }
}

extension DiagnosticKind {
  static let visitWithoutDates = DiagnosticKind(
    "H418", "visit-without-dates", .error, summary: "A visit that does not state its dates.",
    explanation: """
      The first and the last day are agreed between the two sides before anything else, and every \
      entry is checked against them. They are stated, not gathered from the days, so that a day \
      with a wrong date is noticed.
      """,
    example: """
      visit "Conference on rivers"

      2024-07-03 Geneva
        10:00      session

      """)
}
