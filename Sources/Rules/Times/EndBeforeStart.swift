// Times that end before they start.

import Diagnostics
import Scheduling
import VisitModel

extension Rule {
  static let endBeforeStart = Rule(.endBeforeStart) { context, findings in
    for index in context.analysis.reversed {
      let entry = context.programme[index]
      let isClock = entry.when.terms.contains { term in
        if case .clock(let start, .until(let end)?, _) = term { end <= start } else { false }
      }
      let within = entry.attribute(.within)?.span
      findings.add(
        Diagnostic(
          .endBeforeStart, at: isClock ? entry.whenSpan : within ?? entry.whenSpan,
          "this ends before it starts",
          fix: Fix("if it runs past midnight, state its length: `22:30 for 2h`")))
    }
    checkDates(context, &findings)
  }

  private static func checkDates(_ context: CheckContext, _ findings: inout Findings) {
    guard let attribute = context.programme.visit?.attribute(.dates),
      case .days(let first, let last)? = attribute.values.first, last < first
    else { return }
    findings.add(
      Diagnostic(
        .endBeforeStart, at: attribute.valueSpans.first ?? attribute.span,
        "the visit ends before it starts", fix: Fix("write `\(last) .. \(first)`")))
  }
}

extension DiagnosticKind {
  static let endBeforeStart = DiagnosticKind(
    "H206", "end-before-start", .error, summary: "The end lies before the start.",
    explanation: """
      The second time or date is not later than the first. Clock times belong to the day under which \
      the entry stands, so an entry that runs past midnight states its length instead of its end.
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
        12:00-11:00 talks with host
        18:00 departure

      """)
}
