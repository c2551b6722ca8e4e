// The syntax tree: statements with the values of their heads, their attributes and their items,
// and every comment. It keeps what the formatter and the machine form need, and nothing else.

public import Diagnostics
public import VisitModel

/// Something between statements.
public enum Trivia: Hashable, Sendable {
  case blankLine
  /// A comment on a line of its own, from its `#`, indented by `level` steps.
  case comment(String, level: Int)
}

/// Comments and blank lines around a line.
public struct LineTrivia: Hashable, Sendable {
  public var before: [Trivia] = []
  /// A comment at the end of the line, from its `#`.
  public var trailing: String?

  public init(before: [Trivia] = [], trailing: String? = nil) {
    self.before = before
    self.trailing = trailing
  }
}

/// The values of one slot of a head.
public struct Field: Sendable {
  public let slot: Slot
  public var values: [Value<Name>]
  public let span: Span

  public init(_ slot: Slot, _ values: [Value<Name>], _ span: Span = .none) {
    self.slot = slot
    self.values = values
    self.span = span
  }
}

/// An attribute line.
public struct AttributeLine: Sendable {
  public let key: AttributeKey
  /// The audience in brackets after the key.
  public let release: Release?
  public var values: [Value<Name>]
  /// The whole line without its comment, the key, and each value.
  public let span: Span
  public let keySpan: Span
  public let valueSpans: [Span]
  public var trivia: LineTrivia

  public init(
    key: AttributeKey, release: Release? = nil, values: [Value<Name>], span: Span = .none,
    keySpan: Span = .none, valueSpans: [Span] = [], trivia: LineTrivia = LineTrivia()
  ) {
    self.key = key
    self.release = release
    self.values = values
    self.span = span
    self.keySpan = keySpan
    self.valueSpans = valueSpans
    self.trivia = trivia
  }
}

/// A block or an item.
public struct Statement: Sendable {
  public let kind: StatementKind
  public var fields: [Field]
  public var attributes: [AttributeLine] = []
  public var items: [Statement] = []
  /// The first line without its comment.
  public let span: Span
  public var trivia: LineTrivia

  public init(
    kind: StatementKind, fields: [Field], span: Span = .none, trivia: LineTrivia = LineTrivia()
  ) {
    self.kind = kind
    self.fields = fields
    self.span = span
    self.trivia = trivia
  }

  /// The field in a slot.
  public func field(_ slot: Slot) -> Field? { fields.first { $0.slot == slot } }

  /// The first value in a slot.
  public func value(_ slot: Slot) -> Value<Name>? { field(slot)?.values.first }

  /// The text in a slot.
  public func text(_ slot: Slot) -> String? {
    switch value(slot) {
    case .text(let text)?, .word(let text)?: text
    case .reference(let name)?: name.text
    default: nil
    }
  }
}

/// A whole file.
public struct SyntaxTree: Sendable {
  public var blocks: [Statement]
  /// Comments after the last statement.
  public var trailing: [Trivia]

  public init(blocks: [Statement] = [], trailing: [Trivia] = []) {
    self.blocks = blocks
    self.trailing = trailing
  }
}

extension Field: Equatable {
  /// Equal in meaning: places in the file do not count.
  public static func == (a: Field, b: Field) -> Bool { a.slot == b.slot && a.values == b.values }
}

extension AttributeLine: Equatable {
  /// Equal in meaning: places and layout do not count.
  public static func == (a: AttributeLine, b: AttributeLine) -> Bool {
    a.key == b.key && a.release == b.release && a.values == b.values
      && a.trivia.comments == b.trivia.comments
  }
}

extension Statement: Equatable {
  /// Equal in meaning: places and layout do not count; comments do.
  public static func == (a: Statement, b: Statement) -> Bool {
    a.kind == b.kind && a.fields == b.fields && a.attributes == b.attributes
      && a.items == b.items && a.trivia.comments == b.trivia.comments
  }
}

extension SyntaxTree: Equatable {
  /// Equal in meaning: places and layout do not count; comments do.
  public static func == (a: SyntaxTree, b: SyntaxTree) -> Bool {
    a.blocks == b.blocks
      && LineTrivia(before: a.trailing).comments == LineTrivia(before: b.trailing).comments
  }
}

extension LineTrivia {
  /// The texts of the comments, without layout.
  public var comments: [String] {
    before.compactMap { if case .comment(let text, _) = $0 { text } else { nil } }
      + (trailing.map { [$0] } ?? [])
  }
}
