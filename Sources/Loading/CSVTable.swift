// Reads a table of comma-separated values (RFC 4180) into rows of cells that remember their places.
// Semicolons and tabs part cells too, as spreadsheets of many countries write them.

import Diagnostics

/// One cell: its text, and where that stands without its quotation marks.
struct CSVCell {
  let text: String
  let span: Span
}

/// One row that is not blank.
struct CSVRow {
  var cells: [CSVCell] = []
  var span = Span.none
  /// The first bytes that are not UTF-8.
  var broken: Span?
  /// A quotation mark that is never closed.
  var unclosed: Span?
}

/// A table.
struct CSVTable {
  let rows: [CSVRow]
  /// A UTF-16 byte-order mark: nothing of the file can be read as it is.
  let isUTF16: Bool

  init(_ file: SourceFile) {
    let bytes = file.bytes
    isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    guard !isUTF16 else {
      rows = []
      return
    }
    var reader = CSVReader(bytes, from: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    rows = reader.readAll()
  }
}

private struct CSVReader {
  private static let quote = UInt8(ascii: "\"")

  private let bytes: [UInt8]
  private var position: Int
  private let separator: UInt8

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    let line = bytes[start...].prefix { $0 != 0x0A && $0 != 0x0D }
    if let stated = Self.statedSeparator(line) {
      separator = stated
      position = line.endIndex
      while position < bytes.count, bytes[position] == 0x0A || bytes[position] == 0x0D {
        position += 1
      }
    } else {
      separator = Self.separator(bytes[start...])
      position = start
    }
  }

  /// `sep=;` on the first line, by which spreadsheets state the separator; it may be quoted, and
  /// followed by separators.
  private static func statedSeparator(_ line: ArraySlice<UInt8>) -> UInt8? {
    let bare = line.filter { $0 != quote && $0 != 0x20 }
    guard bare.count >= 5, bare.prefix(4).map({ $0 | 0x20 }) == Array("sep=".utf8) else {
      return nil
    }
    let stated = bare[bare.startIndex + 4]
    let isAlone = bare.dropFirst(5).allSatisfy { $0 == stated || $0 == UInt8(ascii: ",") }
    return [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09].contains(stated) && isAlone ? stated : nil
  }

  /// The separator that the first line has most of.
  private static func separator(_ bytes: ArraySlice<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      counts[byte, default: 0] += 1
    }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
    return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? candidates[0]
  }

  mutating func readAll() -> [CSVRow] {
    var rows: [CSVRow] = []
    while position < bytes.count {
      let row = readRow()
      if row.cells.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
    }
    return rows
  }

  private mutating func readRow() -> CSVRow {
    var row = CSVRow()
    let start = position
    while true {
      readCell(&row)
      guard position < bytes.count, bytes[position] == separator else { break }
      position += 1
    }
    // A mark that is not closed takes the rest of its line with it, not the rest of the file.
    if let unclosed = row.unclosed {
      position = bytes[Int(unclosed.start)...].firstIndex(of: 0x0A) ?? bytes.count
    }
    row.span = Span(start, position)
    row.broken = brokenPlace(start..<position)
    if position < bytes.count, bytes[position] == 0x0D { position += 1 }
    if position < bytes.count, bytes[position] == 0x0A { position += 1 }
    return row
  }

  private func isEnd(_ byte: UInt8) -> Bool { byte == separator || byte == 0x0A || byte == 0x0D }

  private mutating func readCell(_ row: inout CSVRow) {
    skipSpaces()
    if position < bytes.count, bytes[position] == Self.quote { return readQuoted(&row) }
    let start = position
    while position < bytes.count, !isEnd(bytes[position]) { position += 1 }
    var end = position
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    row.cells.append(
      CSVCell(text: String(decoding: bytes[start..<end], as: UTF8.self), span: Span(start, end)))
  }

  private mutating func skipSpaces() {
    while position < bytes.count, bytes[position] == 0x20 { position += 1 }
  }

  /// A quoted cell; a doubled quotation mark inside stands for one. What follows the closing mark up to
  /// the separator is taken as part of the cell.
  private mutating func readQuoted(_ row: inout CSVRow) {
    let open = position
    var text: [UInt8] = []
    position += 1
    let start = position
    while position < bytes.count {
      if bytes[position] == Self.quote {
        guard position + 1 < bytes.count, bytes[position + 1] == Self.quote else { break }
        position += 1
      }
      text.append(bytes[position])
      position += 1
    }
    let end = position
    if position < bytes.count { position += 1 } else { row.unclosed = Span(open, open + 1) }
    while position < bytes.count, !isEnd(bytes[position]) {
      text.append(bytes[position])
      position += 1
    }
    row.cells.append(
      CSVCell(
        text: Self.trimmed(String(decoding: text, as: UTF8.self)), span: Span(start, end)))
  }

  private static func trimmed(_ text: String) -> String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0.isNewline }
    return String(text.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }

  /// The first place of a row where it is not UTF-8.
  private func brokenPlace(_ range: Range<Int>) -> Span? {
    guard String(validating: bytes[range], as: UTF8.self) == nil else { return nil }
    var index = range.lowerBound
    while index < range.upperBound {
      let length = Self.length(of: bytes[index])
      let end = min(index + length, range.upperBound)
      if length == 0 || String(validating: bytes[index..<end], as: UTF8.self) == nil {
        return Span(index, index + 1)
      }
      index = end
    }
    return nil
  }

  /// The length of the character that starts with a byte; 0 for none.
  private static func length(of byte: UInt8) -> Int {
    switch byte {
    case ..<0x80: 1
    case 0xC2..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF5: 4
    default: 0
    }
  }
}
