// One person, two entries, no choice of times that allows both.

import Diagnostics
import Scheduling
import VisitModel

extension Rule {
  static let certainClash = Rule(.certainClash) { context, findings in
    let words = TimeWords(programme: context.programme)
    for clash in context.analysis.clashes where clash.verdict == .certain && !clash.isOfRoom {
      guard !context.crossesMidnight(clash) else { continue }
      findings.add(
        Diagnostic(
          .certainClash, at: context.programme[clash.second].span,
          "\(words.names(clash.shared)) cannot be at both \(words.name(clash.first)) "
            + "and \(words.name(clash.second))",
          related: [words.statement(clash.first)],
          notes: ["whatever times are chosen, the two overlap"],
          fix: Fix("move one of them, shorten it, or write `without:` for who need not be there")))
    }
    for set in context.analysis.unordered where set.isTooMuch {
      findings.add(words.tooMuch(set))
    }
  }
}

extension TimeWords {
  /// Several entries in any order that together need more time than there is.
  fileprivate func tooMuch(_ set: Unordered) -> Diagnostic {
    Diagnostic(
      .certainClash, at: programme[set.entries[0]].span,
      "\(set.entries.count) entries of \(names(set.shared)) do not fit into their time",
      related: set.entries.dropFirst().prefix(8).map(statement),
      notes: [
        "at their shortest they take \(length(set.needed)), and there is \(length(set.available))"
      ],
      fix: Fix("move one of them, or state shorter lengths"))
  }
}

extension DiagnosticKind {
  static let certainClash = DiagnosticKind(
    "H301", "certain-clash", .error, summary: "Nobody can be in two places at once.",
    explanation: """
      The entries share a person, and whatever times are chosen within what each states, they \
      overlap. Only what the file states counts: an entry without a length lasts a minute at least, \
      so that a certain clash is one that no haste can cure. Two entries that start in the same minute \
      are one occasion at one place, and clash at two. The statements of the two are enough to clash: \
      changing one of them is needed, whatever else the file says. Where only several entries \
      together do not fit, that is joint-clash (H307).
      """,
    example: """
      visit "State visit"
        visitor: guest
        dates: 2024-07-03 .. 2024-07-03

      delegation CN
        guest "The President" head of state

      delegation KZ
        host "The President of the host country" head of state

      place palace  "The Palace", Astana
      place station "The Central Station", Astana

      2024-07-03 Astana
        09:00 arrival
          host: host
        12:00 banquet @ palace
          host: host
        12:00 opening "Express line" @ station
        18:00 departure

      """)
}
