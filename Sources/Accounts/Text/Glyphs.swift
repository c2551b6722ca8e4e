// Single characters of UTF-8 text, as far as cutting words needs to know them.

/// What a character is to the tokenizer.
enum Glyph: Equatable {
  case space, letter, digit, apostrophe
  case mark(Mark)
}

enum Glyphs {
  /// The kind of the character at an offset and its length in bytes.
  @inline(__always)
  static func kind(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> (Glyph, Int) {
    let byte = bytes[index]
    return byte < 0x80 ? (ascii(byte), 1) : wide(bytes, index, end)
  }

  /// Whether a byte is one of the letters A to Z, small or capital.
  @inline(__always)
  static func isPlainLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

  private static func ascii(_ byte: UInt8) -> Glyph {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"):
      .letter
    case 0...0x20, 0x7F: .space
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: ","): .mark(.comma)
    case UInt8(ascii: "."), UInt8(ascii: "!"): .mark(.stop)
    case UInt8(ascii: "?"): .mark(.question)
    case UInt8(ascii: ";"): .mark(.semicolon)
    case UInt8(ascii: ":"): .mark(.colon)
    case UInt8(ascii: "("), UInt8(ascii: "["): .mark(.open)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): .mark(.close)
    case UInt8(ascii: "-"): .mark(.dash)
    case UInt8(ascii: "\""): .mark(.quote)
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
    case UInt8(ascii: "$"): .mark(.currency)
    case UInt8(ascii: "%"): .mark(.percent)
    case UInt8(ascii: "/"): .mark(.slash)
    default: .mark(.other)
    }
  }

  /// Length of the UTF-8 sequence that starts with a byte.
  static func length(_ byte: UInt8) -> Int {
    switch byte {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }

  private static func wide(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
  ) -> (Glyph, Int) {
    let length = min(length(bytes[index]), end - index)
    if length == 2, bytes[index] == 0xC2 { return (latin(bytes[index + 1]), 2) }
    if length == 3, bytes[index] == 0xE2 {
      return (punctuation(bytes[index + 1], bytes[index + 2]), 3)
    }
    if length == 3, bytes[index] == 0xE3, bytes[index + 1] == 0x80 { return (.space, 3) }
    if length == 3, bytes[index] == 0xEF, bytes[index + 1] == 0xBB { return (.space, 3) }
    return (.letter, length)
  }

  private static func latin(_ second: UInt8) -> Glyph {
    switch second {
    case 0xA0, 0xAD: .space
    case 0xA3, 0xA5: .mark(.currency)
    case 0xAB, 0xBB: .mark(.quote)
    case 0xAA, 0xBA: .letter
    default: .mark(.other)
    }
  }

  private static func punctuation(_ second: UInt8, _ third: UInt8) -> Glyph {
    switch (second, third) {
    case (0x80, 0x80...0x8F), (0x80, 0xA8...0xAF): .space
    case (0x80, 0x90...0x92): .mark(.dash)
    case (0x80, 0x93...0x95): .mark(.range)
    case (0x80, 0x98...0x9B): .apostrophe
    case (0x80, 0x9C...0x9F): .mark(.quote)
    case (0x80, 0xA6): .mark(.stop)
    case (0x82, _): .mark(.currency)
    case (0x80, _), (0x81, _): .mark(.other)
    default: .letter
    }
  }

  /// Whether the character at an offset is an upper-case letter.
  static func isUpper(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return 0x41...0x5A ~= byte }
    let length = min(length(byte), end - index)
    let text = String(decoding: bytes[index..<index + length], as: UTF8.self)
    return text.unicodeScalars.first?.properties.isUppercase ?? false
  }
}
