// What becomes of the elements of a page.

import Diagnostics
import HeraldTesting
import Testing

@testable import Manuscripts

@Suite struct PageTests {
  private static let rows: [(page: String, account: String)] = [
    ("<p>One.<p>Two.", "One.\n\nTwo."), ("<p>A\n  b\t<b>c</b>d <i> e</i>", "A b cd e"),
    ("<title>A visit | News</title><p>Text", "= A visit =\n\nText"),
    ("<title>Site</title><h1>A <i>visit</i></h1><p>Text", "= A visit =\n\nText"),
    ("<h1></h1><h1>Real</h1><p>x", "= Real =\n\nx"),
    ("<p>a</p><h2>B</h2><h3>C <br> d</h3>e", "a\n\n== B ==\n\n=== C d ===\ne"),
    ("<h2> </h2><p>x", "x"), ("<ul><li>a<li><p>b</p><li></ul><p>c", "- a\n- b\n\nc"),
    ("<ol><li>a<ul><li>b</ul><li>c</ol>", "- a\n\n- b\n\n- c"),
    ("<p>a<br>b<br><br>c", "a\nb\n\nc"), ("<pre>one\ntwo</pre>", "one\ntwo"),
    ("<dl><dt>Day<dd>talks</dl>", "Day\n\ntalks"),
    ("<p>a<script>b</script><style>c</style><!-- d --><noscript>e</noscript>f", "af"),
    ("<nav>a</nav><header>b</header><p>c<footer>d</footer><aside>e</aside>", "c"),
    ("<article><header>a</header><p>c</article>", "a\n\nc"),
    ("<div hidden>a</div><p style='display: none'>b</p><p aria-hidden=true>c</p>d", "d"),
    ("<p>a<sup>[1]</sup><sup class=reference><a href='#x'>2</a></sup> b<sup>th</sup>", "a bth"),
    ("<p>a<sup><a href='#n3'>3</a></sup><sup>[note 4]</sup><sup>2</sup>", "a2"),
    ("<p>x</p><table class=references><tr><td>a<td>b</table><ol class=references><li>c</ol>", "x"),
    ("<p>Caf&eacute; &amp; &lt;b&gt; &#8217;&#x2019; &#146;", "Café & <b> ’’ ’"),
    ("<p>&copy2 &notit; &nope; &ampx AT&T &", "©2 ¬it; &nope; &x AT&T &"),
    ("<p>a&nbsp;&nbsp;b&shy;c&#8203;d &thinsp; e", "a bcd e"), ("<p>a < b </bogus>c", "a < b c"),
    ("<p>a\r\nb\rc", "a b c"), ("<p>x&fjlig;&NotEqualTilde;&DownBreve;", "xfj≂̸̑"),
    ("<table><tr><td><p>a</p></td><td><h2>b</h2></td></tr></table>", "a\n\n== b =="),
    (
      "<table><tr><td>10.30<td>Talks<td>Palace<tr><td>x<td>y</table>",
      "- 10.30. Talks, Palace\n- x, y"
    ),
    ("<table>a<tr><td>b</table>", "a\n\nb"), ("<select><option>a</select><button>b</button>c", "c"),
    ("<main><p>a</main><p>b", "a\n\nb"),
    ("<main><p>long enough text</main><p>b", "long enough text"),
    ("<figure><img><figcaption>a</figcaption></figure>b", "b"),
    ("<xmp>a <b></xmp>", "a <b>"),
  ]

  @Test(arguments: rows.indices)
  func becomes(row: Int) throws {
    let made = try account(Self.rows[row].page)
    #expect(made == Self.rows[row].account)
  }

  @Test func anInfobox() throws {
    let page = """
      <h1>A visit</h1><table class="infobox vevent"><caption>State visit</caption>
      <tr><th colspan=2>Again</th></tr><tr><td colspan=2><img></td></tr>
      <tr><th>Date:</th><td>2&ndash;6 July 2024<span style="display:none">(x)</span></td></tr>
      <tr><th>Locations</th><td><ul><li>Paris<li>Lyon,</li><li>Nice</ul></td></tr>
      <tr><th>Nothing</th><td></td></tr><tr><td>Host</td><td>A<br>B<sup>[1]</sup></td></tr></table><p>Text.
      """
    let expected = """
      = A visit =

      Infobox
      - Title: State visit
      - Date: 2–6 July 2024
      - Locations: Paris, Lyon, Nice
      - Nothing
      - Host: A, B

      Text.
      """
    let made = try account(page)
    #expect(made == expected)
  }

  // MARK: What is a page

  @Test(arguments: [
    "<!DOCTYPE html><p>x", "\n <!-- c --><!doctype HTML>x", "<html>x",
    "<?xml version='1.0'?><html>x",
    "<P CLASS=a>x", "\u{FEFF}<div>x</div>",
  ])
  func isAPageByItsContent(text page: String) throws {
    let file = try text(of: Array(page.utf8))
    #expect(String(decoding: file.bytes, as: UTF8.self) == "x")
  }

  @Test(arguments: [
    "A visit\n\nThe <b>president</b> came.\n", "", "<the president> said", "<!DOCTYPE rss>",
    "< p>x",
    "\u{FEFF}Text\r\n", "<p>\u{0}", "x < y",
  ])
  func plainTextIsLeftAlone(plain: String) throws {
    let file = SourceFile(name: "a.txt", bytes: Array(plain.utf8))
    #expect(try ManuscriptReader.text(of: file) === file)
  }

  @Test func theNameHelpsWhereTheContentBeginsWithText() throws {
    let bytes = Array("Breaking: <p>x".utf8)
    #expect(try text(of: bytes, name: "a.html").bytes == Array("Breaking:\n\nx".utf8))
    #expect(try text(of: bytes, name: "a.txt").bytes == bytes)
    let plain = Array("no tags at all".utf8)
    #expect(try text(of: plain, name: "a.html").bytes == plain)
  }
}
