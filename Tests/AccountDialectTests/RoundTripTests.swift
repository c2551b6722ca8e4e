// Programme -> account -> programme: nothing is lost but what `Untold` lists.

import AccountDialect
import Diagnostics
import HeraldTesting
import Loading
import SystemWorld
import Testing
import VisitModel
import VisitSyntax

@Suite struct RoundTripTests {
  @Test(arguments: 0..<12)
  func keepsMadeUpProgrammes(row: UInt64) {
    for seed in row * 20..<(row + 1) * 20 {
      let tree = ProgrammeGenerator.tree(seed: seed, size: Int(seed % 12) + 1)
      let difference = RoundTrips.difference(RoundTrips.load(tree))
      #expect(difference == nil, "seed \(seed): \(difference ?? "")")
    }
  }

  @Test(arguments: Folders.files(in: "Examples", withExtension: "visit"))
  func keepsExamples(path: String) throws {
    let bytes = try #require(Folders.bytes(path))
    let loaded = Programme.load(SourceFile(name: path, bytes: bytes), in: SystemWorld())
    // Nothing is published of a programme with errors.
    guard !loaded.diagnostics.contains(where: { $0.severity == .error }) else { return }
    let programme = loaded.programme
    let difference = RoundTrips.difference(programme)
    #expect(difference == nil, "\(difference ?? "")")
  }
}
