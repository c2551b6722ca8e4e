// An entry runs past midnight into one of the next day.

import CivilTime
import Diagnostics
import Scheduling
import VisitModel

extension Rule {
  static let midnightClash = Rule(.midnightClash) { context, findings in
    let words = TimeWords(programme: context.programme)
    for clash in context.analysis.clashes where clash.verdict == .certain && !clash.isOfRoom {
      guard context.crossesMidnight(clash) else { continue }
      findings.add(
        Diagnostic(
          .midnightClash, at: context.programme[clash.second].span,
          "\(words.name(clash.first)) and \(words.name(clash.second)) overlap across midnight for "
            + words.names(clash.shared),
          related: [words.statement(clash.first)],
          fix: Fix("end the first earlier, or start the second later")))
    }
  }
}

extension CheckContext {
  /// Whether the two entries stand under different dates.
  func crossesMidnight(_ clash: Clash) -> Bool {
    programme[programme[clash.first].day].date != programme[programme[clash.second].day].date
  }
}

extension DiagnosticKind {
  static let midnightClash = DiagnosticKind(
    "H306", "midnight-clash", .error, summary: "An entry runs past midnight into another.",
    explanation: """
      The two entries stand under different dates and still overlap for somebody, because the first \
      runs past midnight or because the two cities keep different time. Times are compared as \
      instants, so days and zones hide nothing.
      """,
    example: """
      visit "State visit"
        visitor: guest
        dates: 2024-07-03 .. 2024-07-04

      delegation CN
        guest "The President" head of state

      delegation KZ
        host "The President of the host country" head of state

      2024-07-03 Astana
        09:00 arrival
          host: host
        23:00 for 2h performance "Opera"

      2024-07-04 Astana
        00:30 rest
        09:00 departure

      """)
}
