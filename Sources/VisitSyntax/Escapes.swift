// Escapes inside quoted texts: \" \\ \n \t and \u{HEX}.

enum Escapes {
  /// The text that the bytes between two quotation marks stand for; nil for an unknown escape.
  static func decode(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
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
      guard index < bytes.endIndex, decodeOne(bytes, &index, into: &result) else { return nil }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func decodeOne(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ index: inout Int, into result: inout [UInt8]
  ) -> Bool {
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): result.append(byte)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "u"): return decodeScalar(bytes, &index, into: &result)
    default: return false
    }
    return true
  }

  private static func decodeScalar(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ index: inout Int, into result: inout [UInt8]
  ) -> Bool {
    guard index < bytes.endIndex, bytes[index] == UInt8(ascii: "{"),
      let close = bytes[index...].prefix(9).firstIndex(of: UInt8(ascii: "}")),
      let value = UInt32(String(decoding: bytes[index + 1..<close], as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(value)
    else { return false }
    result.append(contentsOf: String(scalar).utf8)
    index = close + 1
    return true
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
