// Words of the programme inside the prose of an account: bare where they cannot be taken for
// Herald's own, in quotation marks where they could.

/// Texts of a programme in an account.
enum AccountText {
  /// The text between quotation marks: typographic ones where it has straight ones itself, and
  /// backslashes before what would end it where neither will do.
  static func quoted(_ text: String) -> String {
    let line = PlainText.line(text)
    let hasCurved = line.contains { $0 == "“" || $0 == "”" }
    if line.contains("\""), !hasCurved, !line.contains("\\") { return "“\(line)”" }
    let escaped = line.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }

  /// Words inside a sentence: bare where they begin small and hold none of the words and marks
  /// that sentences are made of.
  static func words(_ text: String) -> String {
    let line = PlainText.line(text)
    let startsSmall = line.first.map { $0.isLowercase || $0.isNumber } ?? false
    let isPlain = line.allSatisfy { $0.isLetter || $0.isNumber || " -’'".contains($0) }
    let words = line.split(separator: " ")
    guard startsSmall, isPlain, !words.contains(where: joints.contains) else { return quoted(text) }
    return line
  }

  private static let joints: Set<Substring> = [
    "and", "at", "by", "from", "hosted", "in", "others", "taking", "the", "to", "with",
  ]

  /// Something said at length: bare where it ends as a sentence does, so that it stays the words
  /// it is, else quoted and closed by a full stop.
  static func remark(_ label: String, _ text: String) -> String {
    let line = PlainText.line(text)
    let ends = line.last.map { ".!?…".contains($0) } ?? false
    let isQuoted = line.first.map { "\"“".contains($0) } ?? false
    let isAlone = !labels.contains { line.contains($0) }
    return "\(label): " + (ends && isAlone && !isQuoted ? line : quoted(line) + ".")
  }

  private static let labels = ["Note: ", "note: ", "Source: "]

  /// An office in a list of them.
  static func office(_ text: String) -> String {
    let line = PlainText.line(text)
    let isPlain = !line.isEmpty && !line.contains { ";:.\"“”()\\".contains($0) }
    return isPlain ? line : quoted(line)
  }
}

extension AccountText {
  /// A field in a list with commas.
  static func field(_ text: String) -> String {
    let line = PlainText.line(text)
    let isPlain = !line.isEmpty && !line.contains { ",;.\"“”\\".contains($0) }
    let opens = line.hasPrefix("and ")
    return isPlain && !opens ? line : quoted(line)
  }

  /// What rows and notes say, each behind its label.
  static func remarks(rows: [Edition.Row], notes: [String]) -> [String] {
    let said = rows.flatMap { row in
      row.lines.map { remark(row.label, Edition.Item.joined($0)) }
    }
    return said + notes.map { remark("Note", $0) }
  }
}
