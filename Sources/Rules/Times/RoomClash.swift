// One room, two entries, no choice of times that allows both.

import Diagnostics
import Scheduling
import VisitModel

extension Rule {
  static let roomClash = Rule(.roomClash) { context, findings in
    let words = TimeWords(programme: context.programme)
    for clash in context.analysis.clashes where clash.isOfRoom {
      if case .possible = clash.verdict { continue }
      findings.add(
        Diagnostic(
          .roomClash, at: context.programme[clash.second].span,
          "\(words.names(clash.shared)) cannot hold both \(words.name(clash.first)) and "
            + words.name(clash.second),
          related: [words.statement(clash.first)],
          notes: ["a room holds one entry at a time, and needs its turn-round between two"],
          fix: Fix("move one of them, or give it another room")))
    }
  }
}

extension DiagnosticKind {
  static let roomClash = DiagnosticKind(
    "H305", "room-clash", .error, summary: "Two entries need the same room at the same time.",
    explanation: """
      Whatever times are chosen within what each entry states, the two overlap in the room, or \
      leave less than its `turn-round:` between them.
      """,
    example: """
      visit "Summit"
        class: summit
        dates: 2024-07-04 .. 2024-07-04

      delegation KZ
        host "The President of the host country" head of state
      delegation CN
        first "The President of the first guest" head of state
      delegation TR
        second "The President of the second guest" head of state
      delegation UZ
        third "The President of the third guest" head of state

      rooms
        hall "First hall" seats 12

      2024-07-04 Astana
        10:00 for 30m bilateral with host, first
          room: hall
        10:15 for 30m bilateral with second, third
          room: hall

      """)
}
