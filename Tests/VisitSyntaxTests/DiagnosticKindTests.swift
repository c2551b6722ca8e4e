// Every kind of finding about the text: its example triggers it, and nothing else of the target.

import Diagnostics
import Testing
import VisitSyntax

@Suite struct DiagnosticKindTests {
  @Test(arguments: DiagnosticKind.ofSyntax.map(\.code))
  func exampleTriggers(code: String) throws {
    let kind = try #require(DiagnosticKind.ofSyntax.first { $0.code == code })
    guard code != DiagnosticKind.tooLarge.code, code != DiagnosticKind.notUTF8.code else { return }
    let found = Set(parse(kind.example).diagnostics.map(\.kind.code))
    #expect(found == [code])
  }

  @Test func codesAndNamesAreUnique() {
    let kinds = DiagnosticKind.ofSyntax
    #expect(Set(kinds.map(\.code)).count == kinds.count)
    #expect(Set(kinds.map(\.name)).count == kinds.count)
    #expect(kinds.allSatisfy { !$0.summary.isEmpty && !$0.explanation.isEmpty })
  }

  @Test func bytesThatAreNotUTF8() {
    let bytes = Array("visit \"Caf".utf8) + [0xE9] + Array("\"\n  class: state\n".utf8)
    #expect(findings(bytes) == ["1:11 H001"])
    #expect(findings([0xC0, 0xAF]).first == "1:1 H001")
    #expect(findings([0xED, 0xA0, 0x80]).first == "1:1 H001")
    #expect(findings(Array("# ".utf8) + [0xF4, 0x90, 0x80, 0x80]) == ["1:3 H001"])
  }

  @Test func aFileBeyondTheLimit() {
    let bytes = [UInt8](repeating: UInt8(ascii: "\n"), count: TextScreen.maximumBytes + 1)
    let result = parse(bytes)
    #expect(result.diagnostics.map(\.kind.code) == ["H007"])
    #expect(result.tree.blocks.isEmpty)
  }
}
