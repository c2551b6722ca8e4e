// Reads attribute lines: the key, the audience in brackets, whether it may stand here, the values.

import Diagnostics
import VisitModel

extension FileReader {
  /// The bytes of the key and of the audience in brackets, and where the value starts.
  struct KeySpan {
    let key: Range<Int>
    let release: Range<Int>?
    let value: Int
  }

  /// `key:` or `key (audience):` at the start of a line; nil when the line starts otherwise.
  func attributeKey(_ content: Range<Int>) -> KeySpan? {
    var position = content.lowerBound
    while position < content.upperBound, bytes[position].isKeyPart { position += 1 }
    let key = trimmed(content.lowerBound..<position)
    guard !key.isEmpty, position < content.upperBound else { return nil }
    var release: Range<Int>?
    if bytes[position] == UInt8(ascii: "(") {
      let inside = position + 1..<min(position + 64, content.upperBound)
      guard let close = bytes[inside].firstIndex(of: UInt8(ascii: ")")) else { return nil }
      release = trimmed(position + 1..<close)
      position = close + 1
      while position < content.upperBound, bytes[position].isSpace { position += 1 }
    }
    guard position < content.upperBound, bytes[position] == UInt8(ascii: ":") else { return nil }
    return KeySpan(key: key, release: release, value: position + 1)
  }

  /// The range without the spaces at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start].isSpace { start += 1 }
    while end > start, bytes[end - 1].isSpace { end -= 1 }
    return start..<end
  }

  /// Reads an attribute line; nil, with a finding, when it cannot be read or may not stand here.
  mutating func attribute(
    _ found: KeySpan, _ content: Range<Int>, on host: StatementKind
  ) -> AttributeLine? {
    trailing = nil
    let span = Span(found.key.lowerBound, found.key.upperBound)
    guard let row = row(of: found.key, span, host),
      let line = read(row, found, content, span)
    else {
      pending = []
      return nil
    }
    if !row.repeats { single[host.level][row.key] = span }
    return line
  }

  /// The row of an attribute that may stand here.
  private mutating func row(
    of range: Range<Int>, _ span: Span, _ host: StatementKind
  ) -> AttributeRow? {
    let key = AttributeKey(file.text(range))
    guard let row = Vocabulary.row(of: key) else {
      reportUnknown(key, span, host)
      return nil
    }
    guard row.hosts.contains(host) else {
      reportMisplaced(row, span, host)
      return nil
    }
    guard let first = single[host.level][key] else { return row }
    findings.add(
      Diagnostic(
        .repeatedAttribute, at: span, "`\(key.keyword):` is given twice",
        related: [Related(first, "first given here")]))
    return nil
  }

  private mutating func reportUnknown(_ key: AttributeKey, _ span: Span, _ host: StatementKind) {
    let isFull = findings.isFull(.unknownAttribute)
    let known =
      isFull ? [] : Vocabulary.attributes.filter { $0.hosts.contains(host) }.map(\.key.keyword)
    let near = Spelling.nearest(to: key.keyword, in: known)
    let shown = key.keyword.utf8.count > 60 ? "\(key.keyword.prefix(40))…" : key.keyword
    findings.add(
      Diagnostic(
        .unknownAttribute, at: span, "there is no attribute `\(shown)`",
        fix: AttributeCures.cure(for: key.keyword, on: host, near: near)))
  }

  private mutating func reportMisplaced(
    _ row: AttributeRow, _ span: Span, _ host: StatementKind
  ) {
    let hosts = row.hosts.map(\.rawValue).joined(separator: ", ")
    findings.add(
      Diagnostic(
        .misplacedAttribute, at: span,
        "`\(row.key.keyword):` cannot stand on \(host.withArticle); it stands on: \(hosts)"))
  }

  private mutating func read(
    _ row: AttributeRow, _ found: KeySpan, _ content: Range<Int>, _ keySpan: Span
  ) -> AttributeLine? {
    do throws(ReadError) {
      let release = try found.release.map { (range) throws(ReadError) in try self.release(range) }
      var value = found.value
      while value < content.upperBound, bytes[value].isSpace { value += 1 }
      let read = try values(row.shape, value..<content.upperBound)
      let trivia = takeTrivia()
      return AttributeLine(
        key: row.key, release: release, values: read.values,
        span: Span(content.lowerBound, read.end), keySpan: keySpan, valueSpans: read.spans,
        trivia: trivia)
    } catch {
      report(error, default: .unreadableValue)
      return nil
    }
  }

  private func release(_ range: Range<Int>) throws(ReadError) -> Release {
    let word = file.text(range)
    guard let release = Release(rawValue: word) else {
      let list = Release.allCases.map(\.rawValue)
      let shown = word.count > 40 ? "\(word.prefix(30))…" : word
      throw ReadError(
        Span(range.lowerBound, range.upperBound),
        "no audience is called `\(shown)`; there are: \(list.joined(separator: ", "))",
        fix: Spelling.nearest(to: word, in: list).map { Fix("write `\($0)`") })
    }
    return release
  }
}

extension UInt8 {
  /// Whether the byte may stand in the name of an attribute.
  var isKeyPart: Bool {
    isLowercase || self == 0x20 || self == UInt8(ascii: "-") || (self >= 0x41 && self <= 0x5A)
  }
}
