// ClockTime: the reading of a clock, to the minute.

/// A time of day from 00:00 to 23:59, without a day or a zone.
public struct ClockTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  @usableFromInline let stored: Int16

  /// Minutes since midnight, 0...1439.
  @inlinable public var minutes: Int { Int(stored) }

  /// 00:00.
  @inlinable public static var midnight: ClockTime { ClockTime(unchecked: 0) }

  @usableFromInline
  init(unchecked minutes: Int) { stored = Int16(truncatingIfNeeded: minutes) }

  /// A time by its minutes since midnight; nil outside 0...1439.
  @inlinable
  public init?(minutes: Int) {
    guard 0...1439 ~= minutes else { return nil }
    self.init(unchecked: minutes)
  }

  /// A time by its hour (0...23) and minute (0...59); nil outside those.
  @inlinable
  public init?(hour: Int, minute: Int) {
    guard 0...23 ~= hour, 0...59 ~= minute else { return nil }
    self.init(unchecked: hour * 60 + minute)
  }

  /// The hour, 0...23.
  @inlinable public var hour: Int { minutes / 60 }

  /// The minute of the hour, 0...59.
  @inlinable public var minute: Int { minutes % 60 }

  /// Orders times from the earlier to the later.
  @inlinable
  public static func < (left: ClockTime, right: ClockTime) -> Bool { left.stored < right.stored }

  /// The time as HH:MM.
  public var description: String { "\(padded(hour)):\(padded(minute))" }
}
