// Writes JSON (RFC 8259) straight into a byte buffer, in the order given, so that the same calls
// always give the same bytes.

/// Writes one JSON text, for texts that are too many to be values first.
///
/// An object takes a key before each value, an array only values; the writer sets commas, line ends
/// and indentation.
public struct JSONWriter {
  private let pretty: Bool
  private var bytes: [UInt8] = []
  private var depth = 0
  /// Whether the next value or key is the first of its array or object.
  private var isFirst = true
  private var isBehindKey = false

  /// - Parameter pretty: whether to indent by two spaces and to end with a newline, or to write one
  ///   line.
  public init(pretty: Bool = true) {
    self.pretty = pretty
    bytes.reserveCapacity(4096)
  }

  /// The text in UTF-8, when its value has been written.
  public consuming func finished() -> [UInt8] {
    if pretty { bytes.append(UInt8(ascii: "\n")) }
    return bytes
  }

  // MARK: Containers

  /// Opens an object; its members follow.
  public mutating func beginObject() { open(UInt8(ascii: "{")) }

  /// Closes the object that was opened last.
  public mutating func endObject() { close(UInt8(ascii: "}")) }

  /// Opens an array; its elements follow.
  public mutating func beginArray() { open(UInt8(ascii: "[")) }

  /// Closes the array that was opened last.
  public mutating func endArray() { close(UInt8(ascii: "]")) }

  private mutating func open(_ sign: UInt8) {
    begin()
    bytes.append(sign)
    depth += 1
    isFirst = true
  }

  private mutating func close(_ sign: UInt8) {
    depth -= 1
    if !isFirst { breakLine() }
    isFirst = false
    bytes.append(sign)
  }

  /// Writes the name of a member, in which nothing is to be escaped; its value follows.
  public mutating func key(_ name: StaticString) {
    begin()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    endKey()
  }

  /// Writes the name of a member; its value follows.
  public mutating func key(named name: String) {
    begin()
    write(name)
    endKey()
  }

  private mutating func endKey() {
    bytes.append(UInt8(ascii: ":"))
    if pretty { bytes.append(UInt8(ascii: " ")) }
    isBehindKey = true
  }

  /// Sets what stands before a key or a value.
  private mutating func begin() {
    if isBehindKey {
      isBehindKey = false
      return
    }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if depth > 0 { breakLine() }
    isFirst = false
  }

  private mutating func breakLine() {
    guard pretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  // MARK: Values

  /// Writes `null`.
  public mutating func null() { append("null") }

  /// Writes `true` or `false`.
  public mutating func bool(_ flag: Bool) { append(flag ? "true" : "false") }

  /// Writes a whole number.
  public mutating func int(_ number: Int) { append(String(number)) }

  /// Writes a number with the fewest digits that give it back; `null` where it is not finite.
  public mutating func double(_ number: Double) {
    append(number.isFinite ? number.description : "null")
  }

  private mutating func append(_ text: String) {
    begin()
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes a text.
  public mutating func string(_ text: String) {
    begin()
    write(text)
  }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { writeEscaped($0) }
    if isWritten == nil {
      var text = text
      text.withUTF8 { writeEscaped($0) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes runs of plain bytes whole, and escapes between them.
  private mutating func writeEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    guard Self.needsEscapes(text) else { return bytes.append(contentsOf: text) }
    var start = 0
    for (index, byte) in text.enumerated() where Self.isEscaped(byte) {
      bytes.append(contentsOf: text[start..<index])
      bytes.append(contentsOf: Self.escape(byte).utf8)
      start = index + 1
    }
    bytes.append(contentsOf: text[start...])
  }

  /// One pass without branches, eight bytes at a time.
  private static func needsEscapes(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let whole = text.count & ~7
    var found: UInt64 = 0
    for offset in stride(from: 0, to: whole, by: 8) {
      let bytes = UnsafeRawPointer(text.baseAddress! + offset).loadUnaligned(as: UInt64.self)
      found |= highBits(bytes, below: 0x20)
      found |= highBits(bytes ^ 0x7F7F_7F7F_7F7F_7F7F, below: 1)
      found |= highBits(bytes ^ 0x2222_2222_2222_2222, below: 1)
      found |= highBits(bytes ^ 0x5C5C_5C5C_5C5C_5C5C, below: 1)
    }
    return found != 0 || text[whole...].contains(where: isEscaped)
  }

  /// Not zero exactly if one of eight bytes is below a bound of at most 0x80.
  private static func highBits(_ bytes: UInt64, below bound: UInt64) -> UInt64 {
    (bytes &- (bound &* 0x0101_0101_0101_0101)) & ~bytes & 0x8080_8080_8080_8080
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func escape(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\""): return "\\\""
    case UInt8(ascii: "\\"): return "\\\\"
    case 0x0A: return "\\n"
    case 0x0D: return "\\r"
    case 0x09: return "\\t"
    default:
      let digits = String(byte, radix: 16)
      return "\\u00" + (digits.utf8.count == 1 ? "0" + digits : digits)
    }
  }
}
