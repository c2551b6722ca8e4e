// The JSON document that other programs read: its exact text, and that it is JSON.

import Diagnostics
import JSON
import Testing

@Suite struct JSONRendererTests {
  @Test func `one finding, to the byte`() {
    let sample = Sample("⟦é⟧\n⟦ab\nc⟧d", name: "x \"y\".visit")
    let finding = Diagnostic(
      .sample(.warning), at: sample.spans[1], "m", related: [Related(sample.spans[0], "r")],
      notes: ["n"], fix: Fix("write `x`"))
    #expect(
      String(decoding: JSONRenderer(sample.file).render([finding]), as: UTF8.self) == """
        {
          "version": 1,
          "file": "x \\"y\\".visit",
          "diagnostics": [
            {
              "code": "H202",
              "name": "sample-warning",
              "severity": "warning",
              "message": "m",
              "file": "x \\"y\\".visit",
              "range": {
                "start": {
                  "line": 2,
                  "column": 1,
                  "offset": 3
                },
                "end": {
                  "line": 3,
                  "column": 2,
                  "offset": 7
                }
              },
              "related": [
                {
                  "message": "r",
                  "range": {
                    "start": {
                      "line": 1,
                      "column": 1,
                      "offset": 0
                    },
                    "end": {
                      "line": 1,
                      "column": 2,
                      "offset": 2
                    }
                  }
                }
              ],
              "notes": [
                "n"
              ],
              "fix": {
                "title": "write `x`"
              },
              "page": "docs/diagnostics/H202.md"
            }
          ],
          "summary": {
            "errors": 0,
            "warnings": 1,
            "advice": 0
          }
        }

        """)
  }

  @Test func `no findings`() throws {
    let document = JSONRenderer(Sample("").file).document([])
    #expect(document["diagnostics"] == .array([]))
    #expect(
      document["summary"]
        == .object([("errors", .int(0)), ("warnings", .int(0)), ("advice", .int(0))]))
  }

  @Test func `a finding without a fix has no fix`() {
    let sample = Sample("⟦a⟧")
    let findings = [Diagnostic(.sample(.advice), at: sample.spans[0], "m")]
    let value = JSONRenderer(sample.file).document(findings)["diagnostics"]?.elements.first
    #expect(value?["severity"] == .string("advice"))
    #expect(value != nil && value?["fix"] == nil)
  }

  @Test func `hostile text survives the way there and back`() throws {
    let text = "\u{0}\u{1B}\u{7F}\u{85}\u{202E}\"\\/\u{2028}😀e\u{301}\r\n"
    let sample = Sample("⟦\(text)⟧", name: text)
    let finding = Diagnostic(.sample(.error), at: sample.spans[0], text, notes: [text])
    let renderer = JSONRenderer(sample.file)
    #expect(try JSONValue.parse(renderer.render([finding])) == renderer.document([finding]))
  }

  @Test func `a span past the end is cut to the file`() {
    let file = SourceFile(name: "a", bytes: Array("ab".utf8))
    let findings = [Diagnostic(.sample(.error), at: Span(1, 900), "m")]
    let range = JSONRenderer(file).document(findings)["diagnostics"]?.elements.first?["range"]
    #expect(range?["end"]?["offset"] == .int(2))
    #expect(range?["end"]?["column"] == .int(3))
  }
}
