// Every piece of an account points at its words in the page.

import Diagnostics
import HeraldTesting
import Testing

@testable import Manuscripts

@Suite struct PlaceTests {
  /// Pieces of paragraphs, as they stand in a page and as a reader sees them; what is left out is nothing.
  private static let pieces: [(page: String, words: String)] = [
    ("President", "President"), ("Macron", "Macron"), ("Caf&eacute;", "Café"), ("Élysée", "Élysée"),
    ("&ldquo;we&rdquo;", "“we”"), ("A&amp;B", "A&B"), ("&#8217;s", "’s"), ("<b>talks</b>", "talks"),
    ("<a href=\"/x?a=1&amp;b=2\" title='>'>Pa</a>ris", "Paris"), ("R&D", "R&D"),
    ("end.&quot;", "end.\""),
    ("<i class=a>half</i>", "half"), ("北京", "北京"), ("🕊️", "🕊️"), ("x&#x2E;", "x."), ("&copy2", "©2"),
    ("so&shy;lid", "solid"), ("<!-- no --> on", "on"), ("2 &lt; 3", "2 < 3"),
    ("off</bogus>set", "offset"),
  ]
  private static let leftOut = [
    "<sup class=\"reference\"><a href=\"#n\">[1]</a></sup>", "<sup>[note 2]</sup>",
    "<script>x < y && \"<b>\"</script>", "<span hidden>no</span>",
  ]
  private static let gaps = [" ", "\n", "\r\n  ", "&nbsp;", " &#160; ", "\u{A0}", "\t"]

  /// A page of random paragraphs, with the words of each.
  private static func page(_ random: inout SeededRandom) -> String {
    var page = "<!DOCTYPE html>\n<title>T &mdash; x</title>\n"
    for _ in 0..<random.number(1...6) {
      let (open, close) = random.pick([
        ("<p>", "</p>"), ("<li>", ""), ("<h2>", "</h2>"), ("<div>", "</div>"), ("<td>", ""),
      ])
      page += open
      for _ in 0..<random.number(1...12) {
        page += random.pick(pieces).page + (random.oneIn(8) ? random.pick(leftOut) : "")
        page += random.pick(gaps)
      }
      page += close + random.pick(["", "\n", "\r\n"])
    }
    return page
  }

  @Test(arguments: 0..<200)
  func citedWordsAreThoseOfThePage(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let page = Self.page(&random)
    let file = try text(of: Array(page.utf8))
    let extract = try #require(file.extract)
    for line in file.lineStarts.indices {
      let words = Self.words(of: file.lineRange(line + 1), in: file.bytes)
      for _ in 0..<8 where !words.isEmpty {
        let first = random.number(0...words.count - 1)
        let last = random.number(first...words.count - 1)
        let range = words[first].lowerBound..<words[last].upperBound
        let origin = extract.origin(of: range)
        #expect(Self.plain(extract.original.text(origin)) == file.text(range), "\(page)")
        let ends = file.ends(of: range)
        #expect(ends.first == extract.original.position(at: origin.lowerBound))
        #expect(ends.last == extract.original.position(at: origin.upperBound - 1))
      }
    }
  }

  /// The words of a line, without the marks of headings and items.
  private static func words(of line: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    bytes[line].split(separator: 0x20).map { $0.startIndex..<$0.endIndex }.filter { word in
      !bytes[word].allSatisfy { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "-") }
    }
  }

  /// What a reader sees of a piece of a page: without elements that are left out, without tags, with
  /// references decoded. Not the way that the program goes.
  private static func plain(_ page: String) -> String {
    var text = page
    for element in leftOut { text = text.replacing(element, with: "") }
    text = text.replacing(/<!--.*?-->/, with: "")
    text = text.replacing(/<a href="[^"]*" title='>'>/, with: "").replacing(
      /<[a-z\/][^>]*>/, with: "")
    let references = [
      ("&eacute;", "é"), ("&ldquo;", "“"), ("&rdquo;", "”"), ("&#8217;", "’"), ("&quot;", "\""),
      ("&nbsp;", " "), ("&#160;", " "), ("\u{A0}", " "), ("&#x2E;", "."), ("&copy2", "©2"),
      ("&shy;", ""),
      ("&mdash;", "—"), ("&lt;", "<"), ("&amp;", "&"),
    ]
    for (reference, sign) in references { text = text.replacing(reference, with: sign) }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func lastAndFirstCharacters() throws {
    let page = "<!DOCTYPE html>\n<p>He said\n&quot;<b>yes</b>.&quot;</p>"
    let file = try text(of: Array(page.utf8))
    #expect(file.text(0..<file.bytes.count) == "He said \"yes.\"")
    let ends = file.ends(of: 8..<file.bytes.count)
    #expect([ends.first.line, ends.first.column] == [3, 1])
    #expect([ends.last.line, ends.last.column] == [3, 23])
  }

  @Test func findingsMoveToThePage() throws {
    let file = try text(of: Array("<!DOCTYPE html>\n<p>a <b>bc</b> d".utf8))
    let finding = Diagnostic(
      .pageNotParsed, at: Span(2, 4), "x", related: [Related(Span(5, 6), "y")])
    let moved = file.inOriginal(finding)
    #expect(file.original.text(moved.span) == "bc")
    #expect(file.original.text(moved.related[0].span) == "d")
  }
}
