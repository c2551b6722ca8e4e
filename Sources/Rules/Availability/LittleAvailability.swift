// What still needs a time finds one at which everybody is there.

import CivilTime
import Diagnostics
import Scheduling
import VisitModel

extension Rule {
  static let littleAvailability = Rule(.littleAvailability) { context, findings in
    let times = context.programme.personalTimes
    guard !times.isEmpty else { return }
    for (position, entry) in context.programme.entries.enumerated()
    where !entry.when.isExact && entry.status != .cancelled {
      let own = context.analysis.participants[position].compactMap { times[$0.position] }
      guard !own.isEmpty else { continue }
      let left = longest(of: own, windows(of: entry), on: entry.date)
      let needed = Int(entry.length.shortest.count)
      guard left < needed else { continue }
      findings.add(
        Diagnostic(
          .littleAvailability, at: entry.whenSpan,
          "\(context.programme.phrase(for: entry)) needs \(Minutes(clamping: needed).spoken), and "
            + (left == 0
              ? "there is no time on its day when everybody is there"
              : "everybody is there for \(Minutes(clamping: left).spoken) at most"),
          fix: Fix("hold it on another day, shorten it, or correct the times of its people")))
    }
  }

  /// The longest stretch of a day in which all are there.
  private static func longest(
    of people: [PersonalTimes], _ windows: [Range<Int>], on day: Day
  ) -> Int {
    people.reduce(windows) { $1.free($0, on: day) }.map(\.count).max() ?? 0
  }

  private static func windows(of entry: Entry) -> [Range<Int>] {
    let stated = entry.values(.within).compactMap { value -> Range<Int>? in
      guard case .window(let window) = value, window.start < window.end,
        window.day.map({ $0 == entry.date }) ?? true
      else { return nil }
      return window.start.minutes..<window.end.minutes
    }
    return stated.isEmpty ? [0..<1440] : stated
  }
}

extension DiagnosticKind {
  static let littleAvailability = DiagnosticKind(
    "H662", "little-availability", .warning,
    summary: "An entry without a time for which its people have none.",
    explanation: """
      On the day of the entry, and inside its `within:`, no stretch in which all its people are there \
      is as long as the entry. A plan cannot place it.
      """,
    example: Sample.availability(
      "available: 2024-07-03 09:00-09:10",
      """
        ?          bilateral with president, sovereign
      """))
}
