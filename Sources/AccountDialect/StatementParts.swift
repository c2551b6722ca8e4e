// Statements and attribute lines of a syntax tree, made as the parser would make them.

import VisitModel
import VisitSyntax

extension Statement {
  /// A statement from the values of its slots; slots without a value are left out.
  init(_ kind: StatementKind, _ slots: [(Slot, [Value<Name>])], before: [Trivia] = []) {
    self.init(
      kind: kind, fields: slots.filter { !$0.1.isEmpty }.map { Field($0.0, $0.1) },
      trivia: LineTrivia(before: before))
  }

  mutating func add(_ key: AttributeKey, _ values: [Value<Name>]) {
    if !values.isEmpty { attributes.append(AttributeLine(key: key, values: values)) }
  }

  mutating func add(_ key: AttributeKey, _ value: Value<Name>?) {
    if let value { add(key, [value]) }
  }

  /// A blank line before the statement.
  var apart: Statement {
    var statement = self
    statement.trivia.before = [.blankLine]
    return statement
  }
}

extension Value<Name> {
  static func name(_ text: String) -> Value<Name> { .reference(Name(text)) }
}
