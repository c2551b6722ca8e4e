// The words of one block of an account, made once and handed to everything that reads it.

/// Tokens with what the lexicon knows of them.
final class Wording {
  let text: AccountText
  let tokens: [Token]
  let lexicon: Lexicon
  private let words: [String]
  private let isNearTime: [Bool]

  init(_ text: AccountText, _ range: Range<Int>, _ lexicon: Lexicon) {
    var tokens = Tokenizer.tokens(of: text.bytes, in: range)
    lexicon.mark(&tokens)
    self.text = text
    self.lexicon = lexicon
    self.tokens = tokens
    words = tokens.map(text.lower)
    isNearTime = Self.nearTime(tokens)
  }

  /// A short word in lower case; "" for marks and long words, which nothing is compared with.
  func word(_ index: Int) -> String { words[index] }

  /// How often a short word stands in the block.
  func count(of word: String) -> Int { words.count { $0 == word } }

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
      || token.key != 0 && timeWords.contains(token.key)
  }

  private static let timeWords = Set(
    ["today", "tomorrow", "yesterday", "day", "hour", "half", "quarter"].map { WordKey.of($0) })
}
