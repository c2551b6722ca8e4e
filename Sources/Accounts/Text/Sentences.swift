// Cuts the tokens of a block into sentences.

enum Sentences {
  /// The longest sentence, in tokens. What goes on longer is no prose, and is cut at a mark: reading
  /// takes time by the square of a sentence's length.
  static let longest = 320

  /// The token ranges of the sentences.
  static func ranges(of tokens: [Token]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < tokens.count {
      if let end = end(tokens, start, index) ?? cut(tokens, start, index) {
        ranges.append(start..<end)
        start = end
        index = max(end, index + 1)
      } else {
        index += 1
      }
    }
    if start < tokens.count { ranges.append(start..<tokens.count) }
    return ranges
  }

  /// Where a sentence that has become too long is cut: behind its last mark, else here.
  private static func cut(_ tokens: [Token], _ start: Int, _ index: Int) -> Int? {
    guard index - start >= longest else { return nil }
    let last = tokens[start..<index].lastIndex { $0.mark == .comma || $0.mark == .semicolon }
    return last.map { $0 + 1 } ?? index
  }

  /// The index after the sentence that a token ends; nil where it ends none.
  private static func end(_ tokens: [Token], _ start: Int, _ index: Int) -> Int? {
    let token = tokens[index]
    if token.mark == .stop || token.mark == .question {
      var next = index + 1
      while next < tokens.count, !tokens[next].hasGap,
        [.quote, .close, .stop, .question].contains(tokens[next].mark)
      {
        next += 1
      }
      guard next < tokens.count else { return next }
      guard tokens[next].hasGap, startsSentence(tokens[next]) else { return nil }
      return next
    }
    return isAbbreviatedEnd(tokens, start, index) ? index + 1 : nil
  }

  private static func startsSentence(_ token: Token) -> Bool {
    token.isCapital || token.shape == .number || token.mark == .quote || token.mark == .open
      || token.mark == .currency
  }

  /// "… at 2:18 p.m. A further meeting": the stop of the abbreviation ends the sentence as well.
  private static func isAbbreviatedEnd(_ tokens: [Token], _ start: Int, _ index: Int) -> Bool {
    let token = tokens[index]
    guard token.shape == .lower, token.has(.dayPart), token.end - token.start == 4,
      index + 1 < tokens.count, tokens[index + 1].hasGap, tokens[index + 1].isCapital,
      !tokens[index + 1].has([.month, .weekday])
    else { return false }
    return tokens[start..<index].contains { $0.has(.verb) || $0.has(.auxiliary) }
  }
}
