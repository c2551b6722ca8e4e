// DayPart: phrases such as "late morning" and the times they stand for.

/// A part of the day that a programme may name instead of a time; the raw value is the phrase.
///
/// The windows say when something "in the late morning" may start. They are Herald's stated
/// defaults, which a file may change.
public enum DayPart: String, CaseIterable, Hashable, Sendable {
  case earlyMorning = "early morning"
  case morning
  case lateMorning = "late morning"
  case noon
  case earlyAfternoon = "early afternoon"
  case afternoon
  case lateAfternoon = "late afternoon"
  case earlyEvening = "early evening"
  case evening
  case lateEvening = "late evening"
  case night

  /// The earliest and latest start by default, in minutes since local midnight.
  public var defaultWindow: ClosedRange<Int> {
    switch self {
    case .earlyMorning: Self.window((5, 0), (8, 0))
    case .morning: Self.window((6, 0), (12, 0))
    case .lateMorning: Self.window((10, 0), (12, 0))
    case .noon: Self.window((11, 30), (12, 30))
    case .earlyAfternoon: Self.window((12, 0), (14, 30))
    case .afternoon: Self.window((12, 0), (18, 0))
    case .lateAfternoon: Self.window((15, 30), (18, 0))
    case .earlyEvening: Self.window((17, 0), (19, 30))
    case .evening: Self.window((17, 30), (22, 0))
    case .lateEvening: Self.window((20, 30), (23, 30))
    case .night: Self.window((21, 0), (23, 59))
    }
  }

  private static func window(_ from: (Int, Int), _ to: (Int, Int)) -> ClosedRange<Int> {
    (from.0 * 60 + from.1)...(to.0 * 60 + to.1)
  }
}
