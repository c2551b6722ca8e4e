// How names are reduced before they are compared: case, accents and punctuation do not count.

import CGazetteer

extension Gazetteer {
  /// The form in which names are compared, for example `sao paulo` for "São Paulo".
  ///
  /// Each scalar is replaced by its text in the folding table, if it is there; then runs of spaces
  /// become one space and those at either end vanish. `tools/gazetteer/folding.py` defines the
  /// table: base letters in lower case, no apostrophes or full stops, spaces for hyphens.
  public static func fold(_ name: String) -> String {
    String(decoding: foldedBytes(name), as: UTF8.self)
  }

  /// `fold(_:)` as UTF-8.
  static func foldedBytes(_ name: String) -> [UInt8] {
    let ascii = ascii
    var result = SpacedBytes(capacity: name.utf8.count)
    for scalar in name.unicodeScalars {
      if scalar.isASCII {
        result.append(packed: ascii[Int(scalar.value)])
      } else if let text = replacement(of: scalar) {
        result.append(packed: text)
      } else {
        for byte in UTF8.encode(scalar)! { result.append(byte) }
      }
    }
    return result.bytes
  }

  /// What the table says of ASCII, where most names are written.
  private static let ascii: [UInt64] = (0..<128).map { code in
    replacement(of: Unicode.Scalar(UInt8(code))) ?? UInt64(code)
  }

  /// The text of a scalar in the table, packed into a number from its last byte on.
  private static func replacement(of scalar: Unicode.Scalar) -> UInt64? {
    let table = cgazetteer_foldings()
    let entries = UnsafeBufferPointer(start: table.entries, count: table.count)
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].scalar < scalar.value { low = middle + 1 } else { high = middle }
    }
    guard low < entries.count, entries[low].scalar == scalar.value else { return nil }
    return entries[low].text
  }
}

/// Bytes that never begin or end with a space, nor have two in a row.
private struct SpacedBytes {
  private(set) var bytes: [UInt8] = []
  private var spaceIsDue = false

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func append(packed text: UInt64) {
    var rest = text
    while rest != 0 {
      append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  mutating func append(_ byte: UInt8) {
    if byte == UInt8(ascii: " ") {
      spaceIsDue = !bytes.isEmpty
      return
    }
    if spaceIsDue {
      bytes.append(UInt8(ascii: " "))
      spaceIsDue = false
    }
    bytes.append(byte)
  }
}
