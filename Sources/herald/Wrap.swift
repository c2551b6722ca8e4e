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

  /// The text in lines of at most `width` columns; a longer word is broken.
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    let words = TextRenderer.visible(text).split(separator: " ")
    for word in words.flatMap({ pieces(String($0), width: width) }) {
      if line.isEmpty {
        line = word
      } else if self.width(line) + 1 + self.width(word) <= width {
        line += " " + word
      } else {
        lines.append(line)
        line = word
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  private static func pieces(_ word: String, width: Int) -> [String] {
    guard self.width(word) > width else { return [word] }
    var pieces: [String] = []
    var piece = ""
    for character in word {
      if !piece.isEmpty, self.width(piece) + self.width(String(character)) > width {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    return pieces + [piece]
  }
}
