// Day: a calendar date without a time or a zone.

/// A date of the proleptic Gregorian calendar, from 0001-01-01 to 9999-12-31.
///
/// Stored as whole days since 1970-01-01, so comparing and counting are integer operations.
public struct Day: Hashable, Comparable, Sendable {
  /// Whole days since 1970-01-01; negative before it.
  public let daysSinceEpoch: Int32

  @usableFromInline
  init(unchecked days: Int32) { daysSinceEpoch = days }

  /// 0001-01-01, the earliest day.
  @inlinable public static var first: Day { Day(unchecked: -719_162) }

  /// 9999-12-31, the latest day.
  @inlinable public static var last: Day { Day(unchecked: 2_932_896) }

  /// A day by its count from 1970-01-01; counts beyond `first...last` give the nearer of those.
  @inlinable
  public init(clampingDaysSinceEpoch days: Int) {
    let low = Int(Day.first.daysSinceEpoch)
    let high = Int(Day.last.daysSinceEpoch)
    self.init(unchecked: Int32(days.held(in: low...high)))
  }

  /// A day by its year (1...9999), month (1...12) and day of the month; nil if there is none.
  @inlinable
  public init?(year: Int, month: Int, day: Int) {
    guard 1...9999 ~= year, 1...12 ~= month, day >= 1 else { return nil }
    guard day <= monthLength(year: year, month: month) else { return nil }
    self.init(unchecked: Int32(daysFromCivil(year: year, month: month, day: day)))
  }

  /// The year, 1...9999.
  @inlinable public var year: Int { civil.year }

  /// The month's number, 1...12.
  @inlinable public var month: Int { civil.month }

  /// The day of the month, 1...31.
  @inlinable public var day: Int { civil.day }

  /// Year, month and day of the month in one computation.
  @inlinable
  public var civil: (year: Int, month: Int, day: Int) { civilFromDays(Int(daysSinceEpoch)) }

  /// The month as a named value.
  public var monthOfYear: Month { Month(rawValue: month) ?? .january }

  /// The day of the week.
  public var weekday: Weekday { Weekday(rawValue: isoWeekday(Int(daysSinceEpoch))) ?? .monday }

  /// The day `days` later (earlier if negative), held within `first...last`.
  @inlinable
  public func adding(days: Int) -> Day {
    Day(clampingDaysSinceEpoch: Int(daysSinceEpoch).saturatingAdd(days))
  }

  /// The number of days from this day to `other`; negative if `other` is earlier.
  @inlinable
  public func days(to other: Day) -> Int { Int(other.daysSinceEpoch) - Int(daysSinceEpoch) }

  /// The length of a month in days, or nil unless `month` is in 1...12.
  @inlinable
  public static func daysInMonth(year: Int, month: Int) -> Int? {
    1...12 ~= month ? monthLength(year: year, month: month) : nil
  }

  /// Orders days from the earlier to the later.
  @inlinable
  public static func < (left: Day, right: Day) -> Bool {
    left.daysSinceEpoch < right.daysSinceEpoch
  }
}
