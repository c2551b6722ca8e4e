// An embargo that outlasts the entry keeps everybody away from it.

import CivilTime
import Diagnostics
import Scheduling
import VisitModel

extension Rule {
  static let embargoAfterEntry = Rule(.embargoAfterEntry) { context, findings in
    for occurrence in context.register.occurrences(of: .embargo) {
      guard case .moment(let day, let time)? = context.value(at: occurrence) else { continue }
      let entry = context.programme.entries[occurrence.entry.position]
      let window = context.analysis.timetable.windows[occurrence.entry.position]
      guard let until = entry.zone.resolve(day, time).instant, until > window.latestEnd else {
        continue
      }
      findings.add(
        Diagnostic(
          .embargoAfterEntry, at: context.span(at: occurrence),
          "the embargo lasts until \(day) \(time), long after this",
          fix: Fix("let it end before, or keep the entry from the press: `release: delegations`")))
    }
  }
}

extension LocalResolution {
  /// The instant, or the first of two.
  fileprivate var instant: Instant? {
    switch self {
    case .unique(let instant), .repeated(let instant, _): instant
    case .skipped(let gap): gap.shifted
    }
  }
}

extension DiagnosticKind {
  static let embargoAfterEntry = DiagnosticKind(
    "H436", "embargo-after-entry", .warning, summary: "An embargo lasts longer than its entry.",
    explanation: """
      Until an embargo ends the public edition does not have the entry. One that ends after it is \
      over keeps it out of every announcement; often the day is mistyped.
      """,
    example: Sample.visit(
      """
        11:00-12:00  talks with sovereign
          embargo: 2024-07-13 18:00
      """))
}
