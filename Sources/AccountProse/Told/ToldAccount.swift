// What an account tells, apart from how it is worded: made of an edition to be told, and of a text
// when it is read. Every text is on one line.

public import CivilTime
public import VisitModel

/// A whole account.
public struct ToldAccount: Hashable, Sendable {
  public var audience: Release
  /// Nil where the audience may not see what the visit says of itself.
  public var header: ToldHeader?
  public var chapters: [ToldChapter] = []
  public var delegations: [ToldDelegation] = []
  /// What is known of places beyond the names that sentences show.
  public var places: [ToldPlace] = []
  /// The cities of which more must be said than the name.
  public var cities: [ToldCity] = []
  /// The countries and organisations that only the programme knows.
  public var parties: [ToldParty] = []

  public init(audience: Release, header: ToldHeader?) {
    self.audience = audience
    self.header = header
  }
}

/// What the visit says of itself.
public struct ToldHeader: Hashable, Sendable {
  public var title: String
  public var visitClass: VisitClass?
  public var visitors: [ToldItem] = []
  public var dates: ClosedRange<Day>?
  public var occasions: [ToldOccasion] = []
  /// Everything else with a label that stands in the infobox.
  public var rows: [ToldRow] = []
  public var seeAlso: [String] = []
  public var notes: [String] = []

  public init(title: String) { self.title = title }
}

/// The larger event that a visit is made for.
public struct ToldOccasion: Hashable, Sendable {
  public var title: String
  public var organiser: ToldParty?
  public var city: String?

  public init(title: String, organiser: ToldParty?, city: String?) {
    self.title = title
    self.organiser = organiser
    self.city = city
  }
}

/// One attribute with a label.
public struct ToldRow: Hashable, Sendable {
  public var key: AttributeKey
  /// One element for each time that it is given.
  public var lines: [[ToldItem]]

  public init(_ key: AttributeKey, _ lines: [[ToldItem]]) {
    self.key = key
    self.lines = lines
  }

  /// The values over all lines.
  public var items: [ToldItem] { lines.flatMap { $0 } }

  /// How an edition calls it.
  var label: String { Vocabulary.row(of: key)?.label ?? key.keyword }

  /// The values as plain text: commas inside a line, semicolons between lines.
  var text: String { lines.map(ToldItem.joined).joined(separator: "; ") }
}

/// A day, or the part of it that is spent in one city.
public struct ToldChapter: Hashable, Sendable {
  public var date: Day
  public var city: ToldCity
  public var rows: [ToldRow] = []
  public var notes: [String] = []
  public var entries: [ToldEntry] = []

  public init(date: Day, city: ToldCity) {
    self.date = date
    self.city = city
  }
}

// MARK: People and places

/// The people of one party.
public struct ToldDelegation: Hashable, Sendable {
  public var party: ToldParty
  public var members: [ToldMember] = []
  public var rows: [ToldRow] = []
  public var notes: [String] = []

  public init(party: ToldParty) { self.party = party }
}

/// A person in the list of a delegation.
public struct ToldMember: Hashable, Sendable {
  public var person: ToldPerson
  public var rows: [ToldRow] = []
  public var notes: [String] = []

  public init(person: ToldPerson) { self.person = person }
}

/// A city, with as much of it as the account tells.
public struct ToldCity: Hashable, Sendable {
  public var name: String
  public var countryCode: String?
  public var country: String?
  /// Degrees in words, such as "46.90° N 7.40° E".
  public var coordinates: String?
  /// The zone, such as "Europe/Zurich", where the city has a day.
  public var zone: String?

  public init(name: String) { self.name = name }
}

/// A place of the list at the end.
public struct ToldPlace: Hashable, Sendable {
  public var name: String
  public var city: String?
  public var rows: [ToldRow] = []
  public var notes: [String] = []

  public init(name: String, city: String?) {
    self.name = name
    self.city = city
  }
}
