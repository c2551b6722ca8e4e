// How findings speak of the programme: the place of a single word, names, ranks, lists.

import Diagnostics
import VisitModel

extension CheckContext {
  /// The place of a word inside a longer stretch of the file, texts in quotation marks left out;
  /// the whole stretch when the word does not stand there.
  ///
  /// - Parameters:
  ///   - source: the file of the stretch, if it is not the programme's own.
  ///   - last: whether the last such word is meant, not the first.
  func place(
    of word: String, in span: Span, of source: SourceFile? = nil, last: Bool = false
  ) -> Span {
    let bytes = (source ?? programme.source).bytes
    guard !word.isEmpty, span.range.upperBound <= bytes.count else { return span }
    var found: Span?
    var start = span.range.lowerBound
    while start < span.range.upperBound {
      let end = Self.wordEnd(from: start, before: span.range.upperBound, bytes)
      if bytes[start..<end].elementsEqual(word.utf8) {
        found = Span(start, end)
        if !last { break }
      }
      start = max(end, start + 1)
    }
    return found ?? span
  }

  /// The end of the word, or of the text in quotation marks, that starts here.
  private static func wordEnd(from start: Int, before limit: Int, _ bytes: [UInt8]) -> Int {
    var end = start
    if bytes[start] == UInt8(ascii: "\"") {
      end += 1
      while end < limit, bytes[end] != UInt8(ascii: "\"") {
        end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
      }
      return min(end + 1, limit)
    }
    while end < limit, !" ,;+/\t\"".utf8.contains(bytes[end]) { end += 1 }
    return end
  }

  /// The place of an attribute's name; of its values, where the head of the entry gives it.
  func keySpan(of attribute: Attribute) -> Span {
    let name = attribute.key.keyword.utf8
    let start = attribute.span.range.lowerBound
    let bytes = programme.source.bytes
    guard start + name.count <= bytes.count,
      bytes[start..<start + name.count].elementsEqual(name)
    else { return attribute.span }
    return Span(start, start + name.count)
  }

  /// "A", "A and B", "A, B and C".
  static func list(_ parts: [String], _ joint: String = "and") -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " \(joint) \(last)"
  }

  /// "an ambassador", "a minister".
  static func withArticle(_ noun: String) -> String {
    guard let first = noun.first else { return noun }
    return ("aeiou".contains(first) ? "an " : "a ") + noun
  }
}

extension Rank {
  /// How a sentence says that somebody has this rank.
  var inWords: String {
    switch self {
    case .staff: "a member of staff"
    case .headOfState, .headOfGovernment: "the " + rawValue
    default: CheckContext.withArticle(rawValue)
    }
  }
}

extension Release {
  /// How a sentence calls the audience.
  var inWords: String {
    switch self {
    case .internal: "internal use"
    case .delegations: "the delegations"
    case .press: "the press"
    case .public: "the public"
    }
  }
}
