// The account that the example programme was written from, where it lies beside the project: what is
// read of it is that programme, but for wording and for the differences that are listed.

import Accounts
import Diagnostics
import HeraldTesting
import Testing
import VisitSyntax

private let seeds = Folders.files(in: "../shared/seed", withExtension: "txt")

private let isExpected =
  !seeds.isEmpty || Folders.environment("HERALD_REQUIRE_SHARED") == "1"

@Suite(.enabled(if: isExpected, "shared material absent")) struct SeedTests {
  private static let example = "Examples/2024-07-kazakhstan-tajikistan.visit"

  /// `Tests/Snapshots/accounts/seed-differences.txt` is to become empty; `-` is what the example has
  /// and the reading has not, `+` what only the reading has.
  @Test func readsTheExample() throws {
    let path = try #require(seeds.first)
    let account = try #require(Folders.bytes(path))
    let made = try #require(Sample(account, name: "seed.txt").made)
    let example = try #require(Folders.bytes(Self.example))
    let wanted = Parser.parse(SourceFile(name: Self.example, bytes: example)).tree
    let differences = ProgrammeFacts(made.tree).differences(from: ProgrammeFacts(wanted))
    let text = differences.map { $0 + "\n" }.joined()
    #expect(Snapshot.difference(Array(text.utf8), "accounts/seed-differences.txt") == nil)
  }

  @Test func theExampleIsItself() throws {
    let example = try #require(Folders.bytes(Self.example))
    let facts = ProgrammeFacts(Parser.parse(SourceFile(name: Self.example, bytes: example)).tree)
    #expect(facts.differences(from: facts) == [])
    #expect(facts.facts.count > 100)
    #expect(facts.differences(from: ProgrammeFacts(SyntaxTree())).count == facts.facts.count)
  }
}
