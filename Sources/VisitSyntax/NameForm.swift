// What may be a name: one word or number of the language, as the lexer sees it.

import Diagnostics

/// The form of the names that people, places, rooms, parties and entries are referred to by.
public enum NameForm {
  /// Whether a text can be written as a name: one word, or a number such as a room's.
  public static func isName(_ text: String) -> Bool {
    guard !text.unicodeScalars.contains(where: TextScreen.isHidden) else { return false }
    let bytes = Array(text.utf8)
    guard !bytes.contains(UInt8(ascii: ":")) else { return false }
    return bytes.withUnsafeBufferPointer { buffer in
      var tokens: [Token] = []
      let comment = Lexer.tokens(of: 0..<buffer.count, in: buffer, into: &tokens)
      guard comment == nil, tokens.count == 1, let token = tokens.first else { return false }
      return (token.kind == .word || token.kind == .number)
        && token.span.range == 0..<buffer.count
    }
  }

  /// Whether a text is of the form of a finding's code: `H302`.
  public static func isFindingCode(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.count == 4 && bytes[0] == UInt8(ascii: "H")
      && bytes[1...].allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }

  /// Whether a name looks like the code of a country or organisation: no small letters.
  static func isCode(_ text: String) -> Bool {
    isName(text) && text.utf8.allSatisfy { !$0.isLowercase && $0 < 0x80 }
  }
}
