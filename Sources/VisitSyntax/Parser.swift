// Reads a file into a syntax tree. Line by line, never more than a line lost: what cannot be read
// is reported and left out, and everything else is read.

public import Diagnostics
import VisitModel

/// A syntax tree with what was found wrong while reading it.
public struct ParseResult: Sendable {
  public let tree: SyntaxTree
  public let diagnostics: [Diagnostic]
}

/// The parser. It cannot fail.
public enum Parser {
  public static func parse(_ file: SourceFile) -> ParseResult {
    let screened = TextScreen.findings(in: file)
    if screened.contains(where: { $0.kind.code == DiagnosticKind.tooLarge.code }) {
      return ParseResult(tree: SyntaxTree(), diagnostics: screened)
    }
    return file.bytes.withUnsafeBufferPointer { bytes in
      var reader = FileReader(file: file, bytes: bytes)
      reader.findings.add(contentsOf: screened)
      reader.readAll()
      return ParseResult(tree: reader.tree, diagnostics: reader.findings.diagnostics)
    }
  }
}

/// Reads the lines of one file.
struct FileReader {
  let file: SourceFile
  let bytes: UnsafeBufferPointer<UInt8>
  var findings = Findings()
  var tree = SyntaxTree()

  /// Comments and blank lines since the last statement.
  private var pending: [Trivia] = []
  /// Whether the block, or the item, above could not be read, so that what belongs to it is lost.
  private var blockIsLost = true
  private var itemIsLost = true
  private var hasItem = false
  private var tokens: [Token] = []

  init(file: SourceFile, bytes: UnsafeBufferPointer<UInt8>) {
    self.file = file
    self.bytes = bytes
  }

  mutating func readAll() {
    for line in 1...file.lineStarts.count { read(file.lineRange(line)) }
    while pending.last == .blankLine { pending.removeLast() }
    tree.trailing = pending
  }

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
    read(content, columns: indent.columns)
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

  private mutating func read(_ content: Range<Int>, columns: Int) {
    switch columns {
    case 0: readBlock(content)
    case 2: readInside(content)
    case 4: readAttributeOfItem(content)
    default:
      findings.add(
        Diagnostic(
          .indentation, at: Span(content.lowerBound, content.upperBound),
          "indented by \(columns) \(columns == 1 ? "space" : "spaces"): a line is indented by 0, 2 or 4",
          fix: Fix("indent items and attributes of a block by 2 spaces, attributes of an item by 4")
        ))
      pending = []
      if columns < 4 { itemIsLost = true }
    }
  }

  // MARK: Blocks and items

  private mutating func readBlock(_ content: Range<Int>) {
    hasItem = false
    blockIsLost = true
    itemIsLost = true
    var cursor = cursor(for: content)
    guard let kind = blockKind(&cursor) else {
      pending = []
      return reportUnknownBlock(content)
    }
    guard let statement = statement(kind, &cursor, content) else { return }
    tree.blocks.append(statement)
    blockIsLost = false
  }

  private static let blockKinds: [StatementKind] = [
    .visit, .party, .delegation, .city, .place, .travel, .rooms, .requests,
  ]

  private func blockKind(_ cursor: inout Cursor) -> StatementKind? {
    if cursor.kind == .number { return .day }
    for kind in Self.blockKinds where cursor.takeWord(kind.rawValue) { return kind }
    return nil
  }

  private mutating func reportUnknownBlock(_ content: Range<Int>) {
    let first = content.prefix { !bytes[$0].isSpace && $0 < content.lowerBound + 40 }
    let span = Span(first.lowerBound, first.upperBound)
    let word = file.text(span)
    let near = Spelling.nearest(to: word, in: Self.blockKinds.map(\.rawValue))
    findings.add(
      Diagnostic(
        .unknownBlock, at: span, "no block starts with `\(word)`",
        fix: near.map { Fix("write `\($0)`") }))
  }

  private mutating func readInside(_ content: Range<Int>) {
    guard let last = tree.blocks.indices.last, !blockIsLost else { return orphan(content) }
    let host = tree.blocks[last].kind
    let itemKind = host.itemKind
    if let key = attributeKey(content) {
      itemIsLost = true
      hasItem = false
      guard let line = attribute(key, content, on: host, tree.blocks[last].attributes) else {
        return
      }
      tree.blocks[last].attributes.append(line)
      return
    }
    guard let itemKind else { return reportNoItem(content, host) }
    itemIsLost = true
    hasItem = true
    var cursor = cursor(for: content)
    guard let statement = statement(itemKind, &cursor, content) else { return }
    tree.blocks[last].items.append(statement)
    itemIsLost = false
  }

  private mutating func reportNoItem(_ content: Range<Int>, _ host: StatementKind) {
    pending = []
    findings.add(
      Diagnostic(
        .unreadableHead, at: Span(content.lowerBound, content.upperBound),
        "expected an attribute of the \(host.rawValue), written `name: value`"))
  }

  private mutating func readAttributeOfItem(_ content: Range<Int>) {
    guard let block = tree.blocks.indices.last, !blockIsLost,
      let item = tree.blocks[block].items.indices.last, !itemIsLost
    else { return orphan(content) }
    let host = tree.blocks[block].items[item].kind
    guard let key = attributeKey(content) else { return reportNoItem(content, host) }
    let others = tree.blocks[block].items[item].attributes
    guard let line = attribute(key, content, on: host, others) else { return }
    tree.blocks[block].items[item].attributes.append(line)
  }

  /// A line whose block or item is missing: silent when that was reported, else reported here.
  private mutating func orphan(_ content: Range<Int>) {
    pending = []
    let isReported = tree.blocks.isEmpty ? blockWasSeen : blockIsLost || hasItem
    guard !isReported else { return }
    findings.add(
      Diagnostic(
        .indentation, at: Span(content.lowerBound, content.upperBound),
        "nothing stands above this line that it could belong to"))
  }

  private var blockWasSeen: Bool { !findings.diagnostics.isEmpty && blockIsLost }

  private mutating func cursor(for content: Range<Int>) -> Cursor {
    tokens.removeAll(keepingCapacity: true)
    trailing = Lexer.tokens(of: content, in: bytes, into: &tokens)
    let end = tokens.last.map { Int($0.span.end) } ?? content.lowerBound
    return Cursor(bytes: bytes, tokens: tokens, end: end)
  }

  /// The comment at the end of the line read last.
  private var trailing: Range<Int>?

  mutating func takeTrivia() -> LineTrivia {
    let before = pending
    pending = []
    return LineTrivia(before: before, trailing: trailing.map { file.text($0) })
  }

  private mutating func statement(
    _ kind: StatementKind, _ cursor: inout Cursor, _ content: Range<Int>
  ) -> Statement? {
    let trivia = takeTrivia()
    do throws(ReadError) {
      var reader = HeadReader(cursor: cursor)
      let fields = try reader.fields(of: Vocabulary.row(of: kind))
      let span = Span(content.lowerBound, cursor.end)
      return Statement(kind: kind, fields: fields, span: span, trivia: trivia)
    } catch {
      report(error, default: .unreadableHead)
      return nil
    }
  }

  private mutating func report(_ error: ReadError, default kind: DiagnosticKind) {
    let isGeneral = error.kind.code == DiagnosticKind.unreadableValue.code
    findings.add(
      Diagnostic(
        isGeneral ? kind : error.kind, at: error.span, error.message, fix: error.fix))
  }

  // MARK: Attributes

  /// The bytes of the key and of the audience in brackets, and where the value starts.
  struct KeySpan {
    let key: Range<Int>
    let release: Range<Int>?
    let value: Int
  }

  /// `key:` or `key (audience):` at the start of a line; nil when the line starts otherwise.
  private func attributeKey(_ content: Range<Int>) -> KeySpan? {
    var position = content.lowerBound
    while position < content.upperBound, bytes[position].isKeyPart { position += 1 }
    var keyEnd = position
    while keyEnd > content.lowerBound, bytes[keyEnd - 1].isSpace { keyEnd -= 1 }
    guard keyEnd > content.lowerBound, position < content.upperBound else { return nil }
    var release: Range<Int>?
    if bytes[position] == UInt8(ascii: "(") {
      let start = position + 1
      guard let close = bytes[start..<content.upperBound].firstIndex(of: UInt8(ascii: ")")),
        close - start < 32
      else { return nil }
      release = start..<close
      position = close + 1
    }
    guard position < content.upperBound, bytes[position] == UInt8(ascii: ":") else { return nil }
    return KeySpan(key: content.lowerBound..<keyEnd, release: release, value: position + 1)
  }

  private mutating func attribute(
    _ found: KeySpan, _ content: Range<Int>, on host: StatementKind, _ others: [AttributeLine]
  ) -> AttributeLine? {
    trailing = nil
    let span = Span(found.key.lowerBound, found.key.upperBound)
    let key = AttributeKey(file.text(found.key))
    guard let row = Vocabulary.row(of: key) else {
      pending = []
      reportUnknown(key, span, host)
      return nil
    }
    guard row.hosts.contains(host) else {
      pending = []
      reportMisplaced(row, span, host)
      return nil
    }
    if !row.repeats, let other = others.first(where: { $0.key == key }) {
      pending = []
      findings.add(
        Diagnostic(
          .repeatedAttribute, at: span, "`\(key.keyword):` is given twice",
          related: [Related(other.keySpan, "first given here")]))
      return nil
    }
    return read(row, found, content, span)
  }

  private mutating func reportUnknown(_ key: AttributeKey, _ span: Span, _ host: StatementKind) {
    let known = Vocabulary.attributes.filter { $0.hosts.contains(host) }.map(\.key.keyword)
    let near = Spelling.nearest(to: key.keyword, in: known)
    let shown = key.keyword.utf8.count > 60 ? "\(key.keyword.prefix(40))…" : key.keyword
    findings.add(
      Diagnostic(
        .unknownAttribute, at: span, "there is no attribute `\(shown)`",
        fix: near.map { Fix("write `\($0):`") } ?? Fix("for a remark write `note:`")))
  }

  private mutating func reportMisplaced(
    _ row: AttributeRow, _ span: Span, _ host: StatementKind
  ) {
    let hosts = row.hosts.map(\.rawValue).joined(separator: ", ")
    findings.add(
      Diagnostic(
        .misplacedAttribute, at: span,
        "`\(row.key.keyword):` cannot stand on a \(host.rawValue); it stands on: \(hosts)"))
  }

  private mutating func read(
    _ row: AttributeRow, _ found: KeySpan, _ content: Range<Int>, _ keySpan: Span
  ) -> AttributeLine? {
    do throws(ReadError) {
      let release = try found.release.map { (range) throws(ReadError) in try self.release(range) }
      var value = found.value
      while value < content.upperBound, bytes[value].isSpace { value += 1 }
      let (values, spans, end) = try values(row.shape, value..<content.upperBound)
      let trivia = takeTrivia()
      return AttributeLine(
        key: row.key, release: release, values: values, span: Span(content.lowerBound, end),
        keySpan: keySpan, valueSpans: spans, trivia: trivia)
    } catch {
      pending = []
      report(error, default: .unreadableValue)
      return nil
    }
  }

  private func release(_ range: Range<Int>) throws(ReadError) -> Release {
    let word = file.text(range)
    guard let release = Release(rawValue: word) else {
      let list = Release.allCases.map(\.rawValue).joined(separator: ", ")
      throw ReadError(
        Span(range.lowerBound, range.upperBound),
        "no audience is called `\(word)`; there are: \(list)")
    }
    return release
  }

  private typealias Values = (values: [Value<Name>], spans: [Span], end: Int)

  private mutating func values(_ shape: ValueShape, _ range: Range<Int>) throws(ReadError) -> Values
  {
    switch shape {
    case .text, .quoted, .zone: return try text(range)
    case .phrases: return try phrases(range)
    default: return try tokenValues(shape, range)
    }
  }

  /// One quoted text, or everything up to a comment.
  private mutating func text(_ range: Range<Int>) throws(ReadError) -> Values {
    guard !range.isEmpty else {
      throw ReadError(Span(range.lowerBound, range.lowerBound), "expected a text")
    }
    if bytes[range.lowerBound] == UInt8(ascii: "\"") { return try tokenValues(.quoted, range) }
    let end = rawEnd(range)
    let span = Span(range.lowerBound, end)
    return ([.text(file.text(span))], [span], end)
  }

  private mutating func phrases(_ range: Range<Int>) throws(ReadError) -> Values {
    let end = rawEnd(range)
    var result: Values = ([], [], end)
    for part in bytes[range.lowerBound..<end].split(separator: UInt8(ascii: ",")) {
      var slice = part
      while let first = slice.first, first.isSpace { slice.removeFirst() }
      while let last = slice.last, last.isSpace { slice.removeLast() }
      guard !slice.isEmpty else { continue }
      result.values.append(.text(String(decoding: slice, as: UTF8.self)))
      result.spans.append(Span(slice.startIndex, slice.endIndex))
    }
    guard !result.values.isEmpty else {
      throw ReadError(Span(range.lowerBound, end), "expected phrases between commas")
    }
    return result
  }

  /// The end of free text: a `#` after a space starts a comment if a space follows it.
  private mutating func rawEnd(_ range: Range<Int>) -> Int {
    var position = range.lowerBound
    while position < range.upperBound {
      let isMark = bytes[position] == UInt8(ascii: "#") && position > 0
      if isMark, bytes[position - 1].isSpace, Lexer.startsComment(at: position, range, bytes) {
        trailing = position..<range.upperBound
        break
      }
      position += 1
    }
    while position > range.lowerBound, bytes[position - 1].isSpace { position -= 1 }
    return position
  }

  private mutating func tokenValues(
    _ shape: ValueShape, _ range: Range<Int>
  ) throws(ReadError) -> Values {
    var cursor = cursor(for: range)
    if cursor.tokens.isEmpty {
      cursor = Cursor(bytes: bytes, tokens: [], end: range.lowerBound)
    }
    var result: Values = ([], [], cursor.end)
    repeat {
      let first = cursor.index
      result.values.append(try cursor.value(shape))
      result.spans.append(cursor.span(from: first))
    } while shape.isList && cursor.take(.comma) != nil
    guard cursor.isAtEnd else { throw cursor.expected(shape.isList ? "a comma" : "nothing more") }
    return result
  }
}

extension UInt8 {
  /// Whether the byte may stand in the name of an attribute.
  var isKeyPart: Bool {
    isLowercase || self == 0x20 || self == UInt8(ascii: "-") || (self >= 0x41 && self <= 0x5A)
  }
}
