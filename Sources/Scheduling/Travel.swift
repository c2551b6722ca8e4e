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

  /// Estimates are lower bounds, so that what they call impossible is: a straight road at 90 km/h,
  /// or half an hour and a straight flight at 850 km/h, whichever is quicker. The cruising speed is
  /// that of common long-range airliners; the rest are Herald's defaults.
  private static let roadKilometresPerHour = 90.0
  private static let airKilometresPerHour = 850.0
  private static let airOverheadSeconds = 1800.0

  private let programme: Programme
  private var declared: [Pair: Int] = [:]
  private var known: [Pair: Journey] = [:]
  private let starts: [Location]
  private let ends: [Location]

  public init(_ programme: Programme) {
    self.programme = programme
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
    let kilometres = Gazetteer.distanceKilometres(
      from: GeoPoint(longitude: a.longitude, latitude: a.latitude),
      to: GeoPoint(longitude: b.longitude, latitude: b.latitude))
    let road = kilometres / Self.roadKilometresPerHour * 3600
    let air = kilometres / Self.airKilometresPerHour * 3600 + Self.airOverheadSeconds
    let minutes = Int(min(road, air) / 60)
    return Journey(shortest: minutes * 60, leg: nil, kilometres: kilometres)
  }

  private func coordinates(_ location: Location) -> Coordinates? {
    if let place = location.place,
      case .coordinates(let stated)? = programme[place].attribute(.coordinates)?.values.first
    {
      return stated
    }
    return location.city.flatMap { programme[$0].coordinates }
  }
}
