// The account that the example programme was written from, where it lies beside the project: what is
// read of it is that programme, but for wording and for the differences that are listed here.

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

  /// Where reading and example may differ: `-` is what the example has and the reading has not, `+`
  /// what only the reading has. Everything else is the same, but for what `ProgrammeFacts` calls
  /// wording.
  private static let differences: [(lines: [String], reason: String)] = [
    (
      [
        "- 2024-07-03 Astana opening 1 by video: Caspian Sea port",
        "+ 2024-07-03 Astana opening 1 by video: place not stated",
      ], "the other end of the link is a guess from a later sentence about vehicles"
    ),
    (
      [
        "- 2024-07-03 Astana signing 2 signs: dozens of agreements, CN KZ",
        "+ 2024-07-03 Astana signing 2 signs: dozens of documents, CN KZ",
      ], "the account calls them cooperation documents"
    ),
    (
      [
        "- 2024-07-04 Astana bilateral 1 with: Shavkat Mirziyoyev",
        "+ 2024-07-04 Astana bilateral 1 with: Mirziyoyev",
        "- person UZ Shavkat Mirziyoyev: head of state",
        "- person UZ Shavkat Mirziyoyev: office \"President\"",
        "+ person UZ Mirziyoyev: head of state",
        "+ person UZ Mirziyoyev: office \"President\"",
      ], "the account does not give his first name"
    ),
    (
      ["- 2024-07-05 Dushanbe opening 1 at: buildings in Dushanbe"],
      "that the buildings were opened in them is not stated"
    ),
    (
      [
        "- person KZ Kazihan: office \"Presidential Adviser for Foreign Affairs\"",
        "+ person KZ Kazihan: office \"Presidential Advisor for Foreign Affairs\"",
      ], "the account spells it so"
    ),
  ]

  @Test func readsTheExample() throws {
    let path = try #require(seeds.first)
    let account = try #require(Folders.bytes(path))
    let made = try #require(Sample(account, name: "seed.txt").made)
    let example = try #require(Folders.bytes(Self.example))
    let wanted = Parser.parse(SourceFile(name: Self.example, bytes: example)).tree
    let found = Set(ProgrammeFacts(made.tree).differences(from: ProgrammeFacts(wanted)))
    let allowed = Set(Self.differences.flatMap(\.lines))
    #expect(found.subtracting(allowed).sorted() == [])
    #expect(allowed.subtracting(found).sorted() == [])
  }

  @Test func theExampleIsItself() throws {
    let example = try #require(Folders.bytes(Self.example))
    let facts = ProgrammeFacts(Parser.parse(SourceFile(name: Self.example, bytes: example)).tree)
    #expect(facts.differences(from: facts) == [])
    #expect(facts.facts.count > 100)
    #expect(facts.differences(from: ProgrammeFacts(SyntaxTree())).count == facts.facts.count)
  }
}
