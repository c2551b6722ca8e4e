// Several entries of one person in the same part of a day, in no stated order.

import Diagnostics
import Scheduling
import VisitModel

extension Rule {
  static let orderNotStated = Rule(.orderNotStated) { context, findings in
    let words = TimeWords(programme: context.programme)
    for set in context.analysis.unordered where !set.isTooMuch {
      findings.add(
        Diagnostic(
          .orderNotStated, at: context.programme[set.entries[0]].span,
          "\(set.entries.count) entries of \(words.names(set.shared)) are in no stated order",
          related: set.entries.dropFirst().prefix(12).map(words.statement),
          notes: [
            "any order works: at their shortest they take \(words.length(set.needed)) of "
              + words.length(set.available)
          ]))
    }
  }
}

extension DiagnosticKind {
  static let orderNotStated = DiagnosticKind(
    "H304", "order-not-stated", .advice,
    summary: "Entries of one person in one part of a day, in no stated order.",
    explanation: """
      The entries share a person and have only approximate times, and any order of them works. That \
      is how a first draft looks; before the programme is final somebody has to decide. State the \
      order with `after`, or give them times.
      """,
    example: """
      visit "State visit"
        visitor: guest
        dates: 2024-07-03 .. 2024-07-03

      delegation CN
        guest "The President" head of state

      delegation KZ
        host "The President of the host country" head of state
        premier "The Prime Minister" head of government

      2024-07-03 Astana
        09:00 arrival
          host: host
        afternoon bilateral with host
        afternoon bilateral with premier
        20:00 departure

      """)
}
