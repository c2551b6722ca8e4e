// The second clock of a programme, and the days on which it is put forward or back.

import CivilTime
import Diagnostics
import VisitModel

extension Rule {
  static let homeClockChanges = Rule(.homeClockChanges) { context, findings in
    guard let visit = context.programme.visit, let attribute = visit.attribute(.homeClock),
      let zone = context.programme.homeZone, let dates = visit.dates
    else { return }
    var day = dates.lowerBound
    while day <= dates.upperBound, dates.lowerBound.days(to: day) < 366 {
      let next = day.adding(days: 1)
      let (before, after) = (
        zone.offset(at: Instant(utc: day)), zone.offset(at: Instant(utc: next))
      )
      if before != after {
        findings.add(
          Diagnostic(
            .homeClockChanges, at: attribute.span,
            "the clock at home is put \(after > before ? "forward" : "back") on \(day)",
            fix: Fix("tell those at home, who reckon with a difference that has changed")))
      }
      day = next
    }
  }
}

extension DiagnosticKind {
  static let homeClockChanges = DiagnosticKind(
    "H437", "home-clock-changes", .warning, summary: "The clock at home changes during the visit.",
    explanation: """
      Summer time begins or ends where the office at home is, in the middle of the visit. Editions \
      show both clocks rightly; people who have learned the difference by heart do not.
      """,
    example: Sample.visit(
      """
        10:00      talks with sovereign
      """
    ).replacing(
      "  dates: 2024-07-03\n",
      with: "  dates: 2024-10-26 .. 2024-10-28\n  home clock: Europe/Vienna\n"
    )
    .replacing("2024-07-03 Geneva", with: "2024-10-26 Geneva"))
}
