// Makes the lexicon from the tables beside this file.

/// Collects the meanings of words and phrases.
struct LexiconBuilder {
  /// What a word or a phrase is.
  struct Node: Sendable {
    /// The number of the sense that was entered first; 0 for none.
    var firstSense: Int32 = 0
    var lastSense: Int32 = 0
    var classes: WordClasses = []
    /// Its own classes and those of all longer phrases that begin with it.
    var openings: WordClasses = []
    /// Whether longer phrases begin with this one.
    var goesOn = false
  }

  /// Single words, whether they have a sense or only begin a phrase.
  private(set) var words = KeyMap(capacity: 10_000, empty: Node())
  /// Two words and more.
  private(set) var phrases = KeyMap(capacity: 10_000, empty: Node())
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
    var phrase = Phrase()
    var start = range.lowerBound
    var word = WordKeyBuilder()
    for index in range {
      switch bytes[index] {
      case 0x61...0x7A: word.add(letter: bytes[index])
      case 0x2D: word.add(0x2D)
      case 0x20:
        if start < index { extend(&phrase, by: word.key, kind) }
        start = index + 1
        word = WordKeyBuilder()
      default:
        // What is not written in small letters and hyphens alone is cut as in an account.
        for token in Tokenizer.tokens(of: bytes, in: start..<range.upperBound) {
          if let key = token.phraseKey { extend(&phrase, by: key, kind) }
        }
        return addSense(kind, value, to: phrase)
      }
    }
    if start < range.upperBound { extend(&phrase, by: word.key, kind) }
    addSense(kind, value, to: phrase)
  }

  /// Adds a sense of a single word.
  mutating func add(_ word: WordKey, _ kind: WordClasses, _ value: Int) {
    var phrase = Phrase()
    extend(&phrase, by: word, kind)
    addSense(kind, value, to: phrase)
  }

  /// A phrase as far as it was taken.
  private struct Phrase {
    var key = WordKey.none
    var length = 0
    /// Where it is in `words` or in `phrases`.
    var place = 0
  }

  private mutating func extend(_ phrase: inout Phrase, by word: WordKey, _ kind: WordClasses) {
    phrase.length += 1
    if phrase.length == 1 {
      phrase.key = word
      phrase.place = words.insert(word)
    } else {
      update(phrase.place, isWord: phrase.length == 2) { $0.goesOn = true }
      phrase.key = phrase.key.joined(with: word)
      phrase.place = phrases.insert(phrase.key)
    }
    update(phrase.place, isWord: phrase.length == 1) { $0.openings.insert(kind) }
  }

  @inline(__always)
  private mutating func update(_ place: Int, isWord: Bool, _ body: (inout Node) -> Void) {
    if isWord { body(&words[place]) } else { body(&phrases[place]) }
  }

  private mutating func addSense(_ kind: WordClasses, _ value: Int, to phrase: Phrase) {
    guard phrase.length > 0 else { return }
    let isWord = phrase.length == 1
    let node = isWord ? words[phrase.place] : phrases[phrase.place]
    guard node.classes.isDisjoint(with: kind) else { return }
    let number = Int32(senses.count)
    senses.append(Sense(kind: kind, value: Int32(value)))
    if node.lastSense != 0 { senses[Int(node.lastSense)].next = number }
    update(phrase.place, isWord: isWord) {
      if $0.lastSense == 0 { $0.firstSense = number }
      $0.lastSense = number
      $0.classes.insert(kind)
    }
  }

  mutating func addVerb(_ key: WordKey) -> Int {
    if let known = verbIndex[key] { return Int(known) }
    verbs.append(key)
    verbIndex.set(key, Int32(verbs.count - 1))
    return verbs.count - 1
  }
}
