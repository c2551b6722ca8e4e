// Sets text in columns of a terminal.

import Diagnostics

enum Wrap {
  /// The columns that a text takes.
  static func width(_ text: String) -> Int { TextRenderer.displayWidth(text) }

  /// The text with spaces up to a width, one at the least.
  static func pad(_ text: String, _ width: Int) -> String {
    TextRenderer.visible(text) + String(repeating: " ", count: max(1, width - self.width(text)))
  }

  /// The text without spaces at its end.
  static func trimmed(_ text: String) -> String {
    String(text.reversed().drop { $0 == " " }.reversed())
  }

  /// The text in lines of at most `width` columns; a longer word has a line of its own.
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in TextRenderer.visible(text).split(separator: " ") {
      if line.isEmpty {
        line = String(word)
      } else if self.width(line) + 1 + self.width(String(word)) <= width {
        line += " " + word
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
