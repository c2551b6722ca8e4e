// Whom and what the sentences of an account name.

public import VisitModel

/// A country or an organisation.
public struct ToldParty: Hashable, Sendable {
  /// The ISO 3166 code, or the code that the programme declares.
  public var code: String
  public var name: String
  public var isCountry: Bool

  public init(code: String, name: String, isCountry: Bool) {
    self.code = code
    self.name = name
    self.isCountry = isCountry
  }
}

/// A person.
public struct ToldPerson: Hashable, Sendable {
  /// What tells one person from all others of the account.
  public var key: String
  public var name: String
  public var rank: Rank
  public var offices: [String]
  public var party: ToldParty

  public init(key: String, name: String, rank: Rank, offices: [String], party: ToldParty) {
    self.key = key
    self.name = name
    self.rank = rank
    self.offices = offices
    self.party = party
  }
}

/// One value of a row.
public enum ToldItem: Hashable, Sendable {
  case person(ToldPerson)
  /// A person with what applies to this line only, such as an interpreter's pair of languages.
  case qualified(ToldPerson, String)
  case party(ToldParty)
  case text(String)
  /// "and others"
  case others
}

extension ToldItem {
  /// The person that it names.
  public var person: ToldPerson? {
    switch self {
    case .person(let person), .qualified(let person, _): person
    case .party, .text, .others: nil
    }
  }

  /// The value as plain text.
  var text: String {
    switch self {
    case .person(let person): person.name
    case .qualified(let person, let detail): "\(person.name) (\(detail))"
    case .party(let party): party.name
    case .text(let text): text
    case .others: "others"
    }
  }

  /// Values as plain text with commas, and with "and" before "others".
  static func joined(_ items: [ToldItem]) -> String {
    let named = items.filter { $0 != .others }.map(\.text).joined(separator: ", ")
    return items.contains(.others) ? "\(named) and others" : named
  }
}
