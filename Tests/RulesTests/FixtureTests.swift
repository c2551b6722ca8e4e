// Wrong programmes give exactly the findings that they state; correct ones give none.

import Diagnostics
import HeraldTesting
import Rules
import Testing

struct FixtureTests {
  private static let wrong = Folders.files(in: "Tests/Fixtures/wrong", withExtension: "visit")
  private static let correct = Folders.files(in: "Tests/Fixtures/correct", withExtension: "visit")

  /// `HERALD_RECORD=1` writes what is found into the fixtures; a reader of the change decides.
  @Test(arguments: wrong)
  func statesItsFindings(path: String) throws {
    if Folders.environment("HERALD_RECORD") == "1" {
      try Folders.write(Array(recorded(try source(path)).utf8), path)
    }
    let result = Expectations(try source(path))
    #expect(!result.expected.isEmpty, "a wrong programme states what is wrong")
    #expect(result.missing == [])
    #expect(result.unexpected == [])
    #expect(result.expected.count == result.found.count)
  }

  @Test(arguments: correct)
  func isClean(path: String) throws {
    #expect(Expectations(try source(path)).found == [])
  }

  @Test func everyRuleHasAFixture() throws {
    let files = try Self.wrong.map(source)
    let stated = Set(files.flatMap { Expectations($0).expected.map(\.code) })
    let codes = Catalogue.kinds.map(\.code).filter { "H400"..<"H600" ~= $0 }
    #expect(codes.filter { !stated.contains($0) } == [])
  }

  /// A real state visit, in order but for what its account leaves out.
  @Test func stateVisitLacksOnlyItsOccasion() throws {
    let found = checked(try source("Examples/2024-07-kazakhstan-tajikistan.visit"))
    #expect(found.filter { $0.severity == .error }.map(\.message) == [])
    #expect(found.map(\.kind.code).filter { $0 >= "H400" } == ["H408"])
  }

  private func source(_ path: String) throws -> SourceFile {
    SourceFile(name: path, bytes: try #require(Folders.bytes(path)))
  }
}
