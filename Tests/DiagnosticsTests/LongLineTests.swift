// Lines too long to print: what is shown of them, and what that costs.

import Diagnostics
import Testing

@Suite struct LongLineTests {
  private static let mebibyte = 1 << 20

  private func excerpt(of line: String, _ start: Int, _ end: Int) -> [Substring] {
    let file = SourceFile(name: "a", bytes: Array(line.utf8))
    let finding = Diagnostic(.sample(.error), at: Span(start, end), "m")
    return TextRenderer(file).render([finding]).split(separator: "\n").dropFirst().map {
      $0.dropFirst(7)
    }
  }

  @Test func `a hundred columns are shown whole, one more is clipped`() {
    let hundred = String(repeating: "x", count: 100)
    #expect(excerpt(of: hundred, 0, 1) == [hundred[...], "^"])
    #expect(excerpt(of: hundred + "y", 0, 1) == ["\(hundred.dropLast(2))…", "^"])
    #expect(
      excerpt(of: "y" + hundred, 100, 101)
        == ["…\(hundred.dropLast(2))", "\(String(repeating: " ", count: 98))^"])
  }

  @Test func `the span stands in the middle`() {
    let side = String(repeating: "-", count: Self.mebibyte / 2)
    let rows = excerpt(of: side + "here" + side, side.utf8.count, side.utf8.count + 4)
    #expect(rows[0].count == 100)
    #expect(rows[0].hasPrefix("…-") && rows[0].hasSuffix("-…"))
    #expect(rows[1].filter { $0 == "^" } == "^^^^")
    let before = rows[1].prefix { $0 == " " }.count
    #expect(rows[0].dropFirst(before).hasPrefix("here-"))
    #expect((45...50).contains(before))
  }

  @Test func `a span that goes on is underlined to the ellipsis`() {
    let line = String(repeating: "x", count: 5000)
    let rows = excerpt(of: line, 1000, 4000)
    #expect(rows[0].count == 100)
    #expect(rows[1].count == 100 && rows[1].last == "^")
  }

  @Test func `wide characters count double`() {
    let rows = excerpt(of: String(repeating: "国", count: 400_000), 600_000, 600_003)
    #expect((49...51).contains(rows[0].count))
    #expect(rows[1].filter { $0 == "^" } == "^^")
    #expect(!rows[0].contains("\u{FFFD}"))
  }

  @Test func `a related place out of sight has an excerpt of its own`() {
    let line = String(repeating: "x", count: 5000)
    let file = SourceFile(name: "a", bytes: Array(line.utf8))
    let related = [Related(Span(4000, 4001), "far"), Related(Span(12, 13), "near")]
    let finding = Diagnostic(.sample(.error), at: Span(10, 11), "m", related: related)
    let rows = TextRenderer(file).render([finding]).split(separator: "\n")
    #expect(rows.count == 6)
    #expect(rows[3].hasSuffix("  - near"))
    #expect(rows[4].hasPrefix("   1 | …x"))
    #expect(rows[5].hasSuffix("- far"))
  }

  /// Quadratic work here would take minutes.
  @Test(.timeLimit(.minutes(1)), arguments: ["x", "é ", "e\u{301}", "国", "\u{301}", "\u{1B}"])
  func `many findings on one line of a mebibyte`(unit: String) {
    let bytes = Array(String(repeating: unit, count: Self.mebibyte / unit.utf8.count).utf8)
    let file = SourceFile(name: "a", bytes: bytes)
    let findings = stride(from: 0, to: 64_000, by: 128).map { start in
      Diagnostic(
        .sample(.error), at: Span(start, start + 3), "m",
        related: [Related(Span(bytes.count - start - 9, bytes.count - start), "r")])
    }
    #expect(findings.count == 500)
    #expect(!TextRenderer(file).render(findings).isEmpty)
    #expect(!JSONRenderer(file).render(findings).isEmpty)
    #expect(!SARIFRenderer(file, version: "1").render(findings).isEmpty)
  }
}
