// Cuts the tokens of a block into sentences.

enum Sentences {
  /// The token ranges of the sentences.
  static func ranges(of tokens: [Token]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < tokens.count {
      if let end = end(tokens, start, index) {
        ranges.append(start..<end)
        start = end
        index = end
      } else {
        index += 1
      }
    }
    if start < tokens.count { ranges.append(start..<tokens.count) }
    return ranges
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
