// Reads the kind of an entry: a word of the language, or an everyday word for one.

import Diagnostics
import VisitModel

extension Cursor {
  /// Words that lead another slot of the head, and so end the name of a kind.
  private static let leads: Set<String> = ["with", "from", "to", "by"]

  /// The kind as the language writes it: `talks`, `working lunch`.
  mutating func engagement() throws(ReadError) -> String {
    if let token, token.kind == .word, !goesOn(1) {
      let text = text(token)
      if Kind(rawValue: text) != nil {
        index += 1
        return text
      }
    }
    let first = index
    var count = 0
    while goesOn(count), count < 16 { count += 1 }
    guard count > 0, let phrase = words(count) else {
      throw expected("a kind of engagement, such as talks")
    }
    index += count
    guard count <= KindWords.longest, let word = KindWords.reading(phrase) else {
      throw unknownKind(phrase, span(from: first))
    }
    return word.text
  }

  /// Whether a word stands ahead that no other slot begins with.
  private func goesOn(_ ahead: Int) -> Bool {
    guard let token = peek(ahead), token.kind == .word else { return false }
    return !Self.leads.contains(text(token))
  }

  private func unknownKind(_ phrase: String, _ span: Span) -> ReadError {
    let shown = phrase.utf8.count > 40 ? "\(phrase.prefix(30))…" : phrase
    let near = curesKinds ? Self.kinds(near: phrase) : []
    let list = near.map { "`\($0)`" }.joined(separator: ", ")
    let isSpelling = near.first.map { Spelling.nearest(to: phrase, in: [$0]) != nil } ?? false
    let title = "`\(near.first ?? "meeting") \"…\"`"
    return ReadError(
      span,
      "there is no kind of engagement `\(shown)`"
        + (near.count > 1 ? "; the nearest are \(list)" : ""),
      kind: .unknownKind,
      fix: isSpelling
        ? Fix("write `\(near[0])`")
        : Fix("write a kind, and what the programme calls it as its title: \(title)"))
  }

  /// The kinds that are spelt like a phrase, or are one of its words; at most three.
  private static func kinds(near phrase: String) -> [String] {
    let short = String(phrase.prefix(64))
    var found = [Spelling.nearest(to: short, in: KindWords.all)]
    // Of several words the last ones say what it is; each costs a pass over all that are known.
    let words = short.split(separator: " ").map(String.init).suffix(4)
    if words.count > 1 {
      found += words.reversed().map { KindWords.reading($0)?.text }
      found += words.reversed().map { Spelling.nearest(to: $0, in: KindWords.all) }
    }
    var seen: Set<String> = []
    return Array(found.compactMap { $0 }.filter { seen.insert($0).inserted }.prefix(3))
  }
}
