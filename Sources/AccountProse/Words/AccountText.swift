// Words of the programme inside the prose of an account: bare where they cannot be taken for
// Herald's own, in quotation marks where they could.

/// Texts of a programme in an account. All of them are on one line.
enum AccountText {
  /// The text between quotation marks: typographic ones where it has straight ones itself, and
  /// backslashes before what would end it where neither will do.
  static func quoted(_ text: String) -> String {
    let marks = text.unicodeScalars
    let hasCurved = marks.contains { $0 == "“" || $0 == "”" }
    if marks.contains("\""), !hasCurved, !marks.contains("\\") { return "“\(text)”" }
    return enclosed(text, "\"", "\"")
  }

  /// The text between two marks, with backslashes before what would end it.
  private static func enclosed(
    _ text: String, _ open: Unicode.Scalar, _ close: Unicode.Scalar
  ) -> String {
    var result = String.UnicodeScalarView([open])
    for scalar in text.unicodeScalars {
      if scalar == close || scalar == "\\" { result.append("\\") }
      result.append(scalar)
    }
    result.append(close)
    return String(result)
  }

  /// A name: bare where it begins like one and is made of words, else between single marks.
  static func name(_ name: String) -> String {
    isName(name) ? name : enclosed(name, "‘", "’")
  }

  private static func isName(_ name: String) -> Bool {
    guard let first = name.first, first.isLetter, !first.isLowercase else { return false }
    let isPlain = name.unicodeScalars.allSatisfy {
      isWordPart($0) || " .,()&/–".unicodeScalars.contains($0)
    }
    return isPlain && !name.hasSuffix(",") && !name.hasSuffix(".")
  }

  /// Words inside a sentence: bare where they begin small and hold none of the words and marks
  /// that sentences are made of.
  static func words(_ text: String) -> String {
    let startsSmall = text.first.map { $0.isLowercase || $0.isNumber } ?? false
    let isPlain = text.unicodeScalars.allSatisfy { isWordPart($0) || $0 == " " }
    // By scalars: an accent may stand on a blank, and then no blank is seen.
    let words = text.unicodeScalars.split(separator: " ").map { Substring($0) }
    guard startsSmall, isPlain, !words.contains(where: joints.contains) else {
      return quoted(text)
    }
    return text
  }

  /// Letters, digits, accents, hyphens and apostrophes.
  static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark
      || scalar == "-" || scalar == "’" || scalar == "'"
  }

  /// Words that sentences are made of, which no bare description holds.
  static let joints: Set<Substring> = [
    "after", "and", "are", "at", "before", "by", "for", "from", "hosted", "in", "is", "on",
    "others",
    "taking", "the", "to", "was", "were", "with",
  ]

  /// Those of them that bare names of places hold all the same.
  static let placeJoints: Set<Substring> = ["after", "before", "the"]

  /// Something said at length: bare where it ends as a sentence does, so that it stays the words
  /// it is, else quoted and closed by a full stop.
  static func remark(_ label: String, _ text: String) -> String {
    let ends = text.last.map { ".!?…".contains($0) } ?? false
    let isQuoted = text.first.map { "\"“".contains($0) } ?? false
    let isAlone = !labels.contains { text.contains($0) }
    return "\(label): " + (ends && isAlone && !isQuoted ? text : quoted(text) + ".")
  }

  private static let labels = [
    "Note: ", "note: ", "Source: ", "Address: ", "Contact: ",
  ]

  /// An office in a list of them.
  static func office(_ text: String) -> String {
    let isPlain =
      !text.isEmpty && !text.unicodeScalars.contains { ";:.\"“”()\\".unicodeScalars.contains($0) }
    return isPlain ? text : quoted(text)
  }

  /// A field in a list with commas.
  static func field(_ text: String) -> String {
    let isPlain =
      !text.isEmpty && !text.unicodeScalars.contains { ",;.\"“”\\".unicodeScalars.contains($0) }
    let opens = text.hasPrefix("and ")
    return isPlain && !opens ? text : quoted(text)
  }

  /// What rows and notes say, each behind its label.
  static func remarks(rows: [ToldRow], notes: [String]) -> [String] {
    let said = rows.flatMap { row in
      row.lines.map { remark(row.label, ToldItem.joined($0)) }
    }
    return said + notes.map { remark("Note", $0) }
  }
}
