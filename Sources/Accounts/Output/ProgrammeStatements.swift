// Statements of a syntax tree, made as the parser would make them.

import VisitModel
import VisitSyntax

extension Statement {
  /// A statement from the values of its slots; slots without a value are left out.
  init(
    _ kind: StatementKind, _ slots: [(Slot, [Value<Name>])], before: [Trivia] = [],
    attributes: [AttributeLine] = []
  ) {
    self.init(
      kind: kind, fields: slots.filter { !$0.1.isEmpty }.map { Field($0.0, $0.1) },
      trivia: LineTrivia(before: before))
    self.attributes = attributes
  }
}

extension Value<Name> {
  static func name(_ text: String) -> Value<Name> { .reference(Name(text)) }
}

/// The attribute lines of a statement, in the order added.
struct AttributeLines {
  private(set) var lines: [AttributeLine] = []

  mutating func add(_ key: AttributeKey, _ values: [Value<Name>]) {
    guard !values.isEmpty else { return }
    lines.append(AttributeLine(key: key, values: values))
  }

  mutating func add(_ key: AttributeKey, _ value: Value<Name>?) {
    if let value { add(key, [value]) }
  }

  /// A free text on one line, unless it is empty.
  mutating func add(_ key: AttributeKey, text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if !words.isEmpty { add(key, [.text(words)]) }
  }
}
