// Findings stand exactly where the fault is: the marks in each text say where.

import Diagnostics
import HeraldTesting
import Testing
import VisitSyntax

/// A text with its faults marked, and their codes in the order of the marks.
struct FaultRow: Sendable, CustomTestStringConvertible {
  let text: String
  let codes: [String]

  init(_ text: String, _ codes: String...) {
    self.text = text
    self.codes = codes
  }

  var testDescription: String { String(text.prefix(60)) }
}

@Suite struct PositionTests {
  static let heads = [
    FaultRow("⟦delegaton⟧ KZ\n  xi \"Xi\" staff\n", "H009"),
    FaultRow("visit ⟦State⟧ visit\n", "H013"),
    FaultRow("visit⟦⟧\n", "H013"),
    FaultRow("visit \"A\" ⟦\"B\"⟧\n", "H013"),
    FaultRow("visit ⟦“State⟧ visit”\n", "H013"),
    FaultRow("visit ⟦\"State⟧\n", "H006"),
    FaultRow("visit \"A\"\n⟦note:⟧ x\n", "H009"),
    FaultRow("⟦2024-02-30⟧ Astana\n  12:00 talks\n    note: lost with its day\n", "H015"),
    FaultRow("⟦2024-7-3⟧ Astana\n", "H015"),
    FaultRow("2024-07-03⟦⟧\n", "H013"),
    FaultRow("2024-07-03 Astana ⟦,⟧ Almaty\n", "H013"),
    FaultRow("delegation KZ\n  a \"A\" ⟦king⟧\n", "H013"),
    FaultRow("delegation KZ\n  a \"A\" mayor ⟦\"Mayor\"⟧\n", "H013"),
    FaultRow("delegation KZ\n  a \"Ä⟦\\q⟧\" mayor\n", "H018"),
    FaultRow("delegation KZ\n  a \"A⟦\\u{110000}⟧\" mayor\n", "H018"),
    FaultRow("travel\n  a to b by car⟦⟧\n", "H013"),
    FaultRow("travel\n  a to b ⟦0m⟧\n", "H017"),
    FaultRow("rooms\n  hall seats ⟦1000001⟧\n", "H017"),
    FaultRow("rooms\n  hall seats ⟦99999999999999999999⟧\n", "H017"),
  ]

  static let entries = [
    FaultRow(entry("⟦24:00⟧ talks"), "H016"),
    FaultRow(entry("⟦12:60⟧ talks"), "H016"),
    FaultRow(entry("12:00-⟦25:00⟧ talks"), "H016"),
    FaultRow(entry("12:00–⟦13:60⟧ talks"), "H016"),
    FaultRow(entry("12:00 for ⟦0m⟧ rest"), "H017"),
    FaultRow(entry("12:00 for ⟦31d⟧ rest"), "H017"),
    FaultRow(entry("noon ⟦banket⟧"), "H020"),
    FaultRow(entry("⟦midnight⟧ banquet"), "H016"),
    FaultRow(entry("noon⟦⟧"), "H013"),
    FaultRow(entry("noon, ⟦,⟧ talks"), "H013"),
    FaultRow(entry("after ⟦+⟧15m talks"), "H013"),
    FaultRow(entry("after talks + ⟦soon⟧ talks"), "H013"),
    FaultRow(entry("noon talks @ ⟦\"The palace\"⟧"), "H013"),
    FaultRow(entry("noon talks ⟦#-x⟧"), "H013"),
    FaultRow(entry("noon talks #a ⟦#b⟧"), "H013"),
    FaultRow(entry("noon talks @ a ⟦@⟧ b"), "H013"),
    FaultRow(entry("noon talks with⟦⟧"), "H013"),
    FaultRow(entry("noon talks ⟦\"Title⟧"), "H006"),
  ]

  static let attributes = [
    FaultRow("visit \"A\"\n  ⟦organizers⟧: KZ\n", "H010"),
    FaultRow("visit \"A\"\n  ⟦greeters⟧: a\n", "H011"),
    FaultRow("visit \"A\"\n  class: state\n  ⟦class⟧: state\n", "H012"),
    FaultRow("visit \"A\"\n  class: ⟦grand⟧\n", "H014"),
    FaultRow("visit \"A\"\n  class:⟦⟧\n", "H014"),
    FaultRow("visit \"A\"\n  class: ⟦⟧# nothing\n", "H014"),
    FaultRow("visit \"A\"\n  note: ⟦⟧# only a comment\n", "H014"),
    FaultRow("visit \"A\"\n  note (⟦everybody⟧): x\n", "H014"),
    FaultRow("visit \"A\"\n  note: \"x\" ⟦y⟧\n", "H014"),
    FaultRow("visit \"A\"\n  dates: 2024-07-02 .. ⟦2023-02-29⟧\n", "H015"),
    FaultRow("visit \"A\"\n  dates: 2024-07-02 ⟦to⟧ 2024-07-03\n", "H014"),
    FaultRow("visit \"A\"\n  organisers: KZ,⟦,⟧ CN\n", "H014"),
    FaultRow("visit \"A\"\n  organisers: KZ,⟦⟧\n", "H014"),
    FaultRow("visit \"A\"\n  occasion: ⟦SCO⟧ summit\n", "H014"),
    FaultRow("visit \"A\"\n  occasion: \"T\", One Two⟦,⟧ City\n", "H014"),
    FaultRow("visit \"A\"\n  day part: ⟦noonish⟧ 11:00-12:00\n", "H014"),
    FaultRow("visit \"A\"\n  day part: noon 11:00-⟦12:0⟧\n", "H016"),
    FaultRow("city X\n  coordinates: ⟦91.0⟧, 0\n", "H017"),
    FaultRow("city X\n  coordinates: 0, ⟦0x10⟧\n", "H017"),
    FaultRow("city X\n  coordinates: 51.1⟦⟧\n", "H014"),
    FaultRow(entry("noon signing\n    signs: ⟦handshake⟧ \"A\""), "H014"),
    FaultRow(entry("noon signing\n    pledges: loan ⟦1.234⟧ USD"), "H017"),
    FaultRow(entry("noon signing\n    pledges: loan ⟦9999999⟧ trillion USD"), "H017"),
    FaultRow(entry("noon rest\n    length: ⟦45m..30m⟧"), "H017"),
    FaultRow(entry("noon rest\n    fields: \"a\" ⟦b⟧"), "H014"),
    FaultRow(entry("noon rest\n    fields: a, ⟦\"b⟧"), "H006"),
    FaultRow(entry("noon rest\n    fields: ⟦⟧# none"), "H014"),
    FaultRow(entry("noon rest\n    interpreters: a ⟦rus⟧"), "H014"),
    FaultRow(entry("noon rest\n    ⟦12:00 talks⟧"), "H013"),
    FaultRow("visit \"A\"\n  ⟦12:00 talks⟧\n", "H013"),
  ]

  static let placement = [
    FaultRow("  ⟦class: state⟧\n  note: silent\n", "H008"),
    FaultRow("⟦\u{FEFF}⟧  ⟦class: state⟧\n", "H004", "H008"),
    FaultRow("visit \"A\"\n ⟦class: state⟧\n", "H008"),
    FaultRow("visit \"A\"\n   ⟦class: state⟧\n  note: read\n", "H008"),
    FaultRow("visit \"A\"\n    ⟦class: state⟧\n    note: silent\n", "H008"),
    FaultRow("visit \"A\"\n      ⟦class: state⟧\n", "H008"),
    FaultRow(entry("⟦noonish⟧ talks\n    note: silent\n  noon talks\n    note: read"), "H013"),
    FaultRow(
      entry("noon talks\n  note: of the day\n    ⟦note: of nothing⟧\n    note: silent"), "H008"),
    FaultRow("⟦dlegation⟧ KZ\n  a \"A\" mayor\n    note: silent\nvisit \"A\"\n", "H009"),
    FaultRow("visit \"A\"\n⟦\t⟧class: ⟦grand⟧\n", "H005", "H014"),
    FaultRow("visit \"A\"\n⟦\t⟧note: one\n⟦\t⟧note: two\n", "H005", "H005"),
  ]

  @Test(arguments: heads + entries + attributes + placement)
  func standsWhereTheFaultIs(row: FaultRow) {
    let marked = MarkedText(row.text)
    let found = Parser.parse(marked.file).diagnostics.inFileOrder()
    #expect(found.map(\.kind.code) == row.codes, "\(found.map(\.message))")
    for (finding, span) in zip(found, marked.spans) {
      #expect(finding.span.range == span.range, "\(finding.message)")
    }
  }
}
