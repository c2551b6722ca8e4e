// Rules look at any programme that can be written: they never crash, and they say the same twice.

import Diagnostics
import HeraldTesting
import Rules
import Testing
import VisitSyntax

struct RobustnessTests {
  @Test(arguments: 0..<8)
  func looksAtAnyProgramme(block: Int) {
    for seed in (block * 5)..<(block * 5 + 5) {
      let tree = ProgrammeGenerator.tree(seed: UInt64(seed), size: 12)
      let file = SourceFile(name: "seed \(seed)", bytes: Formatter.format(tree))
      let found = checked(file)
      let ends = found.map { Int($0.span.end) }.max() ?? 0
      #expect(ends <= file.bytes.count)
      #expect(found.allSatisfy { !$0.message.isEmpty && $0.fix?.title.isEmpty != true })
      #expect(checked(file).map(\.message) == found.map(\.message))
    }
  }

  /// What a rule shows of the file is a whole word or value, never half a character.
  @Test(arguments: 400..<420)
  func showsWholeCharacters(seed: Int) {
    let tree = ProgrammeGenerator.tree(seed: UInt64(seed), size: 12)
    let file = SourceFile(name: "seed \(seed)", bytes: Formatter.format(tree))
    for finding in checked(file) {
      #expect(String(validating: file.bytes[finding.span.range], as: UTF8.self) != nil)
    }
  }
}
