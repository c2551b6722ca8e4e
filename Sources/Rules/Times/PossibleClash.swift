// One person, two entries that can both be held, but only under conditions the file does not state.

import Diagnostics
import Scheduling
import VisitModel

extension Rule {
  static let possibleClash = Rule(.possibleClash) { context, findings in
    let words = TimeWords(programme: context.programme)
    for clash in context.analysis.clashes {
      guard case .possible(let orders) = clash.verdict else { continue }
      findings.add(
        Diagnostic(
          .possibleClash, at: context.programme[clash.second].span,
          "\(words.name(clash.first)) and \(words.name(clash.second)) may clash for "
            + words.names(clash.shared),
          related: [words.statement(clash.first)], notes: [words.limits(orders)],
          fix: Fix("state the order with `after`, or give one of them a time")))
    }
  }
}

extension TimeWords {
  /// "works only if the opening starts by 12:10 and the banquet follows it".
  fileprivate func limits(_ orders: [WorkableOrder]) -> String {
    "works only if " + orders.map(limit).joined(separator: ", or if ")
  }

  private func limit(_ order: WorkableOrder) -> String {
    let first = name(order.first)
    let second = name(order.second)
    var conditions: [String] = []
    if let time = order.firstStartsBy {
      conditions.append(
        "\(first) \(verb(order.first, "start")) by \(clock(time, for: order.first))")
    } else if let time = order.firstEndsBy {
      conditions.append("\(first) \(verb(order.first, "end")) by \(clock(time, for: order.first))")
    }
    if let time = order.secondStartsFrom {
      conditions.append(
        "\(second) \(verb(order.second, "follow")) it, not before \(clock(time, for: order.second))"
      )
    }
    return conditions.isEmpty
      ? "\(first) \(verb(order.first, "come")) before \(second)"
      : conditions.joined(separator: " and ")
  }
}

extension DiagnosticKind {
  static let possibleClash = DiagnosticKind(
    "H302", "possible-clash", .warning,
    summary: "Two entries of one person fit only under conditions that the file does not state.",
    explanation: """
      The entries share a person or a room. Some choices of times within what each states work, \
      others make them overlap; the note says which order works and within which limits. Approximate \
      times are windows of the start, and lengths that the file does not state are taken at the \
      shortest usual for the kind. State the order (`after opening`) or a time, and the finding is \
      gone.
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
        09:00 arrival
          host: host
        noon banquet
          host: host
        noon opening "Express line"
        18:00 departure

      """)
}
