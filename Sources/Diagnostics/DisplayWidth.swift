// Text from a programme on a terminal: made safe to print, and measured.

extension TextRenderer {
  /// The text on one line, with characters spelled out that could move the cursor, change colours
  /// or turn the line round.
  public static func visible(_ text: String) -> String { VisibleText(text).text }

  /// The columns that a text takes on a terminal, with wide and combining characters.
  public static func displayWidth(_ text: String) -> Int { VisibleText(text).width }
}
