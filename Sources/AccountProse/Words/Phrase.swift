// Words of a sentence that know how to go on: commas after appositions, lists of names.

/// Part of a sentence.
struct Phrase: Equatable, ExpressibleByStringLiteral {
  private(set) var text: String
  /// Whether it ends in an apposition, or a name with commas, which a comma must close where the
  /// sentence goes on.
  private(set) var awaitsComma: Bool

  init(_ text: String, awaitsComma: Bool = false) {
    self.text = text
    self.awaitsComma = awaitsComma
  }

  init(stringLiteral text: String) { self.init(text) }

  var isEmpty: Bool { text.isEmpty }

  static func + (left: Phrase, right: Phrase) -> Phrase {
    guard !right.isEmpty else { return left }
    let isClosed = right.text.first.map { ",;.:)".contains($0) } ?? true
    let comma = left.awaitsComma && !isClosed ? "," : ""
    return Phrase(left.text + comma + right.text, awaitsComma: right.awaitsComma)
  }

  static func += (left: inout Phrase, right: Phrase) { left = left + right }

  /// What a comma opens a comma closes.
  var closed: Phrase { text.hasPrefix(",") ? Phrase(text, awaitsComma: true) : self }
}

extension Phrase {
  /// "A", "A and B", "A, B and C"; with appositions in it "A, Minister; B, King; and C".
  static func list(_ items: [Phrase]) -> Phrase {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let isWeighty = items.count > 2 && items.contains(where: \.awaitsComma)
    let texts = items.dropLast().map(\.text)
    guard !isWeighty else {
      return Phrase(
        texts.joined(separator: "; ") + "; and " + last.text, awaitsComma: last.awaitsComma)
    }
    let comma = items[items.count - 2].awaitsComma ? "," : ""
    return Phrase(
      texts.joined(separator: ", ") + comma + " and " + last.text, awaitsComma: last.awaitsComma)
  }

  /// The sentence that this is: with a capital and a full stop.
  var sentence: String {
    let isLower = text.utf8.first.map { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 } ?? false
    let start = isLower ? ProseWords.sentenceCase(text) : text
    return text.hasSuffix(".") ? start : start + "."
  }
}
