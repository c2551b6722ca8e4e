// A source text and its lines: where every span gets its line and column.

/// A half-open range of byte offsets in a source file.
public struct Span: Hashable, Sendable {
  /// The first byte's offset.
  public let start: UInt32
  /// The offset after the last byte.
  public let end: UInt32

  /// The span from `start` up to `end`; empty when `end` comes before `start`.
  @inlinable public init(_ start: Int, _ end: Int) {
    self.start = UInt32(clamping: start)
    self.end = UInt32(clamping: max(start, end))
  }

  /// The span of something that stands in no file, such as a value a tool made.
  public static let none = Span(0, 0)

  /// The smallest span that covers both.
  public func joined(with other: Span) -> Span {
    Span(Int(min(start, other.start)), Int(max(end, other.end)))
  }

  /// The offsets, for indexing the bytes of a file.
  @inlinable public var range: Range<Int> { Int(start)..<Int(end) }
}

/// A line and a column, both counted from 1; columns count characters as a reader sees them.
public struct Position: Hashable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The column, from 1.
  public let column: Int
}

/// The bytes of a programme with the name that diagnostics show for it.
public final class SourceFile: Sendable {
  /// The path as the user wrote it, or `<stdin>`.
  public let name: String
  /// The text as it was read; it need not be UTF-8.
  public let bytes: [UInt8]
  /// The offset of each line's first byte.
  public let lineStarts: [UInt32]

  /// Where the text was taken from; nil for a text that is a file itself.
  public let extract: Extract?

  /// Where the texts of other files begin that were put behind this one's, in order; empty for a
  /// text that is one file.
  public let parts: [SourcePart]

  /// A file of this name and text, which may have been taken out of another, or have been put
  /// together of several.
  public init(
    name: String, bytes: [UInt8], extract: Extract? = nil, parts: [SourcePart] = []
  ) {
    self.name = name
    self.bytes = bytes
    self.extract = extract
    self.parts = parts
    self.lineStarts = Self.lineStarts(of: bytes)
  }

  private static func lineStarts(of bytes: [UInt8]) -> [UInt32] {
    var starts: [UInt32] = [0]
    bytes.withUnsafeBufferPointer { buffer in
      for index in buffer.indices where buffer[index] == 0x0A {
        starts.append(UInt32(truncatingIfNeeded: index + 1))
      }
    }
    return starts
  }

  /// The number, from 1, of the line that holds the byte at `offset`.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The bytes of a line, numbered from 1, without its line end.
  public func lineRange(_ line: Int) -> Range<Int> {
    let start = Int(lineStarts[line - 1])
    var end = line < lineStarts.count ? Int(lineStarts[line]) - 1 : bytes.count
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return start..<max(start, end)
  }

  /// The longest start of a line, in bytes, whose characters are counted.
  static let longestCountedPrefix = 65_536

  /// The line and column of a byte offset. An offset inside a character has that character's
  /// column, one inside a line end the column after the last character; a byte-order mark at the
  /// start of the file has no column. Of an extract it is the place in the original.
  public func position(at offset: Int) -> Position {
    if let extract {
      return extract.original.position(at: extract.origin(of: offset..<offset).lowerBound)
    }
    let line = line(at: offset)
    let range = textRange(line)
    let offset = min(max(offset, range.lowerBound), range.upperBound)
    let distance = offset - range.lowerBound
    // Characters, but never more than a reader can use: a mebibyte line is counted in bytes.
    guard distance <= Self.longestCountedPrefix else {
      return Position(line: line, column: distance + 1)
    }
    let before = characters(from: range.lowerBound, to: offset, before: range.upperBound)
    return Position(line: line, column: before + 1)
  }

  /// How many characters end at or before `offset`, from the character boundary `start` of a line
  /// that ends at `limit`.
  func characters(from start: Int, to offset: Int, before limit: Int) -> Int {
    // The scalar at `offset` may belong to the character before it, which then has not ended.
    let end = offset < limit ? scalarRange(at: offset, in: start..<limit).upperBound : limit
    guard start < end else { return 0 }
    if isPlain(start..<end) { return min(offset, end) - start }
    if let count = simpleCount(from: start, to: offset, before: end) { return count }
    var count = 0
    forEachCharacter(in: start..<end) { _, bytes in
      if bytes.upperBound <= offset { count += 1 }
    }
    return count
  }

  /// Whether every byte is a character: ASCII, and no carriage return, which may join a line feed.
  private func isPlain(_ range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      // One pass without branches, so that the compiler takes many bytes at a time.
      var others: UInt8 = 0
      for byte in UnsafeBufferPointer(rebasing: buffer[range]) {
        others |= (byte & 0x80) | (byte == 0x0D ? 1 : 0)
      }
      return others == 0
    }
  }

  /// How many characters end at or before `offset` where each is one scalar: ASCII without carriage
  /// returns, Latin letters with their accents (to U+02FF), dashes and quotation marks (U+2010 to
  /// U+2027). None of them joins another (UAX 29). Nil where there is anything else.
  private func simpleCount(from start: Int, to offset: Int, before end: Int) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      var index = start
      var count = 0
      while index < end {
        let byte = buffer[index]
        let length: Int
        if byte < 0x80, byte != 0x0D {
          length = 1
        } else if 0xC2...0xCB ~= byte, index + 1 < end, buffer[index + 1] & 0xC0 == 0x80 {
          length = 2
        } else if byte == 0xE2, index + 2 < end, buffer[index + 1] == 0x80,
          0x90...0xA7 ~= buffer[index + 2]
        {
          length = 3
        } else {
          return nil
        }
        index += length
        if index <= offset { count += 1 }
      }
      return count
    }
  }

  /// The text of a byte range, with anything that is not UTF-8 shown as U+FFFD.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The text that a span covers.
  public func text(_ span: Span) -> String { text(span.range) }
}
