// The months of the year and their English names.

/// A month; raw values run from January 1 to December 12.
public enum Month: Int, CaseIterable, Hashable, Comparable, Sendable {
  case january = 1
  case february, march, april, may, june, july
  case august, september, october, november, december

  /// The English name, such as "July".
  public var name: String {
    switch self {
    case .january: "January"
    case .february: "February"
    case .march: "March"
    case .april: "April"
    case .may: "May"
    case .june: "June"
    case .july: "July"
    case .august: "August"
    case .september: "September"
    case .october: "October"
    case .november: "November"
    case .december: "December"
    }
  }

  /// The first three letters of the English name, such as "Jul".
  public var shortName: String { String(name.prefix(3)) }

  /// Orders months from January to December.
  @inlinable
  public static func < (left: Month, right: Month) -> Bool { left.rawValue < right.rawValue }
}
