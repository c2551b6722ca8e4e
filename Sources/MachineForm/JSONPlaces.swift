// Where the values of a JSON text stand, found only once something has to be said about them. The
// text has been read before, so that it is known to be JSON.

import Diagnostics

struct JSONPlaces {
  private let bytes: [UInt8]
  private let wanted: Set<String>
  private var position = 0
  private var path = ""
  private var found: [String: Span] = [:]

  /// The places of the values at these paths, in one pass over the text.
  static func find(_ paths: Set<String>, in bytes: [UInt8]) -> [String: Span] {
    guard !paths.isEmpty else { return [:] }
    var places = JSONPlaces(bytes: bytes, wanted: paths)
    places.value()
    return places.found
  }

  private init(bytes: [UInt8], wanted: Set<String>) {
    self.bytes = bytes
    self.wanted = wanted
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  private var byte: UInt8 { position < bytes.count ? bytes[position] : 0 }

  private mutating func skipSpace() {
    while byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private mutating func value() {
    skipSpace()
    let start = position
    switch byte {
    case UInt8(ascii: "{"): object()
    case UInt8(ascii: "["): array()
    case UInt8(ascii: "\""): skipString()
    default: skipPlain()
    }
    guard wanted.contains(path) else { return }
    // A long value is shown by its first character.
    let opens = bytes[start] == UInt8(ascii: "{") || bytes[start] == UInt8(ascii: "[")
    found[path] = Span(start, opens ? start + 1 : position)
  }

  private mutating func array() {
    let parent = path
    var index = 0
    repeat {
      position += 1
      skipSpace()
      guard byte != UInt8(ascii: "]"), position < bytes.count else { break }
      path = "\(parent)[\(index)]"
      value()
      index += 1
      skipSpace()
    } while byte == UInt8(ascii: ",")
    path = parent
    position += 1
  }

  private mutating func object() {
    let parent = path
    repeat {
      position += 1
      skipSpace()
      guard byte != UInt8(ascii: "}"), position < bytes.count else { break }
      let key = key()
      path = parent.isEmpty ? key : "\(parent).\(key)"
      skipSpace()
      position += 1
      value()
      skipSpace()
    } while byte == UInt8(ascii: ",")
    path = parent
    position += 1
  }

  /// The name of a member as it stands; names with escapes are not looked for.
  private mutating func key() -> String {
    let start = position + 1
    skipString()
    return String(decoding: bytes[start..<max(start, position - 1)], as: UTF8.self)
  }

  private mutating func skipString() {
    position += 1
    while position < bytes.count, byte != UInt8(ascii: "\"") {
      position += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    position = min(position + 1, bytes.count)
  }

  /// A number or a literal.
  private mutating func skipPlain() {
    while position < bytes.count, !" \n\r\t,]}".utf8.contains(byte) { position += 1 }
  }
}
