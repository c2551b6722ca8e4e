// The page: well formed whatever a programme holds, with every name kept apart.

import HeraldTesting
import Testing
import VisitModel

@testable import Publishing

struct HTMLTests {
  @Test func thePageOfTheExampleIsSound() throws {
    let page = HTMLPage(try page(try example()))
    #expect(page.problems == [])
    #expect(page.html.utf8.count < 150_000)
    #expect(page.names.filter { $0 == "h1" }.count == 1)
    #expect(!page.names.contains("script") && !page.html.contains("http://"))
  }

  @Test func theSameEditionGivesTheSameBytes() throws {
    let text = try example()
    #expect(try page(text) == page(text))
  }

  @Test(arguments: 1...40)
  func hostileTextsStayTexts(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let texts = (0..<7).map { _ in
      Self.quoted(HostileTexts.text(&random, mayBeEmpty: false) + "</style><script>x</script>")
    }
    let text = """
      visit \(texts[0])
        note: \(texts[1])

      delegation JP
        a \(texts[2]) minister, \(texts[3])

      place hall \(texts[4]), Tokyo

      2025-03-08 Tokyo
        10:00  talks \(texts[5]) with a @ hall
          note: \(texts[6])
        11:00  bilateral with a

      """
    let page = HTMLPage(lenientPage(text))
    #expect(page.problems == [])
    #expect(!page.names.contains("script"))
  }

  /// A text as the language writes it.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      default:
        let isPlain = scalar.value >= 0x20 && scalar.isASCII
        result += isPlain ? String(scalar) : "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
    return result + "\""
  }

  @Test func namesOfAnyDirectionAreIsolated() throws {
    let text = """
      visit "Title"

      delegation JO
        s "سامر الوردي" minister, "وزير"

      2025-03-08 Amman
        10:00  talks with s
          interpreters: s ar/ja

      """
    let html = try page(text)
    #expect(html.contains("Talks with <bdi>سامر الوردي</bdi>"))
    #expect(html.contains("<bdi>وزير</bdi>, <bdi>Jordan</bdi>"))
    #expect(html.contains("<dd><bdi>سامر الوردي</bdi> (Arabic–Japanese)</dd>"))
    #expect(html.contains("\u{2068}سامر الوردي\u{2069}"))
  }

  @Test func timesAreMarkedUpAsTheyAreKnown() throws {
    let html = try page(
      "visit \"Title\"\n\n2025-03-08 Tokyo\n  10:00-11:00  talks\n  ~12:00  meal\n  ?  press\n")
    #expect(html.contains("<time datetime=\"2025-03-08T10:00+09:00\">10:00</time>–"))
    #expect(html.contains("<em class=\"about\">about <time"))
    #expect(html.contains("<bdi>time to be set</bdi>"))
  }

  @Test func carsAreHeadingsOfThoseWhoRideInThem() throws {
    let text = """
      visit "Title"

      delegation JP
        a "Aya Mori" minister, "Minister"

      2025-03-08 Tokyo
        10:00  transfer
          motorcade: "Car 1", a, JP
          guests: "forty students", a

      """
    let html = try page(text)
    #expect(html.contains("<bdi>Car 1</bdi>: <bdi>Aya Mori</bdi>, <bdi>Japan</bdi>"))
    #expect(html.contains("<bdi>forty students</bdi>; <bdi>Aya Mori</bdi>, <bdi class"))
  }

  @Test(arguments: [
    ("a\"b", "\"a\\22 b\""), ("</style>", "\"\\3c \\2f style\\3e \""), ("a\nb", "\"a\\20 b\""),
    ("é", "\"\\e9 \""),
  ])
  func cssStringsCannotBeLeft(text: String, spelling: String) {
    var writer = HTMLWriter()
    writer.css(text)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == spelling)
  }

  @Test(arguments: [
    ("<&>\"'", "&lt;&amp;&gt;&quot;&#39;"), ("a\u{0}\u{1B}\u{9F}b", "a\u{FFFD}\u{FFFD}\u{FFFD}b"),
    ("\u{FFFE}\u{1FFFF}", "\u{FFFD}\u{FFFD}"), ("🕊️ e\u{301}", "🕊️ e\u{301}"),
  ])
  func textIsEscaped(text: String, spelling: String) {
    var writer = HTMLWriter()
    writer.text(text)
    #expect(writer.bytes == Array(spelling.utf8))
  }
}
