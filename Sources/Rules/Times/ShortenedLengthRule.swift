// Entries without a length that the next one leaves half their usual time at most.

import Diagnostics
import Scheduling
import VisitModel

extension Rule {
  static let shortenedLength = Rule(.shortenedLength) { context, findings in
    let words = TimeWords(programme: context.programme)
    let clashing = Set(context.analysis.pairsThatClash)
    let impossible = Set(context.analysis.impossible.map(\.entry))
    let short = context.analysis.shortened.filter { item in
      guard 2 * item.length <= item.usual, !impossible.contains(item.entry),
        !context.isCancelled(item.entry)
      else { return false }
      return item.next.map { !clashing.contains([item.entry, $0].sorted()) } ?? true
    }
    for day in days(of: short, context.programme) { findings.add(words.shortened(day)) }
  }

  /// Those of one day together: the file lists them day by day.
  private static func days(
    of items: [ShortenedLength], _ programme: Programme
  ) -> [[ShortenedLength]] {
    var days: [[ShortenedLength]] = []
    for item in items {
      let day = programme[item.entry].day
      if let last = days.last?.last, programme[last.entry].day == day {
        days[days.count - 1].append(item)
      } else {
        days.append([item])
      }
    }
    return days
  }
}

extension Analysis {
  /// Pairs of which more is said elsewhere, in the order of the file.
  fileprivate var pairsThatClash: [[Index<Entry>]] {
    clashes.filter(\.isCertain).map { [$0.first, $0.second] }
      + doubts.map(\.entries).filter { $0.count == 2 }
  }
}

extension TimeWords {
  /// More than this many would bury the message.
  private static let mostNotes = 8

  fileprivate func shortened(_ items: [ShortenedLength]) -> Diagnostic {
    let first = items[0]
    return Diagnostic(
      .shortenedLength, at: programme[first.entry].span,
      items.count == 1
        ? "\(name(first.entry)) has \(left(first))"
        : "\(items.count) entries of this day have much less time than usual",
      related: items.dropFirst().prefix(Self.mostNotes).map { statement($0.entry) },
      notes: items.prefix(Self.mostNotes).map { item in
        (items.count == 1 ? "" : "\(name(item.entry)) has \(left(item)); ")
          + assumption(item.entry)
      },
      fix: Fix("if that is meant, state the length: `for \(first.length / 60)m`"))
  }

  private func left(_ item: ShortenedLength) -> String {
    let next = item.next.map { " until \(name($0))" } ?? ""
    return "\(length(item.length))\(next)"
  }
}

extension DiagnosticKind {
  static let shortenedLength = DiagnosticKind(
    "H310", "shortened-length", .advice,
    summary: "Entries without a length that have half their usual time at most.",
    explanation: """
      Nobody stated how long the entry takes, so the next stated start of the same person or room ends \
      it. That leaves half of the shortest usual length or less, which may be meant, and may be a slip \
      of one of the two times. A length that the file states is never cut short.
      """,
    example: Sample.visit(
      """
        10:00      address "To the parliament"
        10:05      call
          host: sovereign
      """))
}
