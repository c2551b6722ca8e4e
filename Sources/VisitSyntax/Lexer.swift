// Turns the bytes of a line into tokens. One pass, no look-back, no decoding.

import Diagnostics

/// Reads tokens from a range of bytes that holds no line end.
public enum Lexer {
  /// Appends the tokens of `range` to `tokens`.
  ///
  /// - Returns: the range of a trailing comment, which starts at `#` and ends with the range.
  public static func tokens(
    of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, into tokens: inout [Token]
  ) -> Range<Int>? {
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = bytes[position]
      if byte.isSpace {
        position += 1
        continue
      }
      if byte == UInt8(ascii: "#"), startsComment(at: position, range, bytes) {
        return position..<range.upperBound
      }
      let token = token(at: position, range.upperBound, bytes)
      tokens.append(token)
      position = Int(token.span.end)
    }
    return nil
  }

  /// A comment starts with `#` that a space, another `#` or the end of the line follows.
  static func startsComment(
    at position: Int, _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let next = position + 1
    guard next < range.upperBound else { return true }
    return bytes[next].isSpace || bytes[next] == UInt8(ascii: "#")
  }

  private static func token(
    at start: Int, _ limit: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Token {
    let byte = bytes[start]
    if byte.isLetter || byte == UInt8(ascii: "_") {
      return Token(.word, start, wordEnd(from: start + 1, limit, bytes))
    }
    if byte.isDigit { return Token(.number, start, numberEnd(from: start + 1, limit, bytes)) }
    switch byte {
    case UInt8(ascii: "\""): return Token(.quoted, start, quotedEnd(from: start, limit, bytes))
    case UInt8(ascii: "#"):
      let end = wordEnd(from: start + 1, limit, bytes)
      return Token(end > start + 1 ? .hash : .other, start, end)
    case UInt8(ascii: "."):
      let isDots = start + 1 < limit && bytes[start + 1] == byte
      return Token(isDots ? .dots : .other, start, start + (isDots ? 2 : 1))
    default: return Token(punctuation(byte), start, start + 1)
    }
  }

  private static func punctuation(_ byte: UInt8) -> Token.Kind {
    switch byte {
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "@"): .at
    case UInt8(ascii: "+"): .plus
    case UInt8(ascii: "-"): .minus
    case UInt8(ascii: "~"): .tilde
    case UInt8(ascii: "?"): .question
    case UInt8(ascii: "("): .open
    case UInt8(ascii: ")"): .close
    default: .other
    }
  }

  private static func wordEnd(
    from start: Int, _ limit: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var position = start
    while position < limit, bytes[position].isWordPart { position += 1 }
    return position
  }

  /// Dates, clock times and lengths are one token each; `..` ends it.
  private static func numberEnd(
    from start: Int, _ limit: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var position = start
    while position < limit {
      let byte = bytes[position]
      if byte == UInt8(ascii: ".") {
        guard position + 1 < limit, bytes[position + 1].isDigit else { return position }
      } else if !byte.isLetter && !byte.isDigit && byte != UInt8(ascii: ":")
        && byte != UInt8(ascii: "-") && byte != UInt8(ascii: "_")
      {
        return position
      }
      position += 1
    }
    return position
  }

  /// Whether a quoted text ends with a quotation mark of its own.
  static func isClosed(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard range.count >= 2, bytes[range.upperBound - 1] == UInt8(ascii: "\"") else { return false }
    let last = range.upperBound - 1
    let backslashes = bytes[range.lowerBound + 1..<last].reversed().prefix {
      $0 == UInt8(ascii: "\\")
    }
    return backslashes.count.isMultiple(of: 2)
  }

  /// The end of a quoted text; the end of the range when its closing mark is missing.
  static func quotedEnd(
    from start: Int, _ limit: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var position = start + 1
    while position < limit {
      switch bytes[position] {
      case UInt8(ascii: "\""): return position + 1
      case UInt8(ascii: "\\"): position += 2
      default: position += 1
      }
    }
    return limit
  }
}
