// Reads the tables of the lexicon: lines of fields between ` | `.

/// A table as text, cut into rows and fields without copies.
struct TableText {
  let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  /// Calls the body with the byte ranges of the fields of each row.
  func forEachRow(_ body: ([Range<Int>]) -> Void) {
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      if start < end { body(pieces(of: start..<end, at: UInt8(ascii: "|"))) }
      start = end + 1
    }
  }

  /// The trimmed pieces of a range between separators.
  func pieces(of range: Range<Int>, at separator: UInt8) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where bytes[index] == separator {
      pieces.append(trimmed(start..<index))
      start = index + 1
    }
    pieces.append(trimmed(start..<range.upperBound))
    return pieces
  }

  /// The pieces between commas that are not empty.
  func list(_ range: Range<Int>) -> [Range<Int>] {
    pieces(of: range, at: UInt8(ascii: ",")).filter { !$0.isEmpty }
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Whether two ranges hold the same bytes.
  func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    one.count == other.count && zip(one, other).allSatisfy { bytes[$0] == bytes[$1] }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, bytes[low] == 0x20 { low += 1 }
    while high > low, bytes[high - 1] == 0x20 { high -= 1 }
    return low..<high
  }
}
