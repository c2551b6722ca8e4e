// What must hold of every programme: JSON keeps all of it but its blank lines.

import Diagnostics
import HeraldTesting
import JSON
import MachineForm
import Testing
import VisitSyntax

@Suite struct RoundTripTests {
  @Test(arguments: 0..<10)
  func keepsProgrammes(row: UInt64) {
    for seed in row * 40..<(row + 1) * 40 {
      let tree = ProgrammeGenerator.tree(seed: seed, size: Int(seed % 20) + 1)
      let json = MachineForm.encode(tree, zoneVersion: "2025b").serialised(pretty: seed % 2 == 0)
      let result = MachineForm.decode(json)
      #expect(result.diagnostics.isEmpty, "seed \(seed): \(result.diagnostics.map(\.message))")
      #expect(result.tree == tree, "seed \(seed)")
      let (old, new) = (withoutBlankLines(tree), withoutBlankLines(result.tree))
      #expect(old == new, "seed \(seed): \(Snapshot.firstDifference(old, new))")
    }
  }

  @Test(arguments: Folders.files(in: "Examples", withExtension: "visit"))
  func keepsExamples(path: String) throws {
    let bytes = try #require(Folders.bytes(path))
    let tree = Parser.parse(SourceFile(name: path, bytes: bytes)).tree
    let json = MachineForm.encode(tree, zoneVersion: "2025b")
    #expect(MachineForm.decode(json).tree == tree)
    #expect(MachineForm.decode(json.serialised()).tree == tree)
    let again = MachineForm.encode(MachineForm.decode(json).tree, zoneVersion: "2025b")
    #expect(again == json)
  }

  @Test func writesNaturalValues() throws {
    let bytes = try #require(Folders.bytes("Examples/2024-07-kazakhstan-tajikistan.visit"))
    let tree = Parser.parse(SourceFile(name: "", bytes: bytes)).tree
    let json = MachineForm.encode(tree, zoneVersion: "2025b").serialised()
    #expect(Snapshot.difference(json, "kazakhstan-tajikistan.json") == nil)
  }

  private func withoutBlankLines(_ tree: SyntaxTree) -> [UInt8] {
    let lines = Formatter.format(tree).split(separator: 0x0A)
    return Array(lines.joined(separator: [0x0A]))
  }
}
