// The clock times that an entry states itself, for rules about what stands inside it.

import CivilTime
import VisitModel

/// When an entry begins and ends by its own words, in minutes after midnight of its date.
struct StatedClock {
  let start: Int
  /// Nil where the entry states neither an end nor a length.
  let end: Int?

  /// Nil for an entry without a clock time, and for one that is only about right.
  init?(_ entry: Entry) {
    for case .clock(let start, let end, about: false) in entry.when.terms {
      self.start = start.minutes
      self.end = Self.end(end, start, entry) ?? Self.length(entry).map { start.minutes + $0 }
      return
    }
    return nil
  }

  private static func end(_ end: ClockEnd?, _ start: ClockTime, _ entry: Entry) -> Int? {
    switch end {
    case .until(let clock)? where !entry.isJourney:
      entry.endDay(of: clock, from: start).map { entry.date.days(to: $0) * 1440 + clock.minutes }
    case .lasting(let length)?: start.minutes + Int(length.count)
    case .until?, nil: nil
    }
  }

  private static func length(_ entry: Entry) -> Int? {
    guard case .length(let length)? = entry.attribute(.length)?.values.first else { return nil }
    return Int(length.longest.count)
  }

  /// A clock time on or after the entry's date: one that is earlier than the start by more than half
  /// a day is of the night that follows.
  func minutes(of time: ClockTime) -> Int {
    start - time.minutes > 12 * 60 ? time.minutes + 1440 : time.minutes
  }

  /// Minutes after midnight as a clock shows them.
  static func words(_ minutes: Int) -> String {
    ClockTime(minutes: ((minutes % 1440) + 1440) % 1440)?.description ?? ""
  }
}
