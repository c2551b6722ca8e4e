// Reads the values of attributes: free text and phrases as they stand, everything else by tokens.

import Diagnostics
import VisitModel

extension FileReader {
  /// The values of an attribute with their places, and where the last of them ends.
  struct Values {
    var values: [Value<Name>] = []
    var spans: [Span] = []
    var end: Int

    mutating func add(_ value: Value<Name>, _ span: Span) {
      values.append(value)
      spans.append(span)
      end = max(end, Int(span.end))
    }
  }

  mutating func values(_ shape: ValueShape, _ range: Range<Int>) throws(ReadError) -> Values {
    switch shape {
    case .text, .quoted, .zone: try text(range)
    case .phrases: try phrases(range)
    case .wordAndText: try wordAndText(shape, range)
    case .issue: try issue(range)
    default: try tokenValues(shape, range)
    }
  }

  /// One quoted text, or everything up to a comment.
  private mutating func text(_ range: Range<Int>) throws(ReadError) -> Values {
    if bytes[range].first == UInt8(ascii: "\"") { return try tokenValues(.quoted, range) }
    let text = rawText(range, endsAtComma: false)
    let span = Span(text.lowerBound, text.upperBound)
    guard !text.isEmpty else { throw ReadError(span, "expected a text") }
    return Values(values: [.text(file.text(span))], spans: [span], end: text.upperBound)
  }

  /// A word of the list and, behind a comma, free text.
  private mutating func wordAndText(
    _ shape: ValueShape, _ range: Range<Int>
  ) throws(ReadError) -> Values {
    let word = rawText(range, endsAtComma: true)
    let comment = trailing
    var result = try tokenValues(shape, word)
    trailing = comment
    guard word.upperBound < range.upperBound, trailing == nil,
      let comma = bytes[word.upperBound..<range.upperBound].firstIndex(of: UInt8(ascii: ","))
    else { return result }
    var start = comma + 1
    while start < range.upperBound, bytes[start].isSpace { start += 1 }
    let rest = try text(start..<range.upperBound)
    for (value, span) in zip(rest.values, rest.spans) { result.add(value, span) }
    return result
  }

  /// A number and, behind a comma, when it was given out.
  private mutating func issue(_ range: Range<Int>) throws(ReadError) -> Values {
    var cursor = cursor(for: range)
    var result = Values(end: cursor.end)
    result.add(try cursor.value(.number), cursor.span(from: 0))
    if cursor.take(.comma) != nil {
      let first = cursor.index
      result.add(try cursor.moment(), cursor.span(from: first))
    }
    guard cursor.isAtEnd else { throw cursor.expected("nothing more") }
    return result
  }

  /// Phrases between commas; a phrase in quotation marks may hold anything.
  private mutating func phrases(_ range: Range<Int>) throws(ReadError) -> Values {
    var result = Values(end: range.lowerBound)
    var rest = range
    while !rest.isEmpty, trailing == nil {
      try phrase(&rest, into: &result)
    }
    guard !result.values.isEmpty else {
      throw ReadError(Span(range.lowerBound, result.end), "expected phrases between commas")
    }
    return result
  }

  /// Reads one phrase and the comma after it; an empty phrase is passed over.
  private mutating func phrase(
    _ rest: inout Range<Int>, into result: inout Values
  ) throws(ReadError) {
    var start = rest.lowerBound
    while start < rest.upperBound, bytes[start].isSpace { start += 1 }
    var next = start
    if start < rest.upperBound, bytes[start] == UInt8(ascii: "\"") {
      next = Lexer.quotedEnd(from: start, rest.upperBound, bytes)
      let cursor = Cursor(bytes: bytes, tokens: [Token(.quoted, start, next)], end: next)
      var reader = cursor
      result.add(.text(try reader.quoted()), Span(start, next))
      let after = rawText(next..<rest.upperBound, endsAtComma: true)
      guard after.isEmpty else {
        throw ReadError(Span(after.lowerBound, after.upperBound), "expected a comma")
      }
      next = after.upperBound
    } else {
      let raw = rawText(start..<rest.upperBound, endsAtComma: true)
      let span = Span(raw.lowerBound, raw.upperBound)
      if !raw.isEmpty { result.add(.text(file.text(span)), span) }
      next = raw.upperBound
    }
    while next < rest.upperBound, bytes[next].isSpace { next += 1 }
    if next < rest.upperBound, bytes[next] == UInt8(ascii: ",") { next += 1 }
    rest = next..<rest.upperBound
  }

  /// Free text up to a comment (or a comma), without spaces at its ends: a `#` after a space, or
  /// after nothing, starts a comment if a space follows it.
  private mutating func rawText(_ range: Range<Int>, endsAtComma: Bool) -> Range<Int> {
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = bytes[position]
      if endsAtComma, byte == UInt8(ascii: ",") { break }
      let isMark = byte == UInt8(ascii: "#") && position > 0
      if isMark, bytes[position - 1].isSpace, Lexer.startsComment(at: position, range, bytes) {
        trailing = position..<range.upperBound
        break
      }
      position += 1
    }
    return trimmed(range.lowerBound..<position)
  }

  private mutating func tokenValues(
    _ shape: ValueShape, _ range: Range<Int>
  ) throws(ReadError) -> Values {
    var cursor = cursor(for: range)
    var result = Values(end: cursor.end)
    repeat {
      let first = cursor.index
      result.add(try cursor.value(shape), cursor.span(from: first))
    } while shape.isList && cursor.take(.comma) != nil
    guard cursor.isAtEnd else { throw cursor.expected(shape.isList ? "a comma" : "nothing more") }
    return result
  }
}
