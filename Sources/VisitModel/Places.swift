// Where a programme takes place: cities, places, journeys, rooms, and the meetings asked for.

public import CivilTime
public import Diagnostics

/// A city with its zone.
public struct City: Attributed, Sendable {
  public let name: String
  /// ISO 3166 code, when known.
  public let country: String?
  public let coordinates: Coordinates?
  public let zone: Zone
  public let attributes: [Attribute]
  public let span: Span

  public init(
    name: String, country: String?, coordinates: Coordinates?, zone: Zone, attributes: [Attribute],
    span: Span
  ) {
    self.name = name
    self.country = country
    self.coordinates = coordinates
    self.zone = zone
    self.attributes = attributes
    self.span = span
  }
}

/// A place in a city.
public struct Place: Attributed, Sendable {
  public let id: String
  public let name: String
  public let city: Index<City>?
  public let attributes: [Attribute]
  public let span: Span

  public init(
    id: String, name: String, city: Index<City>?, attributes: [Attribute], span: Span
  ) {
    self.id = id
    self.name = name
    self.city = city
    self.attributes = attributes
    self.span = span
  }
}

/// A declared journey.
public struct Leg: Attributed, Sendable {
  public let from: Entity
  public let to: Entity
  public let length: LengthRange
  public let mode: TravelMode?
  public let attributes: [Attribute]
  public let span: Span

  public init(
    from: Entity, to: Entity, length: LengthRange, mode: TravelMode?, attributes: [Attribute],
    span: Span
  ) {
    self.from = from
    self.to = to
    self.length = length
    self.mode = mode
    self.attributes = attributes
    self.span = span
  }
}

/// A room of a place.
public struct Room: Attributed, Sendable {
  public let id: String
  public let name: String?
  public let seats: Int?
  public let location: Entity?
  public let attributes: [Attribute]
  public let span: Span

  public init(
    id: String, name: String?, seats: Int?, location: Entity?, attributes: [Attribute], span: Span
  ) {
    self.id = id
    self.name = name
    self.seats = seats
    self.location = location
    self.attributes = attributes
    self.span = span
  }
}

/// A meeting asked for.
public struct Request: Attributed, Sendable {
  public let id: String?
  public let sides: [[Value<Entity>]]
  public let length: LengthRange?
  public let attributes: [Attribute]
  public let span: Span
  /// The file in which it stands, with all its spans; nil for the programme's own.
  public let source: SourceFile?

  public init(
    id: String?, sides: [[Value<Entity>]], length: LengthRange?, attributes: [Attribute],
    span: Span, source: SourceFile? = nil
  ) {
    self.id = id
    self.sides = sides
    self.length = length
    self.attributes = attributes
    self.span = span
    self.source = source
  }
}
