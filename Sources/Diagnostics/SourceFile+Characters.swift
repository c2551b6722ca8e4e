// Walks the characters and scalars of a source file by byte offset. Bytes that are not UTF-8 count
// as Swift decodes them: one U+FFFD for each longest part that could have begun a scalar.

extension SourceFile {
  /// The bytes of a line, numbered from 1, without its line end and without a byte-order mark.
  func textRange(_ line: Int) -> Range<Int> {
    let range = lineRange(line)
    guard line == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return range }
    return min(3, range.upperBound)..<range.upperBound
  }

  /// The bytes of a span that this file really has.
  func clamped(_ span: Span) -> Range<Int> { span.range.clamped(to: 0..<bytes.count) }

  /// How many bytes the scalar, or the broken piece of one, takes that begins at `offset`.
  func scalarLength(at offset: Int, before limit: Int) -> Int {
    guard bytes[offset] >= 0x80 else { return 1 }
    var iterator = bytes[offset..<min(limit, offset + 4)].makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    switch parser.parseScalar(from: &iterator) {
    case .valid(let scalar): return scalar.count
    case .error(let length): return length
    case .emptyInput: return 1
    }
  }

  /// The bytes of the scalar that holds the byte at `offset`, inside `range`.
  func scalarRange(at offset: Int, in range: Range<Int>) -> Range<Int> {
    var start = offset
    while start > max(range.lowerBound, offset - 3), bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while start <= offset {
      let end = start + scalarLength(at: start, before: range.upperBound)
      if end > offset { return start..<end }
      start = end
    }
    return offset..<offset + 1
  }

  /// Calls `body` with each character of `range`, a part of one line, and its bytes.
  func forEachCharacter(in range: Range<Int>, _ body: (Character, Range<Int>) -> Void) {
    var index = range.lowerBound
    while index < range.upperBound {
      if standsAlone(index, before: range.upperBound) {
        body(Character(Unicode.Scalar(bytes[index])), index..<index + 1)
        index += 1
      } else {
        index = decodeRun(from: index, before: range.upperBound, body)
      }
    }
  }

  /// Whether the byte is an ASCII character that nothing after it can join.
  private func standsAlone(_ index: Int, before limit: Int) -> Bool {
    bytes[index] < 0x80 && (index + 1 == limit || bytes[index + 1] < 0x80)
  }

  /// Decodes up to and including the next ASCII byte that stands alone: a prefixed sign, such as
  /// U+0600, can still join that one. Returns where the run ends.
  private func decodeRun(
    from start: Int, before limit: Int, _ body: (Character, Range<Int>) -> Void
  ) -> Int {
    var end = start + 1
    while end < limit, !standsAlone(end, before: limit) { end += 1 }
    end = min(end + 1, limit)
    var offset = start
    for character in text(start..<end) {
      let first = offset
      for scalar in character.unicodeScalars {
        let isReplacement = scalar == "\u{FFFD}"
        offset += isReplacement ? scalarLength(at: offset, before: end) : UTF8.width(scalar)
      }
      body(character, first..<offset)
    }
    return end
  }
}
