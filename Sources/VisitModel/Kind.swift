// The kinds of engagement: one table of how long each usually lasts, who must be named, and what
// it is. Checks, windows, the reference and the planner all read this table.

import CivilTime

/// A kind of engagement. The raw value is the word of the language.
public enum Kind: String, CaseIterable, Sendable {
  case arrival, departure, transfer, welcome, wreath, call, audience
  case teteATete = "tete-a-tete"
  case talks, bilateral
  case pullAside = "pull-aside"
  case session, photo, gifts, signing, decoration, press, banquet, meal, reception, address
  case forum, opening, visit, performance, community, meeting, rest
}

/// What the language says of one kind.
public struct KindRow: Sendable {
  public let kind: Kind
  /// The usual length, in minutes, of an entry that states none.
  public let length: ClosedRange<Int>
  /// Attributes of which at least one must be given.
  public let requires: [AttributeKey]
  /// One line for the reference.
  public let summary: String
  /// Where the lengths come from.
  public let source: String
}

extension Kind {
  /// The row of this kind.
  public var row: KindRow { Self.table[Self.order[self] ?? 0] }

  /// The usual length of an entry that states none.
  public var usualLength: LengthRange {
    let length = row.length
    return LengthRange(Minutes(clamping: length.lowerBound), Minutes(clamping: length.upperBound))
  }

  private static let order: [Kind: Int] = Dictionary(
    uniqueKeysWithValues: table.enumerated().map { ($1.kind, $0) })

  private static func row(
    _ kind: Kind, _ length: ClosedRange<Int>, _ requires: [AttributeKey] = [], _ summary: String,
    _ source: String = "Herald's default"
  ) -> KindRow {
    KindRow(kind: kind, length: length, requires: requires, summary: summary, source: source)
  }

  private static let programmes = "published programmes: Brussels 2004, Copenhagen 2017, Seoul 2014"

  /// All kinds, in the order of the reference.
  public static let table: [KindRow] = [
    row(.arrival, 15...30, [], "The visitor arrives in a city and is greeted."),
    row(.departure, 15...30, [], "The visitor is seen off."),
    row(.transfer, 10...120, [], "A journey that the programme shows."),
    row(.welcome, 20...30, [], "Welcome ceremony: anthems, guard of honour.", programmes),
    row(.wreath, 15...30, [], "Laying of a wreath.", programmes),
    row(.call, 30...40, [.with, .host], "Courtesy call on an office holder.", programmes),
    row(.audience, 20...45, [.with, .host], "Received by a monarch or a pope."),
    row(.teteATete, 15...30, [.with], "Talks of two principals alone."),
    row(.talks, 50...110, [.with], "Formal talks of two sides on a visit.", programmes),
    row(
      .bilateral, 15...60, [.with], "Meeting of two sides on the margins of a larger event.",
      "UN 15, Munich 30, UNFCCC at most 60 minutes"),
    row(.pullAside, 5...15, [.with], "Short conversation, usually standing."),
    row(.session, 60...180, [], "Session of a summit."),
    row(.photo, 5...15, [], "Official or family photograph."),
    row(.gifts, 5...15, [], "Exchange of gifts."),
    row(.signing, 10...30, [.signs], "Signing, exchange or issue of documents."),
    row(.decoration, 10...20, [.confers], "Conferral of an order or a degree."),
    row(.press, 20...45, [], "Statements to the press or a press conference."),
    row(.banquet, 90...150, [.host], "State or welcome banquet.", "Seoul 2014: 100 minutes"),
    row(.meal, 60...120, [], "Any other meal.", programmes),
    row(.reception, 60...120, [], "Reception.", programmes),
    row(.address, 20...60, [], "Speech to a parliament, a university or a crowd."),
    row(.forum, 60...180, [], "Business or other forum.", programmes),
    row(.opening, 20...60, [], "Inauguration, unveiling, launch, foundation stone."),
    row(.visit, 30...90, [], "Tour of a site; also a religious service.", programmes),
    row(.performance, 45...120, [], "Concert, ballet, display or parade."),
    row(.community, 30...60, [], "Meeting with the visitor's own nationals."),
    row(.meeting, 30...60, [.with, .host], "Any other meeting."),
    row(.rest, 30...240, [], "Private time."),
  ]
}
