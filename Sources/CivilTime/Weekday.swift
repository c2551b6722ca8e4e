// The days of the week, numbered as in ISO 8601.

/// A day of the week; raw values are ISO 8601 numbers, Monday 1 to Sunday 7.
public enum Weekday: Int, CaseIterable, Hashable, Comparable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// The English name, such as "Wednesday".
  public var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  /// The first three letters of the English name, such as "Wed".
  public var shortName: String { String(name.prefix(3)) }

  /// Orders weekdays from Monday to Sunday.
  @inlinable
  public static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}
