// Colours and line breaking for text renderings.

/// Puts ANSI escape codes round text when the style asks for them.
struct Paint {
  /// What a piece of text is, rather than how it looks.
  enum Tone: String {
    case error = "1;31"
    case warning = "1;33"
    case advice = "1;36"
    case strong = "1"
    case dim = "2"

    static func of(_ severity: Severity) -> Tone {
      switch severity {
      case .error: .error
      case .warning: .warning
      case .advice: .advice
      }
    }
  }

  let style: TextRenderer.Style

  func callAsFunction(_ tone: Tone, _ text: String) -> String {
    switch style {
    case .plain: text
    case .coloured: "\u{1B}[\(tone.rawValue)m\(text)\u{1B}[0m"
    }
  }
}

/// Breaks text at spaces into lines of at most `columns`; a longer word has a line to itself. A
/// newline in the text always breaks.
func wrap(_ text: String, to columns: Int) -> [String] {
  var lines: [String] = []
  for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
    var line = ""
    var width = 0
    for source in paragraph.split(separator: " ") {
      let word = VisibleText(source)
      if width > 0, width + 1 + word.width > columns {
        lines.append(line)
        (line, width) = (word.text, word.width)
      } else {
        line += (width > 0 ? " " : "") + word.text
        width += (width > 0 ? 1 : 0) + word.width
      }
    }
    lines.append(line)
  }
  return lines
}
