// Cuts text into words, numbers and marks. Works on bytes: characters cost ten times as much.

/// Cuts one stretch of UTF-8 text. The text is valid UTF-8.
struct Tokenizer {
  let bytes: UnsafeBufferPointer<UInt8>
  private var index: Int
  private let end: Int
  private(set) var tokens: [Token] = []
  private var hasGap = true

  static func tokens(
    of bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>
  ) -> [Token] {
    var tokenizer = Tokenizer(bytes, range)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    index = range.lowerBound
    end = range.upperBound
    tokens.reserveCapacity(range.count / 5 + 4)
  }

  private mutating func run() {
    while index < end {
      switch Glyphs.kind(bytes, index, end) {
      case (.space, let length):
        index += length
        hasGap = true
      case (.letter, _): takeWord()
      case (.digit, _): takeNumber()
      case (.apostrophe, let length):
        takeMark(isPluralPossessive(length) ? .possessive : .quote, length)
      case (.mark(let mark), let length): takeMark(mark, length)
      }
    }
  }

  private mutating func add(_ start: Int, _ shape: Shape, _ mark: Mark = .none) {
    add(start, shape, mark, key: shape == .mark ? .none : WordKey(bytes, start..<index))
  }

  private mutating func add(_ start: Int, _ shape: Shape, _ mark: Mark, key: WordKey) {
    tokens.append(
      Token(start: start, end: index, key: key, shape: shape, mark: mark, hasGap: hasGap))
    hasGap = false
  }

  private mutating func takeMark(_ mark: Mark, _ length: Int) {
    let start = index
    index += length
    add(start, .mark, mark)
  }

  /// "the leaders' statement": an apostrophe right behind an s and before a space.
  private func isPluralPossessive(_ length: Int) -> Bool {
    guard !hasGap, index > 0, bytes[index - 1] | 0x20 == UInt8(ascii: "s") else { return false }
    return index + length < end && bytes[index + length] == 0x20
  }

  // MARK: Words

  private mutating func takeWord() {
    let start = index
    var (letters, capitals) = (0, 0)
    let startsUpper = Glyphs.isUpper(bytes, index, end)
    let key = takePlainLetters(&letters, &capitals)
    if index == end || Self.isPlainEnd(bytes[index]) {
      return add(start, Self.shape(letters, capitals, startsUpper), .none, key: key)
    }
    while index < end {
      let (kind, length) = Glyphs.kind(bytes, index, end)
      if kind == .letter || kind == .digit {
        letters += 1
        if Glyphs.isUpper(bytes, index, end) { capitals += 1 }
        index += length
      } else if joins(kind, length) || startsUpper && numbers(kind, length) {
        if takePossessive(start, letters, capitals, startsUpper) { return }
        index += length
      } else if kind == .mark(.stop), isInitials(start) || isAbbreviation(start),
        !(index == start + 1 && (isLast(index + length) || isRegnal(start, index + length)))
      {
        index += length
        if !nextIsLetter(index) { break }
      } else {
        break
      }
    }
    add(start, Self.shape(letters, capitals, startsUpper || beginsWithArticle(start)))
  }

  /// A byte that belongs to no word, whatever stands before and behind it.
  private static func isPlainEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x0A, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"):
      true
    default: false
    }
  }

  /// Takes the letters A to Z that a word begins with.
  ///
  /// - Returns: the key of what was taken.
  private mutating func takePlainLetters(_ letters: inout Int, _ capitals: inout Int) -> WordKey {
    var key = WordKeyBuilder()
    var (place, upper) = (index, 0)
    while place < end, Glyphs.isPlainLetter(bytes[place]) {
      key.add(letter: bytes[place])
      if bytes[place] < 0x60 { upper += 1 }
      place += 1
    }
    (letters, capitals, index) = (place - index, upper, place)
    return key.key
  }

  /// Whether only space follows: a stop there ends a sentence, as in "met King Harald V."
  private func isLast(_ position: Int) -> Bool {
    bytes[position..<end].allSatisfy { $0 <= 0x20 }
  }

  /// "King Harald V. They …": a Roman number, and behind its stop a word that begins sentences.
  private func isRegnal(_ start: Int, _ after: Int) -> Bool {
    guard "VIX".utf8.contains(bytes[start]), after + 1 < end, bytes[after] <= 0x20 else {
      return false
    }
    var next = after + 1
    while next < end, Glyphs.isPlainLetter(bytes[next]) { next += 1 }
    return Self.openers.contains(WordKey(bytes, after + 1..<next))
  }

  private static let openers: WordSet = [
    "the", "he", "she", "they", "it", "his", "her", "their", "both", "on", "in", "at", "after",
    "before", "during", "from", "to", "then", "later", "earlier", "this", "that", "these", "a",
    "an", "there", "when", "while", "as", "also", "following", "accompanied",
  ]

  private static let articles: WordSet = [
    "al", "el", "ar", "as", "at", "ad", "an", "ash", "az", "ul", "ol", "bin", "ibn", "d",
  ]

  /// "al-Sisi", "el-Beblawi": names that begin with an article in lower case.
  private func beginsWithArticle(_ start: Int) -> Bool {
    0x61...0x7A ~= bytes[start] && Self.withoutArticle(start..<index, in: bytes) != nil
  }

  /// What follows the Arabic article of a name, or another like it: "Assad" of "al-Assad".
  static func withoutArticle(
    _ word: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    var dash = word.lowerBound
    while dash < min(word.upperBound, word.lowerBound + 5), bytes[dash] != 0x2D { dash += 1 }
    guard dash < word.lowerBound + 5, dash + 1 < word.upperBound,
      Glyphs.isUpper(bytes, dash + 1, word.upperBound)
    else { return nil }
    let article = WordKey(bytes, word.lowerBound..<dash)
    return articles.contains(article) ? dash + 1..<word.upperBound : nil
  }

  private static func shape(_ letters: Int, _ capitals: Int, _ startsUpper: Bool) -> Shape {
    guard startsUpper else { return .lower }
    return letters > 1 && capitals == letters ? .capitals : .capital
  }

  /// Whether a hyphen, an apostrophe or a dash belongs to the word: a letter follows at once.
  private func joins(_ kind: Glyph, _ length: Int) -> Bool {
    switch kind {
    case .apostrophe, .mark(.dash): nextIsLetter(index + length)
    case .mark(.range): nextIsLetter(index + length) && index > 0
    case .mark(.other): bytes[index] == UInt8(ascii: "&") && nextIsLetter(index + length)
    default: false
    }
  }

  /// "Vnukovo-2", "Il-96".
  private func numbers(_ kind: Glyph, _ length: Int) -> Bool {
    kind == .mark(.dash) && index + length < end
      && Glyphs.kind(bytes, index + length, end).0 == .digit
  }

  private func nextIsLetter(_ position: Int) -> Bool {
    position < end && Glyphs.kind(bytes, position, end).0 == .letter
  }

  /// `'s` at the end of a word is a mark of its own.
  private mutating func takePossessive(
    _ start: Int, _ letters: Int, _ capitals: Int, _ startsUpper: Bool
  ) -> Bool {
    let (kind, length) = Glyphs.kind(bytes, index, end)
    guard kind == .apostrophe else { return false }
    let after = index + length
    guard bytes[after] == UInt8(ascii: "s") || bytes[after] == UInt8(ascii: "S") else {
      return false
    }
    if after + 1 < end {
      let next = Glyphs.kind(bytes, after + 1, end).0
      if next == .letter || next == .digit { return false }
    }
    add(start, Self.shape(letters, capitals, startsUpper))
    let mark = index
    index = after + 1
    hasGap = false
    add(mark, .mark, .possessive)
    return true
  }

  /// Whether everything so far is single letters with stops, as in "U.S" or "p.m".
  private func isInitials(_ start: Int) -> Bool {
    let length = index - start
    guard length <= 12 else { return false }
    if length == 1 { return bytes[start] < 0x80 }
    guard length % 2 == 1 else { return false }
    for offset in stride(from: 1, to: length, by: 2) where bytes[start + offset] != 0x2E {
      return false
    }
    return true
  }

  private static let abbreviations: WordSet = [
    "mr", "mrs", "ms", "dr", "st", "gen", "col", "maj", "lt", "sgt", "sen", "rep", "gov", "hon",
    "rev", "prof", "jr", "sr", "jan", "feb", "apr", "aug", "sept", "sep", "oct", "nov", "dec",
    "smt", "msgr", "brig", "cmdr", "cdr", "dra", "ste", "supt", "mt", "messrs", "mme", "adm",
    "capt", "cllr", "amb", "approx", "dept", "h.e", "h.m", "h.r.h",
  ]

  private func isAbbreviation(_ start: Int) -> Bool {
    index - start <= 6 && Self.abbreviations.contains(WordKey(bytes, start..<index))
  }

  // MARK: Numbers

  private mutating func takeNumber() {
    let start = index
    while index < end {
      let (kind, length) = Glyphs.kind(bytes, index, end)
      if kind == .digit {
        index += length
      } else if isInsideNumber(length) {
        index += length
      } else {
        break
      }
    }
    takeOrdinal()
    add(start, takeUnit() ? .lower : .number)
  }

  /// "55-minute", "21-gun": a number that a hyphen makes part of a word, unless that counts.
  private mutating func takeUnit() -> Bool {
    guard index + 1 < end, bytes[index] == UInt8(ascii: "-"), 0x61...0x7A ~= bytes[index + 1],
      !["million", "billion", "trillion"].contains(where: {
        bytes[(index + 1)..<end].starts(with: $0.utf8)
      })
    else { return false }
    while index < end, 0x61...0x7A ~= bytes[index] || bytes[index] == UInt8(ascii: "-") {
      index += 1
    }
    return true
  }

  private func isInsideNumber(_ length: Int) -> Bool {
    guard [0x2C, 0x2E, 0x3A].contains(bytes[index]), index + length < end else { return false }
    return Glyphs.kind(bytes, index + length, end).0 == .digit
  }

  private mutating func takeOrdinal() {
    guard index + 1 < end else { return }
    let suffix = String(decoding: bytes[index..<index + 2], as: UTF8.self).lowercased()
    guard ["st", "nd", "rd", "th"].contains(suffix), !nextIsLetter(index + 2) else { return }
    index += 2
  }
}
