// The words of one block of an account, made once and handed to everything that reads it.

/// Tokens with what the lexicon knows of them.
final class Wording {
  let text: AccountText
  let tokens: [Token]
  let lexicon: Lexicon
  private let isNearTime: [Bool]
  /// The tokens that may speak of other times.
  let cues: [Int]

  init(_ text: AccountText, _ range: Range<Int>, _ lexicon: Lexicon) {
    var tokens = Tokenizer.tokens(of: text.bytes, in: range)
    lexicon.mark(&tokens)
    self.text = text
    self.lexicon = lexicon
    self.tokens = tokens
    (isNearTime, cues) = Self.signs(tokens)
  }

  func word(_ index: Int) -> WordKey { tokens[index].key }

  /// What a word of a name is compared by: "al-Assad" and "Assad" are the same.
  func nameKey(_ index: Int) -> WordKey {
    Tokenizer.withoutArticle(tokens[index].range, in: text.bytes).map { WordKey(text.bytes, $0) }
      ?? tokens[index].key
  }

  /// The texts between the tokens that part them.
  func list(partedBy isParting: (Token) -> Bool) -> [String] {
    tokens.indices.split { isParting(tokens[$0]) }
      .map { text.phrase(tokens, $0.startIndex..<$0.endIndex) }
  }

  /// How often a word stands in the block.
  func count(of word: WordKey) -> Int { tokens.count { $0.key == word } }

  /// Whether one of these words stands among some tokens.
  func contains(_ range: Range<Int>, _ words: WordSet) -> Bool {
    tokens[range].contains { words.contains($0.key) }
  }

  func contains(_ range: Range<Int>, _ word: WordKey) -> Bool {
    tokens[range].contains { $0.key == word }
  }

  /// Whether a word ends in what is given in small ASCII letters.
  func ends(_ index: Int, in ending: StaticString) -> Bool {
    let token = tokens[index]
    let length = ending.utf8CodeUnitCount
    guard token.isWord, token.end - token.start >= length else { return false }
    let start = token.end - length
    return (0..<length).allSatisfy { text.bytes[start + $0] | 0x20 == ending.utf8Start[$0] }
  }

  // MARK: Words of time

  /// Whether an expression of time may begin at a token.
  func mayBeTime(_ index: Int) -> Bool { isNearTime[index] }

  /// How far into an expression of time its first number or word of time stands at most: "the same
  /// late afternoon".
  private static let reach = 4

  private static func signs(_ tokens: [Token]) -> (nearTime: [Bool], cues: [Int]) {
    let signWords = signWords
    var flags = Array(repeating: false, count: tokens.count)
    var cues: [Int] = []
    for (index, token) in tokens.enumerated() {
      let sign = signWords[token.key]
      if sign == cue { cues.append(index) }
      guard
        sign == time || token.shape == .number
          || token.has([.month, .weekday, .dayPart, .number])
      else { continue }
      for near in max(0, index - reach)...index { flags[near] = true }
    }
    return (flags, cues)
  }

  private static let time: Int32 = 1
  private static let cue: Int32 = 2

  /// The words of time, and those that may speak of other times.
  private static let signWords: KeyTable = {
    var table = KeyTable(capacity: 64)
    for word in timeWords { table.set(word, time) }
    for word in cueWords { table.set(word, cue) }
    return table
  }()

  private static let timeWords: [WordKey] = [
    "today", "tomorrow", "yesterday", "day", "hour", "half", "quarter",
  ]

  private static let cueWords: [WordKey] = [
    "previously", "since", "ago", "predecessor", "predecessors", "decades", "centuries", "formerly",
    "recalled", "never", "ever", "eve", "contemplation", "originally", "draft", "last", "previous",
    "preceding", "recent",
  ]
}
