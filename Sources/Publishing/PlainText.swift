// Texts without the characters that break lines or end texts in some reader.

/// Plain text for formats that have no escapes of their own for control characters.
enum PlainText {
  /// The text without control characters but tabs; every line break is a line feed.
  static func clean(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var lastWasReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where lastWasReturn: break
      case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": scalars.append("\n")
      case "\t": scalars.append(scalar)
      case _ where scalar.properties.generalCategory == .control: break
      default: scalars.append(scalar)
      }
      lastWasReturn = scalar == "\r"
    }
    return String(scalars)
  }

  /// The text on one line, with single blanks between words and none at its ends.
  static func line(_ text: String) -> String {
    clean(text).split { $0 == "\n" || $0 == " " || $0 == "\t" }.joined(separator: " ")
  }
}
