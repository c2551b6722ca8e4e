// Input that no editor would save: it is reported at the right place, and never costs the rest.

import Diagnostics
import HeraldTesting
import Testing
import VisitModel
import VisitSyntax

@Suite struct BadInputTests {
  @Test func tabsAreRead() {
    let text = "visit \"A\"\n\tclass: state\n\n2024-07-03 Astana\n\tnoon\ttalks\n\t\tnote: x\n"
    #expect(findings(text) == ["2:1 H005", "5:1 H005", "6:1 H005"])
    #expect(
      formatted(text)
        == "visit \"A\"\n  class: state\n\n2024-07-03 Astana\n  noon       talks\n    note: x\n")
  }

  @Test func lineEndsOfAnotherSystem() {
    let text = "visit \"A\"\r\n  note: x\r\n\r\n# c\r\n"
    #expect(findings(text) == ["1:10 H003"])
    #expect(formatted(text) == "visit \"A\"\n  note: x\n\n# c\n")
    #expect(findings("visit \"A\"\r  note: x\n").first == "1:10 H002")
  }

  @Test func byteOrderMark() {
    #expect(formatted("\u{FEFF}visit \"A\"\n") == "visit \"A\"\n")
    #expect(findings("visit \"A\u{FEFF}\"\n") == ["1:9 H002"])
  }

  @Test(arguments: ["\u{202E}", "\u{2066}", "\u{0}", "\u{1B}", "\u{7F}", "\u{85}"])
  func hiddenCharacters(character: String) {
    #expect(findings("visit \"ab\(character)\"\n") == ["1:10 H002"])
    #expect(findings("# comment \(character)\n") == ["1:11 H002"])
  }

  @Test func aLineOfAMebibyte() {
    let long = String(repeating: "x", count: 1 << 20)
    #expect(findings("visit \"A\"\n  note: \(long)\n").isEmpty)
    #expect(findings("visit \"\(long)\n") == ["1:7 H006"])
    #expect(findings("\(long)\n") == ["1:1 H009"])
    #expect(findings("visit \"A\"\n  \(long): y\n") == ["2:3 H010"])
    #expect(findings("visit \"A\"\n  organisers: \(long), ,\n").count == 1)
    #expect(
      findings(entry("noon talks with " + String(repeating: "a, ", count: 300_000))).count == 1)
  }

  @Test func indentationOfTenThousand() {
    let deep = (0..<10_000).map { String(repeating: " ", count: $0) + "a\n" }.joined()
    let found = parse(deep).diagnostics
    #expect(!found.isEmpty && found.count <= 2 * Findings.limitPerKind)
    let line = String(repeating: " ", count: 10_000) + "class: state\n"
    #expect(findings("visit \"A\"\n" + line) == ["2:10001 H008"])
  }

  @Test func hugeNumbers() {
    let digits = String(repeating: "9", count: 10_000)
    #expect(findings("\(digits) Astana\n") == ["1:1 H015"])
    #expect(findings(entry("\(digits) talks")) == ["2:3 H016"])
    #expect(findings(entry("12:00 for \(digits)m talks")) == ["2:13 H017"])
    #expect(findings("city X\n  coordinates: \(digits), 1\n") == ["2:16 H017"])
    #expect(findings(entry("noon signing\n    signs: \(digits) treaties")) == ["3:12 H017"])
    #expect(findings(entry("noon signing\n    pledges: loan \(digits) USD")) == ["3:19 H017"])
  }

  @Test func everythingTwice() throws {
    let block = "visit \"A\"\n  class: state\n  class: state\n  note: n\n  note: n\n"
    #expect(findings(block + block) == ["3:3 H012", "8:3 H012"])
    let tree = parse(block + block).tree
    #expect(tree.blocks.count == 2)
    #expect(tree.blocks[0].attributes.map(\.key.keyword) == ["class", "note", "note"])
  }

  @Test func repeatedAttributeAfterItems() {
    let text = "2024-07-03 Astana\n  release: press\n  noon talks\n  release: public\n"
    #expect(findings(text) == ["4:3 H012"])
  }

  @Test func emptyFiles() {
    for text in ["", "\n", "\n\n\n", "   \n\t\n", "#", "# c", "\u{FEFF}"] {
      #expect(parse(text).tree.blocks.isEmpty)
      #expect(!parse(text).diagnostics.hasErrors)
    }
    #expect(formatted("\n\n# c\n\n\n# d\n\n") == "# c\n\n# d\n")
  }

  @Test func neverMoreThanALineIsLost() {
    let text = """
      visit "A"
        class: grand
        note: kept
      delegation KZ
        a "A" king
        b "B" mayor
      2024-07-03 Astana
        noonish talks
        12:00 talks
          length: long
          note: kept
      """
    let tree = parse(text).tree
    #expect(tree.blocks.count == 3)
    #expect(tree.blocks[0].attributes.map(\.key.keyword) == ["note"])
    #expect(tree.blocks[1].items.map { $0.text(.id) } == ["b"])
    #expect(tree.blocks[2].items.map(\.attributes.count) == [1])
  }
}
