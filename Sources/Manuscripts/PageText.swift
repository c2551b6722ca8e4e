// The characters of a text node at their places in the page. The parser tells where the text begins,
// and what is in it; between two characters of it a tag may stand that the parser dropped.

import CGumbo

/// A page, to take the text of its nodes from.
struct PageText {
  let bytes: UnsafeBufferPointer<UInt8>
  /// What the parser read.
  let masked: UnsafeBufferPointer<UInt8>
  let references: CharacterReferences

  /// The byte ranges of the page that the characters of a text node stand at, in order.
  ///
  /// - Parameter isRaw: whether tags in it are text, as in a title.
  func ranges(of node: Node, isRaw: Bool) -> [Range<Int>] {
    guard let text = node.pointee.v.text.text, let base = masked.baseAddress,
      let original = node.pointee.v.text.original_text.data
    else { return [] }
    let start = UnsafeRawPointer(original) - UnsafeRawPointer(base)
    guard masked.indices.contains(start) else { return [] }
    var ranges: [Range<Int>] = []
    var place = start
    var index = 0
    while text[index] != 0 {
      guard let found = find(UInt8(bitPattern: text[index]), from: place, isRaw) else { break }
      if let last = ranges.last, last.upperBound == found {
        ranges[ranges.count - 1] = last.lowerBound..<found + 1
      } else {
        ranges.append(found..<found + 1)
      }
      place = found + 1
      index += 1
    }
    return ranges
  }

  /// Where the next byte of a text stands: here, or behind tags; nil for text that is not in the page.
  private func find(_ byte: UInt8, from start: Int, _ isRaw: Bool) -> Int? {
    var place = start
    while place < masked.count {
      if !isRaw, masked[place] == UInt8(ascii: "<"),
        let end = Markup(bytes: masked).end(at: place)
      {
        place = end
      } else {
        return masked[place] == byte ? place : nil
      }
    }
    return nil
  }

  /// Writes what stands at some ranges, with references decoded and white space folded.
  ///
  /// - Parameter isPreformatted: whether line ends stay.
  func write(_ ranges: [Range<Int>], to writer: inout AccountWriter, isPreformatted: Bool) {
    for range in ranges { write(range, to: &writer, isPreformatted) }
  }

  private func write(_ range: Range<Int>, to writer: inout AccountWriter, _ keepsLines: Bool) {
    var word = range.lowerBound
    var index = range.lowerBound
    func flush() { if word < index { writer.write(bytes, word..<index) } }
    while index < range.upperBound {
      let byte = bytes[index]
      if byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "&") {
        index += 1
        continue
      }
      guard let piece = piece(at: index, before: range.upperBound) else {
        index += 1
        continue
      }
      flush()
      if keepsLines, masked[index] == 0x0A {
        writer.breakLine()
      } else {
        put(piece, at: index, to: &writer)
      }
      index += piece.length
      word = index
    }
    flush()
  }

  /// What stands at an index in place of its own bytes; nil for bytes that stay.
  private func piece(
    at index: Int, before end: Int
  ) -> CharacterReferences.Reference? {
    switch bytes[index] {
    case UInt8(ascii: "&"):
      return references.reference(in: bytes, at: index).flatMap { found in
        index + found.length <= end ? found : nil
      }
    case ...0x20, 0x7F: return .init(text: [0x20], length: 1)
    case 0xC2, 0xE2, 0xE3, 0xEF, 0xF0...:
      let length = bytes[index] < 0xE0 ? 2 : bytes[index] < 0xF0 ? 3 : 4
      let stop = min(index + length, end)
      // The parser was shown blanks for what HTML forbids.
      if masked[index] == 0x20 { return .init(text: [0x20], length: stop - index) }
      let text = Array(bytes[index..<stop])
      return Self.isBlank(text) || Self.isUnseen(text) ? .init(text: text, length: length) : nil
    default: return nil
    }
  }

  private func put(
    _ piece: CharacterReferences.Reference, at index: Int, to writer: inout AccountWriter
  ) {
    let origin = index..<index + piece.length
    if Self.isBlank(piece.text) {
      writer.space(origin)
    } else if !Self.isUnseen(piece.text) {
      writer.write(piece.text, for: origin)
    }
  }

  /// White space, and the spaces of typesetters, which are spaces in plain text.
  private static func isBlank(_ text: [UInt8]) -> Bool {
    if text.count == 1 { return text[0] <= 0x20 || text[0] == 0x7F }
    if text == [0xC2, 0xA0] || text == [0xE3, 0x80, 0x80] { return true }
    guard text.count == 3, text[0] == 0xE2, text[1] == 0x80 else { return false }
    return 0x80...0x8A ~= text[2] || text[2] == 0xAF
  }

  /// Signs within words that are not seen: soft hyphens, places where a line may be broken, marks of
  /// direction, byte-order marks.
  private static func isUnseen(_ text: [UInt8]) -> Bool {
    switch text {
    case [0xC2, 0xAD], [0xE2, 0x80, 0x8B], [0xE2, 0x80, 0x8E], [0xE2, 0x80, 0x8F],
      [0xE2, 0x81, 0xA0], [0xEF, 0xBB, 0xBF]:
      true
    default: false
    }
  }
}
