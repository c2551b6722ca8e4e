// A programme has entries.

import Diagnostics
import VisitModel

extension Rule {
  static let emptyVisit = Rule(.emptyVisit) { context, findings in
    let programme = context.programme
    guard let visit = programme.visit, programme.entries.isEmpty, programme.requests.isEmpty,
      programme.rooms.isEmpty
    else { return }
    findings.add(
      Diagnostic(
        .emptyVisit, at: visit.span, "the visit has no entries",
        fix: Fix("add a day, such as `2024-07-03 Geneva`, and below it `?  arrival`")))
  }
}

extension DiagnosticKind {
  static let emptyVisit = DiagnosticKind(
    "H417", "empty-visit", .error, summary: "A visit without any entry.",
    explanation: """
      A programme with no entry says nothing: every edition of it would be an empty page. Entries \
      whose hour is still open are written with the time `?`. A file that holds rooms and requests \
      for meetings, to be planned, needs no entries yet.
      """,
    example: """
      visit "Visit of the President of Arcadia to Borduria"
        dates: 2024-07-03

      """)
}
