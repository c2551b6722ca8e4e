// Reads the tables of the lexicon: lines of fields between ` | `.

/// A table as text of the program, cut into rows and fields without copies.
struct TableText {
  private let text: StaticString

  init(_ text: StaticString) { self.text = text }

  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  /// Calls the body with the byte ranges of the fields of each row.
  func forEachRow(_ body: ([Range<Int>]) -> Void) {
    let bytes = bytes
    var fields: [Range<Int>] = []
    var (row, field) = (0, 0)
    for index in 0...bytes.count {
      let isEnd = index == bytes.count || bytes[index] == 0x0A
      guard isEnd || bytes[index] == UInt8(ascii: "|") else { continue }
      fields.append(trimmed(field..<index))
      field = index + 1
      guard isEnd else { continue }
      if row < index { body(fields) }
      fields.removeAll(keepingCapacity: true)
      row = index + 1
    }
  }

  /// Calls the body with the trimmed pieces of a range between separators.
  private func forEachPiece(
    of range: Range<Int>, at separator: UInt8, _ body: (Range<Int>) -> Void
  ) {
    let bytes = bytes
    var start = range.lowerBound
    for index in range where bytes[index] == separator {
      body(trimmed(start..<index))
      start = index + 1
    }
    body(trimmed(start..<range.upperBound))
  }

  /// The pieces between separators that are not empty.
  func pieces(_ range: Range<Int>, at separator: Unicode.Scalar) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    pieces.reserveCapacity(16)
    forEachPiece(of: range, at: UInt8(ascii: separator)) { if !$0.isEmpty { pieces.append($0) } }
    return pieces
  }

  /// The pieces between commas.
  func list(_ range: Range<Int>) -> [Range<Int>] { pieces(range, at: ",") }

  /// The pieces between spaces.
  func words(_ range: Range<Int>) -> [Range<Int>] { pieces(range, at: " ") }

  /// What a range is compared by, as one word.
  func key(_ range: Range<Int>) -> WordKey { WordKey(bytes, range) }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Whether two ranges hold the same bytes.
  func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    bytes[one].elementsEqual(bytes[other])
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, bytes[low] == 0x20 { low += 1 }
    while high > low, bytes[high - 1] == 0x20 { high -= 1 }
    return low..<high
  }
}
