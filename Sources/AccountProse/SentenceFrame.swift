// The table of what an account says of each kind of engagement. Of the patterns in a row the first
// whose slots can be filled is taken; a title needs one with a noun. The noun is the label of the
// kind in small letters.

import VisitModel

/// How an account tells of one kind of engagement.
struct SentenceFrame: Sendable {
  let kind: Kind
  /// "a ", "an " or nothing, before the noun.
  let article: String
  /// What stands between the noun and a title.
  let joint: String
  let patterns: [SentencePattern]

  /// The row of a kind.
  static func of(_ kind: Kind) -> SentenceFrame { table[order[kind] ?? 0] }

  private static let order: [Kind: Int] = Dictionary(
    uniqueKeysWithValues: table.enumerated().map { ($1.kind, $0) })

  /// What is not settled, of whatever kind.
  static let unsettled = SentencePattern("{noun}[ of {side}][ with {with}]")

  /// What the pattern of a kind leaves over.
  static let tail = SentencePattern(
    "[ {at}][ in the presence of {witnesses}][, with {with} taking part][, hosted by {host}]")

  /// For every kind where no pattern of its row can be filled.
  private static let closing = ["{host} hosted {noun}[ {at}]", "{noun} took place[ {at}]"]

  private static func row(
    _ kind: Kind, _ article: String, joint: String = "", _ patterns: String...
  ) -> SentenceFrame {
    SentenceFrame(
      kind: kind, article: article.isEmpty ? "" : article + " ",
      joint: joint.isEmpty ? " " : " \(joint) ",
      patterns: (patterns + closing).map(SentencePattern.init))
  }

  /// All kinds, in the order of the reference.
  static let table: [SentenceFrame] = ways + meetings + ceremonies + events
}

// MARK: Rows

extension SentenceFrame {
  private static let ways: [SentenceFrame] = [
    row(
      .arrival, "an",
      "{side} arrived in {city}[ from {from}][ {at}][ with {with}][ and {was} received by {host}]",
      "{side} arrived[ from {from}][ {at}][ with {with}][ and {was} received by {host}]",
      "{noun} of {side} took place[ {at}]"),
    row(
      .departure, "a",
      "{side} left {city}[ for {to}][ from {place}][ with {with}]"
        + "[ and {was} bidden farewell by {host}][, seen off by {greeters}]",
      "{noun} of {side} took place[ {at}]"),
    row(
      .transfer, "a", "{side} travelled[ from {from}][ to {to}][ with {with}]",
      "{noun} of {side} took place[ {at}]"),
  ]

  private static let meetings: [SentenceFrame] = [
    row(
      .welcome, "a", "{host} welcomed {side} with {noun}[ {at}]",
      "{side} {was} welcomed with {noun}[ {at}]"),
    row(
      .wreath, "a", "{side} laid a wreath[ with {with}][ {at}]",
      "{side} attended {noun}[ with {with}][ {at}]"),
    row(
      .call, "a", "{side} paid {noun} on {host}[ with {with}][ {at}]",
      "{side} had {noun}[ with {with}][ {at}]"),
    row(
      .audience, "an", "{side} {was} received in {bare} by {host}[ with {with}][ {at}]",
      "{side} had {noun}[ with {with}][ {at}]"),
    row(.teteATete, "a", "{both} held {noun}[ {at}]"),
    row(.talks, "", "{side} held {noun}[ with {with}][ {at}]"),
    row(.bilateral, "a", "{side} held {noun}[ with {with}][ {at}]"),
    row(.pullAside, "a", "{side} had {noun}[ with {with}][ {at}]"),
    row(.session, "a", "{side} attended {noun}[ with {with}][ {at}]"),
  ]

  private static let ceremonies: [SentenceFrame] = [
    row(
      .photo, "an", "{side} posed for {noun}[ with {with}][ {at}]", "{host} hosted {noun}[ {at}]",
      "{noun} was taken[ {at}]"),
    row(
      .gifts, "an", "{side} exchanged gifts[ with {with}][ {at}]",
      "{side} held {noun}[ with {with}][ {at}]"),
    row(
      .signing, "a", joint: "of", "{both} signed {document}[ {at}]",
      "{document} {was} signed[ {at}]", "{both} held {noun}[ {at}]"),
    row(
      .decoration, "a", "{side} attended {noun}[ with {with}][ {at}]",
      "{giver} conferred {honour} on {recipient}[ {at}]", "{recipient} received {honour}[ {at}]",
      "{giver} conferred {honour}[ {at}]", "{honour} was conferred[ {at}]"),
    row(
      .press, "", "{side} met the press[ with {with}][ {at}]",
      "{side} gave {noun}[ with {with}][ {at}]", "{host} hosted {noun}[ {at}]",
      "{noun} were given[ {at}]"),
    row(
      .banquet, "a", "{host} gave {noun} in honour of {side}[ {at}]", "{host} gave {noun}[ {at}]",
      "{side} attended {noun}[ with {with}][ {at}]"),
    row(
      .meal, "a", "{host} gave {noun} for {side}[ {at}]", "{host} gave {noun}[ {at}]",
      "{side} had {noun}[ with {with}][ {at}]"),
    row(
      .reception, "a", "{host} gave {noun} for {side}[ {at}]", "{host} gave {noun}[ {at}]",
      "{side} attended {noun}[ with {with}][ {at}]"),
  ]

  private static let events: [SentenceFrame] = [
    row(.address, "an", "{side} gave {noun}[ with {with}][ {at}]"),
    row(.forum, "a", "{side} attended {noun}[ with {with}][ {at}]"),
    row(.opening, "an", joint: "of", "{side} attended {noun}[ with {with}][ {at}]"),
    row(
      .visit, "a", "{side} toured {place}[ with {with}]",
      "{side} made {noun}[ to {place}][ with {with}]"),
    row(.performance, "a", "{side} attended {noun}[ with {with}][ {at}]"),
    row(.community, "a", "{side} held {noun}[ together with {with}][ {at}]"),
    row(.meeting, "a", "{side} held {noun}[ with {with}][ {at}]"),
    row(
      .rest, "", "{side} had {noun}[ with {with}][ {at}]", "{host} hosted {noun}[ {at}]",
      "{noun} was set aside[ {at}]"),
  ]
}

// MARK: Nouns

extension SentenceFrame {
  /// "banquet"
  var name: String { kind.label.lowercased() }

  /// Whether the noun is a plural.
  var isPlural: Bool { kind == .talks || kind == .press }

  /// "the banquet", `the banquet "Welcome banquet"`
  func definite(title: String?) -> String {
    "the \(name)" + (title.map { joint + AccountText.quoted($0) } ?? "")
  }

  /// "a banquet", `the banquet "Welcome banquet"`
  func noun(title: String?) -> String {
    title == nil ? article + name : definite(title: title)
  }

  /// "audience", `the audience "Private audience"`
  func bare(title: String?) -> String { title == nil ? name : definite(title: title) }
}
