// Names of encodings, as pages and people write them.

/// An encoding that text can be decoded from.
public struct TextEncoding: Sendable, Equatable {
  /// The name as it was given.
  public let name: String
  /// The name by which agreement is judged, in small letters.
  let key: String
  /// What iconv of the C library calls it.
  let iconvName: String

  static let utf8 = TextEncoding(name: "UTF-8", key: "utf-8", iconvName: "UTF-8")

  /// An encoding by its name, in capitals or not; nil when this system knows none of that name.
  public init?(named name: String) {
    let key = Self.key(name)
    let iconvName = Self.others[key] ?? key.uppercased()
    // iconv reads more into a name: "" is the encoding of the locale, "//IGNORE" leaves out errors.
    let isPlain = key.utf8.allSatisfy { byte in
      0x61...0x7A ~= byte || 0x30...0x39 ~= byte || Self.marks.contains(byte)
    }
    guard !key.isEmpty, key.utf8.count <= 40, isPlain, !Self.refused.contains(key),
      Transcoder.exists(iconvName)
    else { return nil }
    self.init(name: name, key: key, iconvName: iconvName)
  }

  init(of mark: ByteOrderMark) {
    self.init(name: mark.name, key: mark.name.lowercased(), iconvName: mark.name)
  }

  private init(name: String, key: String, iconvName: String) {
    self.name = name
    self.key = key
    self.iconvName = iconvName
  }

  private static let marks = Set("-_.:+()".utf8)

  /// Not encodings of files but of a running program.
  private static let refused: Set<String> = ["wchar_t", "internal", "char"]

  private static func key(_ name: String) -> String {
    let key = name.lowercased()
    switch key {
    case "utf8", "utf_8", "unicode-1-1-utf-8": return "utf-8"
    case "utf16", "utf_16", "unicode": return "utf-16"
    case "utf16le": return "utf-16le"
    case "utf16be": return "utf-16be"
    default: return key
    }
  }

  /// Where a name means a larger encoding than it says, as browsers take it (WHATWG Encoding
  /// Standard, section 4.2): text that calls itself Latin-1 has curly quotes of Windows.
  private static let others: [String: String] = {
    let rows: [(String, [String])] = [
      (
        "WINDOWS-1252",
        [
          "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "us-ascii", "ascii",
          "ansi", "cp1252", "x-cp1252",
        ]
      ),
      ("WINDOWS-1254", ["iso-8859-9", "iso8859-9", "iso_8859-9", "latin5", "x-cp1254"]),
      ("WINDOWS-1251", ["x-cp1251", "win-1251"]), ("WINDOWS-1250", ["x-cp1250"]),
      ("CP874", ["iso-8859-11", "iso8859-11", "tis-620", "windows-874"]),
      ("CP932", ["shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j", "ms_kanji"]),
      ("GB18030", ["gb2312", "gb_2312-80", "gbk", "x-gbk", "chinese"]),
      ("UHC", ["euc-kr", "ks_c_5601-1987", "ksc5601", "korean", "windows-949"]),
      ("BIG5-HKSCS", ["big5", "big5-hkscs", "x-x-big5"]), ("KOI8-R", ["koi8", "koi", "koi8_r"]),
      ("MACINTOSH", ["x-mac-roman", "mac"]), ("MAC-CYRILLIC", ["x-mac-cyrillic"]),
    ]
    return Dictionary(
      uniqueKeysWithValues: rows.flatMap { name, aliases in aliases.map { ($0, name) } })
  }()
}
