// Wrong programmes give exactly the findings that they state; correct ones give none.

import Diagnostics
import Rules
import Testing

struct FixtureTests {
  @Test(arguments: RepositoryFiles.programmes(in: "Tests/Fixtures/wrong"))
  func statesItsFindings(name: String) throws {
    let path = "Tests/Fixtures/wrong/\(name)"
    if RepositoryFiles.isRecording {
      try RepositoryFiles.write(recorded(RepositoryFiles.source(path)), to: path)
    }
    let result = Expectations(try RepositoryFiles.source(path))
    #expect(!result.expected.isEmpty, "a wrong programme states what is wrong")
    #expect(result.missing.isEmpty)
    #expect(result.unexpected.isEmpty)
    #expect(result.expected.count == result.found.count)
  }

  @Test(arguments: RepositoryFiles.programmes(in: "Tests/Fixtures/correct"))
  func isClean(name: String) throws {
    let result = Expectations(try RepositoryFiles.source("Tests/Fixtures/correct/\(name)"))
    #expect(result.found.isEmpty)
  }

  @Test func everyRuleHasAFixture() throws {
    var stated: Set<String> = []
    for name in RepositoryFiles.programmes(in: "Tests/Fixtures/wrong") {
      let file = try RepositoryFiles.source("Tests/Fixtures/wrong/\(name)")
      stated.formUnion(Expectations(file).expected.map(\.code))
    }
    let codes = Catalogue.kinds.map(\.code).filter { $0 >= "H401" && $0 < "H600" }
    #expect(codes.filter { !stated.contains($0) } == [])
  }

  /// A real state visit: in order but for the one thing that its account leaves out.
  @Test func stateVisitHasOnlyItsOccasionOpen() throws {
    let file = try RepositoryFiles.source("Examples/2024-07-kazakhstan-tajikistan.visit")
    #expect(checked(file).map(\.kind.code) == ["H408"])
  }
}
