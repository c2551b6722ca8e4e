// Makes the lexicon from the tables beside this file.

/// Collects the meanings of words and phrases.
struct LexiconBuilder {
  struct Node {
    /// The number of the sense that was entered first; 0 for none.
    var firstSense: Int32 = 0
    var lastSense: Int32 = 0
    var classes: WordClasses = []
    /// Its own classes and those of all longer phrases that begin with it.
    var openings: WordClasses = []
    /// Whether longer phrases begin with this one.
    var goesOn = false
  }

  private(set) var table = KeyTable(capacity: 16_384)
  private(set) var nodes: [Node] = [Node()]
  private(set) var senses: [Sense] = [Sense(kind: [], value: 0)]
  var countries: [String] = []
  var capitals: [String: String] = [:]
  var offices: [OfficeRow] = []
  var organisations: [OrganisationRow] = []
  var currencies: [String] = []
  var verbs: [WordKey] = []
  var events: [EventRow] = []
  private(set) var verbIndex = KeyTable(capacity: 512)

  init() {
    nodes.reserveCapacity(16_384)
    senses.reserveCapacity(16_384)
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

  mutating func add(_ phrase: String, _ kind: WordClasses, _ value: Int) {
    let bytes = Array(phrase.utf8)
    bytes.withUnsafeBufferPointer { add($0, 0..<bytes.count, kind, value) }
  }

  mutating func add(_ text: TableText, _ range: Range<Int>, _ kind: WordClasses, _ value: Int) {
    add(text.bytes, range, kind, value)
  }

  private mutating func add(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ kind: WordClasses, _ value: Int
  ) {
    var key = WordKey.none
    var last = 0
    func take(_ word: WordKey) {
      if key == .none {
        key = word
      } else {
        nodes[last].goesOn = true
        key = key.joined(with: word)
      }
      last = node(key)
      nodes[last].openings.insert(kind)
    }
    if Self.isPlain(bytes, range) {
      var start = range.lowerBound
      while start < range.upperBound {
        var end = start
        while end < range.upperBound, bytes[end] != 0x20 { end += 1 }
        if start < end { take(WordKey(bytes, start..<end)) }
        start = end + 1
      }
    } else {
      for word in Tokenizer.tokens(of: bytes, in: range).compactMap(\.phraseKey) { take(word) }
    }
    guard last != 0, nodes[last].classes.isDisjoint(with: kind) else { return }
    addSense(Sense(kind: kind, value: Int32(value)), to: last)
  }

  /// Adds a sense of a single word.
  mutating func add(_ word: WordKey, _ kind: WordClasses, _ value: Int) {
    let node = node(word)
    nodes[node].openings.insert(kind)
    guard nodes[node].classes.isDisjoint(with: kind) else { return }
    addSense(Sense(kind: kind, value: Int32(value)), to: node)
  }

  /// Small letters, spaces and hyphens: words that need no tokenizer to be cut.
  private static func isPlain(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    bytes[range].allSatisfy { 0x61...0x7A ~= $0 || $0 == 0x20 || $0 == 0x2D }
  }

  private mutating func addSense(_ sense: Sense, to node: Int) {
    let number = Int32(senses.count)
    senses.append(sense)
    if nodes[node].lastSense == 0 {
      nodes[node].firstSense = number
    } else {
      senses[Int(nodes[node].lastSense)].next = number
    }
    nodes[node].lastSense = number
    nodes[node].classes.insert(sense.kind)
  }

  private mutating func node(_ key: WordKey) -> Int {
    if let known = table[key] { return Int(known) }
    nodes.append(Node())
    table.set(key, Int32(nodes.count - 1))
    return nodes.count - 1
  }

  mutating func addVerb(_ key: WordKey) -> Int {
    if let known = verbIndex[key] { return Int(known) }
    verbs.append(key)
    verbIndex.set(key, Int32(verbs.count - 1))
    return verbs.count - 1
  }
}
