// The SARIF log: the parts that readers rely on, and columns in code points.

import JSON
import Testing

@testable import Diagnostics

@Suite struct SARIFRendererTests {
  private let sample = Sample("⟦é⟧\n  ⟦e\u{301}国⟧ ⟦😀 {x}\nb⟧\n", name: "Examples/å b.visit")

  private var findings: [Diagnostic] {
    [
      Diagnostic(
        .sample(.warning), at: sample.spans[1], "no {x} in [y](1)",
        related: [Related(sample.spans[2], "second"), Related(sample.spans[0], "first")],
        notes: ["a note"], fix: Fix("write `x`")),
      Diagnostic(.sample(.error), at: sample.spans[2], "e"),
      Diagnostic(.sample(.advice), at: sample.spans[0], "a"),
      Diagnostic(.sample(.warning), at: .none, "w"),
    ]
  }

  private var log: JSONValue { SARIFRenderer(sample.file, version: "1.2.3").document(findings) }

  private var run: JSONValue { log["runs"]?.elements.first ?? .null }

  private var results: [JSONValue] { run["results"]?.elements ?? [] }

  @Test func `the log names its version, tool and column kind`() {
    #expect(log["version"] == .string("2.1.0"))
    #expect(log["$schema"]?.text?.hasSuffix("/sarif-schema-2.1.0.json") == true)
    #expect(log["runs"]?.elements.count == 1)
    #expect(run["columnKind"] == .string("unicodeCodePoints"))
    #expect(run["tool"]?["driver"]?["name"] == .string("Herald"))
    #expect(run["tool"]?["driver"]?["version"] == .string("1.2.3"))
  }

  @Test func `each kind is a rule once, by code`() {
    let rules = run["tool"]?["driver"]?["rules"]?.elements ?? []
    #expect(rules.map { $0["id"]?.text } == ["H101", "H202", "H303"])
    let levels = rules.map { $0["defaultConfiguration"]?["level"]?.text }
    #expect(levels == ["error", "warning", "note"])
    for rule in rules {
      #expect(rule["name"]?.text?.hasPrefix("sample-") == true)
      #expect(rule["shortDescription"]?["text"] == .string("A sample."))
      let full = rule["fullDescription"]
      #expect(full?["text"]?.text == "Why `{{x}}` matters, and [where] (docs/x.md).")
      #expect(full?["markdown"]?.text == "Why `{{x}}` matters, and [where](docs/x.md).")
    }
  }

  @Test func `results point at their rules`() {
    #expect(results.map { $0["ruleId"]?.text } == ["H202", "H101", "H303", "H202"])
    #expect(results.map { $0["ruleIndex"] } == [.int(1), .int(0), .int(2), .int(1)])
    #expect(results.map { $0["level"]?.text } == ["warning", "error", "note", "warning"])
  }

  @Test func `messages hold notes and fixes, but no placeholders and no links`() {
    let text = results.first?["message"]?["text"]?.text
    #expect(text == "no {{x}} in [y] (1)\na note\nfix: write `x`")
  }

  @Test(arguments: [(0, [2, 3, 2, 6]), (1, [2, 7, 3, 2]), (2, [1, 1, 1, 2]), (3, [1, 1, 1, 1])])
  func `regions count code points`(index: Int, expected: [Int]) {
    let location = results[index]["locations"]?.elements.first?["physicalLocation"]
    let region = location?["region"]
    let names = ["startLine", "startColumn", "endLine", "endColumn"]
    #expect(names.map { region?[$0] } == expected.map { .int($0) })
    #expect(location?["artifactLocation"]?["uri"] == .string("Examples/%C3%A5%20b.visit"))
  }

  @Test func `related locations are numbered by position`() {
    let related = results.first?["relatedLocations"]?.elements ?? []
    #expect(related.map { $0["id"] } == [.int(0), .int(1)])
    #expect(related.map { $0["message"]?["text"]?.text } == ["first", "second"])
    #expect(related.first?["physicalLocation"]?["region"]?["startLine"] == .int(1))
    #expect(results.last?["relatedLocations"] == nil)
  }

  @Test func `a log without findings has empty rules and results`() {
    let run = SARIFRenderer(sample.file, version: "1").document([])["runs"]?.elements.first
    #expect(run?["results"] == .array([]))
    #expect(run?["tool"]?["driver"]?["rules"] == .array([]))
  }

  @Test func `the bytes are the document`() throws {
    let bytes = SARIFRenderer(sample.file, version: "1.2.3").render(findings)
    #expect(try JSONValue.parse(bytes) == log)
  }

  @Test(arguments: [
    ("a.visit", "a.visit"), ("a b/ü.visit", "a%20b/%C3%BC.visit"), ("/x/y", "file:///x/y"),
    ("c:x?y#z", "c%3Ax%3Fy%23z"), ("<stdin>", "%3Cstdin%3E"), ("50%\\", "50%25%5C"),
    ("../~a-b_c.d", "../~a-b_c.d"),
  ])
  func `paths become URI references`(path: String, uri: String) {
    #expect(artifactURI(of: path) == uri)
  }
}
