// Columns for many offsets of one file at a cost in proportion to the file: long lines are counted
// once, with a mark every kibibyte from which later counts start.

/// Turns the offsets of one file into positions, remembering what it counted on long lines.
struct ColumnIndex {
  /// What a column counts.
  enum Unit {
    /// Characters as a reader sees them; agrees with `SourceFile.position(at:)`.
    case characters
    /// Unicode code points, as SARIF wants them.
    case codePoints
  }

  /// A character boundary with the number of units before it on its line.
  private struct Mark {
    let offset: Int
    let count: Int
  }

  private static let markDistance = 1024

  private let file: SourceFile
  private let unit: Unit
  private var marks: [Int: [Mark]] = [:]
  /// The place that was asked for last, where a character begins at it: places mostly come in order.
  private var last: (line: Int, mark: Mark)?

  init(_ file: SourceFile, counting unit: Unit) {
    self.file = file
    self.unit = unit
  }

  /// The line and column of a byte offset, both from 1.
  mutating func position(at offset: Int) -> Position {
    let line = file.line(at: offset)
    let range = file.textRange(line)
    let offset = min(max(offset, range.lowerBound), range.upperBound)
    let distance = offset - range.lowerBound
    if unit == .characters, distance > SourceFile.longestCountedPrefix {
      return Position(line: line, column: distance + 1)
    }
    let start = start(for: offset, in: range, on: line)
    let count = start.count + count(from: start.offset, to: offset, before: range.upperBound)
    if startsAlone(offset, in: range) { last = (line, Mark(offset: offset, count: count)) }
    return Position(line: line, column: count + 1)
  }

  /// From where to count.
  private mutating func start(for offset: Int, in range: Range<Int>, on line: Int) -> Mark {
    if let last, last.line == line, last.mark.offset <= offset,
      offset - last.mark.offset <= 2 * Self.markDistance
    {
      return last.mark
    }
    let mark =
      offset - range.lowerBound > 2 * Self.markDistance ? mark(before: offset, on: line) : nil
    return mark ?? Mark(offset: range.lowerBound, count: 0)
  }

  /// Whether a character surely begins at an offset: ASCII stands on both sides, and no end of line.
  private func startsAlone(_ offset: Int, in range: Range<Int>) -> Bool {
    offset > range.lowerBound && offset < range.upperBound
      && 0x20..<0x80 ~= file.bytes[offset - 1] && 0x20..<0x80 ~= file.bytes[offset]
  }

  private func count(from start: Int, to offset: Int, before limit: Int) -> Int {
    switch unit {
    case .characters: return file.characters(from: start, to: offset, before: limit)
    case .codePoints:
      var count = 0
      var index = start
      while index < offset {
        index += file.scalarLength(at: index, before: limit)
        if index <= offset { count += 1 }
      }
      return count
    }
  }

  /// The last mark at or before `offset`. Two marks further apart than a count may walk hold one
  /// single character; an offset inside it belongs to its start.
  private mutating func mark(before offset: Int, on line: Int) -> Mark? {
    let marks = self.marks[line] ?? makeMarks(line)
    self.marks[line] = marks
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let mark = marks[low - 1]
    let isInsideGiant = low < marks.count && marks[low].offset - mark.offset > 2 * Self.markDistance
    return isInsideGiant ? Mark(offset: offset, count: mark.count) : mark
  }

  private func makeMarks(_ line: Int) -> [Mark] {
    let range = file.textRange(line)
    var marks = [Mark(offset: range.lowerBound, count: 0)]
    var count = 0
    func note(_ bytes: Range<Int>) {
      let isFar = bytes.upperBound - marks[marks.count - 1].offset >= Self.markDistance
      if isFar, bytes.count > Self.markDistance {
        marks.append(Mark(offset: bytes.lowerBound, count: count))
      }
      count += 1
      if isFar { marks.append(Mark(offset: bytes.upperBound, count: count)) }
    }
    switch unit {
    case .characters:
      let end = min(range.upperBound, range.lowerBound + SourceFile.longestCountedPrefix + 4)
      file.forEachCharacter(in: range.lowerBound..<end) { note($1) }
    case .codePoints:
      var index = range.lowerBound
      while index < range.upperBound {
        let end = index + file.scalarLength(at: index, before: range.upperBound)
        note(index..<end)
        index = end
      }
    }
    return marks
  }
}
