// Lines, columns and characters of source files, and that long lines are counted alike.

import Testing

@testable import Diagnostics

@Suite struct SourceFileTests {
  @Test(arguments: [
    ("", [0..<0]), ("a", [0..<1]), ("a\n", [0..<1, 2..<2]), ("a\r\nb", [0..<1, 3..<4]),
    ("\n\n", [0..<0, 1..<1, 2..<2]), ("a\rb\r\r\n", [0..<4, 6..<6]), ("\r\n", [0..<0, 2..<2]),
  ])
  func lines(source: String, expected: [Range<Int>]) {
    let file = SourceFile(name: "a", bytes: Array(source.utf8))
    #expect((1...file.lineStarts.count).map(file.lineRange) == expected)
  }

  /// One position for each byte and the end.
  @Test(arguments: [
    ("ab\nc", ["1:1", "1:2", "1:3", "2:1", "2:2"]),
    ("a\r\nb", ["1:1", "1:2", "1:2", "2:1", "2:2"]),
    ("éa", ["1:1", "1:1", "1:2", "1:3"]),
    ("e\u{301}a", ["1:1", "1:1", "1:1", "1:2", "1:3"]),
    ("国a", ["1:1", "1:1", "1:1", "1:2", "1:3"]),
    ("🇰🇿a", Array(repeating: "1:1", count: 8) + ["1:2", "1:3"]),
    ("\u{FEFF}a\nb", ["1:1", "1:1", "1:1", "1:1", "1:2", "2:1", "2:2"]),
    ("\u{600}1a", ["1:1", "1:1", "1:1", "1:2", "1:3"]),
  ])
  func positions(source: String, expected: [String]) {
    let file = SourceFile(name: "a", bytes: Array(source.utf8))
    let found = (0...file.bytes.count).map { offset in
      let position = file.position(at: offset)
      return "\(position.line):\(position.column)"
    }
    #expect(found == expected)
    #expect(file.position(at: 99) == file.position(at: file.bytes.count))
    #expect(file.position(at: -1) == file.position(at: 0))
  }

  @Test(arguments: 0..<200)
  func `characters of any line are those that Swift decodes`(seed: Int) {
    var random = Generator(seed: seed)
    let bytes = (0..<random.next(60)).map { _ in random.byte() }.filter { $0 != 0x0A }
    let file = SourceFile(name: "a", bytes: bytes)
    var characters: [Character] = []
    var end = 0
    var isGapless = true
    file.forEachCharacter(in: 0..<bytes.count) { character, range in
      isGapless = isGapless && range.lowerBound == end
      end = range.upperBound
      characters.append(character)
    }
    #expect(isGapless && end == bytes.count)
    #expect(characters == Array(String(decoding: bytes, as: UTF8.self)))
  }

  @Test(arguments: ["a", "é", "e\u{301}", "国a", "🇰🇿", "\u{301}", "\u{FFFD}"])
  func `the index agrees with the file`(unit: String) {
    let line = String(repeating: unit, count: 8000 / unit.utf8.count)
    let file = SourceFile(name: "a", bytes: Array((line + "\r\n" + line).utf8))
    var characters = ColumnIndex(file, counting: .characters)
    var codePoints = ColumnIndex(file, counting: .codePoints)
    for offset in [0, 1, 9000, 1023, 7999, 1024, 12_345, 2050, 8002, 4096, 16_002, 8000, 8001] {
      #expect(characters.position(at: offset) == file.position(at: offset))
      let line = file.lineRange(file.line(at: offset))
      let before = line.lowerBound..<min(offset, line.upperBound)
      let starts = file.bytes[before].count { $0 & 0xC0 != 0x80 }
      let isInside = line.contains(offset) && file.bytes[offset] & 0xC0 == 0x80
      #expect(codePoints.position(at: offset).column == starts + (isInside ? 0 : 1))
    }
  }

  @Test func `a very long line is counted in bytes`() {
    let file = SourceFile(name: "a", bytes: Array(String(repeating: "é", count: 50_000).utf8))
    var index = ColumnIndex(file, counting: .characters)
    #expect(file.position(at: 60_000) == Position(line: 1, column: 30_001))
    #expect(file.position(at: 80_000) == Position(line: 1, column: 80_001))
    #expect(index.position(at: 60_000) == Position(line: 1, column: 30_001))
    #expect(index.position(at: 80_000) == Position(line: 1, column: 80_001))
  }

  @Test(arguments: [(3, 1, 3..<3), (-5, 2, 0..<2), (0, 1 << 40, 0..<Int(UInt32.max))])
  func `spans are never reversed`(start: Int, end: Int, expected: Range<Int>) {
    #expect(Span(start, end).range == expected)
    #expect(Span(1 << 40, 1 << 33).range.isEmpty)
  }

  @Test func `findings stand in file order, the graver first`() {
    let findings = [
      Diagnostic(.sample(.advice), at: Span(1, 2), "a"),
      Diagnostic(.sample(.error), at: Span(1, 3), "b"),
      Diagnostic(.sample(.error), at: Span(1, 2), "b"),
      Diagnostic(.sample(.warning), at: Span(0, 2), "c"),
    ]
    let ordered = findings.inFileOrder()
    #expect(ordered.map(\.span) == [Span(0, 2), Span(1, 2), Span(1, 3), Span(1, 2)])
    #expect(ordered.map(\.severity) == [.warning, .error, .error, .advice])
    #expect(ordered.hasErrors && !findings[...0].map(\.self).hasErrors)
  }
}

/// Bytes that look like broken text: much ASCII, marks, and pieces of longer scalars.
private struct Generator {
  private var state: UInt64
  private var pending: [UInt8] = []

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

  mutating func byte() -> UInt8 {
    if !pending.isEmpty { return pending.removeFirst() }
    switch next(6) {
    case 0: return UInt8(next(128))
    case 1: return UInt8(128 + next(128))
    default:
      let pieces = ["e\u{301}", "\u{600}", "🇰🇿", "\u{FFFD}", "👩‍🚀", "क्षि", "한", "a", "\r\n"]
      pending = Array(pieces[next(pieces.count)].utf8)
      return pending.removeFirst()
    }
  }
}
