// Findings that a file accepts: which `accept:` takes which, and what cannot be accepted.

import Diagnostics
import HeraldTesting
import Loading
import Rules
import Scheduling
import Testing
import VisitModel

@Suite struct AcceptanceTests {
  private func judged(_ talks: String = "", _ visit: String = "", head: String = "")
    -> JudgedFindings
  {
    let text = """
      visit "Visit"
        class: official
        visitor: guest
        dates: 2027-02-15
      \(head)
      delegation SI
        guest "The guest" head of state
      delegation ID
        host  "The host" head of state

      place palace "Palace", Jakarta
      place museum "Museum", Jakarta

      2027-02-15 Jakarta
        08:35       arrival
        10:00-11:30 talks with host @ palace
      \(talks)
        11:00-12:00 visit @ museum
      \(visit)
        18:00       departure
      """
    let file = SourceFile(name: "test.visit", bytes: Array(text.utf8))
    let loaded = Programme.load(file, in: TestWorld())
    let analysis = loaded.programme.analyse()
    return Catalogue.judge(
      Catalogue.check(CheckContext(programme: loaded.programme, analysis: analysis)),
      by: loaded.tree)
  }

  private func codes(_ findings: [Diagnostic]) -> [String] { findings.map(\.kind.code) }

  @Test func nothingIsAcceptedUnasked() {
    let judged = judged()
    #expect(codes(judged.standing) == ["H301"] && judged.accepted.isEmpty)
  }

  /// Either of the two entries may say so.
  @Test func aClashIsAcceptedOnEitherEntry() {
    let line = "    accept: H301, \"the guest leaves early\""
    for judged in [judged(line), judged("", line)] {
      #expect(judged.standing.isEmpty)
      #expect(judged.accepted.map(\.finding.kind.code) == ["H301"])
      #expect(judged.accepted.map(\.reason) == ["the guest leaves early"])
    }
  }

  @Test func onlyWhereItIsAbout() {
    let judged = judged(head: "  accept: H301, \"all of them\"")
    #expect(codes(judged.standing) == ["H301", "H316"])
  }

  @Test func whatMatchesNothingIsSaid() {
    #expect(codes(judged("    accept: H302, \"no\"").standing) == ["H301", "H316"])
  }

  /// What cannot be read, and what no finding is called.
  @Test(arguments: ["H101", "H010", "H999", "H601"])
  func cannotBeAccepted(code: String) {
    let judged = judged("    accept: \(code), \"no\"")
    #expect(codes(judged.standing) == ["H301", "H317"])
  }

  /// Ten thousand lines cost no more than looking each up.
  @Test(.timeLimit(.minutes(1)))
  func manyLines() {
    let lines = (0..<10_000).map { _ in "    accept: H301, \"so\"" }.joined(separator: "\n")
    #expect(judged(lines).standing.isEmpty)
  }
}
