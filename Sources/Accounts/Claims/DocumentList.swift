// Lists of documents below a sentence: "The following were signed:", then an item for each.

import VisitModel

/// A list of documents that a sentence has opened.
struct DocumentList {
  /// The claim that the documents belong to, by its place among the claims of the account.
  let claim: Int
  /// Countries of the two sides, for titles that name none.
  let sides: [String]

  /// The documents that an item names.
  func documents(_ item: Wording) -> [ClaimedDocument] {
    ListedItem(wording: item, sides: sides).documents()
  }
}

/// Reads one item of such a list.
private struct ListedItem {
  let wording: Wording
  let sides: [String]

  private var tokens: [Token] { wording.tokens }

  func documents() -> [ClaimedDocument] {
    guard let head = head(),
      let last = tokens.indices.last(where: {
        ![.stop, .semicolon, .comma].contains(tokens[$0].mark)
      }), last >= head.at
    else { return [] }
    let whole = head.start..<last + 1
    if head.at == head.start, wording.ends(head.end - 1, in: "s"),
      let parts = parts(head.end..<last + 1)
    {
      let noun = phrase(head.start..<head.end).dropLast()
      let lead = phrase(head.end..<parts[0].lowerBound)
      return parts.map { document("\(noun) \(lead) \(phrase($0))", head.type, whole) }
    }
    return [document(phrase(whole), head.type, whole)]
  }

  private func phrase(_ range: Range<Int>) -> String { wording.text.phrase(tokens, range) }

  /// The first word of a document, and where the title begins: without article and number.
  private func head() -> (start: Int, at: Int, end: Int, type: Int)? {
    let start =
      tokens.indices.prefix(4).first {
        tokens[$0].mark == .none && !tokens[$0].has(.determiner) && tokens[$0].shape != .number
      } ?? min(4, tokens.count)
    for at in start..<min(tokens.count, start + 8) {
      if let (sense, end) = wording.lexicon.longest(tokens, at, tokens.count, .document) {
        return (start, at, end, Int(sense.value))
      }
    }
    return nil
  }

  /// "on cooperation in construction, in labour and migration, and in culture": a piece for each
  /// "in"; nil where there are no two.
  private func parts(_ range: Range<Int>) -> [Range<Int>]? {
    let first = range.first { wording.word($0) == "in" }
    let starts = range.filter { index in
      wording.word(index) == "in" && (index == first || isBetween(index - 1))
    }
    guard starts.count > 1 else { return nil }
    return zip(starts, starts.dropFirst() + [range.upperBound]).map { start, next in
      let last = (start..<next).last { !isBetween($0) } ?? start
      return start..<last + 1
    }
  }

  private func isBetween(_ index: Int) -> Bool {
    tokens[index].mark == .comma || wording.word(index) == "and"
  }

  private func document(_ title: String, _ type: Int, _ range: Range<Int>) -> ClaimedDocument {
    var codes: [String] = []
    for index in range where tokens[index].has([.country, .demonym]) && tokens[index].isCapital {
      guard
        let (sense, _) = wording.lexicon.longest(
          tokens, index, range.upperBound, [.country, .demonym])
      else { continue }
      let code = wording.lexicon.countries[Int(sense.value)]
      if !codes.contains(code) { codes.append(code) }
    }
    return ClaimedDocument(
      title: title, type: min(type, 8), parties: codes.count > 1 || sides.isEmpty ? codes : sides,
      count: nil, vague: nil)
  }
}
