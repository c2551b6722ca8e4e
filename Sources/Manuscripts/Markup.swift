// Tags and comments in the bytes of a page, cut as the tokenizer of the HTML standard does
// (section 13.2.5): where they end, their names, their attributes. For the looks at a page that come
// before it is parsed.

/// Bytes that tags are looked for in.
struct Markup {
  let bytes: UnsafeBufferPointer<UInt8>

  /// A start or end tag.
  struct Tag {
    /// From `<` to behind `>`; to the end of the page for a tag that is cut off.
    var range: Range<Int>
    var name: Range<Int>
    var isEnd: Bool
    var isSelfClosing = false
    var attributes = 0
  }

  /// An attribute of a tag; the value is without quotes.
  struct Attribute {
    var name: Range<Int>
    var value: Range<Int>
  }

  func isAt(_ index: Int, _ text: StaticString) -> Bool {
    guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy {
      Self.lower(bytes[index + $0]) == text.utf8Start[$0]
    }
  }

  func word(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].map(Self.lower), as: UTF8.self)
  }

  static func lower(_ byte: UInt8) -> UInt8 { 0x41...0x5A ~= byte ? byte | 0x20 : byte }

  static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || 0x09...0x0A ~= byte || byte == 0x0C || byte == 0x0D
  }

  // MARK: Where it ends

  /// The end of what begins with the `<` at an index, be it a tag or a comment; nil for a `<` that
  /// is text.
  func end(at index: Int) -> Int? {
    if let tag = tag(at: index) { return tag.range.upperBound }
    guard index + 1 < bytes.count else { return nil }
    switch bytes[index + 1] {
    case UInt8(ascii: "!"):
      return isAt(index, "<!--") ? commentEnd(index + 4) : first(UInt8(ascii: ">"), index + 2)
    case UInt8(ascii: "?"): return first(UInt8(ascii: ">"), index + 2)
    case UInt8(ascii: "/"):
      return index + 2 < bytes.count ? first(UInt8(ascii: ">"), index + 2) : nil
    default: return nil
    }
  }

  /// Behind the first byte of a value at or after an index, or the end of the page.
  private func first(_ byte: UInt8, _ index: Int) -> Int {
    var index = index
    while index < bytes.count, bytes[index] != byte { index += 1 }
    return min(index + 1, bytes.count)
  }

  private func commentEnd(_ index: Int) -> Int {
    if isAt(index, ">") { return index + 1 }
    if isAt(index, "->") { return index + 2 }
    var index = index
    while index < bytes.count {
      if isAt(index, "-->") { return index + 3 }
      if isAt(index, "--!>") { return index + 4 }
      index += 1
    }
    return bytes.count
  }

  // MARK: Tags

  /// The tag that begins at an index, which must hold `<`; `attribute` is called with each attribute.
  func tag(at index: Int, attribute: ((Attribute) -> Void)? = nil) -> Tag? {
    var place = index + 1
    let isEnd = place < bytes.count && bytes[place] == UInt8(ascii: "/")
    if isEnd { place += 1 }
    guard place < bytes.count, Self.isLetter(bytes[place]) else { return nil }
    let name = place..<run(place) { !Self.isSpace($0) && $0 != 0x2F && $0 != 0x3E }
    var tag = Tag(range: index..<bytes.count, name: name, isEnd: isEnd)
    place = name.upperBound
    while place < bytes.count {
      place = run(place) { Self.isSpace($0) }
      guard place < bytes.count else { break }
      switch bytes[place] {
      case UInt8(ascii: ">"):
        tag.range = index..<place + 1
        return tag
      case UInt8(ascii: "/"):
        place += 1
        tag.isSelfClosing = place < bytes.count && bytes[place] == UInt8(ascii: ">")
      default:
        let found = self.attribute(at: &place)
        tag.attributes += 1
        attribute?(found)
      }
    }
    return tag
  }

  private func run(_ start: Int, while holds: (UInt8) -> Bool) -> Int {
    var index = start
    while index < bytes.count, holds(bytes[index]) { index += 1 }
    return index
  }

  private func attribute(at place: inout Int) -> Attribute {
    let start = place
    place = run(start + 1) { !Self.isSpace($0) && $0 != 0x2F && $0 != 0x3E && $0 != 0x3D }
    let name = start..<place
    let next = run(place) { Self.isSpace($0) }
    guard next < bytes.count, bytes[next] == UInt8(ascii: "=") else {
      return Attribute(name: name, value: place..<place)
    }
    place = run(next + 1) { Self.isSpace($0) }
    guard place < bytes.count else { return Attribute(name: name, value: place..<place) }
    let quote = bytes[place]
    if quote == 0x22 || quote == 0x27 {
      let value = place + 1..<run(place + 1) { $0 != quote }
      place = min(value.upperBound + 1, bytes.count)
      return Attribute(name: name, value: value)
    }
    let value = place..<run(place) { !Self.isSpace($0) && $0 != 0x3E }
    place = value.upperBound
    return Attribute(name: name, value: value)
  }
}
