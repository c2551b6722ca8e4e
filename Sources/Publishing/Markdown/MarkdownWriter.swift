// Puts Markdown together: blocks with blank lines between them, lists, tables, lines.

import CivilTime

struct MarkdownWriter {
  private(set) var bytes: [UInt8] = []

  /// An item of a list with those under it.
  struct Item {
    let line: String
    var items: [Item]

    init(_ line: String, _ items: [Item] = []) {
      self.line = line
      self.items = items
    }
  }

  /// A block of one or more lines.
  mutating func block(_ text: String) {
    if !bytes.isEmpty { bytes.append(0x0A) }
    bytes += text.utf8
    bytes.append(0x0A)
  }

  mutating func list(_ items: [Item]) {
    if !items.isEmpty { block(Self.lines(items, indent: "").joined(separator: "\n")) }
  }

  private static func lines(_ items: [Item], indent: String) -> [String] {
    items.flatMap { ["\(indent)- \($0.line)"] + lines($0.items, indent: indent + "  ") }
  }

  /// A table as GitHub has them.
  mutating func table(_ columns: [String], _ rows: [[String]]) {
    let rule = columns.map { _ in "---" }
    let lines = ([columns, rule] + rows).map { "| \($0.joined(separator: " | ")) |" }
    block(lines.joined(separator: "\n"))
  }
}

// MARK: Lines

extension MarkdownWriter {
  /// A line of a document after other text.
  func line(_ inlines: [Document.Inline]) -> String {
    MarkdownText.escaped(Self.plain(inlines))
  }

  /// A line of a document that opens a block.
  func opening(_ inlines: [Document.Inline]) -> String {
    MarkdownText.escapedStart(Self.plain(inlines))
  }

  /// A fact as an item, or, with several lines, as an item for each under its label.
  static func items(_ facts: [Document.Fact]) -> [Item] {
    facts.map { fact in
      let label = MarkdownText.escapedStart(fact.label)
      let writer = MarkdownWriter()
      guard fact.lines.count != 1 else { return Item("\(label): \(writer.line(fact.lines[0]))") }
      return Item("\(label):", fact.lines.map { Item(writer.opening($0)) })
    }
  }

  /// The words of a line; links lead only within a page, so they are their words.
  private static func plain(_ inlines: [Document.Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text), .name(let text), .aside(let text): text
      case .time(_, let text): text
      case .approximate(let parts), .link(_, let parts): plain(parts)
      }
    }.joined()
  }
}
