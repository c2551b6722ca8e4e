// The programme: what a file says once its names are resolved. All values are immutable and each
// remembers where it stands in the file.

public import CivilTime
public import Diagnostics

/// The position of an element in one of the programme's lists.
public struct Index<Element>: Hashable, Sendable, Comparable {
  public let raw: Int32

  public init(_ position: Int) { raw = Int32(truncatingIfNeeded: position) }
  public var position: Int { Int(raw) }
  public static func < (a: Self, b: Self) -> Bool { a.raw < b.raw }
}

/// What a resolved reference names.
public enum Entity: Hashable, Sendable {
  case person(Index<Person>)
  case party(Index<Party>)
  case place(Index<Place>)
  case city(Index<City>)
  case room(Index<Room>)
  case entry(Index<Entry>)
  /// The word `visitor`.
  case visitor
  /// A name that nothing declares; a diagnostic has said so.
  case unknown(String)
}

/// One attribute as the file gives it. A class for the reason that `Entry` is one.
public final class Attribute: Sendable {
  public let key: AttributeKey
  public let values: [Value<Entity>]
  /// The audience named in brackets after the key: `gift (internal): …`.
  public let release: Release?
  public let span: Span
  /// The places of the single values.
  public let valueSpans: [Span]

  public init(
    key: AttributeKey, values: [Value<Entity>], release: Release?, span: Span, valueSpans: [Span]
  ) {
    self.key = key
    self.values = values
    self.release = release
    self.span = span
    self.valueSpans = valueSpans
  }
}

/// Something of a programme that has attributes.
public protocol Attributed {
  var attributes: [Attribute] { get }
  var span: Span { get }
}

extension Attributed {
  /// The first attribute of this name.
  public func attribute(_ key: AttributeKey) -> Attribute? { attributes.first { $0.key == key } }

  /// All values of this name, over all times it is given.
  public func values(_ key: AttributeKey) -> [Value<Entity>] {
    var result: [Value<Entity>] = []
    for attribute in attributes where attribute.key == key { result += attribute.values }
    return result
  }

  /// The entities of all values of this name.
  public func entities(_ key: AttributeKey) -> [Entity] {
    values(key).compactMap { if case .reference(let entity) = $0 { entity } else { nil } }
  }

  /// The word of an attribute with a closed list.
  public func word(_ key: AttributeKey) -> String? {
    if case .word(let word)? = attribute(key)?.values.first { word } else { nil }
  }

  /// What `release:` says; nil when it says nothing.
  public var statedRelease: Release? { word(.release).flatMap(Release.init(rawValue:)) }
}

/// The visit itself.
public struct Visit: Attributed, Sendable {
  public let title: String
  public let attributes: [Attribute]
  public let span: Span

  public init(title: String, attributes: [Attribute], span: Span) {
    self.title = title
    self.attributes = attributes
    self.span = span
  }

  public var visitClass: VisitClass? { word(.visitClass).flatMap(VisitClass.init(rawValue:)) }

  /// First and last day, as stated.
  public var dates: ClosedRange<Day>? {
    guard case .days(let first, let last)? = attribute(.dates)?.values.first, first <= last
    else { return nil }
    return first...last
  }
}

/// A country or an organisation.
public struct Party: Attributed, Sendable {
  /// The ISO 3166 code, or the code that the file declares.
  public let code: String
  public let name: String
  public let isCountry: Bool
  public let attributes: [Attribute]
  public let span: Span

  public init(
    code: String, name: String, isCountry: Bool, attributes: [Attribute] = [], span: Span = .none
  ) {
    self.code = code
    self.name = name
    self.isCountry = isCountry
    self.attributes = attributes
    self.span = span
  }
}

/// The people of one party, in protocol order.
public struct Delegation: Attributed, Sendable {
  public let party: Index<Party>
  public let people: [Index<Person>]
  public let attributes: [Attribute]
  public let span: Span

  public init(
    party: Index<Party>, people: [Index<Person>], attributes: [Attribute], span: Span
  ) {
    self.party = party
    self.people = people
    self.attributes = attributes
    self.span = span
  }
}

/// A person of a delegation.
public struct Person: Attributed, Sendable {
  public let id: String
  public let name: String
  public let rank: Rank
  public let offices: [String]
  public let party: Index<Party>
  public let attributes: [Attribute]
  public let span: Span

  public init(
    id: String, name: String, rank: Rank, offices: [String], party: Index<Party>,
    attributes: [Attribute], span: Span
  ) {
    self.id = id
    self.name = name
    self.rank = rank
    self.offices = offices
    self.party = party
    self.attributes = attributes
    self.span = span
  }
}

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

  public init(
    id: String?, sides: [[Value<Entity>]], length: LengthRange?, attributes: [Attribute],
    span: Span
  ) {
    self.id = id
    self.sides = sides
    self.length = length
    self.attributes = attributes
    self.span = span
  }
}

/// A day, or part of one, in one city.
public struct ProgrammeDay: Attributed, Sendable {
  public let date: Day
  public let city: Index<City>
  public let entries: Range<Int>
  public let attributes: [Attribute]
  public let span: Span

  public init(
    date: Day, city: Index<City>, entries: Range<Int>, attributes: [Attribute], span: Span
  ) {
    self.date = date
    self.city = city
    self.entries = entries
    self.attributes = attributes
    self.span = span
  }
}

/// One engagement. Immutable, and a class because lists of entries are copied about: a reference is
/// one word, and the value has a score of fields.
public final class Entry: Attributed, Sendable {
  public let id: String?
  public let day: Index<ProgrammeDay>
  public let when: When<Entity>
  public let kind: Kind
  public let title: String?
  public let place: Index<Place>?
  public let from: Entity?
  public let to: Entity?
  /// The zone of the entry's clock times.
  public let zone: Zone
  public let attributes: [Attribute]
  /// The first line, without its comment.
  public let span: Span
  /// Where the time, and where the kind is written.
  public let whenSpan: Span
  public let kindSpan: Span

  public init(
    id: String?, day: Index<ProgrammeDay>, when: When<Entity>, kind: Kind, title: String?,
    place: Index<Place>?, from: Entity?, to: Entity?, zone: Zone, attributes: [Attribute],
    span: Span, whenSpan: Span, kindSpan: Span
  ) {
    self.id = id
    self.day = day
    self.when = when
    self.kind = kind
    self.title = title
    self.place = place
    self.from = from
    self.to = to
    self.zone = zone
    self.attributes = attributes
    self.span = span
    self.whenSpan = whenSpan
    self.kindSpan = kindSpan
  }

  public var status: Status { word(.status).flatMap(Status.init(rawValue:)) ?? .confirmed }

  /// The stated length, else the kind's usual one.
  public var length: LengthRange {
    if case .length(let length)? = attribute(.length)?.values.first { return length }
    return kind.usualLength
  }
}

/// A whole programme.
public struct Programme: Sendable {
  public let source: SourceFile
  /// The release of the time zone database that the zones come from, such as "2025b".
  public let zoneVersion: String
  public var visit: Visit?
  public var parties: [Party] = []
  public var delegations: [Delegation] = []
  public var people: [Person] = []
  public var cities: [City] = []
  public var places: [Place] = []
  public var legs: [Leg] = []
  public var rooms: [Room] = []
  public var requests: [Request] = []
  public var days: [ProgrammeDay] = []
  public var entries: [Entry] = []
  /// What the parts of the day mean here, as windows of the start in minutes after midnight.
  public var dayParts: [DayPart: ClosedRange<Int>] = [:]

  public init(source: SourceFile, zoneVersion: String) {
    self.source = source
    self.zoneVersion = zoneVersion
  }

  public subscript(index: Index<Party>) -> Party { parties[index.position] }
  public subscript(index: Index<Person>) -> Person { people[index.position] }
  public subscript(index: Index<City>) -> City { cities[index.position] }
  public subscript(index: Index<Place>) -> Place { places[index.position] }
  public subscript(index: Index<Room>) -> Room { rooms[index.position] }
  public subscript(index: Index<ProgrammeDay>) -> ProgrammeDay { days[index.position] }
  public subscript(index: Index<Entry>) -> Entry { entries[index.position] }

  /// The window in which entries of this part of the day start.
  public func window(of part: DayPart) -> ClosedRange<Int> { dayParts[part] ?? part.defaultWindow }
}
