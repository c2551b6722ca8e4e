// The bytes of a programme, as an editor sees them: lines, line ends, spaces.

import Diagnostics

struct ProgrammeText {
  let file: SourceFile
  /// The line end that the file uses.
  let newline: String

  init(_ file: SourceFile) {
    self.file = file
    let first = file.lineRange(1).upperBound
    let isCRLF = first < file.bytes.count && file.bytes[first] == 0x0D
    newline = isCRLF ? "\r\n" : "\n"
  }

  /// The offset of the line end after a position, or of the end of the file.
  func endOfLine(at offset: Int) -> Int {
    file.lineRange(file.line(at: offset)).upperBound
  }

  /// How many spaces follow.
  func spaces(from offset: Int) -> Int {
    file.bytes[offset...].prefix { $0 == UInt8(ascii: " ") }.count
  }

  /// Whether the line after that of a position is empty.
  func isFollowedByBlankLine(_ offset: Int) -> Bool {
    let next = file.line(at: offset) + 1
    guard next <= file.lineStarts.count else { return false }
    return file.bytes[file.lineRange(next)].allSatisfy { $0 == UInt8(ascii: " ") }
  }
}
