// The table of what an account says of each kind of engagement. Of the patterns in a row the first
// whose slots can be filled is taken; a title needs one with a noun. The noun is the label of the
// kind in small letters.

import VisitModel

/// How an account tells of one kind of engagement.
struct SentenceFrame: Sendable {
  let kind: Kind
  /// The officer's own word for the kind, if that is what the account says.
  let word: KindWord?
  /// "a ", "an " or nothing, before the noun.
  let article: String
  /// What stands between the noun and a title.
  let joint: String
  let patterns: [SentencePattern]

  /// The frame of a kind; where the officer has a word of their own, with that and with the patterns
  /// in which it is said.
  static func of(_ kind: Kind, _ word: KindWord? = nil) -> SentenceFrame {
    let frame = frames[kind] ?? definition(of: kind)
    guard let word, word.own != nil else { return frame }
    return SentenceFrame(
      kind: kind, word: word, article: article(of: word.text, word.form), joint: frame.joint,
      patterns: frame.patterns.filter(\.takesTitle))
  }

  private static let frames: [Kind: SentenceFrame] = Dictionary(
    uniqueKeysWithValues: table.map { ($0.kind, $0) })

  /// All kinds, in the order of the reference.
  static let table: [SentenceFrame] = Kind.allCases.map(definition)

  /// What is not settled, of whatever kind.
  static let unsettled = SentencePattern("{noun}[ of {side}][ with {with}]")

  /// What the pattern of a kind leaves over.
  static let tail = SentencePattern(
    "[ {at}][ in the presence of {witnesses}][, with {with} taking part][, hosted by {host}]")

  /// For every kind where no pattern of its row can be filled.
  private static let closing = ["{host} hosted {noun}[ {at}]", "{noun} took place[ {at}]"]

  private static func row(
    _ kind: Kind, joint: String = "", _ patterns: String...
  ) -> SentenceFrame {
    SentenceFrame(
      kind: kind, word: nil, article: article(of: kind.label, kind.row.form),
      joint: joint.isEmpty ? " " : " \(joint) ",
      patterns: (patterns + closing).map(SentencePattern.init))
  }

  /// "a ", "an " or nothing, as a word sounds.
  private static func article(of noun: String, _ form: NounForm) -> String {
    guard form == .singular, let first = noun.lowercased().first else { return "" }
    let word = noun.lowercased()
    let soundsOpen = ["hono", "hour", "heir"].contains { word.hasPrefix($0) }
    let soundsClosed = ["uni", "one-", "one ", "euro"].contains { word.hasPrefix($0) }
    return soundsOpen || "aeiou".contains(first) && !soundsClosed ? "an " : "a "
  }
}

// MARK: Rows

extension SentenceFrame {
  private static let attended = "{side} attended {noun}[ with {with}][ {at}]"
  private static let held = "{side} held {noun}[ with {with}][ {at}]"
  private static let had = "{side} had {noun}[ with {with}][ {at}]"
  private static let given = "{host} gave {noun} for {side}[ {at}]"

  /// What is told of a kind. A kind without a row does not compile.
  private static func definition(of kind: Kind) -> SentenceFrame {
    switch kind {
    case .arrival:
      row(
        kind,
        "{side} arrived in {city}[ from {from}][ {at}][ with {with}][ and {was} received by {host}]",
        "{side} arrived[ from {from}][ {at}][ with {with}][ and {was} received by {host}]",
        "{noun} of {side} took place[ {at}]")
    case .departure:
      row(
        kind,
        "{side} left {city}[ for {to}][ from {place}][ with {with}]"
          + "[ and {was} bidden farewell by {host}][, seen off by {greeters}]",
        "{noun} of {side} took place[ {at}]")
    case .transfer:
      row(
        kind, "{side} travelled[ from {from}][ to {to}][ with {with}]",
        "{noun} of {side} took place[ {at}]")
    case .welcome:
      row(
        kind, "{host} welcomed {side} with {noun}[ {at}]",
        "{side} {was} welcomed with {noun}[ {at}]")
    case .guardInspection, .session, .forum, .performance, .service, .prayer, .treePlanting:
      row(kind, attended)
    case .wreath: row(kind, "{side} laid a wreath[ with {with}][ {at}]", attended)
    case .call: row(kind, "{side} paid {noun} on {host}[ with {with}][ {at}]", had)
    case .audience:
      row(kind, "{side} {was} received in {bare} by {host}[ with {with}][ {at}]", had)
    case .teteATete: row(kind, "{both} held {noun}[ {at}]")
    case .talks, .bilateral, .meeting: row(kind, held)
    case .pullAside, .briefing, .checkIn: row(kind, had)
    case .photo:
      row(
        kind, "{side} posed for {noun}[ with {with}][ {at}]", "{host} hosted {noun}[ {at}]",
        "{noun} was taken[ {at}]")
    case .gifts: row(kind, "{side} exchanged gifts[ with {with}][ {at}]", held)
    case .guestBook: row(kind, "{side} signed {noun}[ with {with}][ {at}]")
    case .signing:
      row(
        kind, joint: "of", "{both} signed {document}[ {at}]", "{document} {was} signed[ {at}]",
        "{both} held {noun}[ {at}]")
    case .decoration:
      row(
        kind, attended, "{giver} conferred {honour} on {recipient}[ {at}]",
        "{recipient} received {honour}[ {at}]", "{giver} conferred {honour}[ {at}]",
        "{honour} was conferred[ {at}]")
    case .press:
      row(
        kind, "{side} met the press[ with {with}][ {at}]",
        "{side} gave {noun}[ with {with}][ {at}]", "{host} hosted {noun}[ {at}]",
        "{noun} {was} given[ {at}]")
    case .doorstep, .address: row(kind, "{side} gave {noun}[ with {with}][ {at}]")
    case .banquet:
      row(
        kind, "{host} gave {noun} in honour of {side}[ {at}]", "{host} gave {noun}[ {at}]", attended
      )
    case .meal, .refreshments: row(kind, given, "{host} gave {noun}[ {at}]", had)
    case .reception: row(kind, given, "{host} gave {noun}[ {at}]", attended)
    case .opening, .unveiling, .screening: row(kind, joint: "of", attended)
    case .visit:
      row(
        kind, "{side} toured {place}[ with {with}]",
        "{side} made {noun}[ to {place}][ with {with}]")
    case .community: row(kind, "{side} held {noun}[ together with {with}][ {at}]")
    case .rest:
      row(kind, had, "{host} hosted {noun}[ {at}]", "{noun} was set aside[ {at}]")
    }
  }
}

// MARK: Nouns

extension SentenceFrame {
  /// "banquet"
  var name: String { word?.text ?? kind.label.lowercased() }

  /// Whether the noun is a plural.
  var isPlural: Bool { (word?.form ?? kind.row.form) == .plural }

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
