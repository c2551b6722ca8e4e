// The words of one block of an account, made once and handed to everything that reads it.

/// Tokens with what the lexicon knows of them.
final class Wording {
  let text: AccountText
  let tokens: [Token]
  let lexicon: Lexicon
  private let isNearTime: [Bool]

  init(_ text: AccountText, _ range: Range<Int>, _ lexicon: Lexicon) {
    var tokens = Tokenizer.tokens(of: text.bytes, in: range)
    lexicon.mark(&tokens)
    self.text = text
    self.lexicon = lexicon
    self.tokens = tokens
    isNearTime = Self.nearTime(tokens)
  }

  func word(_ index: Int) -> WordKey { tokens[index].key }

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

  private static func nearTime(_ tokens: [Token]) -> [Bool] {
    var flags = Array(repeating: false, count: tokens.count)
    for (index, token) in tokens.enumerated() where isTime(token) {
      for near in max(0, index - reach)...index { flags[near] = true }
    }
    return flags
  }

  private static func isTime(_ token: Token) -> Bool {
    token.shape == .number || token.has([.month, .weekday, .dayPart, .number])
      || timeWords.contains(token.key)
  }

  private static let timeWords: WordSet = ["today", "tomorrow", "yesterday", "day", "hour", "half", "quarter"]
}
