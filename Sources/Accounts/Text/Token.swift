// Words, numbers and marks of an account, with their places and what the lexicon knows of them.

/// How a word is written.
enum Shape: UInt8 {
  case lower, capital, capitals, number, mark
}

/// The marks that the grammar tells apart; all others are `other`.
enum Mark: UInt8 {
  case none, comma, stop, question, semicolon, colon, open, close, dash, range, quote, possessive
  case currency, percent, slash, other
}

/// A word, a number or a mark, in 32 bytes: those of an account stay in the fastest memory.
struct Token {
  private let first: UInt32
  private let last: UInt32
  /// What words are compared by: case, accents and apostrophes do not count. None for marks.
  var key: WordKey
  /// Where the lexicon has this single word, if it opens anything.
  var node: Int32 = 0
  /// What this single word can be.
  var classes: WordClasses = []
  /// What it can be, or a longer phrase that begins with it.
  var openings: WordClasses = []
  var shape: Shape
  var mark: Mark = .none
  /// Whether it begins longer phrases of the lexicon.
  var goesOn = false
  /// Whether white space stands before it.
  var hasGap: Bool

  init(start: Int, end: Int, key: WordKey, shape: Shape, mark: Mark, hasGap: Bool) {
    first = UInt32(start)
    last = UInt32(end)
    self.key = key
    self.shape = shape
    self.mark = mark
    self.hasGap = hasGap
  }

  /// Where it begins in the text, in bytes.
  var start: Int { Int(first) }
  /// Where it ends.
  var end: Int { Int(last) }
  var range: Range<Int> { start..<end }
  var isCapital: Bool { shape == .capital || shape == .capitals }
  var isWord: Bool { shape == .lower || isCapital }
  /// What it is in a phrase of the lexicon, where `'s` is a word; nil for other marks.
  var phraseKey: WordKey? {
    if key != .none { return key }
    return mark == .possessive ? WordKey(bits: 1) : nil
  }
  func has(_ wanted: WordClasses) -> Bool { !classes.isDisjoint(with: wanted) }
}

/// What a word can be, as bits.
struct WordClasses: OptionSet {
  let rawValue: UInt32
  init(rawValue: UInt32) { self.rawValue = rawValue }
  private init(bit: UInt32) { rawValue = 1 << bit }

  static let determiner = WordClasses(bit: 0)
  static let preposition = WordClasses(bit: 1)
  static let conjunction = WordClasses(bit: 2)
  static let subordinator = WordClasses(bit: 3)
  static let relative = WordClasses(bit: 4)
  static let pronoun = WordClasses(bit: 5)
  static let auxiliary = WordClasses(bit: 6)
  static let negation = WordClasses(bit: 7)
  static let verb = WordClasses(bit: 8)
  static let event = WordClasses(bit: 9)
  static let office = WordClasses(bit: 10)
  static let venue = WordClasses(bit: 11)
  static let country = WordClasses(bit: 12)
  static let demonym = WordClasses(bit: 13)
  static let organisation = WordClasses(bit: 14)
  static let month = WordClasses(bit: 15)
  static let weekday = WordClasses(bit: 16)
  static let dayPart = WordClasses(bit: 17)
  static let number = WordClasses(bit: 18)
  static let title = WordClasses(bit: 19)
  static let kin = WordClasses(bit: 20)
  static let group = WordClasses(bit: 21)
  static let document = WordClasses(bit: 22)
  static let honour = WordClasses(bit: 23)
  static let currency = WordClasses(bit: 24)
  static let particle = WordClasses(bit: 25)
  static let portfolio = WordClasses(bit: 26)
  static let possessive = WordClasses(bit: 27)
  static let adverb = WordClasses(bit: 28)
  static let given = WordClasses(bit: 29)
  static let modifier = WordClasses(bit: 30)
  static let scale = WordClasses(bit: 31)

  /// Words that begin or join parts of a sentence rather than name things.
  static let functional: WordClasses = [
    .determiner, .preposition, .conjunction, .subordinator, .relative, .pronoun, .auxiliary,
    .negation, .possessive,
  ]
}
