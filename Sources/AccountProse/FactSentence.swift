// The table of what an account says of an entry after the first sentence: a row for each topic, in
// the order of telling. Of the patterns in a row the first whose slots can be filled is taken.

import VisitModel

/// What a sentence may be about.
enum FactTopic: String, Sendable {
  case length, zone, byVideo, room
  case document, fields, honour, pledge
  case greeters, guests, speakers, interpreters, way
  case seats, gift, press, pressCall, finalAccess, dress, car, other
}

/// How an account tells one fact of an engagement.
struct FactSentence: Sendable {
  let topic: FactTopic
  let patterns: [SentencePattern]
  /// For topics with a closed list, the word that the sentence stands for.
  let word: String?
  /// Whether what the sentence is about is several, where its slots do not say.
  let isPlural: Bool

  private static func row(
    _ topic: FactTopic, word: PressAccess? = nil, plural: Bool = false, _ patterns: String...
  ) -> FactSentence {
    FactSentence(
      topic: topic, patterns: patterns.map(SentencePattern.init), word: word?.rawValue,
      isPlural: plural)
  }

  /// All topics, in the order of telling.
  static let table: [FactSentence] = [
    row(.length, "{it} {be} {length} long"),
    row(.zone, "the times are those of the zone {token}"),
    row(.byVideo, "{it} {be} held by video link with {text}"),
    row(.room, "{it} {be} held in the room {text}"),
    row(.document, "{document} {be} signed"),
    row(.fields, "the field{s} {be} {fields}"),
    row(
      .honour, "{giver} {conferred} {honour}[ on {recipient}]",
      "{honour} {be} conferred[ on {recipient}]"),
    row(
      .pledge, "{giver} {pledged} {sum}[ to {recipient}][ for {purpose}]",
      "{sum} {be} pledged[ to {recipient}][ for {purpose}]"),
    row(.greeters, "{greeters} {be} present to {greeting}"),
    row(.guests, "the guest{s} {be} {guests}"),
    row(.speakers, "the speaker{s} {be} {speakers}"),
    row(.interpreters, "the interpreter{s} {be} {interpreters}"),
    row(.way, "the way {led}[ from {from}][ to {to}]"),
    row(.seats, "{number} seat{s} {be} needed"),
    row(.gift, "the gift{s} {be} {texts}"),
    row(.press, word: .closed, "the press {be} kept out[: {text}]"),
    row(.press, word: .photo, plural: true, "photographers {be} admitted[: {text}]"),
    row(.press, word: .pool, "a press pool {be} admitted[: {text}]"),
    row(.press, word: .open, "the press {be} admitted[: {text}]"),
    row(.pressCall, "the press {be} called for {clock}"),
    row(.finalAccess, "access for the press {be} closed at {clock}"),
    row(.dress, "the dress code {be} {words}"),
    row(.other, "{label}: {words}"),
    row(.car, "{text} {be} for {riders}", "a car {be} for {riders}"),
  ]
}

// MARK: The attributes of topics

extension FactTopic {
  /// The attribute whose line is told under a topic; nil where it is no row of the entry.
  var key: AttributeKey? {
    switch self {
    case .zone: .zone
    case .byVideo: .byVideo
    case .room: .room
    case .fields: .fields
    case .interpreters: .interpreters
    case .seats: .seats
    case .gift: .gift
    case .press: .press
    case .pressCall: .pressCall
    case .finalAccess: .finalAccess
    case .dress: .dress
    case .car: .motorcade
    default: nil
    }
  }

  /// The role that is told under a topic.
  var role: AttributeKey? {
    switch self {
    case .greeters: .greeters
    case .guests: .guests
    case .speakers: .speakers
    default: nil
    }
  }

  /// The attributes that have a sentence of their own, or stand at the end as remarks.
  static let known: Set<AttributeKey> = remarks.union([
    .zone, .byVideo, .room, .fields, .interpreters, .seats, .gift, .press, .pressCall,
    .finalAccess, .dress, .motorcade,
  ])

  /// The attributes that stand at the end of a paragraph as remarks.
  static let remarks: Set<AttributeKey> = [.contact, .privateNote, .source]
}
