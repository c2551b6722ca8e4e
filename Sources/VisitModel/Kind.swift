// The kinds of engagement, and the shape of the one table that says everything of each:
// Kind+Rows.swift. Checks, windows, the reference, the planner and all editions read it.

import CivilTime

/// A kind of engagement. The raw value is the word of the language.
public enum Kind: String, CaseIterable, Sendable {
  case arrival, departure, transfer, welcome
  case guardInspection = "guard-inspection"
  case wreath, call, audience
  case teteATete = "tete-a-tete"
  case talks, bilateral
  case pullAside = "pull-aside"
  case session, photo, gifts
  case guestBook = "guest-book"
  case signing, decoration, press, doorstep, banquet, meal, refreshments, reception, address
  case forum, opening, unveiling
  case treePlanting = "tree-planting"
  case visit, performance, screening, service, prayer, community, meeting, briefing
  case checkIn = "check-in"
  case rest
}

/// How the label of a kind, or an officer's word for it, stands in a sentence.
public enum NounForm: Sendable {
  /// "a banquet"
  case singular
  /// "talks"
  case plural
  /// "private time"
  case mass
}

/// What the language says of one kind.
public struct KindRow: Sendable {
  public let kind: Kind
  /// How an edition calls it, such as "Tête-à-tête".
  public let label: String
  public let form: NounForm
  /// The usual length, in minutes, of an entry that states none.
  public let length: ClosedRange<Int>
  /// Attributes of which at least one must be given.
  public let requires: [AttributeKey]
  /// Whether "… with somebody" reads well after the label.
  public let takesPartners: Bool
  /// One line for the reference.
  public let summary: String
  /// Where the lengths come from.
  public let source: String
}

extension Kind {
  /// The row of this kind.
  public var row: KindRow { Self.rows[self] ?? definition }

  /// All rows, in the order of the reference.
  public static let table: [KindRow] = allCases.map(\.definition)

  private static let rows: [Kind: KindRow] = Dictionary(
    uniqueKeysWithValues: table.map { ($0.kind, $0) })

  /// How an edition calls this kind, such as "Tête-à-tête".
  public var label: String { row.label }

  /// The usual length of an entry that states none.
  public var usualLength: LengthRange {
    let length = row.length
    return LengthRange(Minutes(clamping: length.lowerBound), Minutes(clamping: length.upperBound))
  }
}
