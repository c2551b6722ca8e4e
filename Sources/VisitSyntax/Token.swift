// The tokens of one line. Text attributes are not tokenised: their bytes are taken as they stand.

public import Diagnostics

/// A token of the language.
public struct Token: Sendable {
  public enum Kind: UInt8, Sendable {
    /// Letters, and what may stand inside a word: digits, `- _ . ' / &`, anything beyond ASCII.
    case word
    /// Starts with a digit: dates, clock times, lengths, plain numbers.
    case number
    /// A quoted text with its quotation marks.
    case quoted
    case comma, colon, dots, at, plus, minus, tilde, question, open, close
    /// `#id`.
    case hash
    /// A byte that starts no token.
    case other
  }

  public let kind: Kind
  public let span: Span

  init(_ kind: Kind, _ start: Int, _ end: Int) {
    self.kind = kind
    self.span = Span(start, end)
  }
}

extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isLowercase: Bool { self >= 0x61 && self <= 0x7A }
  var isLetter: Bool { isLowercase || (self >= 0x41 && self <= 0x5A) || self >= 0x80 }
  var isSpace: Bool { self == 0x20 || self == 0x09 }

  /// Whether the byte may stand inside a word.
  var isWordPart: Bool {
    if isLetter || isDigit { return true }
    switch self {
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "'"),
      UInt8(ascii: "/"), UInt8(ascii: "&"):
      return true
    default: return false
    }
  }
}
