// Texts that break careless readers and writers.

/// Texts for titles, notes, names and comments.
public enum HostileTexts {
  /// What may stand inside a text: quotes, marks of the language, scripts, things unseen.
  public static let pieces = [
    "\"", "\\", "\n", "\t", "#", " # ", "##", "#id", ":", ",", ";", "@", "~", "?", "+", "-", "..",
    "(internal)", "{}", "[", "]", "<b>", "&amp;", "'", "`", "“", "”", "\\n", "\\u{41}", " ", "  ",
    "\r\n", "\r", "\u{0}", "\u{7F}", "\u{85}", "\u{2028}", "\u{202E}", "\u{FEFF}", "\u{200D}",
    "e\u{301}", "é", "\u{301}", "ß", "İ", "🕊️", "👩‍⚖️", "🇰🇿", "السلام", "שלום", "北京", "서울", "Äkim",
    "Душанбе", "ไทย", "a", "word", "Palace", "visit", "after", "with", "and others", "12:00", "0",
  ]

  /// A text of a few pieces; never empty unless `mayBeEmpty`.
  public static func text(_ random: inout SeededRandom, mayBeEmpty: Bool = true) -> String {
    let count = random.number(mayBeEmpty ? 0...6 : 1...6)
    return (0..<count).map { _ in random.pick(pieces) }.joined()
  }

  /// What may follow the `#` of a comment.
  public static func comment(_ random: inout SeededRandom) -> String {
    let pieces = [
      "a", "note:", "\"", "\\", "#", "12:00", "visit", "🕊️", "שלום", "北京", "e\u{301}", ":", "  ",
      "@",
    ]
    let words = (0..<random.number(0...4)).map { _ in random.pick(pieces) }
    let text = (["#"] + words).joined(separator: " ")
    return text.hasSuffix(" ") ? text + "." : text
  }
}
