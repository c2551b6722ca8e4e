// The shapes of the one table of the language: what statements there are, what slots their heads
// have, what kinds of value attributes take. The rows are in Vocabulary+Statements.swift and
// Vocabulary+Attributes.swift; parser, formatter, machine form, schema and reference read them.

/// The kinds of statement: a block at column 0, or an item inside one.
public enum StatementKind: String, CaseIterable, Sendable {
  case include, visit, party, delegation, person, group, city, place, travel, leg, rooms, room,
    requests, request
  case day, entry

  /// How deep the statement stands: 0 for a block, 1 for an item.
  public var level: Int {
    switch self {
    case .person, .leg, .room, .request, .entry: 1
    default: 0
    }
  }

  /// The word with its article, for sentences: "a visit", "an entry".
  public var withArticle: String { (self == .entry ? "an " : "a ") + rawValue }

  /// The items that may stand in this block.
  public var itemKind: StatementKind? {
    switch self {
    case .delegation: .person
    case .travel: .leg
    case .rooms: .room
    case .requests: .request
    case .day: .entry
    default: nil
    }
  }
}

/// The form of one value.
public enum ValueShape: Sendable, Equatable {
  /// Free text to the end of the line, or one quoted text.
  case text
  /// A quoted text.
  case quoted
  /// Free phrases between commas.
  case phrases
  /// One of the words or phrases given.
  case word([String])
  /// A new name.
  case identifier
  /// People or delegations, quoted descriptions, `and others`.
  case people
  /// Countries and organisations.
  case parties
  case party, place, city, room
  /// A place, or a city where no place is meant.
  case location
  /// An ISO 3166 code.
  case country
  /// A zone of the time zone database, or a fixed offset such as `UTC+5`.
  case zone
  case number, day, days, clock, window, length, coordinates, dayPart, when
  case occasion, document, honour, pledge, interpreter
  /// A step, with the word that leads to its people: `with`, `for` or `by`.
  case step(people: String)
  /// Another entry.
  case entry
  /// A kind of engagement, or an everyday word for one.
  case kind
  /// A second office: party, rank, offices.
  case seat
  /// The code of a finding and, behind a comma, why it is accepted.
  case acceptance
  /// Some of the words given, between commas.
  case words([String])
  /// One of the words given, and behind a comma what else is to be said.
  case wordAndText([String])
  /// A length, or this word where there is none.
  case lengthOr(String)
  /// A date with a clock time.
  case moment
  /// A number and, behind a comma, a date with a clock time.
  case issue
  /// ISO 639 codes of languages.
  case languages

  /// Whether an attribute of this shape takes several values between commas.
  public var isList: Bool {
    switch self {
    case .people, .parties, .phrases, .interpreter, .languages, .words: true
    default: isSequence
    }
  }

  /// Whether the values have a place each, the later ones optional: such an attribute is given once.
  public var isSequence: Bool {
    switch self {
    case .wordAndText, .issue: true
    default: false
    }
  }
}

/// What leads a slot of a head.
public enum SlotLead: Sendable, Equatable {
  case nothing
  case comma
  case word(String)
  case at
  case hash
}

/// The slots of all heads.
public enum Slot: String, CaseIterable, Sendable {
  case title, id, name, rank, offices, city, from, to, length, by, place, seats, file, who, with,
    size
  case date, when, kind, zone
}

/// One slot of a head.
public final class SlotRow: Sendable {
  public let slot: Slot
  public let shape: ValueShape
  public let lead: SlotLead
  public let isRequired: Bool
  /// Whether more values may follow after commas.
  public let repeats: Bool
  /// The column, counted from the first character of the head, that the next slot is set to;
  /// 0 means the next slot follows after `gap` spaces.
  public let width: Int
  /// The spaces that follow at the least.
  public let gap: Int

  init(
    slot: Slot, shape: ValueShape, lead: SlotLead, isRequired: Bool, repeats: Bool, width: Int,
    gap: Int
  ) {
    self.slot = slot
    self.shape = shape
    self.lead = lead
    self.isRequired = isRequired
    self.repeats = repeats
    self.width = width
    self.gap = gap
  }
}

/// One kind of statement.
public final class StatementRow: Sendable {
  public let kind: StatementKind
  public let slots: [SlotRow]
  public let summary: String
  public let example: String

  init(
    kind: StatementKind, slots: [SlotRow], summary: String, example: String
  ) {
    self.kind = kind
    self.slots = slots
    self.summary = summary
    self.example = example
  }
}

/// The name of an attribute, as it is written before the colon.
public struct AttributeKey: Hashable, Sendable, ExpressibleByStringLiteral {
  public let keyword: String

  public init(_ keyword: String) { self.keyword = keyword }
  public init(stringLiteral keyword: String) { self.keyword = keyword }
}

/// One attribute of the language.
public final class AttributeRow: Sendable {
  public let key: AttributeKey
  public let shape: ValueShape
  /// The statements that may have it.
  public let hosts: [StatementKind]
  /// Whether it may be given more than once on one statement.
  public let repeats: Bool
  /// The widest audience that it may ever reach, whatever the file says.
  public let ceiling: Release
  /// Whether the people named take part in the entry.
  public let isPresence: Bool
  /// How an edition calls it; nil for attributes that steer Herald and are never printed.
  public let label: String?
  public let summary: String
  public let example: String

  init(
    key: AttributeKey, shape: ValueShape, hosts: [StatementKind], repeats: Bool, ceiling: Release,
    isPresence: Bool, label: String?, summary: String, example: String
  ) {
    self.key = key
    self.shape = shape
    self.hosts = hosts
    self.repeats = repeats
    self.ceiling = ceiling
    self.isPresence = isPresence
    self.label = label
    self.summary = summary
    self.example = example
  }
}

/// The table of the language.
public enum Vocabulary {
  /// The row of a kind of statement.
  public static func row(of kind: StatementKind) -> StatementRow {
    guard let position = statementOrder[kind] else {
      preconditionFailure("the table has no row for \(kind)")
    }
    return statements[position]
  }

  /// The row of an attribute; nil when the language has no such attribute.
  public static func row(of key: AttributeKey) -> AttributeRow? {
    attributeOrder[key.keyword].map { attributes[$0] }
  }

  private static let statementOrder: [StatementKind: Int] = Dictionary(
    uniqueKeysWithValues: statements.enumerated().map { ($1.kind, $0) })

  private static let attributeOrder: [String: Int] = Dictionary(
    uniqueKeysWithValues: attributes.enumerated().map { ($1.key.keyword, $0) })
}
