// Lists of documents below a sentence: "The following were signed:", then an item for each.

import VisitModel

/// Reads the items of such a list.
struct DocumentList {
  /// The claim that the documents belong to, by its place among the claims of the account.
  let claim: Int
  /// Countries of the two sides, for titles that name none.
  let sides: [String]

  /// The documents that an item names.
  func documents(_ block: ReadBlock, _ text: AccountText, _ lexicon: Lexicon) -> [ClaimedDocument] {
    let tokens = block.tokens
    guard let head = head(tokens, lexicon) else { return [] }
    let end = tokens.indices.last { ![.stop, .semicolon, .comma].contains(tokens[$0].mark) } ?? 0
    guard end >= head.at else { return [] }
    let start = head.start
    let isPlural = text.lower(tokens[head.end - 1]).hasSuffix("s")
    if isPlural, head.at == start, let parts = parts(tokens, head.end, end + 1, text) {
      let noun = text.phrase(tokens, start..<head.end).dropLast()
      let lead = text.phrase(tokens, head.end..<parts[0].lowerBound)
      return parts.map { part in
        document("\(noun) \(lead) \(text.phrase(tokens, part))", head.type, start..<end + 1, tokens, lexicon)
      }
    }
    return [
      document(
        text.phrase(tokens, start..<end + 1), head.type, start..<end + 1, tokens, lexicon)
    ]
  }

  /// The first word of a document, and where the title begins: without article and number.
  private func head(
    _ tokens: [Token], _ lexicon: Lexicon
  ) -> (start: Int, at: Int, end: Int, type: Int)? {
    var start = 0
    while start < tokens.count, start < 4,
      tokens[start].mark != .none || tokens[start].has(.determiner) || tokens[start].shape == .number
    {
      start += 1
    }
    for at in start..<min(tokens.count, start + 8) {
      if let (sense, after) = lexicon.longest(tokens, at, tokens.count, .document) {
        return (start, at, after, Int(sense.value))
      }
    }
    return nil
  }

  /// "on cooperation in construction, in labour and migration, and in culture": a piece for each "in".
  private func parts(
    _ tokens: [Token], _ start: Int, _ end: Int, _ text: AccountText
  ) -> [Range<Int>]? {
    let starts = (start..<end).filter { index in
      text.lower(tokens[index]) == "in"
        && (index == start || tokens[index - 1].mark == .comma
          || text.lower(tokens[index - 1]) == "and" || index == (start..<end).first { text.lower(tokens[$0]) == "in" })
    }
    guard starts.count > 1 else { return nil }
    return starts.enumerated().map { order, first in
      var last = order + 1 < starts.count ? starts[order + 1] : end
      while last > first,
        tokens[last - 1].mark == .comma || text.lower(tokens[last - 1]) == "and"
      { last -= 1 }
      return first..<last
    }
  }

  private func document(
    _ title: String, _ type: Int, _ range: Range<Int>, _ tokens: [Token], _ lexicon: Lexicon
  ) -> ClaimedDocument {
    var codes: [String] = []
    for index in range where tokens[index].has([.country, .demonym]) && tokens[index].isCapital {
      guard let (sense, _) = lexicon.longest(tokens, index, range.upperBound, [.country, .demonym])
      else { continue }
      let code = lexicon.countries[Int(sense.value)]
      if !codes.contains(code) { codes.append(code) }
    }
    return ClaimedDocument(
      title: title, type: min(type, 8), parties: codes.count > 1 || sides.isEmpty ? codes : sides,
      count: nil, vague: nil)
  }
}
