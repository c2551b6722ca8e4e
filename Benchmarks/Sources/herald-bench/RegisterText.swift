// Reads as much of XML as registers have: elements of elements with text, character references,
// comments, sections of character data.

struct RegisterText {
  private let bytes: [UInt8]
  private var position = 0
  private var text: [UInt8] = []

  /// The elements of the given names, each as the texts of its elements with single spaces.
  static func records(_ bytes: [UInt8], of names: Set<String>) -> [[String: String]] {
    var scanner = RegisterText(bytes: bytes)
    return scanner.records(names)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func records(_ names: Set<String>) -> [[String: String]] {
    var records: [[String: String]] = []
    var record: [String: String]?
    while position < bytes.count {
      switch next() {
      case .start(let name):
        if names.contains(name) { record = [:] }
        text = []
      case .end(let name):
        if names.contains(name), let done = record {
          records.append(done)
          record = nil
        } else {
          record?[name] = words
        }
        text = []
      case .text(let more): text += more
      }
    }
    return records
  }

  /// The text since the last tag.
  private var words: String {
    String(decoding: text, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  private enum Piece {
    case start(String)
    case end(String)
    case text([UInt8])
  }

  private mutating func next() -> Piece {
    guard bytes[position] == UInt8(ascii: "<") else { return .text(characters()) }
    if skip("<!--") {
      _ = take(until: "-->")
      return .text([])
    }
    if skip("<![CDATA[") { return .text(Array(take(until: "]]>"))) }
    if skip("<?") {
      _ = take(until: "?>")
      return .text([])
    }
    return tag()
  }

  private mutating func skip(_ mark: String) -> Bool {
    guard bytes[position...].starts(with: mark.utf8) else { return false }
    position += mark.utf8.count
    return true
  }

  /// What stands before a mark, or before the end; the mark is passed.
  private mutating func take(until mark: String) -> ArraySlice<UInt8> {
    let start = position
    while position < bytes.count {
      if skip(mark) { return bytes[start..<position - mark.utf8.count] }
      position += 1
    }
    return bytes[start...]
  }

  /// A tag; one of an empty element, which has no text, counts as its end.
  private mutating func tag() -> Piece {
    position += 1
    let start = position
    var quote: UInt8?
    while position < bytes.count {
      let byte = bytes[position]
      if quote == nil, byte == UInt8(ascii: ">") { break }
      if byte == quote {
        quote = nil
      } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      position += 1
    }
    let inside = bytes[start..<position]
    position += 1
    let isEnd = inside.first == UInt8(ascii: "/")
    let name = inside.drop { $0 == UInt8(ascii: "/") }.prefix { $0 > 0x20 && $0 != 0x2F }
    let word = String(decoding: name, as: UTF8.self)
    return isEnd || inside.last == UInt8(ascii: "/") ? .end(word) : .start(word)
  }

  /// The characters up to the next tag.
  private mutating func characters() -> [UInt8] {
    var characters: [UInt8] = []
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") {
      if bytes[position] == UInt8(ascii: "&"), let character = reference() {
        characters += String(character).utf8
      } else {
        characters.append(bytes[position])
        position += 1
      }
    }
    return characters
  }

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
  ]

  /// Passes a reference to a character; nil, and passes nothing, for what is none.
  private mutating func reference() -> Unicode.Scalar? {
    let rest = bytes[(position + 1)...].prefix(12)
    guard let end = rest.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: bytes[position + 1..<end], as: UTF8.self)
    let code =
      name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
    let scalar = name.hasPrefix("#") ? code.flatMap(Unicode.Scalar.init) : Self.named[name]
    if scalar != nil { position = end + 1 }
    return scalar
  }
}
