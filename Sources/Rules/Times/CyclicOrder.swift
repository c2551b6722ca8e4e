// Entries that wait for each other.

import Diagnostics
import Scheduling
import VisitModel

extension Rule {
  static let cyclicOrder = Rule(.cyclicOrder) { context, findings in
    let words = TimeWords(programme: context.programme)
    for cycle in context.analysis.cycles {
      guard let first = cycle.min() else { continue }
      let start = cycle.firstIndex(of: first) ?? 0
      let turned = Array(cycle[start...] + cycle[..<start])
      let names = (turned + [first]).map(words.name)
      findings.add(
        Diagnostic(
          .cyclicOrder, at: context.programme[first].whenSpan,
          cycle.count == 1
            ? "\(words.name(first)) \(words.verb(first, "wait")) for itself"
            : "\(cycle.count) entries wait for each other",
          related: turned.dropFirst().map(words.statement),
          notes: [names.joined(separator: ", then ")],
          fix: Fix("take back one `after` or `before`")))
    }
  }
}

extension DiagnosticKind {
  static let cyclicOrder = DiagnosticKind(
    "H202", "cyclic-order", .error, summary: "Entries wait for each other in a circle.",
    explanation: """
      Each of the entries is to come after the one before it, and the first after the last, so none \
      can ever begin. The note shows the circle; take back one of its statements.
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
        after wreath talks with host
        after talks wreath
        18:00 departure

      """)
}
