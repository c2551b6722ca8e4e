// PosixRule: the rule in a zone file's footer, for instants after its last transition.

/// The rule that a zone follows from now on: one offset, or two that alternate every year.
///
/// Source: POSIX.1-2024, `TZ` environment variable, with the extensions of RFC 9636 (times of
/// -167 to 167 hours).
public struct PosixRule: Hashable, Sendable {
  /// The part of a rule that a zone with daylight saving time adds.
  public struct Daylight: Hashable, Sendable {
    /// The offset and abbreviation while daylight saving time lasts.
    public let type: LocalTimeType
    /// The yearly change from standard time, on the clock of standard time.
    public let starts: YearlyChange
    /// The yearly change back, on the clock of daylight saving time.
    public let ends: YearlyChange
  }

  /// The offset and abbreviation outside daylight saving time.
  public let standard: LocalTimeType

  /// Daylight saving time, or nil if the zone keeps one offset all year.
  public let daylight: Daylight?
}

/// A day and time at which clocks change every year.
public struct YearlyChange: Hashable, Sendable {
  /// The day of a year, in one of the three forms of POSIX.
  public enum Date: Hashable, Sendable {
    /// `Jn`: the day 1...365 of a year whose 29 February is never counted.
    case dayWithoutLeap(Int)
    /// `n`: the day 0...365 of the year, 29 February counted.
    case dayOfYear(Int)
    /// `Mm.w.d`: the first (1) to fourth (4) or last (5) such weekday of the month.
    case weekday(Weekday, week: Int, month: Month)
  }

  /// The day of the change.
  public let date: Date

  /// Seconds from that day's midnight to the change; may be negative or beyond one day.
  public let secondsAfterMidnight: Int

  /// The moment of the change in a year, in seconds since 1970-01-01 00:00 of the clock in force.
  func localSeconds(year: Int) -> Int64 {
    Int64(days(year: year)) * Int64(secondsPerDay) + Int64(secondsAfterMidnight)
  }

  private func days(year: Int) -> Int {
    let newYear = daysFromCivil(year: year, month: 1, day: 1)
    switch date {
    case .dayOfYear(let number): return newYear + number
    case .dayWithoutLeap(let number):
      return newYear + number - 1 + (number >= 60 && isLeapYear(year) ? 1 : 0)
    case .weekday(let weekday, let week, let month):
      let first = daysFromCivil(year: year, month: month.rawValue, day: 1)
      let ahead = (weekday.rawValue - isoWeekday(first) + 7) % 7 + (week - 1) * 7
      return first + (ahead < monthLength(year: year, month: month.rawValue) ? ahead : ahead - 7)
    }
  }
}

extension PosixRule {
  /// A change that the rule makes: the instant in seconds, and whether daylight time begins.
  typealias Change = (seconds: Int64, isDaylight: Bool)

  /// The changes from the first of the given years up to the start of the last, in order.
  ///
  /// Daylight periods that touch are one, so a rule for daylight time all year makes no changes
  /// after its first.
  func changes(years: ClosedRange<Int>) -> [Change] {
    guard let daylight else { return [] }
    let limit = Int64(daysFromCivil(year: years.upperBound, month: 1, day: 1) * secondsPerDay)
    var changes: [Change] = []
    changes.reserveCapacity(years.count * 2)
    for year in years {
      let period = daylightPeriod(daylight, year: year)
      if let last = changes.last, period.start <= last.seconds {
        changes[changes.count - 1].seconds = max(last.seconds, period.end)
      } else {
        changes.append((period.start, true))
        changes.append((period.end, false))
      }
    }
    return changes.filter { $0.seconds < limit }
  }

  /// The daylight period that begins in a year; in the south it ends in the next.
  private func daylightPeriod(_ daylight: Daylight, year: Int) -> (start: Int64, end: Int64) {
    let standardOffset = Int64(standard.offsetSeconds)
    let daylightOffset = Int64(daylight.type.offsetSeconds)
    let start = daylight.starts.localSeconds(year: year) - standardOffset
    let end = daylight.ends.localSeconds(year: year) - daylightOffset
    if start < end { return (start, end) }
    return (start, daylight.ends.localSeconds(year: year + 1) - daylightOffset)
  }
}
