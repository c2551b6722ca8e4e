// Character references of HTML: `&amp;`, `&eacute;`, `&#8217;` (HTML standard, section 13.2.5.72).
// The parser never sees them in the page. The two thousand names are its own, though: it is asked, once
// for a page, what those that occur stand for.

/// What the references of a page stand for.
struct CharacterReferences {
  /// A reference: its text in UTF-8, and how many bytes of the page it takes.
  struct Reference {
    let text: [UInt8]
    let length: Int
  }

  private var named: [String: Reference] = [:]

  /// No name is longer than this, `&` and `;` included.
  private static let longestName = 33
  /// Stands between names; no reference stands for it.
  private static let separator: Unicode.Scalar = "\u{E000}"

  /// Looks up all names that occur in a page.
  init(in page: UnsafeBufferPointer<UInt8>) {
    var words: Set<String> = []
    for index in page.indices where page[index] == UInt8(ascii: "&") {
      if let word = Self.word(in: page, at: index) { words.insert(word) }
    }
    if !words.isEmpty { ask(words.sorted()) }
  }

  /// The reference that begins with the `&` at an index; nil for one that is just the sign.
  func reference(in page: UnsafeBufferPointer<UInt8>, at index: Int) -> Reference? {
    guard index + 1 < page.count else { return nil }
    if page[index + 1] == UInt8(ascii: "#") { return Self.numeric(in: page, at: index) }
    return Self.word(in: page, at: index).flatMap { named[$0] }
  }

  // MARK: Names

  /// `&`, letters and digits, and perhaps `;`. The name may be shorter: `&copy2` is © and a digit.
  private static func word(in page: UnsafeBufferPointer<UInt8>, at index: Int) -> String? {
    let limit = min(page.count, index + longestName)
    var end = index + 1
    while end < limit, Markup.isLetter(page[end]) || 0x30...0x39 ~= page[end] { end += 1 }
    guard end > index + 1, Markup.isLetter(page[index + 1]) else { return nil }
    if end < limit, page[end] == UInt8(ascii: ";") { end += 1 }
    return String(decoding: page[index..<end], as: UTF8.self)
  }

  /// Has the parser read all words as a title, in which references are all that is special.
  private mutating func ask(_ words: [String]) {
    let question = Array("<title>\(words.joined(separator: String(Self.separator)))".utf8)
    let answer = question.withUnsafeBufferPointer { bytes in
      let parsed = ParsedPage(bytes, memory: 256 << 20)
      return parsed.document?.text(upTo: .max) ?? ""
    }
    // Scalars: some references stand for marks that would join the separator.
    let texts = answer.unicodeScalars.split(
      separator: Self.separator, omittingEmptySubsequences: false)
    guard texts.count == words.count else { return }
    for (word, text) in zip(words, texts) {
      named[word] = Self.reference(Array(word.utf8), Array(String(text).utf8))
    }
  }

  /// The reference at the start of a word, from what the whole word was read as.
  private static func reference(_ word: [UInt8], _ text: [UInt8]) -> Reference? {
    guard word != text, !text.isEmpty else { return nil }
    var rest = 0
    while rest + 1 < text.count, rest < word.count,
      text[text.count - 1 - rest] == word[word.count - 1 - rest]
    {
      rest += 1
    }
    return Reference(text: Array(text.dropLast(rest)), length: word.count - rest)
  }

  // MARK: Numbers

  private static func numeric(
    in page: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Reference? {
    var place = index + 2
    let isHex = place < page.count && page[place] | 0x20 == UInt8(ascii: "x")
    if isHex { place += 1 }
    let digits = place
    var value: UInt32 = 0
    while place < page.count, let digit = digit(page[place], isHex) {
      value = min(value * (isHex ? 16 : 10) + digit, 0x110000)
      place += 1
    }
    guard place > digits else { return nil }
    if place < page.count, page[place] == UInt8(ascii: ";") { place += 1 }
    return Reference(text: Array(String(scalar(value)).utf8), length: place - index)
  }

  private static func digit(_ byte: UInt8, _ isHex: Bool) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46 where isHex, 0x61...0x66 where isHex: UInt32((byte | 0x20) - 0x57)
    default: nil
    }
  }

  private static func scalar(_ value: UInt32) -> Unicode.Scalar {
    let value = 0x80...0x9F ~= value ? windows[Int(value) - 0x80] : value
    return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// Numbers from 0x80 are meant in Windows-1252 (HTML standard, section 13.2.5.80).
  private static let windows: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
