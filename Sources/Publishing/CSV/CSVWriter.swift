// Writes tables as CSV (RFC 4180) that no spreadsheet takes for formulas.

/// A table in CSV, in UTF-8 with the byte order mark by which Excel knows it.
struct CSVWriter {
  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  mutating func row(_ cells: [String]) {
    for (number, cell) in cells.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += Self.quoted(Self.defused(PlainText.clean(cell))).utf8
    }
    bytes += [0x0D, 0x0A]
  }

  private static func quoted(_ cell: String) -> String {
    let needsQuotes = cell.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ";")
        || byte <= 0x20
    }
    guard needsQuotes else { return cell }
    let inner = cell.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
    return "\"\(inner)\""
  }
}

// MARK: Formulas (OWASP, "CSV Injection")

extension CSVWriter {
  /// The cell with an apostrophe before everything that a spreadsheet could take for the start of a
  /// formula: at its own start, and where a spreadsheet that splits at semicolons, tabs or line
  /// breaks would start a cell.
  static func defused(_ cell: String) -> String {
    var result = String.UnicodeScalarView()
    var start = 0
    var isAtStart = true
    for scalar in cell.unicodeScalars {
      if isAtStart, isTrigger(scalar) {
        result.insert("'", at: result.index(result.startIndex, offsetBy: start))
        isAtStart = false
      } else if isBreak(scalar) {
        if result.isEmpty { result.append("'") }
        isAtStart = true
      } else if !isSkipped(scalar) {
        isAtStart = false
      }
      result.append(scalar)
      if isBreak(scalar) { start = result.count }
    }
    return String(result)
  }

  /// `=`, `+`, `-`, `@`, their wide and small forms, and the minus sign.
  private static func isTrigger(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "＝", "＋", "－", "＠", "﹦", "﹢", "﹣", "﹫", "−": true
    default: false
    }
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\t" || scalar == "\r" || scalar == "\n" || scalar == ";"
  }

  /// What a spreadsheet may drop before it looks: blanks, quotes, characters that show nothing.
  private static func isSkipped(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isWhitespace || scalar == "\"" || scalar == "'" { return true }
    switch scalar.properties.generalCategory {
    case .control, .format, .initialPunctuation, .finalPunctuation: return true
    default: return scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
