// Edition: everything that one audience may see, as copies that hold no way back to the programme.
// Renderers read editions only, so what an edition does not hold cannot be published.

public import CivilTime
public import VisitModel

/// A programme as one audience may see it.
public struct Edition: Sendable {
  public let audience: Release
  /// The file's name without its folders.
  public let sourceName: String
  /// The release of the time zone database that the times come from, such as "2025b".
  public let zoneVersion: String
  /// Nil when this audience may not see what the visit says of itself.
  public let header: Header?
  /// The days in order, each in one city.
  public let chapters: [Chapter]
  /// The people by delegation, both in protocol order.
  public let delegations: [Delegation]
}

extension Edition {
  /// What the visit says of itself.
  public struct Header: Sendable {
    public let title: String
    /// The widest audience of everything that states none itself.
    public let release: Release
    public let visitClass: VisitClass?
    public let dates: ClosedRange<Day>?
    /// The larger events that it is announced for, which `rows` has in words.
    let occasions: [LargerEvent]
    /// Everything else with a label, in the order of the language reference.
    public let rows: [Row]
    public let notes: [String]
  }

  /// An event that a visit is announced for.
  struct LargerEvent: Sendable {
    let title: String
    let organiser: Party?
    let city: String?
  }

  /// A day, or the part of it that is spent in one city.
  public struct Chapter: Sendable {
    /// Unique in the edition and fit for an anchor, such as "2024-07-03-astana".
    public let key: String
    public let date: Day
    public let city: City
    public let zone: ZoneMark
    public let rows: [Row]
    public let notes: [String]
    /// By stated clock times; entries without one stay behind the entry above them in the file.
    public let entries: [Entry]
  }

  /// A country or an organisation.
  public struct Party: Hashable, Sendable {
    public let code: String
    public let name: String
    public let isCountry: Bool
  }

  /// A person as a list of people or a role names them.
  public struct Person: Hashable, Sendable {
    /// The name by which the file refers to the person.
    public let key: String
    public let name: String
    public let rank: Rank
    public let offices: [String]
    public let party: Party
  }

  /// A person in the list of a delegation.
  public struct Member: Sendable {
    public let person: Person
    public let rows: [Row]
    public let notes: [String]
  }

  /// The people of one party that this audience may know of.
  public struct Delegation: Sendable {
    public let party: Party
    public let members: [Member]
    public let rows: [Row]
    public let notes: [String]
  }

  /// A city.
  public struct City: Hashable, Sendable {
    public let name: String
    /// ISO 3166-1 alpha-2.
    public let countryCode: String?
    public let country: String?
    public let coordinates: Coordinates?
  }

  /// A place where entries are held.
  public struct Place: Sendable {
    public let name: String
    public let rows: [Row]
    public let notes: [String]
  }

  /// A zone and what it means on one day.
  public struct ZoneMark: Hashable, Sendable {
    /// Such as "Asia/Almaty".
    public let identifier: String
    /// Such as "UTC+5".
    public let offsetText: String
    /// Seconds east of UTC.
    public let offsetSeconds: Int
    /// Such as "CEST"; nil where the database knows numbers only.
    public let abbreviation: String?
    /// The zone itself, for forms that carry its rules.
    public let zone: Zone
  }
}

extension Edition {
  /// One labelled line of information, driven by the vocabulary's labels.
  public struct Row: Hashable, Sendable {
    /// The attribute of the language that it comes from.
    public let key: AttributeKey
    public let label: String
    /// One element for each time that the attribute is given; the values of each in order.
    public let lines: [[Item]]

    /// The values over all lines.
    public var items: [Item] { lines.flatMap { $0 } }
  }

  /// One value of a row.
  public enum Item: Hashable, Sendable {
    case person(Person)
    /// A person with what applies to this line only, such as an interpreter's pair of languages.
    case qualified(Person, String)
    case party(Party)
    case text(String)
    /// "and others"
    case others
  }
}

extension Edition.Item {
  /// The value as plain text.
  public var text: String {
    switch self {
    case .person(let person): person.name
    case .qualified(let person, let detail): "\(person.name) (\(detail))"
    case .party(let party): party.name
    case .text(let text): text
    case .others: "others"
    }
  }
}

extension Edition.Item {
  /// The person that it names.
  public var person: Edition.Person? {
    switch self {
    case .person(let person), .qualified(let person, _): person
    case .party, .text, .others: nil
    }
  }
}

extension Edition.Row {
  /// The row's values as plain text: commas inside a line, semicolons between lines.
  public var text: String { lines.map(Edition.Item.joined).joined(separator: "; ") }
}

extension Edition.Item {
  /// Values as plain text with commas, and with "and" before "others".
  public static func joined(_ items: [Edition.Item]) -> String {
    let named = items.filter { $0 != .others }.map(\.text).joined(separator: ", ")
    return items.contains(.others) ? "\(named) and others" : named
  }
}
