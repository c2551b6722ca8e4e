// Instant: a point on the universal time line.

/// A point in time, in whole seconds since 1970-01-01T00:00:00Z; leap seconds are not counted.
///
/// Arithmetic saturates at the bounds of `Int64` and never traps.
public struct Instant: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Seconds since 1970-01-01T00:00:00Z; negative before it.
  public let secondsSinceEpoch: Int64

  /// An instant by its seconds since 1970-01-01T00:00:00Z.
  @inlinable
  public init(secondsSinceEpoch: Int64) { self.secondsSinceEpoch = secondsSinceEpoch }

  /// The instant `secondOfDay` seconds after midnight UTC of `day`.
  @inlinable
  public init(utc day: Day, secondOfDay: Int = 0) {
    let midnight = Int64(day.daysSinceEpoch) * Int64(secondsPerDay)
    secondsSinceEpoch = midnight.saturatingAdd(Int64(secondOfDay))
  }

  /// The instant `seconds` later, or earlier if negative.
  @inlinable
  public func advanced(bySeconds seconds: Int64) -> Instant {
    Instant(secondsSinceEpoch: secondsSinceEpoch.saturatingAdd(seconds))
  }

  /// The instant `minutes` later, or earlier if negative.
  @inlinable
  public func advanced(byMinutes minutes: Int64) -> Instant {
    advanced(bySeconds: minutes.saturatingMultiply(60))
  }

  /// The instant a length of time later, or earlier if the length is negative.
  @inlinable
  public func advanced(by length: Minutes) -> Instant { advanced(byMinutes: Int64(length.count)) }

  /// The seconds from this instant to `other`; negative if `other` is earlier.
  @inlinable
  public func seconds(to other: Instant) -> Int64 {
    other.secondsSinceEpoch.saturatingSubtract(secondsSinceEpoch)
  }

  /// The day in UTC and the second of that day, 0...86399.
  ///
  /// Instants before year 1 or after year 9999 give the first or last second of that range.
  public var utc: (day: Day, secondOfDay: Int) {
    let local = LocalDateTime(clampingSecondsSinceEpoch: secondsSinceEpoch)
    return (local.day, local.secondOfDay)
  }

  /// Orders instants from the earlier to the later.
  @inlinable
  public static func < (left: Instant, right: Instant) -> Bool {
    left.secondsSinceEpoch < right.secondsSinceEpoch
  }

  /// The instant in ISO 8601 form in UTC, such as 2024-07-03T07:00:00Z.
  public var description: String {
    let (day, second) = utc
    return "\(day)T\(clockText(second, withSeconds: true))Z"
  }
}
