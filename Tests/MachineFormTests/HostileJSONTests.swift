// JSON that is no programme, or one that the language cannot write: reported at its place, and the
// rest is read.

import Diagnostics
import HeraldTesting
import JSON
import MachineForm
import Testing
import VisitModel
import VisitSyntax

/// A JSON text with its fault marked.
struct JSONRow: Sendable, CustomTestStringConvertible {
  let text: String
  let code: String
  /// What the message must say.
  let says: String

  init(_ text: String, _ code: String, _ says: String) {
    self.text = text
    self.code = code
    self.says = says
  }

  /// A row about an attribute of an entry.
  static func attribute(_ text: String, _ says: String) -> JSONRow {
    entry("\"when\": [{\"part\": \"noon\"}], \"kind\": \"talks\", \"attributes\": [\(text)]", says)
  }

  /// A row about an entry.
  static func entry(_ text: String, _ says: String) -> JSONRow {
    blocks(
      "{\"block\": \"day\", \"date\": \"2024-07-03\", \"city\": \"X\", \"entries\": [{\(text)}]}",
      says)
  }

  /// A row about blocks.
  static func blocks(_ text: String, _ says: String) -> JSONRow {
    JSONRow("{\"herald\": \"visit/1\", \"blocks\": [\(text)]}", "H042", says)
  }

  var testDescription: String { says }
}

@Suite struct HostileJSONTests {
  static let texts = [
    JSONRow("⟦⟧", "H040", "ends"),
    JSONRow("⟦v⟧isit \"A\"", "H040", "a value must stand here"),
    JSONRow("{\"herald\": \"visit/1\", ⟦\"⟧herald\": 1}", "H040", "second time"),
    JSONRow("⟦[⟧]", "H041", "expected an object"),
    JSONRow("⟦{⟧\"blocks\": []}", "H041", "expected an object"),
    JSONRow("{\"herald\": ⟦\"visit/9\"⟧, \"blocks\": []}", "H041", "herald: expected"),
    JSONRow("{\"herald\": ⟦\"visit/1\"⟧}", "H041", "herald: expected"),
    JSONRow("{\"herald\": \"visit/1\", \"blocks\": [], \"extra\": ⟦1⟧}", "H042", "\"extra\""),
    JSONRow("{\"herald\": \"visit/1\", \"blocks\": ⟦{⟧}}", "H042", "blocks: expected an array"),
    JSONRow(
      "{\"herald\": \"visit/1\", \"blocks\": [], \"comments\": [⟦\"x\"⟧]}", "H042", "comments[0]"),
  ]

  static let statements = [
    JSONRow.blocks("⟦1⟧", "blocks[0]"),
    .blocks("⟦{⟧}", "blocks[0]: the member \"block\" is missing"),
    .blocks("{\"block\": ⟦\"entry\"⟧}", "blocks[0].block: expected a kind of block"),
    .blocks("⟦{⟧\"block\": \"visit\"}", "blocks[0]: the member \"title\" is missing"),
    .blocks("{\"block\": \"visit\", \"title\": ⟦7⟧}", "blocks[0].title: expected a text"),
    .blocks("{\"block\": \"visit\", \"title\": \"A\", \"Title\": ⟦\"B\"⟧}", "no member \"Title\""),
    .blocks("{\"block\": \"day\", \"date\": ⟦\"2024-02-30\"⟧, \"city\": \"X\"}", "expected a date"),
    .blocks("{\"block\": \"party\", \"id\": ⟦\"a b\"⟧, \"name\": \"B\"}", "expected a name"),
    .blocks("{\"block\": \"party\", \"id\": ⟦\"a\\u202e\"⟧, \"name\": \"B\"}", "expected a name"),
    .blocks("{\"block\": \"travel\", \"legs\": ⟦1⟧}", "blocks[0].legs: expected an array"),
    .blocks(
      "{\"block\": \"delegation\", \"id\": \"KZ\", \"people\": [{\"id\": \"a\", \"name\": \"A\", "
        + "\"rank\": ⟦\"king\"⟧}]}", "blocks[0].people[0].rank"),
    .blocks(
      "{\"block\": \"delegation\", \"id\": \"KZ\", \"people\": [{\"id\": \"a\", \"name\": \"A\", "
        + "\"rank\": \"mayor\", \"offices\": ⟦[⟧]}]}", "at least one value"),
    .entry("\"when\": ⟦[⟧], \"kind\": \"talks\"", "blocks[0].entries[0].when"),
    .entry("\"when\": [⟦{⟧}], \"kind\": \"talks\"", "when[0]: expected an object with one of"),
    .entry("\"when\": [{\"at\": ⟦\"24:00\"⟧}], \"kind\": \"talks\"", "when[0].at"),
    .entry("\"when\": [{\"at\": ⟦\"9:30\"⟧}], \"kind\": \"talks\"", "when[0].at"),
    .entry(
      "\"when\": [{\"at\": \"09:30\", \"until\": \"10:00\", \"lasting\": ⟦\"1h\"⟧}], "
        + "\"kind\": \"talks\"", "an end and a length"),
    .entry("\"when\": [{\"after\": \"a\", \"gap\": ⟦\"0m\"⟧}], \"kind\": \"talks\"", "length"),
    .entry("\"when\": [{\"unset\": ⟦false⟧}], \"kind\": \"talks\"", "expected true"),
    .entry(
      "\"when\": [{\"part\": \"noon\"}], \"kind\": \"talks\", \"comments\": {\"after\": ⟦\"#x\"⟧}",
      "comments.after: expected a comment"),
    .entry(
      "\"when\": [{\"part\": \"noon\"}], \"kind\": \"talks\", "
        + "\"comments\": {\"before\": [⟦\"# a\\nnoon rest\"⟧]}", "comments.before[0]"),
  ]

  static let attributes = [
    JSONRow.attribute("{\"attribute\": ⟦\"hosts\"⟧, \"values\": [\"a\"]}", "expected an attribute"),
    .attribute("{\"attribute\": ⟦\"class\"⟧, \"value\": \"state\"}", "an attribute of an entry"),
    .attribute("⟦{⟧\"attribute\": \"host\"}", "the member \"values\" is missing"),
    .attribute("{\"attribute\": \"host\", \"value\": ⟦\"a\"⟧}", "no member \"value\""),
    .attribute("{\"attribute\": \"host\", \"values\": ⟦[⟧]}", "at least one value"),
    .attribute("{\"attribute\": \"host\", \"values\": [⟦\"others\"⟧]}", "{\"others\": true}"),
    .attribute("{\"attribute\": \"host\", \"values\": [⟦\"a, b\"⟧]}", "expected a name"),
    .attribute(
      "{\"attribute\": \"note\", \"value\": \"x\", \"release\": ⟦\"all\"⟧}", "expected an audience"),
    .attribute("{\"attribute\": \"length\", \"value\": ⟦45⟧}", "expected a text"),
    .attribute("{\"attribute\": \"seats\", \"value\": ⟦1.5⟧}", "expected a whole number"),
    .attribute("{\"attribute\": \"seats\", \"value\": ⟦-1⟧}", "expected 0 to 1000000"),
    .attribute(
      "⟦{⟧\"attribute\": \"confers\", \"value\": {\"title\": \"O\", \"giver\": \"to\"}}",
      "the language cannot write"),
    .attribute(
      "⟦{⟧\"attribute\": \"interpreters\", \"values\": [{\"from\": \"ru\"}]}", "cannot write"),
    .attribute("⟦{⟧\"attribute\": \"interpreters\", \"values\": [{}]}", "cannot write"),
    .attribute(
      "{\"attribute\": \"pledges\", \"value\": {\"kind\": \"loan\", \"amount\": ⟦\"-5\"⟧}}",
      "expected an amount"),
    .attribute(
      "⟦{⟧\"attribute\": \"pledges\", \"value\": {\"kind\": \"loan\", \"amount\": \"5\", "
        + "\"currency\": \"million\"}}", "cannot write"),
    .attribute(
      "{\"attribute\": \"signs\", \"value\": {\"type\": \"treaty\", \"count\": ⟦\"few\"⟧}}",
      "one of several"),
    .attribute(
      "{\"attribute\": \"dress\", \"value\": \"a\"}, ⟦{⟧\"attribute\": \"dress\", \"value\": \"b\"}",
      "given twice"),
  ]

  @Test(arguments: texts + statements + attributes)
  func isReportedAtItsPlace(row: JSONRow) throws {
    let marked = MarkedText(row.text)
    let result = MachineForm.decode(marked.file.bytes)
    let finding = try #require(result.diagnostics.first)
    #expect(result.diagnostics.count == 1)
    #expect(finding.kind.code == row.code)
    #expect(finding.message.contains(row.says), "\(finding.message)")
    #expect(finding.span.range == marked.spans[0].range, "\(finding.message)")
  }

  @Test(arguments: DiagnosticKind.ofMachineForm.map(\.code))
  func exampleTriggers(code: String) throws {
    let kind = try #require(DiagnosticKind.ofMachineForm.first { $0.code == code })
    #expect(MachineForm.decode(Array(kind.example.utf8)).diagnostics.map(\.kind.code) == [code])
  }

  @Test func theRestIsRead() throws {
    let text = """
      {"herald": "visit/1", "blocks": [
        {"block": "visit"},
        {"block": "visit", "title": "A", "attributes": [
          {"attribute": "class", "value": "grand"}, {"attribute": "note", "value": "kept"}]},
        {"block": "delegation", "id": "KZ", "people": [{"id": "a"},
          {"id": "b", "name": "B", "rank": "mayor"}]}]}
      """
    let result = MachineForm.decode(Array(text.utf8))
    #expect(result.diagnostics.count == 3)
    let written = String(decoding: Formatter.format(result.tree), as: UTF8.self)
    let expected = """
      visit "A"
        note: kept

      delegation KZ
        b           "B"                      mayor

      """
    #expect(written == expected)
  }

  @Test func deepAndLongTextsCostLittle() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(MachineForm.decode(Array(deep.utf8)).diagnostics.map(\.kind.code) == ["H040"])
    let blocks = Array(repeating: "{}", count: 20_000).joined(separator: ",")
    let many = "{\"herald\":\"visit/1\",\"blocks\":[\(blocks)]}"
    #expect(MachineForm.decode(Array(many.utf8)).diagnostics.count == Findings.limitPerKind)
  }

  /// Whatever is changed in the JSON of a programme: no crash, and what is taken over can be written.
  @Test func mutationsNeverCrash() throws {
    var random = SeededRandom(seed: 42)
    for seed in 0..<UInt64(60) {
      let tree = ProgrammeGenerator.tree(seed: seed, size: 3)
      var bytes = MachineForm.encode(tree, zoneVersion: "2025b").serialised(pretty: false)
      for _ in 0..<random.number(1...4) { mutate(&bytes, &random) }
      let result = MachineForm.decode(bytes)
      let text = Formatter.format(result.tree)
      let again = Parser.parse(SourceFile(name: "", bytes: text))
      #expect(!again.diagnostics.hasErrors, "seed \(seed)")
      #expect(again.tree == result.tree, "seed \(seed)")
    }
  }

  /// Changes one token of the text for another.
  private func mutate(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    let words = [
      "\"\"", "null", "-1", "1e9", "[]", "{}", "\"to\"", "\"others\"", "true", "\"a b\"",
    ]
    let ends = bytes.indices.filter { [0x2C, 0x7D, 0x5D].contains(bytes[$0]) }
    let end = random.pick(ends)
    let start = bytes[..<end].lastIndex { [0x3A, 0x2C, 0x5B].contains($0) } ?? 0
    bytes.replaceSubrange(start + 1..<end, with: Array(random.pick(words).utf8))
  }
}
