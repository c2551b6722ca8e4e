// Statements about order, length and time that cannot all hold.

import Diagnostics
import Scheduling
import VisitModel

extension Rule {
  static let impossibleTime = Rule(.impossibleTime) { context, findings in
    let words = TimeWords(programme: context.programme)
    for conflict in context.analysis.impossible
    where !conflict.isLimitedByDay && !context.isOfClocksInside(conflict) {
      findings.add(words.diagnostic(.impossibleTime, conflict, "no time is left for"))
    }
  }

  static let outsideDay = Rule(.outsideDay) { context, findings in
    let words = TimeWords(programme: context.programme)
    for conflict in context.analysis.impossible where conflict.isLimitedByDay {
      findings.add(words.diagnostic(.outsideDay, conflict, "the day ends before"))
    }
  }
}

extension CheckContext {
  /// Whether a part states a clock time outside of its whole's, which is said by a rule of its own.
  fileprivate func isOfClocksInside(_ conflict: ImpossibleTime) -> Bool {
    let entry = programme[conflict.entry]
    guard let whole = entry.whole, entry.when.isExact, programme[whole].when.isExact else {
      return false
    }
    return (conflict.before + conflict.after).allSatisfy { $0 == whole || $0 == conflict.entry }
  }
}

extension TimeWords {
  fileprivate func diagnostic(
    _ kind: DiagnosticKind, _ conflict: ImpossibleTime, _ lead: String
  ) -> Diagnostic {
    let others = Set(conflict.before + conflict.after).subtracting([conflict.entry])
    let statements = (conflict.before + conflict.after).reduce(into: [Index<Entry>]()) {
      if others.contains($1), !$0.contains($1) { $0.append($1) }
    }
    var notes = [
      "earliest start by what comes before: \(clock(conflict.earliestStart, for: conflict.entry)); "
        + "latest start by what comes after: \(clock(conflict.latestStart, for: conflict.entry))"
    ]
    if !statements.isEmpty {
      let lines = ([conflict.entry] + statements).map(line).sorted().map(String.init)
      notes.append("the statements that clash stand on lines \(list(lines))")
    }
    let tail = kind.code == DiagnosticKind.outsideDay.code ? " can be held" : ""
    return Diagnostic(
      kind, at: programme[conflict.entry].span,
      "\(lead) \(name(conflict.entry))\(tail): \(length(conflict.excess)) is missing",
      related: statements.prefix(8).map(statement), notes: notes,
      fix: Fix("move or shorten one of them, or leave out one statement of order"))
  }
}

extension DiagnosticKind {
  static let impossibleTime = DiagnosticKind(
    "H201", "impossible-time", .error, summary: "Stated times, lengths and orders contradict.",
    explanation: """
      The entry has to start after what it says it comes after, and before what limits it, and \
      nothing lies between. The related lines are the chain of statements that forces this: taking \
      back any one of them gives the others room.
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
        12:00 for 2h talks with host
        13:00, after talks wreath
        18:00 departure

      """)

  static let outsideDay = DiagnosticKind(
    "H203", "outside-day", .error, summary: "The entry cannot be held on its day.",
    explanation: """
      The entry comes after another, and when that ends, the day under which the entry stands is \
      over, where its clocks are. Put it under the next day, or shorten what comes before.
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
        22:45 for 2h performance "Opera"
        after performance departure

      """)
}
