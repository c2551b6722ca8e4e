// Everything that single words and phrases can mean.

import VisitModel

/// One meaning of a word or phrase; what `value` says depends on the class.
struct Sense {
  let kind: WordClasses
  let value: Int32
  /// The number of the next sense of the same words; 0 for the last.
  var next: Int32 = 0
}

/// The meanings of words and phrases. A class, because every reader of words holds it.
final class Lexicon: Sendable {
  private let words: KeyMap<LexiconBuilder.Node>
  private let phrases: KeyMap<LexiconBuilder.Node>
  private let senses: [Sense]

  /// Countries by the values of `.country` and `.demonym`.
  let countries: [String]
  let capitals: [String: String]
  let offices: [OfficeRow]
  let organisations: [OrganisationRow]
  let currencies: [String]
  /// Lemmas.
  let verbs: [WordKey]
  let events: [EventRow]
  private let verbIndex: KeyTable

  static let shared = Lexicon(LexiconBuilder())

  private init(_ builder: LexiconBuilder) {
    words = builder.words
    phrases = builder.phrases
    senses = builder.senses
    countries = builder.countries
    capitals = builder.capitals
    offices = builder.offices
    organisations = builder.organisations
    currencies = builder.currencies
    verbs = builder.verbs
    events = builder.events
    verbIndex = builder.verbIndex
  }

  /// The sense of a node in one of the wanted classes that was entered first.
  private func sense(_ node: LexiconBuilder.Node, _ wanted: WordClasses) -> Sense? {
    guard !node.classes.isDisjoint(with: wanted) else { return nil }
    var number = node.firstSense
    while number != 0 {
      let sense = senses[Int(number)]
      if !sense.kind.isDisjoint(with: wanted) { return sense }
      number = sense.next
    }
    return nil
  }

  // MARK: Looking up

  /// Fills in what the lexicon knows of each single word.
  func mark(_ tokens: inout [Token]) {
    for index in tokens.indices where tokens[index].key != .none {
      guard let place = words.place(of: tokens[index].key) else { continue }
      tokens[index].node = Int32(place)
      tokens[index].classes = words[place].classes
      tokens[index].openings = words[place].openings
      tokens[index].goesOn = words[place].goesOn
    }
  }

  /// The longest phrase from a token on that has a sense of the wanted class.
  @inline(__always)
  func longest(
    _ tokens: [Token], _ start: Int, _ end: Int, _ wanted: WordClasses
  ) -> (sense: Sense, end: Int)? {
    // Most words begin nothing of what is looked for.
    tokens[start].openings.isDisjoint(with: wanted) ? nil : search(tokens, start, end, wanted)
  }

  private func search(
    _ tokens: [Token], _ start: Int, _ end: Int, _ wanted: WordClasses
  ) -> (sense: Sense, end: Int)? {
    var found: (sense: Sense, end: Int)?
    if tokens[start].has(wanted) {
      found = sense(words[Int(tokens[start].node)], wanted).map { ($0, start + 1) }
    }
    guard tokens[start].goesOn else { return found }
    var key = tokens[start].key
    var index = start + 1
    while index < end, let word = tokens[index].phraseKey {
      key = key.joined(with: word)
      guard let node = phrases[key], !node.openings.isDisjoint(with: wanted) else { break }
      index += 1
      if let sense = sense(node, wanted) { found = (sense, index) }
      if !node.goesOn { break }
    }
    return found
  }

  /// The value of a single word in a class.
  @inline(__always)
  func value(_ token: Token, _ kind: WordClasses) -> Int32? {
    token.has(kind) ? firstValue(token, kind) : nil
  }

  private func firstValue(_ token: Token, _ kind: WordClasses) -> Int32? {
    sense(words[Int(token.node)], kind)?.value
  }

  /// The code of a country by its name.
  func country(named name: String) -> String? {
    let bytes = Array(name.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      var tokens = Tokenizer.tokens(of: buffer, in: 0..<buffer.count)
      mark(&tokens)
      guard !tokens.isEmpty, let found = longest(tokens, 0, tokens.count, .country),
        found.end == tokens.count
      else { return nil }
      return countries[Int(found.sense.value)]
    }
  }

  /// Whether a single word names engagements, venues or documents.
  func isCommonNoun(_ word: WordKey) -> Bool {
    words[word].map { !$0.classes.isDisjoint(with: [.event, .venue, .document]) } ?? false
  }

  /// Whether a name holds a word that venues have.
  func hasVenue(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      var tokens = Tokenizer.tokens(of: buffer, in: 0..<buffer.count)
      mark(&tokens)
      return tokens.contains { $0.has(.venue) }
    }
  }

  /// The number of a verb's lemma.
  func verb(_ lemma: WordKey) -> Int32? { verbIndex[lemma] }
}
