// Ways to travel, the everyday words for them, and what estimates of journeys know of each.

/// How a journey is made.
public enum TravelMode: String, CaseIterable, Sendable {
  case walk, car, motorcade, bus, minibus, coach, carriage, rail, tram, air, helicopter, boat
  case ferry, ship, sea

  /// All words that the language reads for a way.
  public static let words: [String] = allCases.map(\.rawValue) + everyday.map(\.word)

  /// The way that a word means.
  public init?(word: String) {
    if let mode = TravelMode(rawValue: word) {
      self = mode
    } else if let row = Self.everyday.first(where: { $0.word == word }) {
      self = row.mode
    } else {
      return nil
    }
  }

  private static let everyday: [(word: String, mode: TravelMode)] = [
    ("foot", .walk), ("limousine", .car), ("taxi", .car), ("road", .car), ("van", .minibus),
    ("train", .rail), ("royal train", .rail), ("metro", .rail), ("plane", .air),
    ("aeroplane", .air), ("airplane", .air), ("aircraft", .air), ("jet", .air), ("yacht", .boat),
    ("sloop", .boat), ("barge", .boat), ("launch", .boat), ("tender", .boat),
  ]

  /// The usual speed between two points, along the great circle, in kilometres an hour: Herald's
  /// defaults, with the detours and stops that such journeys have.
  public var usualSpeed: Double {
    switch self {
    case .walk: 4
    case .carriage: 7
    case .tram: 15
    case .boat, .ferry: 25
    case .ship, .sea: 30
    case .bus, .coach, .minibus: 45
    case .car, .motorcade: 55
    case .rail: 110
    case .helicopter: 200
    case .air: 750
    }
  }

  /// The usual minutes for getting in and out, whatever the distance: Herald's defaults.
  public var usualOverhead: Int {
    switch self {
    case .walk: 0
    case .car, .motorcade, .carriage, .tram: 3
    case .bus, .minibus, .coach, .helicopter, .boat: 5
    case .rail, .ferry: 10
    case .ship, .sea: 15
    case .air: 30
    }
  }

  /// A speed, in kilometres an hour, that no such journey reaches: the records of regular services,
  /// and for aircraft the ground speed with a jet stream behind them (825 miles an hour, February
  /// 2024).
  public var limitingSpeed: Double {
    switch self {
    case .walk: 15
    case .carriage: 40
    case .tram: 100
    case .boat, .ferry, .ship, .sea: 120
    case .bus, .minibus, .coach: 150
    case .car, .motorcade: 250
    case .rail: 500
    case .helicopter: 400
    case .air: 1_400
    }
  }
}
