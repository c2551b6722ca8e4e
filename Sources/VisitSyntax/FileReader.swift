// Reads the lines of one file: what each belongs to, the heads of blocks and items, comments.
// FileReader+Attributes.swift reads attribute lines, FileReader+Text.swift free text in them.

import Diagnostics
import VisitModel

struct FileReader {
  /// What stands above a line for it to belong to.
  enum Above {
    case nothing
    /// Something that could not be read and has been reported: what belongs to it is passed over.
    case lost
    case open
  }

  let file: SourceFile
  let bytes: UnsafeBufferPointer<UInt8>
  var findings = Findings()
  var tree = SyntaxTree()

  /// Comments and blank lines since the last statement.
  var pending: [Trivia] = []
  /// The comment at the end of the line being read.
  var trailing: Range<Int>?
  /// The attributes of the block and of the item being read that may stand only once, with their
  /// places.
  var single: [[AttributeKey: Span]] = [[:], [:]]
  private var block = Above.nothing
  private var item = Above.nothing
  private var tokens: [Token] = []

  init(file: SourceFile, bytes: UnsafeBufferPointer<UInt8>) {
    self.file = file
    self.bytes = bytes
  }

  mutating func readAll() {
    var parts = file.parts[...]
    for line in 1...file.lineStarts.count {
      let range = file.lineRange(line)
      if let part = parts.first, part.start <= range.lowerBound {
        // What begins a file belongs to nothing that another file has begun.
        parts.removeFirst()
        block = .nothing
        item = .nothing
        pending = []
      }
      read(range)
    }
    while pending.last == .blankLine { pending.removeLast() }
    tree.trailing = pending
  }

  // MARK: Lines

  private mutating func read(_ range: Range<Int>) {
    var start = range.lowerBound
    if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    var end = range.upperBound
    while end > start, bytes[end - 1].isSpace { end -= 1 }
    let indent = indentation(start..<end)
    guard indent.content < end else { return addBlankLine() }
    let content = indent.content..<end
    if bytes[content.lowerBound] == UInt8(ascii: "#") {
      let level = min(2, (indent.columns + 1) / 2)
      return pending.append(.comment(file.text(content), level: level))
    }
    switch indent.columns {
    case 0: readBlock(content)
    case 2: readInside(content)
    case 4: readAttributeOfItem(content)
    default: reportIndentation(content, indent.columns)
    }
  }

  private mutating func addBlankLine() {
    if pending.last != .blankLine, !(pending.isEmpty && tree.blocks.isEmpty) {
      pending.append(.blankLine)
    }
  }

  /// The width of the indentation, a tab being one step, and where the content starts.
  private mutating func indentation(_ range: Range<Int>) -> (columns: Int, content: Int) {
    var columns = 0
    var position = range.lowerBound
    while position < range.upperBound, bytes[position].isSpace {
      columns += bytes[position] == 0x09 ? 2 : 1
      position += 1
    }
    let width = position - range.lowerBound
    if columns != width, position < range.upperBound {
      findings.add(
        Diagnostic(
          .tab, at: Span(range.lowerBound, position), "a tab in the indentation",
          fix: Fix("run `herald fmt --write`, or write two spaces for each tab")))
    }
    return (columns, position)
  }

  private mutating func reportIndentation(_ content: Range<Int>, _ columns: Int) {
    let width = "\(columns) \(columns == 1 ? "space" : "spaces")"
    reportPlacement(
      content, "indented by \(width): a line is indented by 0, 2 or 4",
      fix: Fix("indent items and attributes of a block by 2 spaces, attributes of an item by 4"))
    guard columns < 4 else { return }
    var cursor = cursor(for: content)
    if block == .nothing || (columns == 1 && blockKind(&cursor) != nil) { block = .lost }
    item = .lost
  }

  private mutating func reportPlacement(_ content: Range<Int>, _ message: String, fix: Fix? = nil) {
    pending = []
    findings.add(
      Diagnostic(
        .indentation, at: Span(content.lowerBound, content.upperBound), message, fix: fix))
  }

  /// A line whose block or item is missing: silent when that was reported, else reported once.
  private mutating func orphan(_ content: Range<Int>, below above: Above) -> Above {
    pending = []
    if above == .nothing {
      reportPlacement(content, "nothing stands above this line that it could belong to")
    }
    return .lost
  }

  // MARK: Blocks and items

  private mutating func readBlock(_ content: Range<Int>) {
    block = .lost
    item = .nothing
    single[0] = [:]
    var cursor = cursor(for: content)
    guard let kind = blockKind(&cursor) else { return reportUnknownBlock(content) }
    guard let statement = statement(kind, cursor, content) else { return }
    tree.blocks.append(statement)
    block = .open
  }

  private static let blockKinds: [StatementKind] = [
    .include, .visit, .party, .delegation, .group, .city, .place, .travel, .rooms, .requests,
  ]

  private func blockKind(_ cursor: inout Cursor) -> StatementKind? {
    if cursor.kind == .number { return .day }
    for kind in Self.blockKinds where cursor.takeWord(kind.rawValue) { return kind }
    return nil
  }

  private mutating func reportUnknownBlock(_ content: Range<Int>) {
    pending = []
    let first = content.prefix { !bytes[$0].isSpace }
    let span = Span(first.lowerBound, first.upperBound)
    let word = file.text(first.prefix(160))
    let near = Spelling.nearest(to: word, in: Self.blockKinds.map(\.rawValue))
    let shown = word.count > 40 ? "\(word.prefix(30))…" : word
    findings.add(
      Diagnostic(
        .unknownBlock, at: span, "no block starts with `\(shown)`",
        fix: near.map { Fix("write `\($0)`") }))
  }

  private mutating func readInside(_ content: Range<Int>) {
    guard block == .open, let last = tree.blocks.indices.last else {
      block = orphan(content, below: block)
      return
    }
    let host = tree.blocks[last].kind
    if let key = attributeKey(content) {
      // What is indented more belongs to nothing: an attribute of the block ends the item.
      item = .nothing
      guard let line = attribute(key, content, on: host) else { return }
      tree.blocks[last].attributes.append(line)
      return
    }
    guard let itemKind = host.itemKind else { return reportNoAttribute(content, host) }
    item = .lost
    single[1] = [:]
    guard let statement = statement(itemKind, cursor(for: content), content) else { return }
    tree.blocks[last].items.append(statement)
    item = .open
  }

  private mutating func readAttributeOfItem(_ content: Range<Int>) {
    guard block == .open, let last = tree.blocks.indices.last else {
      block = orphan(content, below: block)
      return
    }
    guard item == .open, let index = tree.blocks[last].items.indices.last else {
      item = orphan(content, below: item)
      return
    }
    let host = tree.blocks[last].items[index].kind
    guard let key = attributeKey(content) else { return reportNoAttribute(content, host) }
    guard let line = attribute(key, content, on: host) else { return }
    tree.blocks[last].items[index].attributes.append(line)
  }

  private mutating func reportNoAttribute(_ content: Range<Int>, _ host: StatementKind) {
    pending = []
    findings.add(
      Diagnostic(
        .unreadableHead, at: Span(content.lowerBound, content.upperBound),
        "expected an attribute of the \(host.rawValue), written `name: value`"))
  }

  private mutating func statement(
    _ kind: StatementKind, _ cursor: Cursor, _ content: Range<Int>
  ) -> Statement? {
    let trivia = takeTrivia()
    do throws(ReadError) {
      var reader = HeadReader(cursor: cursor)
      let fields = try reader.read(HeadPlan.of(kind))
      let span = Span(content.lowerBound, cursor.end)
      return Statement(kind: kind, fields: fields, span: span, trivia: trivia)
    } catch {
      report(error, default: .unreadableHead)
      return nil
    }
  }

  // MARK: Shared by heads and attributes

  mutating func cursor(for content: Range<Int>) -> Cursor {
    tokens.removeAll(keepingCapacity: true)
    trailing = Lexer.tokens(of: content, in: bytes, into: &tokens)
    let end = tokens.last.map { Int($0.span.end) } ?? content.lowerBound
    return Cursor(
      bytes: bytes, tokens: tokens, end: end, curesKinds: !findings.isNumerous(.unknownKind))
  }

  mutating func takeTrivia() -> LineTrivia {
    let before = pending
    pending = []
    return LineTrivia(before: before, trailing: trailing.map { file.text($0) })
  }

  mutating func report(_ error: ReadError, default kind: DiagnosticKind) {
    let isGeneral = error.kind.code == DiagnosticKind.unreadableValue.code
    findings.add(
      Diagnostic(
        isGeneral ? kind : error.kind, at: error.span, error.message, fix: error.fix))
  }
}
