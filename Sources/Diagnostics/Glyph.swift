// What a terminal shows for one character: nothing that could move the cursor, change colours or
// turn the line round reaches it; such scalars are spelled out instead.

/// One character of a source line as a terminal shows it.
struct Glyph {
  /// What is printed: the character itself, or an escape such as `<U+202E>`.
  let text: String
  /// Columns of the terminal that the text takes; at least 1.
  let width: Int
  /// The bytes of the source file that it stands for.
  let bytes: Range<Int>

  init(_ character: Character, bytes: Range<Int>) {
    self.bytes = bytes
    if let ascii = character.asciiValue, 0x20...0x7E ~= ascii || ascii == 0x09 {
      text = ascii == 0x09 ? " " : String(character)
      width = 1
    } else if character.mustBeSpelledOut {
      text = Self.spelledOut(character)
      width = text.utf8.count
    } else {
      (text, width) = Self.shortened(character)
    }
  }

  private static let mostSpelledOut = 4
  private static let mostScalars = 32

  /// The scalars as `<U+...>`; in ASCII, so that its width is its length.
  private static func spelledOut(_ character: Character) -> String {
    let scalars = character.unicodeScalars
    var text = ""
    for scalar in scalars.prefix(mostSpelledOut) { text += scalar.spelledOut }
    return scalars.dropFirst(mostSpelledOut).isEmpty ? text : text + "..."
  }

  /// The character; one that stacks marks without end loses those that nobody could read.
  private static func shortened(_ character: Character) -> (String, Int) {
    guard character.utf8.count > mostScalars else { return (String(character), character.columns) }
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: character.unicodeScalars.prefix(mostScalars))
    let text = String(kept)
    return (text, text.first?.columns ?? 1)
  }
}

/// Text from elsewhere, made safe to print on one line.
struct VisibleText {
  let text: String
  /// Columns of the terminal that the text takes.
  let width: Int

  init(_ source: some StringProtocol) {
    if source.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) {
      text = String(source)
      width = source.utf8.count
      return
    }
    var text = ""
    var width = 0
    for character in source {
      let glyph = Glyph(character.isNewline ? " " : character, bytes: 0..<0)
      text += glyph.text
      width += glyph.width
    }
    self.text = text
    self.width = width
  }
}

extension Unicode.Scalar {
  /// `<U+202E>`, with at least four digits.
  fileprivate var spelledOut: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + ">"
  }

  /// Signs that open a number or a word: formats to Unicode, but visible.
  private var isPrefixedSign: Bool {
    switch value {
    case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890...0x0891, 0x08E2, 0x110BD, 0x110CD: true
    default: false
    }
  }

  /// Whether the scalar, at the start of a character, would show nothing or disturb what is shown.
  fileprivate var isUnseen: Bool {
    if properties.isDefaultIgnorableCodePoint { return true }
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .nonspacingMark, .enclosingMark: return true
    case .format: return !isPrefixedSign
    default: return false
    }
  }

  private var isRegionalIndicator: Bool { 0x1F1E6...0x1F1FF ~= value }

  /// Whether a terminal gives the scalar two columns by itself.
  fileprivate var isWide: Bool {
    isEastAsianWide || (properties.isEmojiPresentation && !isRegionalIndicator)
  }

  /// Columns that the scalar adds to its character.
  fileprivate var columns: Int {
    if isWide { return 2 }
    if 0x1160...0x11FF ~= value || 0xD7B0...0xD7FF ~= value { return 0 }
    if properties.isDefaultIgnorableCodePoint { return 0 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: return 1
    }
  }

  /// The wide and full-width ranges of Unicode's EastAsianWidth.txt that are not emoji.
  private var isEastAsianWide: Bool {
    guard value >= 0x1100 else { return false }
    switch value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E,
      0x3041...0x3247, 0x3250...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
      0x1AFF0...0x1B2FF, 0x1D300...0x1D376, 0x1F200...0x1F265, 0x20000...0x3FFFD:
      return true
    default: return false
    }
  }
}

extension Character {
  fileprivate var mustBeSpelledOut: Bool {
    guard let first = unicodeScalars.first else { return false }
    return first.isUnseen
  }

  /// Columns of a terminal: an emoji sequence takes two, anything else the sum of its scalars, as
  /// `wcwidth` counts them.
  fileprivate var columns: Int {
    guard let first = unicodeScalars.first else { return 0 }
    let isEmoji = first.properties.isEmoji
    let isSequence = unicodeScalars.contains { $0 == "\u{FE0F}" || $0.properties.isEmojiModifier }
    if isEmoji, first.isWide || isSequence { return 2 }
    return max(1, unicodeScalars.reduce(0) { $0 + $1.columns })
  }
}
