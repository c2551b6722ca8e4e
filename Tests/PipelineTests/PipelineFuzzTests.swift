// The whole way of `herald check`: whatever the bytes, it ends soon and without a crash, and every
// finding stands inside the file.

import Diagnostics
import HeraldTesting
import Loading
import Rules
import Scheduling
import SystemWorld
import Testing
import VisitModel
import VisitSyntax

@Suite struct PipelineFuzzTests {
  private static let seconds = Folders.environment("HERALD_FUZZ_SECONDS").flatMap(Int.init)
  private static let world = SystemWorld()
  private static let examples = Folders.files(in: "Examples", withExtension: "visit")

  /// Whatever Herald has to say about a file.
  private func check(_ file: SourceFile) -> (diagnostics: [Diagnostic], programme: Programme) {
    let loaded = Programme.load(file, in: Self.world)
    let context = CheckContext(programme: loaded.programme, analysis: loaded.programme.analyse())
    let judged = Catalogue.judge(Catalogue.check(context), by: loaded.tree)
    return (loaded.diagnostics + judged.standing, loaded.programme)
  }

  @Test func damagedTexts() throws {
    let corpus =
      Self.examples.compactMap(Folders.bytes)
      + (0..<8).map { Formatter.format(ProgrammeGenerator.tree(seed: $0, size: 3)) }
    let seed = Self.seconds == nil ? 2024 : UInt64.random(in: 0...UInt64.max)
    var mutator = Mutator(seed: seed, corpus: corpus, limit: 16 << 10)
    let clock = ContinuousClock()
    let end = clock.now + .seconds(Self.seconds ?? 20)
    var count = 0
    while clock.now < end {
      let file = SourceFile(name: "fuzz.visit", bytes: mutator.next())
      count += 1
      var found: [Diagnostic] = []
      let time = ProcessorTime.measure { found = check(file).diagnostics }
      // Every entry may clash with every other, and tests are not optimised.
      try #require(time < .seconds(5), "seed \(seed): \(keep(file)) took \(time)")
      let isInside = found.allSatisfy { Int($0.span.end) <= file.bytes.count }
      try #require(isInside, "seed \(seed): \(keep(file)) has a finding behind its end")
    }
    #expect(count > 50)
  }

  /// Programmes made up by the generator refer to nothing that they do not declare, apart from lists
  /// of requests that no folder has.
  @Test(arguments: 0..<8)
  func madeUpProgrammesLoad(row: UInt64) {
    for seed in row * 10..<(row + 1) * 10 {
      let bytes = Formatter.format(ProgrammeGenerator.tree(seed: seed, size: Int(seed % 12) + 1))
      let loaded = Programme.load(SourceFile(name: "made.visit", bytes: bytes), in: Self.world)
      let errors = loaded.diagnostics.filter {
        $0.severity == .error && $0.kind.code != DiagnosticKind.requestsFile.code
      }
      #expect(
        errors.isEmpty, "seed \(seed): \(errors.prefix(3).map { "\($0.kind.code) \($0.message)" })")
    }
  }

  /// Stores an input that failed, for a person to look at.
  private func keep(_ file: SourceFile) -> String {
    let name = "out/pipeline-\(file.bytes.count)-\(file.bytes.hashValue.magnitude).visit"
    try? Folders.write(file.bytes, name)
    return name
  }
}
