// The times of a person lie on days of the visit, and end after they begin.

import CivilTime
import Diagnostics
import VisitModel

extension Rule {
  static let availabilityOutsideVisit = Rule(.availabilityOutsideVisit) { context, findings in
    let days = VisitDays(context.programme)
    for person in context.programme.people {
      for attribute in person.attributes
      where attribute.key == .away || attribute.key == .available {
        for (value, span) in zip(attribute.values, attribute.valueSpans) {
          guard case .window(let window) = value, let text = fault(window, days) else { continue }
          findings.add(
            Diagnostic(
              .availabilityOutsideVisit, at: span, text.message, fix: Fix(text.cure)))
        }
      }
    }
  }

  private static func fault(
    _ window: ClockWindow, _ days: VisitDays
  ) -> (message: String, cure: String)? {
    if window.end <= window.start {
      return (
        "this ends before it starts",
        "write two lines for a stretch past midnight, such as 22:00-23:59 and 00:00-06:00"
      )
    }
    guard let day = window.day, !days.contains(day) else { return nil }
    return ("\(day) is no day of this visit", "correct the date, or the `dates:` of the visit")
  }
}

extension DiagnosticKind {
  static let availabilityOutsideVisit = DiagnosticKind(
    "H661", "availability-outside-visit", .error,
    summary: "A time of a person that is none of the visit.",
    explanation: """
      `away:` and `available:` have a date of the visit, or none where they hold every day, and end \
      later on the day than they begin. `23:59` stands for the end of the day.
      """,
    example: Sample.availability(
      "away: 2024-08-03 00:00-12:00",
      """
        10:00 for 30m  bilateral with president, sovereign
      """))
}
