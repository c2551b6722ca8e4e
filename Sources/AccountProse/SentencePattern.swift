// Patterns of sentences: words with slots in braces, and parts in square brackets that stand only
// where all their slots can be filled.

/// What a pattern may leave open.
enum SentenceSlot: String, Sendable {
  /// Who acts: the visitor where they have no other part in it, else those of `with:`.
  case side
  /// The visitor together with those of `with:`.
  case both
  case with, host, witnesses, greeters, guests, speakers, interpreters
  /// "a banquet", or `the banquet "Welcome banquet"`
  case noun
  /// The same without an article where there is no title: "audience".
  case bare
  /// "was" or "were", after who acts.
  case was
  /// Where it is held, with its preposition: "at the Presidential Palace".
  case at
  /// The same without the preposition.
  case place
  case city, from, to
  /// A document, and an honour with its sides.
  case document, honour, giver, recipient
  /// "It" or "They": the engagement.
  case it
  /// "was", "were", "is to be", after what the sentence is about; "s" where that is several.
  case be, s
  /// "conferred" or "is to confer"; "pledged"; "led".
  case conferred, pledged, led
  /// "a loan of 500 million USD", and what for.
  case sum, purpose
  /// "greet Xi Jinping", "see Xi Jinping off"
  case greeting
  /// Something quoted; several of them; words that may be bare; a name without blanks.
  case text, texts, words, token
  case length, number, clock, fields, label
  /// Who rides in a car.
  case riders
}

/// A sentence without its time and its full stop.
struct SentencePattern: Sendable {
  indirect enum Part: Sendable {
    case words(String)
    case slot(SentenceSlot)
    case option([Part])
  }

  let parts: [Part]

  /// The slots that have to be filled.
  var required: [SentenceSlot] { Self.slots(of: parts) }

  /// The slots that stand in parts, without those of options.
  static func slots(of parts: [Part]) -> [SentenceSlot] {
    parts.compactMap { if case .slot(let slot) = $0 { slot } else { nil } }
  }

  /// Whether a title can stand in it.
  var takesTitle: Bool { required.contains(.noun) || required.contains(.bare) }

  /// A pattern of this package; a slot that does not exist ends the program.
  init(_ text: String) {
    var rest = Substring(text)
    parts = Self.parts(&rest)
    precondition(rest.isEmpty, "the brackets of a pattern do not match: \(text)")
  }

  /// Reads to the end or to the bracket that closes an option.
  private static func parts(_ rest: inout Substring) -> [Part] {
    var parts: [Part] = []
    while let first = rest.first, first != "]" {
      switch first {
      case "{": parts.append(slot(&rest))
      case "[":
        rest.removeFirst()
        parts.append(.option(Self.parts(&rest)))
        precondition(rest.popFirst() == "]", "an option of a pattern is not closed")
      default:
        let words = rest.prefix { !"{[]".contains($0) }
        rest = rest[words.endIndex...]
        parts.append(.words(String(words)))
      }
    }
    return parts
  }

  private static func slot(_ rest: inout Substring) -> Part {
    let name = rest.dropFirst().prefix { $0 != "}" }
    rest = rest[name.endIndex...].dropFirst()
    guard let slot = SentenceSlot(rawValue: String(name)) else {
      preconditionFailure("a pattern has no slot \(name)")
    }
    return .slot(slot)
  }
}
