// Writes JSON (RFC 8259) straight into a byte buffer, keys in the order given, so that the same
// value always gives the same bytes.

/// A JSON value whose objects keep the order of their members.
public enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// Whether the two would be written as the same bytes: texts are equal by their code points, not
  /// by canonical equivalence, so that a comparison sees a lost accent form.
  public static func == (a: JSONValue, b: JSONValue) -> Bool {
    switch (a, b) {
    case (.null, .null): true
    case (.bool(let x), .bool(let y)): x == y
    case (.int(let x), .int(let y)): x == y
    case (.double(let x), .double(let y)): x == y
    case (.string(let x), .string(let y)): x.utf8.elementsEqual(y.utf8)
    case (.array(let x), .array(let y)): x == y
    case (.object(let x), .object(let y)):
      x.count == y.count
        && zip(x, y).allSatisfy {
          $0.key.utf8.elementsEqual($1.key.utf8) && $0.value == $1.value
        }
    default: false
    }
  }

  /// The member `key` of an object; nil when there is none or this is no object.
  public subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }

  /// The text of a string value.
  public var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The elements of an array value; empty for anything else.
  public var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }
}

extension JSONValue {
  /// The value as UTF-8 JSON text, indented by two spaces and ended by a newline, or on one line.
  public func serialised(pretty: Bool = true) -> [UInt8] {
    var writer = JSONWriter(pretty: pretty)
    writer.write(self, depth: 0)
    if pretty { writer.bytes.append(UInt8(ascii: "\n")) }
    return writer.bytes
  }
}

private struct JSONWriter {
  let pretty: Bool
  var bytes: [UInt8] = []

  mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: append("null")
    case .bool(let flag): append(flag ? "true" : "false")
    case .int(let number): bytes.append(contentsOf: String(number).utf8)
    case .double(let number):
      bytes.append(contentsOf: (number.isFinite ? number.description : "null").utf8)
    case .string(let text): write(text)
    case .array(let elements): write(elements, depth: depth)
    case .object(let members): write(members, depth: depth)
    }
  }

  private mutating func write(_ elements: [JSONValue], depth: Int) {
    guard !elements.isEmpty else { return append("[]") }
    append("[")
    for (index, element) in elements.enumerated() {
      if index > 0 { append(",") }
      breakLine(depth + 1)
      write(element, depth: depth + 1)
    }
    breakLine(depth)
    append("]")
  }

  private mutating func write(_ members: [(key: String, value: JSONValue)], depth: Int) {
    guard !members.isEmpty else { return append("{}") }
    append("{")
    for (index, member) in members.enumerated() {
      if index > 0 { append(",") }
      breakLine(depth + 1)
      write(member.key)
      append(pretty ? ": " : ":")
      write(member.value, depth: depth + 1)
    }
    breakLine(depth)
    append("}")
  }

  private mutating func breakLine(_ depth: Int) {
    guard pretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { append("  ") }
  }

  private mutating func append(_ text: StaticString) {
    if text.utf8CodeUnitCount == 1 {
      bytes.append(text.utf8Start.pointee)
    } else {
      text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }
  }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { writeEscaped($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes runs of plain bytes whole, and escapes between them.
  private mutating func writeEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for (index, byte) in text.enumerated()
    where byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
      bytes.append(contentsOf: text[start..<index])
      start = index + 1
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case 0x0A: append("\\n")
      case 0x0D: append("\\r")
      case 0x09: append("\\t")
      default:
        append("\\u00")
        bytes.append(contentsOf: hex(byte).utf8)
      }
    }
    bytes.append(contentsOf: text[start...])
  }

  private func hex(_ byte: UInt8) -> String {
    let text = String(byte, radix: 16)
    return text.utf8.count == 1 ? "0" + text : text
  }
}
