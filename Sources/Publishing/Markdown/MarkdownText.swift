// Any text as Markdown that shows just this text (CommonMark 0.31 with GitHub's extensions).

/// Escapes.
enum MarkdownText {
  /// A text inside a line; line breaks become blanks.
  static func escaped(_ text: String) -> String {
    var result = ""
    let scalars = Array(PlainText.line(text).unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      let next = place + 1 < scalars.count ? scalars[place + 1] : nil
      let isInAddress = scalar == "." && result.suffix(3).lowercased() == "www"
      if isInAddress || isMarkup(scalar, before: next) { result.unicodeScalars.append("\\") }
      result.unicodeScalars.append(scalar)
      // Addresses and mentions are made into links even where they are escaped, if nothing parts
      // them.
      if scalar == "@", next.map(isWord) ?? false { result.unicodeScalars.append("\u{200B}") }
    }
    return result
  }

  /// A line that may begin with the text: what would open a list or a heading is escaped.
  static func escapedStart(_ text: String) -> String {
    let line = escaped(text)
    let digits = line.unicodeScalars.prefix { "0"..."9" ~= $0 }
    let rest = line.unicodeScalars.dropFirst(digits.count)
    guard let first = rest.first else { return line }
    let openers = (digits.isEmpty ? "+-=" : ".)").unicodeScalars
    return openers.contains(first)
      ? String(String.UnicodeScalarView(digits)) + "\\" + String(rest)
      : line
  }

  private static func isMarkup(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "#", "$", "^", "{", "}": true
    case "&": next.map { isWord($0) || $0 == "#" } ?? false
    // "https://", "mailto:", ":smile:"
    case ":": next.map { !("0"..."9" ~= $0) && $0 != " " } ?? false
    default: false
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_"
      || scalar == "-"
  }
}
