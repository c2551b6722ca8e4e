// A page as the parser gets to see it: as many bytes, each text at its place, and nothing that the
// parser would replace by text of another length. So an offset in what it read is one in the page.

enum Masking {
  /// The page with a stand-in for every `&`, so that character references stay as they are written;
  /// with plain line ends; and with blanks for a byte-order mark and for characters that HTML forbids
  /// (HTML standard, section 13.2.3.5). The bytes must be UTF-8.
  static func masked(_ bytes: [UInt8]) -> [UInt8] {
    var masked = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { blank(&masked, 0, 3) }
    var index = 0
    while index < masked.count {
      index += masked[index] < 0x80 ? maskByte(&masked, index) : maskScalar(&masked, index)
    }
    return masked
  }

  private static func maskByte(_ bytes: inout [UInt8], _ index: Int) -> Int {
    switch bytes[index] {
    // In a tag, too, it is a character like others; `<+` is no tag, as `<&` is none.
    case UInt8(ascii: "&"): bytes[index] = UInt8(ascii: "+")
    case 0x0D:
      let isPair = index + 1 < bytes.count && bytes[index + 1] == 0x0A
      bytes[index] = isPair ? 0x20 : 0x0A
    case 0x09, 0x0A, 0x0C: break
    case ..<0x20, 0x7F: bytes[index] = 0x20
    default: break
    }
    return 1
  }

  private static func maskScalar(_ bytes: inout [UInt8], _ index: Int) -> Int {
    let lead = bytes[index]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + length <= bytes.count else { return 1 }
    let scalar = bytes[index + 1..<index + length].reduce(
      UInt32(lead) & (0x7F >> UInt32(length))
    ) { $0 << 6 | UInt32($1 & 0x3F) }
    let isForbidden =
      scalar < 0xA0 || 0xFDD0...0xFDEF ~= scalar || scalar & 0xFFFE == 0xFFFE
    if isForbidden { blank(&bytes, index, length) }
    return length
  }

  private static func blank(_ bytes: inout [UInt8], _ index: Int, _ count: Int) {
    for place in index..<index + count { bytes[place] = 0x20 }
  }
}
