// Markdown: whatever a programme says stays the words it says.

import HeraldTesting
import Testing

@testable import Publishing

struct MarkdownTests {
  @Test(arguments: [
    ("*bold* _it_", "\\*bold\\* \\_it\\_"), ("<b>&amp;", "\\<b\\>\\&amp;"), ("R&D", "R\\&D"),
    ("A & B", "A & B"), ("[x](y)", "\\[x\\](y)"), ("`code`", "\\`code\\`"), ("a|b", "a\\|b"),
    ("~~gone~~", "\\~\\~gone\\~\\~"), ("C:\\x", "C\\:\\\\x"), ("$x$", "\\$x\\$"),
    ("https://example.org", "https\\://example.org"), ("www.example.org", "www\\.example.org"),
    ("a@b.c", "a@\u{200B}b.c"), ("10:30", "10:30"), ("Note: so", "Note: so"),
    (":smile:", "\\:smile:"), (" a\r\nb\t c ", "a b c"), ("# 1", "\\# 1"), ("#1", "\\#1"),
  ])
  func escapes(_ text: String, _ expected: String) {
    #expect(MarkdownText.escaped(text) == expected)
  }

  @Test(arguments: [
    ("1. May", "1\\. May"), ("2) b", "2\\) b"), ("- a", "\\- a"), ("+ a", "\\+ a"),
    ("---", "\\---"), ("===", "\\==="), ("> a", "\\> a"), ("1.5", "1\\.5"), ("12 May", "12 May"),
  ])
  func escapesStarts(_ text: String, _ expected: String) {
    #expect(MarkdownText.escapedStart(text) == expected)
  }

  @Test func theExampleIsStored() throws {
    let text = """
      visit "Visit of *A* to <B>"
        release: public
        note: 1. First\\n# Second
      delegation JP
        a "[Aya](http://a)" minister, "Minister | State"

      2026-05-20 Vienna
        10:00-11:30  talks with a
          note: - item
        noon  banquet "1. `Gala`"
          host: a
      """
    let bytes = MarkdownRenderer.render(Document(try edition(text)))
    #expect(Snapshot.difference(bytes, "edition.md") == nil)
  }
}
