// LocalDateTime: what a calendar and a clock on the wall show together.

/// A day and a second of that day, without a zone.
public struct LocalDateTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The day.
  public let day: Day

  /// Seconds since midnight, 0...86399.
  public let secondOfDay: Int

  /// A reading of calendar and clock; nil unless `secondOfDay` is in 0...86399.
  @inlinable
  public init?(day: Day, secondOfDay: Int) {
    guard 0..<secondsPerDay ~= secondOfDay else { return nil }
    self.init(unchecked: day, secondOfDay)
  }

  /// A reading of calendar and clock to the minute.
  @inlinable
  public init(day: Day, clock: ClockTime) { self.init(unchecked: day, clock.minutes * 60) }

  @usableFromInline
  init(unchecked day: Day, _ secondOfDay: Int) {
    self.day = day
    self.secondOfDay = secondOfDay
  }

  /// A reading by the seconds since 1970-01-01 00:00 of the same clock, held within `Day`'s range.
  init(clampingSecondsSinceEpoch seconds: Int64) {
    let (days, second) = flooredDivision(seconds, by: Int64(secondsPerDay))
    let day = Day(clampingDaysSinceEpoch: Int(days))
    let gap = days - Int64(day.daysSinceEpoch)
    self.init(unchecked: day, gap == 0 ? Int(second) : gap < 0 ? 0 : secondsPerDay - 1)
  }

  /// Seconds since 1970-01-01 00:00 of the same clock.
  @inlinable
  var secondsSinceEpoch: Int64 {
    Int64(day.daysSinceEpoch) * Int64(secondsPerDay) + Int64(secondOfDay)
  }

  /// The hour, 0...23.
  @inlinable public var hour: Int { secondOfDay / 3600 }

  /// The minute of the hour, 0...59.
  @inlinable public var minute: Int { secondOfDay / 60 % 60 }

  /// The second of the minute, 0...59.
  @inlinable public var second: Int { secondOfDay % 60 }

  /// The time of day, seconds dropped.
  @inlinable public var clock: ClockTime { ClockTime(unchecked: secondOfDay / 60) }

  /// Orders readings of one clock from the earlier to the later.
  @inlinable
  public static func < (left: LocalDateTime, right: LocalDateTime) -> Bool {
    (left.day, left.secondOfDay) < (right.day, right.secondOfDay)
  }

  /// The reading as YYYY-MM-DD HH:MM, with :SS only if the seconds are not zero.
  public var description: String { "\(day) \(timeText)" }

  /// The time of day as HH:MM, with :SS only if the seconds are not zero.
  public var timeText: String { clockText(secondOfDay, withSeconds: second != 0) }
}

/// A second of the day as HH:MM or HH:MM:SS.
func clockText(_ secondOfDay: Int, withSeconds: Bool) -> String {
  let text = "\(padded(secondOfDay / 3600)):\(padded(secondOfDay / 60 % 60))"
  return withSeconds ? "\(text):\(padded(secondOfDay % 60))" : text
}
