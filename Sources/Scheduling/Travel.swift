// How long a person needs from one entry to the next: declared journeys, else an estimate.

import CivilTime
import Gazetteer
public import VisitModel

/// The time between the end of one entry and the start of another.
public struct Journey: Hashable, Sendable {
  /// Seconds.
  public let shortest: Int
  /// The declared journey, as its position among the legs; nil for an estimate.
  public let leg: Int?
  /// Great-circle distance, for an estimate.
  public let kilometres: Double?

  static let none = Journey(shortest: 0, leg: nil, kilometres: nil)
}

/// A place, or a city where the place is not known.
public struct Location: Hashable, Sendable {
  public let place: Index<Place>?
  /// Nil for a place that names no city.
  public let city: Index<City>?
}

/// Journeys between the places and cities of a programme.
public struct Travel {

  private struct Pair: Hashable {
    let from: Location
    let to: Location
  }

  private let programme: Programme
  private let level: Level
  private var declared: [Pair: Int] = [:]
  private var known: [Pair: Journey] = [:]
  private let starts: [Location]
  private let ends: [Location]

  /// The journeys that are usual, where none is declared.
  public init(_ programme: Programme) { self.init(programme, .usual) }

  /// - Parameter assumes: whether journeys that nobody declared take as long as is usual; otherwise as
  ///   long as nobody can do without.
  public init(_ programme: Programme, assumes: Bool) {
    self.init(programme, assumes ? .usual : .facts)
  }

  init(_ programme: Programme, _ level: Level) {
    self.programme = programme
    self.level = level
    starts = programme.entries.map { Self.location(of: $0, programme, isStart: true) }
    ends = programme.entries.map { Self.location(of: $0, programme, isStart: false) }
    for (number, leg) in programme.legs.enumerated() {
      guard let from = Self.location(leg.from, programme), let to = Self.location(leg.to, programme)
      else { continue }
      declared[Pair(from: from, to: to)] = number
    }
  }

  private static func location(
    of entry: Entry, _ programme: Programme, isStart: Bool
  ) -> Location {
    if entry.kind == .transfer, let entity = isStart ? entry.from : entry.to,
      let location = location(entity, programme)
    {
      return location
    }
    return Location(place: entry.place, city: programme.city(of: entry))
  }

  /// Where a place or a city is; nil for anything else.
  public static func location(_ entity: Entity, _ programme: Programme) -> Location? {
    switch entity {
    case .place(let place): Location(place: place, city: programme[place].city)
    case .city(let city): Location(place: nil, city: city)
    default: nil
    }
  }

  /// Where an entry begins: for a transfer, where it leads from.
  public func start(of entry: Index<Entry>) -> Location { starts[entry.position] }

  /// Where an entry ends: for a transfer, where it leads to.
  public func end(of entry: Index<Entry>) -> Location { ends[entry.position] }

  /// The journey from the end of one entry to the start of another.
  mutating func journey(from first: Int, to second: Int) -> Journey {
    journey(from: ends[first], to: starts[second])
  }

  /// The journey between the starts of two entries that are held together.
  mutating func journey(betweenStartsOf first: Int, and second: Int) -> Journey {
    journey(from: starts[first], to: starts[second])
  }

  /// The journey from one location to another. Where only the city is known, everything in that city
  /// is taken to be near.
  public mutating func journey(from: Location, to: Location) -> Journey {
    if from == to { return .none }
    if from.city == to.city, from.place == nil || to.place == nil { return .none }
    let pair = Pair(from: from, to: to)
    if let journey = known[pair] { return journey }
    let journey = declaredJourney(from, to) ?? estimate(from, to)
    known[pair] = journey
    return journey
  }

  /// Declared between the places, else between their cities; in either direction.
  private func declaredJourney(_ from: Location, _ to: Location) -> Journey? {
    let cityFrom = Location(place: nil, city: from.city)
    let cityTo = Location(place: nil, city: to.city)
    var pairs = [Pair(from: from, to: to), Pair(from: to, to: from)]
    if from.city != to.city {
      for (a, b) in [(from, cityTo), (cityFrom, to), (cityFrom, cityTo)] {
        pairs += [Pair(from: a, to: b), Pair(from: b, to: a)]
      }
    }
    guard let number = pairs.lazy.compactMap({ declared[$0] }).first else { return nil }
    let shortest = Int(programme.legs[number].length.shortest.seconds)
    return Journey(shortest: shortest, leg: number, kilometres: nil)
  }

  private func estimate(_ from: Location, _ to: Location) -> Journey {
    guard let a = coordinates(from), let b = coordinates(to) else { return .none }
    let kilometres = Gazetteer.distanceKilometres(from: a.point, to: b.point)
    let shortest =
      switch level {
      case .usual: JourneyEstimate.usual(kilometres: kilometres)
      case .facts: JourneyEstimate.least(kilometres: kilometres, slack: a.slack + b.slack)
      }
    return Journey(shortest: shortest, leg: nil, kilometres: kilometres)
  }

  /// Where a place or city lies, and how far off that may be, in kilometres.
  private func coordinates(_ location: Location) -> (point: GeoPoint, slack: Double)? {
    if let place = location.place,
      case .coordinates(let stated)? = programme[place].attribute(.coordinates)?.values.first
    {
      return (GeoPoint(stated), 0)
    }
    return location.city.flatMap { programme[$0].coordinates }.map {
      (GeoPoint($0), JourneyEstimate.outskirts)
    }
  }
}

extension GeoPoint {
  fileprivate init(_ coordinates: Coordinates) {
    self.init(longitude: coordinates.longitude, latitude: coordinates.latitude)
  }
}
