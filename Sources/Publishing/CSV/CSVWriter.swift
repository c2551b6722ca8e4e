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
  /// breaks would start a cell. Nothing else is changed.
  static func defused(_ cell: String) -> String {
    let scalars = Array(cell.unicodeScalars)
    var result = String.UnicodeScalarView()
    var start = 0
    while start < scalars.count {
      let end = scalars[start...].firstIndex(where: isBreak) ?? scalars.count
      if isFormula(scalars[start..<end], isFirst: start == 0) { result.append("'") }
      result.append(contentsOf: scalars[start..<end])
      guard end < scalars.count else { break }
      if result.isEmpty { result.append("'") }
      result.append(scalars[end])
      start = end + 1
    }
    return String(result)
  }

  private static func isFormula(_ cell: ArraySlice<Unicode.Scalar>, isFirst: Bool) -> Bool {
    guard let sign = cell.firstIndex(where: { !isSkipped($0) }), isTrigger(cell[sign]) else {
      return false
    }
    let isIndented = !isFirst && sign > cell.startIndex && cell[..<sign].allSatisfy { $0 == " " }
    return !isTelephone(cell[sign...])
      && !(isIndented && isDash(cell[sign...]))
  }

  /// `+43 1 555`: figures parted by a blank are two numbers, which no formula can hold side by side.
  private static func isTelephone(_ cell: ArraySlice<Unicode.Scalar>) -> Bool {
    guard cell.first == "+" else { return false }
    let rest = cell.dropFirst()
    let code = rest.prefix { ("0"..."9").contains($0) }
    let next = rest.dropFirst(code.count)
    return !code.isEmpty && next.first == " "
      && next.dropFirst().first.map { ("0"..."9").contains($0) } ?? false
      && !hasCall(cell)
  }

  /// ` - no photographs`: a blank before the dash makes the cell a text, and words follow it.
  private static func isDash(_ cell: ArraySlice<Unicode.Scalar>) -> Bool {
    guard cell.first == "-", cell.dropFirst().first == " " else { return false }
    return cell.dropFirst(2).first?.properties.isAlphabetic ?? false && !hasCall(cell)
  }

  /// Whether there is anything by which a formula calls a function or another program.
  private static func hasCall(_ cell: ArraySlice<Unicode.Scalar>) -> Bool {
    cell.contains { "(|!=&".unicodeScalars.contains($0) }
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
