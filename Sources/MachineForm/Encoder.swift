// Programmes, statements and attributes as JSON.

import JSON
import VisitModel
import VisitSyntax

typealias Member = (key: String, value: JSONValue)

enum Encoder {
  static func programme(_ tree: SyntaxTree, zoneVersion: String) -> JSONValue {
    var members: [Member] = [
      ("herald", .string(MachineForm.version)), ("timeZoneDatabase", .string(zoneVersion)),
      ("blocks", .array(tree.blocks.map(statement))),
    ]
    let comments = lines(tree.trailing)
    if !comments.isEmpty { members.append(("comments", .array(comments))) }
    return .object(members)
  }

  private static func statement(_ statement: Statement) -> JSONValue {
    let kind = statement.kind
    var members: [Member] = kind.level == 0 ? [("block", .string(kind.rawValue))] : []
    for slot in Vocabulary.row(of: kind).slots {
      guard let field = statement.field(slot.slot) else { continue }
      let values = field.values.map { ValueEncoder.json($0, slot.shape) }
      guard slot.repeats || !values.isEmpty else { continue }
      members.append((slot.slot.rawValue, slot.repeats ? .array(values) : values[0]))
    }
    if !statement.attributes.isEmpty {
      members.append(("attributes", .array(statement.attributes.map(attribute))))
    }
    if let item = kind.itemKind, !statement.items.isEmpty {
      members.append((item.plural, .array(statement.items.map(Encoder.statement))))
    }
    return .object(members + comments(statement.trivia))
  }

  private static func attribute(_ line: AttributeLine) -> JSONValue {
    var members: [Member] = [("attribute", .string(line.key.keyword))]
    if let release = line.release { members.append(("release", .string(release.rawValue))) }
    let shape = Vocabulary.row(of: line.key)?.shape ?? .text
    let values = line.values.map { ValueEncoder.json($0, shape) }
    if shape.isList {
      members.append(("values", .array(values)))
    } else if let value = values.first {
      members.append(("value", value))
    }
    return .object(members + comments(line.trivia))
  }

  private static func comments(_ trivia: LineTrivia) -> [Member] {
    var members: [Member] = []
    let before = lines(trivia.before)
    if !before.isEmpty { members.append(("before", .array(before))) }
    if let comment = trivia.trailing { members.append(("after", .string(comment))) }
    return members.isEmpty ? [] : [("comments", .object(members))]
  }

  /// Comments on lines of their own, with their indentation.
  private static func lines(_ trivia: [Trivia]) -> [JSONValue] {
    trivia.compactMap { item in
      guard case .comment(let text, let level) = item else { return nil }
      return .string(String(repeating: "  ", count: level) + text)
    }
  }
}
