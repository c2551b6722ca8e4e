// Blank lines for a programme that comes without layout: days and blocks apart, and entries apart
// where they have attributes.

import VisitModel
import VisitSyntax

enum Layout {
  static func addBlankLines(to tree: inout SyntaxTree) {
    var previous: Statement?
    for index in tree.blocks.indices {
      let block = tree.blocks[index]
      if let above = previous, above.kind != block.kind || !isBare(above) || !isBare(block) {
        addBlankLine(before: &tree.blocks[index])
      }
      if block.kind == .day { addBlankLines(toEntriesOf: &tree.blocks[index]) }
      previous = block
    }
    if !tree.trailing.isEmpty { tree.trailing.insert(.blankLine, at: 0) }
  }

  private static func addBlankLines(toEntriesOf day: inout Statement) {
    var above: Statement?
    for index in day.items.indices {
      let entry = day.items[index]
      if above.map({ !isBare($0) || !isBare(entry) }) ?? true {
        addBlankLine(before: &day.items[index])
      }
      above = entry
    }
  }

  private static func isBare(_ statement: Statement) -> Bool {
    statement.attributes.isEmpty && statement.items.isEmpty
  }

  private static func addBlankLine(before statement: inout Statement) {
    statement.trivia.before.insert(.blankLine, at: 0)
  }
}
