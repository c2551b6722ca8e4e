// Everything that single words and phrases can mean, made once from the tables beside this file.

import VisitModel

/// One meaning of a word or phrase; what `value` says depends on the class.
struct Sense {
  let kind: WordClasses
  let value: Int32
}

/// The meanings of words and phrases.
struct Lexicon {
  private struct Node {
    var senses: [Sense] = []
    var classes: WordClasses = []
    /// Whether longer phrases begin with this one.
    var goesOn = false
  }

  private var table = KeyTable(capacity: 8192)
  private var nodes: [Node] = [Node()]

  /// Countries by the values of `.country` and `.demonym`.
  var countries: [String] = []
  var capitals: [String: String] = [:]
  var offices: [OfficeRow] = []
  var organisations: [OrganisationRow] = []
  var currencies: [String] = []
  var verbs: [String] = []
  var events: [EventRow] = []
  private var verbIndex: [String: Int32] = [:]

  static let shared = Lexicon()

  private init() {
    addFunctionWords()
    addTimeWords()
    addCountries()
    addOffices()
    addVenues()
    addOrganisations()
    addGivenNames()
    addCurrencies()
    addVerbs()
    addEvents()
    addDocumentWords()
  }

  // MARK: Looking up

  /// Fills in what the lexicon knows of each single word.
  func mark(_ tokens: inout [Token]) {
    for index in tokens.indices where tokens[index].key != 0 {
      guard let node = table[tokens[index].key] else { continue }
      tokens[index].node = node
      tokens[index].classes = nodes[Int(node)].classes
    }
  }

  /// The longest phrase from a token on that has a sense of the wanted class.
  func longest(
    _ tokens: [Token], _ start: Int, _ end: Int, _ wanted: WordClasses
  ) -> (sense: Sense, end: Int)? {
    var node = nodes[Int(tokens[start].node)]
    var key = tokens[start].key
    var found = node.senses.first { !$0.kind.isDisjoint(with: wanted) }.map { ($0, start + 1) }
    var index = start + 1
    while node.goesOn, index < end, tokens[index].key != 0 || tokens[index].mark == .possessive {
      key = WordKey.join(key, tokens[index].key == 0 ? 1 : tokens[index].key)
      guard let next = table[key] else { break }
      node = nodes[Int(next)]
      index += 1
      if let sense = node.senses.first(where: { !$0.kind.isDisjoint(with: wanted) }) {
        found = (sense, index)
      }
    }
    return found.map { (sense: $0.0, end: $0.1) }
  }

  /// The value of a single word in a class.
  func value(_ token: Token, _ kind: WordClasses) -> Int32? {
    nodes[Int(token.node)].senses.first { $0.kind == kind }?.value
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
  func verb(_ lemma: String) -> Int32? { verbIndex[lemma] }

  // MARK: Building

  mutating func add(_ phrase: String, _ kind: WordClasses, _ value: Int) {
    let bytes = Array(phrase.utf8)
    bytes.withUnsafeBufferPointer { add($0, 0..<bytes.count, kind, value) }
  }

  mutating func add(_ text: TableText, _ range: Range<Int>, _ kind: WordClasses, _ value: Int) {
    text.bytes.withUnsafeBufferPointer { add($0, range, kind, value) }
  }

  private mutating func add(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ kind: WordClasses, _ value: Int
  ) {
    var key: UInt64 = 0
    var last = 0
    for token in Tokenizer.tokens(of: bytes, in: range) {
      if token.key == 0 && token.mark != .possessive { continue }
      let word = token.key == 0 ? 1 : token.key
      if key == 0 {
        key = word
      } else {
        nodes[last].goesOn = true
        key = WordKey.join(key, word)
      }
      last = node(key)
    }
    guard last != 0, !nodes[last].senses.contains(where: { $0.kind == kind }) else { return }
    nodes[last].senses.append(Sense(kind: kind, value: Int32(value)))
    nodes[last].classes.insert(kind)
  }

  private mutating func node(_ key: UInt64) -> Int {
    if let known = table[key] { return Int(known) }
    nodes.append(Node())
    table.set(key, Int32(nodes.count - 1))
    return nodes.count - 1
  }

  mutating func addVerb(_ lemma: String) -> Int {
    if let known = verbIndex[lemma] { return Int(known) }
    verbs.append(lemma)
    verbIndex[lemma] = Int32(verbs.count - 1)
    return verbs.count - 1
  }
}
