// Reads JSON (RFC 8259) with the place of the first fault; depth and numbers are bounded, so
// hostile text costs time in proportion to its length and nothing else.

/// What is wrong with a JSON text and where.
public struct JSONError: Error, Equatable, Sendable {
  /// Byte offset of the fault.
  public let offset: Int
  /// The fault, as a clause ("a comma or ] must follow here").
  public let message: String
}

extension JSONValue {
  /// Reads one JSON text. Members keep their order; a repeated key is an error, because one of
  /// its values would be lost in silence.
  public static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
    var reader = JSONReader(bytes: bytes)
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.position == bytes.count else { throw reader.error("text after the end") }
    return value
  }
}

private struct JSONReader {
  static let maximumDepth = 128

  let bytes: [UInt8]
  var position = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  func error(_ message: String) -> JSONError { JSONError(offset: position, message: message) }

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func skipSpace() {
    while let next = byte, next == 0x20 || next == 0x0A || next == 0x0D || next == 0x09 {
      position += 1
    }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard byte == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    skipSpace()
    guard let first = byte else { throw error("the text ends where a value must stand") }
    switch first {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: throw error("a value must stand here")
    }
  }

  private mutating func literal(_ word: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
    guard bytes[position...].starts(with: word.utf8) else { throw error("a value must stand here") }
    position += word.utf8.count
    return value
  }

  private mutating func open(depth: Int) throws(JSONError) {
    guard depth < Self.maximumDepth else { throw error("nested deeper than 128 levels") }
    position += 1
  }

  private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
    try open(depth: depth)
    var elements: [JSONValue] = []
    if take("]") { return .array(elements) }
    repeat { elements.append(try value(depth: depth + 1)) } while take(",")
    guard take("]") else { throw error("a comma or ] must follow here") }
    return .array(elements)
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
    try open(depth: depth)
    var members: [(key: String, value: JSONValue)] = []
    // Names are equal by their bytes (RFC 8259, section 8.3), not by canonical equivalence.
    var keys: Set<[UInt8]> = []
    if take("}") { return .object(members) }
    repeat {
      skipSpace()
      guard byte == UInt8(ascii: "\"") else { throw error("a member's name must stand here") }
      let start = position
      let key = try string()
      guard keys.insert(Array(key.utf8)).inserted else {
        throw JSONError(offset: start, message: "the member \"\(key)\" stands here a second time")
      }
      guard take(":") else { throw error("a colon must follow the member's name") }
      members.append((key, try value(depth: depth + 1)))
    } while take(",")
    guard take("}") else { throw error("a comma or } must follow here") }
    return .object(members)
  }

  private mutating func number() throws(JSONError) -> JSONValue {
    let start = position
    _ = skip("-")
    if !skip("0") { try digits() }
    var isInteger = true
    if skip(".") {
      isInteger = false
      try digits()
    }
    if skip("e") || skip("E") {
      isInteger = false
      if !skip("+") { _ = skip("-") }
      try digits()
    }
    return try finish(number: start, isInteger)
  }

  /// Passes the character when it stands here, without space before it.
  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func digits() throws(JSONError) {
    let start = position
    while let next = byte, UInt8(ascii: "0")...UInt8(ascii: "9") ~= next { position += 1 }
    guard position > start else { throw error("a digit must stand here") }
  }

  private func finish(number start: Int, _ isInteger: Bool) throws(JSONError) -> JSONValue {
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isInteger, let number = Int(text) { return .int(number) }
    guard let number = Double(text), number.isFinite else {
      throw JSONError(offset: start, message: "not a number that can be held")
    }
    return .double(number)
  }

  private mutating func string() throws(JSONError) -> String {
    let start = position
    position += 1
    var text: [UInt8] = []
    while let next = byte {
      if next < 0x20 { throw error("a control character inside a text") }
      position += 1
      switch next {
      case UInt8(ascii: "\""):
        guard let result = String(validating: text, as: UTF8.self) else {
          throw JSONError(offset: start, message: "the text is not UTF-8")
        }
        return result
      case UInt8(ascii: "\\"): try escape(into: &text)
      default: text.append(next)
      }
    }
    throw JSONError(offset: start, message: "the closing quotation mark is missing")
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
    guard let next = byte else { throw error("the text ends inside an escape") }
    position += 1
    switch next {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(next)
    case UInt8(ascii: "u"): text.append(contentsOf: String(try scalar()).utf8)
    default: throw JSONError(offset: position - 2, message: "an unknown escape")
    }
  }

  private mutating func scalar() throws(JSONError) -> Unicode.Scalar {
    let first = try unit()
    guard first & 0xFC00 == 0xD800 else {
      guard let scalar = Unicode.Scalar(first) else { throw error("half of a surrogate pair") }
      return scalar
    }
    guard bytes[position...].starts(with: [0x5C, 0x75]) else {
      throw error("half of a surrogate pair")
    }
    position += 2
    let second = try unit()
    guard second & 0xFC00 == 0xDC00,
      let scalar = Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF))
    else { throw error("half of a surrogate pair") }
    return scalar
  }

  private mutating func unit() throws(JSONError) -> UInt32 {
    guard position + 4 <= bytes.count,
      let digits = String(validating: bytes[position..<position + 4], as: UTF8.self),
      digits.allSatisfy(\.isHexDigit), let unit = UInt32(digits, radix: 16)
    else { throw error("four hexadecimal digits must follow \\u") }
    position += 4
    return unit
  }
}
