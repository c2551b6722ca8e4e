// Minutes: a length of time, and its text such as "1h30m".

/// A length of time in whole minutes; may be negative. Arithmetic saturates.
public struct Minutes: Hashable, Comparable, Sendable {
  /// The number of minutes.
  public let count: Int32

  /// No time at all.
  @inlinable public static var zero: Minutes { Minutes(0) }

  /// A length by its number of minutes.
  @inlinable
  public init(_ count: Int32) { self.count = count }

  /// A length by its number of minutes, held within the bounds of `Int32`.
  @inlinable
  public init(clamping count: Int) { self.count = Int32(clamping: count) }

  /// The length in seconds.
  @inlinable public var seconds: Int64 { Int64(count) * 60 }

  /// The sum, held within the bounds of `Int32` minutes.
  @inlinable
  public static func + (left: Minutes, right: Minutes) -> Minutes {
    Minutes(left.count.saturatingAdd(right.count))
  }

  /// The difference, held within the bounds of `Int32` minutes.
  @inlinable
  public static func - (left: Minutes, right: Minutes) -> Minutes {
    Minutes(left.count.saturatingSubtract(right.count))
  }

  /// Orders lengths from the shorter to the longer.
  @inlinable
  public static func < (left: Minutes, right: Minutes) -> Bool { left.count < right.count }
}

extension Minutes: CustomStringConvertible {
  /// The canonical text: "0m", "45m", "1h", "1h30m", "26h"; "2d" only for whole days.
  public var description: String { text(day: "d", days: "d", hour: "h", minute: "m", joint: "") }

  /// The length for readers: "45 min", "1 h 30 min", "1 day", "2 days".
  public var spoken: String {
    text(day: " day", days: " days", hour: " h", minute: " min", joint: " ")
  }

  private func text(
    day: String, days: String, hour: String, minute: String, joint: String
  ) -> String {
    let size = Int(count.magnitude)
    let sign = count < 0 ? "-" : ""
    if size > 0, size.isMultiple(of: 1440) {
      return "\(sign)\(size / 1440)\(size == 1440 ? day : days)"
    }
    let hours = size >= 60 ? ["\(size / 60)\(hour)"] : []
    let minutes = size % 60 > 0 || size == 0 ? ["\(size % 60)\(minute)"] : []
    return sign + (hours + minutes).joined(separator: joint)
  }
}

extension Minutes {
  /// A length from ASCII text: days, hours and minutes in that order, each at most once, as in
  /// "90m", "1h30m", "2h", "1d", "1d12h".
  ///
  /// The first unit may be of any size; after it, hours stop at 23 and minutes at 59. Nil for any
  /// other form, a sign, a space, or a length beyond `Int32` minutes.
  @inlinable
  public init?(_ bytes: some Collection<UInt8>) {
    var total = 0
    var pending: Int?
    var unit = Int.max
    for byte in bytes {
      if let digit = digitValue(byte) {
        pending = (pending ?? 0) * 10 + digit
        guard pending ?? 0 <= Int(Int32.max) else { return nil }
        continue
      }
      guard let number = pending, let size = Minutes.unitSize(byte), size < unit else { return nil }
      guard unit == .max || number * size < unit else { return nil }
      total += number * size
      unit = size
      pending = nil
    }
    guard pending == nil, unit != .max, let count = Int32(exactly: total) else { return nil }
    self.init(count)
  }

  /// A length from text; see the initializer that takes bytes.
  public init?(_ text: String) { self.init(text.utf8) }

  /// The minutes in the unit that a letter names.
  @usableFromInline
  static func unitSize(_ letter: UInt8) -> Int? {
    switch letter {
    case UInt8(ascii: "d"): 1440
    case UInt8(ascii: "h"): 60
    case UInt8(ascii: "m"): 1
    default: nil
    }
  }
}
