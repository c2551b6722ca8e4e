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
  case group(Index<Group>)
  /// A person in one of several offices.
  case seat(Index<PersonSeat>)
  /// The word `visitor`.
  case visitor
  /// A name that nothing declares; a diagnostic has said so.
  case unknown(String)
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
  /// Second offices of people.
  public var seats: [PersonSeat] = []
  public var groups: [Group] = []
  public var cities: [City] = []
  public var places: [Place] = []
  public var legs: [Leg] = []
  public var rooms: [Room] = []
  public var requests: [Request] = []
  public var days: [ProgrammeDay] = []
  public var entries: [Entry] = []
  /// The zone of the second clock that editions show.
  public var homeZone: Zone?
  /// What the parts of the day mean here, as windows of the start in minutes after midnight.
  public var dayParts: [DayPart: ClosedRange<Int>] = [:]

  public init(source: SourceFile, zoneVersion: String) {
    self.source = source
    self.zoneVersion = zoneVersion
  }

  public subscript(index: Index<Party>) -> Party { parties[index.position] }
  public subscript(index: Index<Person>) -> Person { people[index.position] }
  public subscript(index: Index<PersonSeat>) -> PersonSeat { seats[index.position] }
  public subscript(index: Index<Group>) -> Group { groups[index.position] }
  public subscript(index: Index<City>) -> City { cities[index.position] }
  public subscript(index: Index<Place>) -> Place { places[index.position] }
  public subscript(index: Index<Room>) -> Room { rooms[index.position] }
  public subscript(index: Index<ProgrammeDay>) -> ProgrammeDay { days[index.position] }
  public subscript(index: Index<Entry>) -> Entry { entries[index.position] }

  /// The window in which entries of this part of the day start.
  public func window(of part: DayPart) -> ClosedRange<Int> { dayParts[part] ?? part.defaultWindow }
}
