// The text of an account while it is read: its bytes, and words out of them.

/// UTF-8 text that stays where it is for as long as it is read.
struct AccountText {
  let bytes: UnsafeBufferPointer<UInt8>

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func string(_ token: Token) -> String { string(token.range) }

  func lower(_ token: Token) -> String { string(token).lowercased() }

  /// The tokens' text with white space folded.
  func phrase(_ tokens: [Token], _ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    let raw = bytes[tokens[first].start..<tokens[last].end]
    guard raw.contains(where: { $0 == 0x0A || $0 == 0x09 }) else {
      return String(decoding: raw, as: UTF8.self)
    }
    return String(decoding: raw, as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
