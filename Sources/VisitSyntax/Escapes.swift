// Escapes inside quoted texts: \" \\ \n \t and \u{HEX}.

enum Escapes {
  /// An escape that the language does not have.
  struct Unknown: Error {
    let range: Range<Int>
  }

  typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  /// The text that the bytes between two quotation marks stand for.
  static func decode(_ bytes: Bytes) throws(Unknown) -> String {
    guard bytes.contains(UInt8(ascii: "\\")) else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      guard byte == UInt8(ascii: "\\") else {
        result.append(byte)
        continue
      }
      try decodeOne(bytes, &index, into: &result)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Decodes one escape; `index` is behind its backslash.
  private static func decodeOne(
    _ bytes: Bytes, _ index: inout Int, into result: inout [UInt8]
  ) throws(Unknown) {
    guard index < bytes.endIndex else { throw Unknown(range: index - 1..<index) }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): result.append(byte)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "u"): try decodeScalar(bytes, &index, into: &result)
    default:
      let length = UTF8Scalar.decode(bytes.base, at: index - 1)?.1 ?? 1
      throw Unknown(range: index - 2..<min(index - 1 + length, bytes.endIndex))
    }
  }

  /// `{HEX}`, up to six digits.
  private static func decodeScalar(
    _ bytes: Bytes, _ index: inout Int, into result: inout [UInt8]
  ) throws(Unknown) {
    let start = index - 2
    let close = bytes[index...].prefix(8).firstIndex(of: UInt8(ascii: "}"))
    guard let close, bytes[index] == UInt8(ascii: "{") else { throw Unknown(range: start..<index) }
    let digits = String(decoding: bytes[index + 1..<close], as: UTF8.self)
    guard digits.allSatisfy(\.isHexDigit), let value = UInt32(digits, radix: 16),
      let scalar = Unicode.Scalar(value)
    else { throw Unknown(range: start..<close + 1) }
    result.append(contentsOf: String(scalar).utf8)
    index = close + 1
  }

  /// The quoted form of a text.
  static func encode(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where TextScreen.isHidden(scalar):
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
