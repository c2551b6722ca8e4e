// Underlines beneath text of every script, and beneath text that is not quite text.

import Diagnostics
import Testing

/// A marked source text with the line to show and the underline below it.
private typealias Row = (source: String, line: String, underline: String)

private let rows: [Row] = [
  ("say ⟦é⟧ now", "say é now", "    ^"),
  ("⟦e\u{301}te\u{301}⟧ x", "e\u{301}te\u{301} x", "^^^"),
  ("Си ⟦Цзиньпин⟧", "Си Цзиньпин", "   ^^^^^^^^"),
  ("习⟦近平⟧ x", "习近平 x", "  ^^^^"),
  ("ㄱ한⟦국⟧ x", "ㄱ한국 x", "    ^^"),
  ("ｶ ⟦Ａ⟧", "ｶ Ａ", "  ^^"),
  ("שלום ⟦עולם⟧ x", "שלום עולם x", "     ^^^^"),
  ("مَ ⟦سلام⟧", "مَ سلام", "  ^^^^"),
  ("🇰🇿⟦🇹🇯⟧x", "🇰🇿🇹🇯x", "  ^^"),
  ("👨‍👩‍👧⟦x⟧", "👨‍👩‍👧x", "  ^"),
  ("☎️⟦x⟧☎", "☎️x☎", "  ^"),
  ("👍🏽⟦x⟧", "👍🏽x", "  ^"),
  ("नि⟦क⟧", "निक", "  ^"),
  ("⟦\ta⟧\tb", " a b", "^^"),
  ("a⟦⟧b", "ab", " ^"),
  ("ab⟦⟧", "ab", "  ^"),
  ("ab⟦ ⟧ ", "ab  ", "  ^"),
  ("a⟦\n⟧b", "a", " ^"),
  ("a⟦\r\n⟧b", "a", " ^"),
  ("a ⟦bc \nd\ne⟧", "a bc ", "  ^^^"),
  ("a ⟦bc\r\nd⟧", "a bc", "  ^^"),
  ("\u{FEFF}⟦ab⟧", "ab", "^^"),
  ("\u{1B}[1m⟦x⟧", "<U+001B>[1mx", "           ^"),
  ("a⟦\u{202E}⟧b⟦c⟧", "a<U+202E>bc", " ^^^^^^^^"),
  ("a\u{200B}⟦b⟧", "a<U+200B>b", "         ^"),
  ("a\u{E0041}⟦b⟧", "a\u{E0041}b", " ^"),
  ("a \r⟦b⟧", "a <U+000D>b", "          ^"),
  ("⟦\u{301}a⟧", "<U+0301>a", "^^^^^^^^^"),
  ("\u{0}\u{7F}⟦\u{85}⟧", "<U+0000><U+007F><U+0085>", "                ^^^^^^^^"),
  ("\u{2066}⟦\u{2028}⟧", "<U+2066><U+2028>", "        ^^^^^^^^"),
]

@Suite struct UnderlineTests {
  @Test(arguments: rows)
  fileprivate func underline(row: Row) {
    let expected = "   1 | \(row.line)\n     | \(row.underline)\n"
    #expect(Array(Sample(row.source).excerpt().unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func `an empty line has no trailing space`() {
    #expect(Sample("⟦⟧\nb").excerpt() == "   1 |\n     | ^\n")
    #expect(Sample("⟦⟧").excerpt() == "   1 |\n     | ^\n")
    #expect(Sample("a\n⟦⟧").excerpt() == "   2 |\n     | ^\n")
  }

  @Test func `bytes that are not UTF-8 show as replacement characters`() {
    let bytes: [UInt8] = [0x61, 0xFF, 0xE4, 0xB9, 0x62, 0x80, 0x80, 0x63]
    let file = SourceFile(name: "a", bytes: bytes)
    let finding = Diagnostic(.sample(.error), at: Span(2, 5), "m")
    #expect(
      TextRenderer(file).render([finding]) == """
        a:1:3: error[H101]: m
           1 | a\u{FFFD}\u{FFFD}b\u{FFFD}\u{FFFD}c
             |   ^^

        """)
  }

  @Test(arguments: [
    (1, 2, "^^"), (0, 1, "^^"), (2, 2, "^"), (90, 99, "      ^"), (6, 99, "    ^^"),
  ])
  func `spans that miss character boundaries or the file`(
    start: Int, end: Int, underline: String
  ) {
    let file = SourceFile(name: "a", bytes: Array("习近平".utf8))
    let finding = Diagnostic(.sample(.error), at: Span(start, end), "m")
    let lines = TextRenderer(file).render([finding]).split(separator: "\n")
    #expect(lines[2] == "     | \(underline)")
  }

  @Test func `a character of endless marks is cut short`() {
    let marks = String(repeating: "\u{301}", count: 100_000)
    let text = Sample("a\(marks)⟦b⟧").excerpt()
    #expect(text.utf8.count < 8192)
    #expect(text.hasSuffix("^\n"))
  }
}
