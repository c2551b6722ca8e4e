// herald read of pages in HTML and of other encodings: places, findings, and how it ends.

import Diagnostics
import HeraldTesting
import JSON
import Testing

@testable import herald

@Suite struct ReadPageTests {
  private static let page = """
    <!DOCTYPE html>
    <html><head><meta charset="utf-8"><title>A visit | Agency</title>
    <script>document.write("<p>On 1 July 2024 he held talks with nobody.</p>")</script></head>
    <body><nav><a href="/">Home</a></nav>
    <article><h1>Working visit of the President of Kazakhstan to France</h1>
    <p>On 3 July 2024 President Kassym&#8209;Jomart Tokayev of Kazakhstan <a
      href="/paris">arrived</a> in Paris.<sup><a href="#n1">[1]</a></sup> At about 10.30&nbsp;am he held
    talks with President Emmanuel Macron of France at the &Eacute;lys&eacute;e Palace. The planned
    visit to the Louvre was cancelled.</p></article>
    <footer>On 9 July 2024 he signed a treaty.</footer></body></html>

    """

  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func path(_ name: String) -> String { "\(scratch.path)/\(name)" }

  @Test func aProgrammePointsIntoThePage() {
    let run = Terminal.run(["read", "-"], input: Self.page)
    #expect(run.status == 0)
    #expect(
      run.output.hasPrefix("visit \"Working visit of the President of Kazakhstan to France\""))
    #expect(run.output.contains("    source: <stdin>:6:4-7:37"), "\(run.output)")
    #expect(run.output.contains("    source: <stdin>:7:71-8:82"), "\(run.output)")
    #expect(!run.output.contains("2024-07-01") && !run.output.contains("2024-07-09"))
    let check = Terminal.run(["check", "-"], input: run.output)
    #expect(check.status == 0, "\(check.output)")
  }

  @Test func findingsShowThePage() {
    let run = Terminal.run(["read", "-"], input: Self.page)
    #expect(run.errors.contains("<stdin>:8:84: advice[H612]"), "\(run.errors)")
    #expect(
      run.errors.contains(" | talks with President Emmanuel Macron of France at the &Eacute;"))
  }

  @Test func aRecordPointsIntoThePage() throws {
    let run = Terminal.run(["read", "--format", "record", "-"], input: Self.page)
    let record = try JSONValue.parse(Array(run.output.utf8))
    let talks = record["engagements"]?.elements.first { $0["kind"] == .string("talks") }
    #expect(talks?["source"] == .string("<stdin>:7:71-8:82"))
    #expect(talks?["place"] == .string("Élysée Palace"))
  }

  /// The same page in other encodings gives the same programme.
  @Test func encodingsGiveTheSame() throws {
    try scratch.put(Self.page, "a.html")
    let expected = Terminal.run(["read", path("a.html")])
    let units = Self.page.replacing("utf-8", with: "utf-16").utf16
    let wide: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    try scratch.put(wide, "a.html")
    let run = Terminal.run(["read", path("a.html")])
    #expect((run.status, run.output) == (0, expected.output))
  }

  @Test func plainTextInAnotherEncoding() throws {
    let text =
      "A visit\n\nOn 3 July 2024 President Emmanuel Macron of France arrived in Besançon.\n"
    try scratch.put(text.unicodeScalars.map { UInt8($0.value) }, "a.txt")
    let plain = Terminal.run(["read", path("a.txt")])
    #expect(plain.status == 1 && plain.errors.contains("error[H603]"))
    let run = Terminal.run(["read", "--encoding", "latin1", path("a.txt")])
    #expect(run.status == 0 && run.output.contains("Besançon"))
    let wrong = Terminal.run(["read", "--encoding=utf-8", path("a.txt")])
    #expect((wrong.status, wrong.output) == (1, ""))
    #expect(wrong.errors.contains("a.txt:3:68: error[H640]"), "\(wrong.errors)")
  }

  // MARK: Bad input

  @Test(arguments: [
    ("<!DOCTYPE html><div id=app></div>", "1:1: error[H646]"),
    ("<!DOCTYPE html><meta charset=utf-9><p>x", "1:30: error[H641]"),
    ("<!DOCTYPE html>\n<p>The weather was fine.</p>", "error[H601]"),
    ("<!DOCTYPE html>\n<p>text\u{0}text</p>", "error[H602]"),
    ("<table><math><mn><![CDATA[ ]]> ", "1:1: error[H645]"),
  ])
  func badPagesGiveNothing(page: String, message: String) {
    for form in ["visit", "jsonl"] {
      let run = Terminal.run(["read", "--format", form, "-"], input: page)
      #expect((run.status, run.output) == (1, ""))
      #expect(run.errors.contains(message), "\(run.errors.prefix(500))")
    }
  }

  @Test(arguments: [("<div>", 5000, "1:2576: error[H643]"), ("x", 9 << 20, "1:1: error[H644]")])
  func deepAndLargePagesGiveNothing(text: String, count: Int, message: String) {
    let page = "<!DOCTYPE html>" + String(repeating: text, count: count)
    let run = Terminal.run(["read", "-"], input: page)
    #expect((run.status, run.output) == (1, ""))
    #expect(run.errors.contains(message))
  }

  @Test func anEncodingThatNobodyKnows() {
    let run = Terminal.run(["read", "--encoding", "latin-one", "-"], input: Self.page)
    #expect((run.status, run.output) == (2, ""))
    #expect(run.errors.contains("`--encoding` cannot be `latin-one`"))
  }
}
