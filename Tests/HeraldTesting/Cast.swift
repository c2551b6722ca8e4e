// The names of a made-up programme: what its statements may refer to.

import CivilTime
import VisitModel

/// What a made-up programme declares, so that every reference finds its name.
struct Cast {
  /// ISO codes, and codes that the programme declares.
  var parties: [String] = []
  var declaredParties: [String] = []
  var people: [String] = []
  var groups: [String] = []
  var places: [String] = []
  var rooms: [String] = []
  var declaredCities: [String] = []
  var hasVisitor = false
  var first: Day
  var lastOffset: Int
  /// The entries above on the same day that have a name.
  var earlier: [String] = []

  /// Cities that the gazetteer knows.
  static let knownCities = ["Astana", "Dushanbe", "Beijing", "Paris", "New York City", "Cairo"]
  private static let states = ["KZ", "TJ", "CN", "FR", "EG", "US"]
  private static let organisations = ["ARCADIA", "BORDURIA", "LEAGUE", "A-9", "R&D", "ÉTAT"]
  private static let towns = [
    "Emerald City", "Castle to the North", "6th Harbour", "St. Nowhere's", "Nørre \"Ø\"",
    "Bree, by the Wood", "Ville  Double", "水の都", "L'Île-sans-Nom",
  ]
  private static let stems = [
    "tokay", "o'neill", "d'arc.", "müller", "李明", "_x", "al-amir", "ministre_", "2nd-", "Ünal", "n",
  ]

  var cities: [String] { Self.knownCities + declaredCities }

  init(_ random: inout SeededRandom, size: Int) {
    first = Day(year: 2024, month: 1, day: 28)?.adding(days: random.number(0...400)) ?? .first
    lastOffset = random.number(1...max(1, min(12, size)))
    hasVisitor = !random.oneIn(4)
    let count = 1 + random.number(1...max(1, size / 2))
    declaredParties = Array(
      Self.organisations.shuffled(using: &random).prefix(random.number(1...4)))
    parties = Self.states.shuffled(using: &random).prefix(random.number(1...5)) + declaredParties
    people = Self.names(count, &random)
    groups = Self.names(count / 3 + 1, &random).map { $0 + "-group" }
    places = Self.names(count / 2 + 1, &random).map { $0 + "-place" }
    rooms = Self.names(count / 3 + 1, &random).map { $0 + "-room" } + ["101"]
    declaredCities = Array(Self.towns.shuffled(using: &random).prefix(random.number(1...4)))
  }

  private static func names(_ count: Int, _ random: inout SeededRandom) -> [String] {
    (1...count).map { "\(random.pick(stems))\($0)" }
  }

  /// A day of the visit.
  func day(_ random: inout SeededRandom) -> Day {
    first.adding(days: random.number(0...lastOffset))
  }
}
