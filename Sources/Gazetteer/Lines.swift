// Tab-separated lines in read-only memory, searched in place by their first field.

import CGazetteer

/// A table whose lines end with a line feed and are sorted by the bytes of their first field.
struct Lines {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where some of the lines begin, for a long text: most of a search stays in a few kilobytes.
  private let index: UnsafeBufferPointer<CGazetteerIndexEntry>

  init(_ text: CGazetteerText, index: CGazetteerIndex = CGazetteerIndex()) {
    bytes = UnsafeBufferPointer(start: text.bytes, count: text.count)
    self.index = UnsafeBufferPointer(start: index.entries, count: index.count)
  }

  var indices: Range<Int> { bytes.indices }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  subscript(offset: Int) -> UInt8 { bytes[offset] }

  /// The fields of the line with exactly this first field.
  func fields(for key: some Collection<UInt8>) -> [String]? { start(of: key).map(fields(at:)) }

  /// The line with exactly this first field, to be read field by field.
  func line(for key: some Collection<UInt8>) -> FieldReader? {
    start(of: key).map { FieldReader(self, at: $0) }
  }

  private func start(of key: some Collection<UInt8>) -> Int? {
    let start = lowerBound(key)
    guard start < bytes.endIndex, bytes[firstField(at: start)].elementsEqual(key) else {
      return nil
    }
    return start
  }

  /// The fields of the line that starts at a byte offset.
  func fields(at start: Int) -> [String] {
    var fields: [String] = []
    var (first, end) = (start, start)
    while true {
      let isEnd = bytes[end] == UInt8(ascii: "\n")
      if isEnd || bytes[end] == UInt8(ascii: "\t") {
        fields.append(text(first..<end))
        first = end + 1
      }
      if isEnd { return fields }
      end += 1
    }
  }

  /// The fields of all lines.
  var allFields: [[String]] {
    var result: [[String]] = []
    var start = bytes.startIndex
    while start < bytes.endIndex {
      result.append(fields(at: start))
      start = lineEnd(from: start) + 1
    }
    return result
  }

  /// The offset of the first line whose first field is not less than the key.
  func lowerBound(_ key: some Collection<UInt8>) -> Int {
    var (low, high) = indexed(key)
    while low < high {
      let start = lineStart(before: low + (high - low) / 2, notBefore: low)
      if firstField(at: start, precedes: key) {
        low = lineEnd(from: start) + 1
      } else {
        high = start
      }
    }
    return low
  }

  /// Between which offsets a key can be, as far as the index tells.
  private func indexed(_ key: some Collection<UInt8>) -> (low: Int, high: Int) {
    var prefix: UInt64 = 0
    for byte in key.prefix(8) { prefix = prefix << 8 | UInt64(byte) }
    prefix <<= UInt64(8 * max(0, 8 - key.count))
    let first = entry { $0.prefix < prefix }
    let last = entry { $0.prefix <= prefix }
    return (
      first > 0 ? Int(index[first - 1].offset) : bytes.startIndex,
      last < index.count ? Int(index[last].offset) : bytes.endIndex
    )
  }

  /// The number of the first entry of the index for which something is false, as for all behind it.
  private func entry(behind isBefore: (CGazetteerIndexEntry) -> Bool) -> Int {
    var (low, high) = (0, index.count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(index[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether the first field of a line is less than the key, byte by byte; its tab is less than all.
  private func firstField(at start: Int, precedes key: some Collection<UInt8>) -> Bool {
    var offset = start
    for byte in key {
      if bytes[offset] != byte { return bytes[offset] < byte }
      offset += 1
    }
    return false
  }

  /// The bytes of a line up to its first tab.
  func firstField(at start: Int) -> Range<Int> {
    var end = start
    while bytes[end] != UInt8(ascii: "\t") { end += 1 }
    return start..<end
  }

  /// The offset of the line feed that ends the line.
  func lineEnd(from offset: Int) -> Int {
    var end = offset
    while bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return end
  }

  private func lineStart(before offset: Int, notBefore low: Int) -> Int {
    var start = offset
    while start > low, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start
  }
}
