// Writes a syntax tree in its one canonical form. Columns are fixed, so that a change of one line
// never moves another: a version's difference shows what changed and nothing else.

import CivilTime
public import VisitModel

/// The canonical form of programmes.
public enum Formatter {
  /// The text of a tree. Comments and order stay; blank lines stay, one at a time.
  public static func format(_ tree: SyntaxTree) -> [UInt8] {
    var writer = Writer()
    for block in tree.blocks { writer.write(block) }
    writer.write(tree.trailing)
    writer.endWithoutBlankLine()
    return writer.bytes
  }

  /// One value as the language writes it.
  public static func text(of value: Value<Name>, _ shape: ValueShape) -> String {
    ValueText.text(of: value, shape)
  }

  /// The first line of a statement, with its indentation and without its comment.
  static func line(_ statement: Statement) -> String {
    indent(statement.kind.level) + HeadText.text(of: statement)
  }

  /// The line of an attribute, without its indentation and its comment.
  static func line(_ attribute: AttributeLine) -> String {
    let release = attribute.release.map { " (\($0.rawValue))" } ?? ""
    let shape = Vocabulary.row(of: attribute.key)?.shape ?? .text
    return attribute.key.keyword + release + ": " + ValueText.list(attribute.values, shape)
  }

  static func indent(_ level: Int) -> String { String(repeating: "  ", count: level) }

  /// A WHEN as the language writes it.
  public static func text(of when: When<Name>) -> String { ValueText.text(of: when) }
}

private struct Writer {
  var bytes: [UInt8] = []

  mutating func write(_ trivia: [Trivia]) {
    for item in trivia {
      switch item {
      case .blankLine: if !bytes.isEmpty && !endsInBlankLine { append("\n") }
      case .comment(let text, let level): append(Formatter.indent(level) + text + "\n")
      }
    }
  }

  mutating func endWithoutBlankLine() {
    if endsInBlankLine { bytes.removeLast() }
  }

  private var endsInBlankLine: Bool { bytes.suffix(2).elementsEqual([0x0A, 0x0A]) }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func write(_ statement: Statement) {
    write(statement.trivia.before)
    append(Formatter.line(statement))
    finishLine(statement.trivia)
    for attribute in statement.attributes { write(attribute, level: statement.kind.level + 1) }
    for item in statement.items { write(item) }
  }

  private mutating func write(_ attribute: AttributeLine, level: Int) {
    write(attribute.trivia.before)
    append(Formatter.indent(level) + Formatter.line(attribute))
    finishLine(attribute.trivia)
  }

  private mutating func finishLine(_ trivia: LineTrivia) {
    if let comment = trivia.trailing { append("  " + comment) }
    append("\n")
  }
}

/// Writes heads by the slots of their row.
private enum HeadText {
  static func text(of statement: Statement) -> String {
    var line = statement.kind == .day || statement.kind.level == 1 ? "" : statement.kind.rawValue
    var needsGap = !line.isEmpty
    for slot in Vocabulary.row(of: statement.kind).slots {
      guard let field = statement.field(slot.slot) else { continue }
      if slot.lead == .comma {
        line = trimmed(line) + ", "
      } else if needsGap {
        line += " "
      }
      let start = line.count
      line += lead(slot.lead) + values(field, slot)
      needsGap = slot.width == 0
      if slot.width > 0 { pad(&line, from: start, slot) }
    }
    return trimmed(line)
  }

  private static func lead(_ lead: SlotLead) -> String {
    switch lead {
    case .nothing, .comma: ""
    case .word(let word): word + " "
    case .at: "@ "
    case .hash: "#"
    }
  }

  private static func values(_ field: Field, _ slot: SlotRow) -> String {
    let shape: ValueShape = slot.shape == .quoted ? .quoted : slot.shape
    return field.values.map { ValueText.text(of: $0, shape) }.joined(separator: ", ")
  }

  private static func pad(_ line: inout String, from start: Int, _ slot: SlotRow) {
    let width = line.count - start
    let spaces = max(slot.gap, slot.width - width)
    line += String(repeating: " ", count: spaces)
  }

  private static func trimmed(_ line: String) -> String {
    guard line.utf8.last == UInt8(ascii: " ") else { return line }
    return String(line[...(line.lastIndex { $0 != " " } ?? line.startIndex)])
  }
}
