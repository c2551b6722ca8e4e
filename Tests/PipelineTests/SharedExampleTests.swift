// The example that the language was designed to, where it lies beside the project.

import Diagnostics
import HeraldTesting
import Loading
import SystemWorld
import Testing
import VisitModel
import VisitSyntax

private let path = "../shared/examples/2024-07-kazakhstan-tajikistan.visit"

private let isExpected =
  Folders.bytes(path) != nil || Folders.environment("HERALD_REQUIRE_SHARED") == "1"

@Suite(.enabled(if: isExpected, "shared material absent")) struct SharedExampleTests {
  @Test func formatsToItselfAndLoads() throws {
    let bytes = try #require(Folders.bytes(path), "shared material absent")
    let file = SourceFile(name: path, bytes: bytes)
    let loaded = Programme.load(file, in: SystemWorld())
    #expect(loaded.diagnostics.isEmpty)
    #expect(Formatter.format(loaded.tree) == bytes)
  }
}
