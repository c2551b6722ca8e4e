// The pieces that a sentence is made of, one level above words.

import CivilTime

/// A group of verbs: "was received", "had been due to sign".
struct VerbGroup {
  /// The number of the lemma; -1 for a verb that the lexicon does not know.
  let lemma: Int32
  let forms: VerbForms
  var isPassive = false
  /// "had signed".
  var isPastPerfect = false
  /// "will sign", "is to sign".
  var isFuture = false
  /// "was to sign", "was due to sign".
  var isProspective = false
  var isNegated = false
  /// "to sign".
  var isInfinitive = false
  /// Without any auxiliary.
  var isBare = true
}

/// A document or documents, by words only. A class, as chunks hold them.
final class DocumentMention {
  /// The tokens of the whole phrase and of its head.
  let range: Range<Int>
  let head: Range<Int>
  /// A `DocumentType` by number, 8 and 9 for others.
  let type: Int
  var count: Int?
  var vague: String?
  var isPlural = false
  /// Whether capitals or quotes make it a title.
  var isTitle = false

  init(range: Range<Int>, head: Range<Int>, type: Int, isTitle: Bool = false) {
    self.range = range
    self.head = head
    self.type = type
    self.isTitle = isTitle
  }
}

/// Money. A class, as chunks hold them.
final class MoneyMention {
  let range: Range<Int>
  /// In hundredths of the unit.
  let hundredths: Int
  let currency: String

  init(range: Range<Int>, hundredths: Int, currency: String) {
    self.range = range
    self.hundredths = hundredths
    self.currency = currency
  }
}

/// What a piece is. What is large is held by reference, so that a kind stays two words.
enum ChunkKind {
  case people(Mention)
  case place(PlaceMention)
  /// The number of an event noun.
  case event(Int)
  case document(DocumentMention)
  /// The class of an honour.
  case honour(Int)
  case money(MoneyMention)
  case time(TimeExpression)
  case verb(VerbGroup)
  case preposition(Preposition)
  case conjunction
  case subordinator(Int)
  case relative(Int)
  case mark(Mark)
  case adverb
  case negation
  case quotation
  case organisation(Int)
  case thing
}

/// A piece of a sentence.
struct Chunk {
  let range: Range<Int>
  let kind: ChunkKind

  // Swift 6.3 crashes in "CopyPropagation" where a getter of a kind without references is inlined.

  var mention: Mention? { if case .people(let mention) = kind { mention } else { nil } }
  var place: PlaceMention? { if case .place(let place) = kind { place } else { nil } }
  @inline(never) var verb: VerbGroup? { if case .verb(let verb) = kind { verb } else { nil } }
  var time: TimeExpression? { if case .time(let time) = kind { time } else { nil } }
  @inline(never) var event: Int? { if case .event(let event) = kind { event } else { nil } }
  var document: DocumentMention? {
    if case .document(let document) = kind { document } else { nil }
  }
  @inline(never) var preposition: Preposition? {
    if case .preposition(let word) = kind { word } else { nil }
  }
  var isComma: Bool { if case .mark(.comma) = kind { true } else { false } }
  var isConjunction: Bool { if case .conjunction = kind { true } else { false } }

  /// Whether it can be the subject or the object of a verb.
  var isNominal: Bool {
    switch kind {
    case .people, .place, .event, .document, .honour, .money, .quotation, .organisation, .thing:
      true
    default: false
    }
  }
}
