// Whether something made by a tool can be written in the language at all: it is written, read
// back, and compared. What passes survives every way through a file.

import Diagnostics
public import VisitModel

/// Checks made before a tree from elsewhere is trusted to the formatter.
public enum Rereading {
  /// Whether the head of a statement reads back as it is.
  public static func keepsHead(of statement: Statement) -> Bool {
    let head = Statement(kind: statement.kind, fields: statement.fields)
    var lines = head.kind.level == 0 ? [] : [host(of: head.kind)]
    lines.append(Formatter.line(head))
    let blocks = read(lines)
    guard let block = blocks?.first, blocks?.count == 1 else { return false }
    return (head.kind.level == 0 ? [block] : block.items) == [head]
  }

  /// Whether an attribute of a statement of this kind reads back as it is, comments aside.
  public static func keeps(_ attribute: AttributeLine, on kind: StatementKind) -> Bool {
    let line = AttributeLine(
      key: attribute.key, release: attribute.release, values: attribute.values)
    guard let row = Vocabulary.row(of: line.key), row.hosts.contains(kind) else { return false }
    var lines = kind.level == 0 ? [] : [host(of: kind)]
    let indent = String(repeating: "  ", count: kind.level)
    lines.append(indent + blockOrItem(kind))
    lines.append(indent + "  " + Formatter.line(line))
    guard let block = read(lines)?.first else { return false }
    return (kind.level == 0 ? block : block.items.first)?.attributes == [line]
  }

  /// Whether a text can stand as a comment: on a line of its own, or at the end of one.
  public static func isComment(_ text: String, atLineEnd: Bool) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.first == UInt8(ascii: "#"), bytes.last?.isSpace == false,
      !text.unicodeScalars.contains(where: { TextScreen.isHidden($0) || $0 == "\n" })
    else { return false }
    guard atLineEnd else { return true }
    return bytes.withUnsafeBufferPointer { Lexer.startsComment(at: 0, 0..<$0.count, $0) }
  }

  private static func read(_ lines: [String]) -> [Statement]? {
    let text = lines.joined(separator: "\n") + "\n"
    let result = Parser.parse(SourceFile(name: "", bytes: Array(text.utf8)))
    return result.diagnostics.hasErrors ? nil : result.tree.blocks
  }

  /// A block in which an item of this kind may stand.
  private static func host(of item: StatementKind) -> String {
    StatementKind.allCases.first { $0.itemKind == item }.map(blockOrItem) ?? ""
  }

  private static func blockOrItem(_ kind: StatementKind) -> String {
    Vocabulary.row(of: kind).example
  }
}
