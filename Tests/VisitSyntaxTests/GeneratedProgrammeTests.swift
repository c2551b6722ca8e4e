// What must hold of every programme: it reads back as it was written, and formatting is final.

import Diagnostics
import HeraldTesting
import Testing
import VisitModel
import VisitSyntax

@Suite struct GeneratedProgrammeTests {
  /// Forty seeds a row, so that a failure names few of them and rows run side by side.
  @Test(arguments: 0..<10)
  func readsBack(row: UInt64) {
    for seed in row * 40..<(row + 1) * 40 {
      let tree = ProgrammeGenerator.tree(seed: seed, size: Int(seed % 25) + 1)
      let text = Formatter.format(tree)
      let result = parse(text)
      #expect(result.diagnostics.isEmpty, "seed \(seed): \(report(result, text))")
      #expect(result.tree == tree, "seed \(seed): \(difference(tree, result.tree))")
      let again = Formatter.format(result.tree)
      #expect(again == text, "seed \(seed): \(Snapshot.firstDifference(text, again))")
    }
  }

  @Test func coverTheVocabulary() {
    var kinds: Set<StatementKind> = []
    var attributes: Set<String> = []
    for seed in 0..<UInt64(60) {
      for block in ProgrammeGenerator.tree(seed: seed, size: 25).blocks {
        for statement in [block] + block.items {
          kinds.insert(statement.kind)
          attributes.formUnion(
            statement.attributes.map { "\($0.key.keyword) on \(statement.kind.rawValue)" })
        }
      }
    }
    // Included files would have to be there: InclusionTests has them.
    #expect(kinds == Set(StatementKind.allCases).subtracting([.include]))
    for row in Vocabulary.attributes {
      for host in row.hosts where host != .include {
        #expect(attributes.contains("\(row.key.keyword) on \(host.rawValue)"))
      }
    }
  }

  private func report(_ result: ParseResult, _ text: [UInt8]) -> String {
    let file = SourceFile(name: "", bytes: text)
    return result.diagnostics.prefix(3).map { finding in
      let line = file.lineRange(file.line(at: Int(finding.span.start)))
      return "\(finding.kind.code) \(finding.message) in: \(file.text(line))"
    }.joined(separator: "\n")
  }

  /// The first line whose meaning changed.
  private func difference(_ a: SyntaxTree, _ b: SyntaxTree) -> String {
    for (x, y) in zip(a.blocks, b.blocks) where x != y {
      for (p, q) in zip([x] + x.items, [y] + y.items) where p != q {
        if p.fields != q.fields { return "\(p.fields)\n\(q.fields)" }
        for (k, l) in zip(p.attributes, q.attributes) where k != l {
          return "\(k.values)\n\(l.values)\n\(k.trivia)\n\(l.trivia)"
        }
        if p.trivia != q.trivia { return "\(p.trivia)\n\(q.trivia)" }
      }
    }
    return "the number of statements, or comments at the end"
  }
}
