// Where and when an account is at, as it goes on.

import CivilTime
import Gazetteer
import VisitModel

/// An engagement that was told of.
struct Told {
  let kind: Kind
  /// The words that told of it.
  let trigger: Range<Int>
  let day: Day?
}

/// A class, because the sentences of an account change it one after the other.
final class Scene {
  private let cities: CityIndex
  var timeline = Timeline()
  /// The city told of.
  var city: String?
  /// Whether a heading names the city.
  var isCityByHeading = false
  /// The country told of.
  var country: String?
  /// The venue told of last.
  var place: String?
  /// What a label at the start of a paragraph says: "Afternoon."
  var labelPart: DayPart?
  var labelClock: ClockTime?
  /// Venues by the first word of their names.
  var venues: [WordKey: String] = [:]
  /// Whether the visitor came for a summit.
  var isSummit = false
  /// Whether a summit or another gathering of many is spoken of.
  var speaksOfSummits = false
  /// The kind of the engagement told of last.
  var latestKind: Kind?
  /// The block of the last engagement told of, where that was an arrival.
  var arrivalBlock: Int?
  /// Whether the account announces what is still to come.
  var isAnnounced = false
  /// Whether the country has changed since somebody looked.
  var hasMoved = false
  /// The block that is read, and the one that named the last subject.
  var block = 0
  var focusBlock = 0

  /// The last engagement of each kind; there are few kinds in an account.
  private var told: [Told] = []
  /// Capitals by country, as the account spells them.
  var capitals: [String: String] = [:]

  init(cities: CityIndex) { self.cities = cities }

  func move(city: String?, country: String?) {
    if let city, city != self.city {
      self.city = city
      isCityByHeading = false
      place = nil
      if let country, cities.isCapital(city, of: country) { capitals[country] = city }
    }
    if let country, country != self.country {
      self.country = country
      hasMoved = true
      if city == nil { self.city = nil }
      place = nil
    }
  }

  /// Notes an engagement as the last of its kind.
  func tell(_ engagement: Told) {
    if let index = told.firstIndex(where: { $0.kind == engagement.kind }) {
      told[index] = engagement
    } else {
      told.append(engagement)
    }
  }

  /// The last engagement that was told of, among those of which something is true.
  func lastTold(where condition: (Told) -> Bool) -> Told? { told.first(where: condition) }

  /// A town as the account spells it.
  func spelling(of town: Town) -> String {
    if cities.isCapital(town.name, of: town.country), let own = capitals[town.country] {
      return own
    }
    return town.name
  }
}
