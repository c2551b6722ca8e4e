// A source text and its lines: where every span gets its line and column.

/// A half-open range of byte offsets in a source file.
public struct Span: Hashable, Sendable {
  public let start: UInt32
  public let end: UInt32

  @inlinable public init(_ start: Int, _ end: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: max(start, end))
  }

  /// The span of something that stands in no file, such as a value a tool made.
  public static let none = Span(0, 0)

  /// The smallest span that covers both.
  public func joined(with other: Span) -> Span {
    Span(Int(min(start, other.start)), Int(max(end, other.end)))
  }

  @inlinable public var range: Range<Int> { Int(start)..<Int(end) }
}

/// A line and a column, both counted from 1; columns count characters as a reader sees them.
public struct Position: Hashable, Sendable {
  public let line: Int
  public let column: Int
}

/// The bytes of a programme with the name that diagnostics show for it.
public final class SourceFile: Sendable {
  /// The path as the user wrote it, or `<stdin>`.
  public let name: String
  public let bytes: [UInt8]
  /// The offset of each line's first byte.
  public let lineStarts: [UInt32]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
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

  /// The line and column of a byte offset.
  public func position(at offset: Int) -> Position {
    let offset = min(offset, bytes.count)
    let line = line(at: offset)
    let before = Int(lineStarts[line - 1])..<offset
    // Characters, but never more than a reader can use: a mebibyte line is counted in bytes.
    let column = before.count > 65_536 ? before.count : text(before).count
    return Position(line: line, column: column + 1)
  }

  /// The text of a byte range, with anything that is not UTF-8 shown as U+FFFD.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The text that a span covers.
  public func text(_ span: Span) -> String { text(span.range) }
}
