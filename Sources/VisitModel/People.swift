// The visit, and who takes part in it: countries and organisations, delegations, people.

public import CivilTime
public import Diagnostics

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

/// A second office of a person, for another party: the chair of a union who is president of a
/// country. Whoever holds it is still one person, with one set of clashes.
public struct PersonSeat: Sendable {
  public let person: Index<Person>
  public let party: Index<Party>
  public let rank: Rank
  public let offices: [String]

  public init(person: Index<Person>, party: Index<Party>, rank: Rank, offices: [String]) {
    self.person = person
    self.party = party
    self.rank = rank
    self.offices = offices
  }
}

/// People under one name: a table, the business delegation, the spouses.
public struct Group: Attributed, Sendable {
  public let id: String
  public let name: String
  /// How many they are, where that is said.
  public let size: Int?
  /// Everybody in it, groups inside it included, each once, in the order of the file.
  public let people: [Index<Person>]
  public let attributes: [Attribute]
  public let span: Span

  public init(
    id: String, name: String, size: Int?, people: [Index<Person>], attributes: [Attribute],
    span: Span
  ) {
    self.id = id
    self.name = name
    self.size = size
    self.people = people
    self.attributes = attributes
    self.span = span
  }
}
