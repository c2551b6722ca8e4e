// The mark at the start of a file that tells its encoding (Unicode 15, section 23.8).

/// A byte-order mark.
enum ByteOrderMark {
  case utf8, utf16LittleEndian, utf16BigEndian

  /// The mark that a file begins with.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = .utf8
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16LittleEndian
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16BigEndian
    } else {
      return nil
    }
  }

  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    }
  }

  /// How many bytes it takes.
  var length: Int { self == .utf8 ? 3 : 2 }

  /// Whether a file with this mark may be in an encoding. `UTF-16` alone leaves the order to the mark.
  func agrees(with encoding: TextEncoding) -> Bool {
    encoding.key == name.lowercased() || (self != .utf8 && encoding.key == "utf-16")
  }
}
