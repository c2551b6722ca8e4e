// The examples on the pages of findings.

import Diagnostics
import HeraldTesting
import Testing

@testable import Manuscripts

@Suite struct ExampleTests {
  @Test(arguments: DiagnosticKind.ofManuscripts.filter { !$0.example.isEmpty }.map(\.code))
  func exampleShowsIt(code: String) throws {
    let kind = try #require(DiagnosticKind.ofManuscripts.first { $0.code == code })
    // A text cannot hold what is not UTF-8, so U+FFFD stands for it there.
    let bytes = kind.example.unicodeScalars.flatMap { scalar in
      scalar == "\u{FFFD}" ? [0xE7] : Array(String(scalar).utf8)
    }
    #expect(try refusal(of: bytes)?.code == code)
  }

  @Test func whatHasNoExample() {
    let lacking = DiagnosticKind.ofManuscripts.filter(\.example.isEmpty).map(\.code)
    #expect(lacking == ["H643", "H644", "H645"])
  }
}
