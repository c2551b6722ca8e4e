// Walks the tokens of one line and says what is wrong with it.

import CivilTime
import Diagnostics
import VisitModel

/// Why a value could not be read.
struct ReadError: Error {
  let kind: DiagnosticKind
  let span: Span
  let message: String
  var fix: Fix?

  init(_ span: Span, _ message: String, kind: DiagnosticKind = .unreadableValue, fix: Fix? = nil) {
    self.kind = kind
    self.span = span
    self.message = message
    self.fix = fix
  }
}

/// A position in the tokens of a line.
struct Cursor {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: [Token]
  /// The offset behind the last token, for errors at the end of the line.
  let end: Int
  /// Whether an unknown kind is to be compared with all that are known.
  var curesKinds = true
  var index = 0

  var token: Token? { index < tokens.count ? tokens[index] : nil }
  var kind: Token.Kind? { token?.kind }
  var isAtEnd: Bool { index >= tokens.count }

  /// The span of the next token, or of the end of the line.
  var span: Span { token?.span ?? Span(end, end) }

  /// The span from an earlier token up to the last one taken.
  func span(from first: Int) -> Span {
    guard first < tokens.count, index > 0 else { return span }
    return tokens[first].span.joined(with: tokens[max(first, index - 1)].span)
  }

  func peek(_ ahead: Int) -> Token? {
    index + ahead < tokens.count ? tokens[index + ahead] : nil
  }

  func text(_ token: Token) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[token.span.range]), as: UTF8.self)
  }

  /// Whether a token is exactly this word.
  func isWord(_ word: String, _ token: Token?) -> Bool {
    guard let token, token.kind == .word || token.kind == .number else { return false }
    return bytes[token.span.range].elementsEqual(word.utf8)
  }

  /// Whether the word ahead is this one.
  func isWord(_ word: String, ahead: Int = 0) -> Bool { isWord(word, peek(ahead)) }

  mutating func take(_ kind: Token.Kind) -> Token? {
    guard let token, token.kind == kind else { return nil }
    index += 1
    return token
  }

  mutating func takeWord(_ word: String) -> Bool {
    guard isWord(word) else { return false }
    index += 1
    return true
  }

  /// What stands here, for "… but found …".
  var found: String {
    guard let token else { return "the end of the line" }
    let text = text(token)
    return text.utf8.count > 40 ? "`\(text.prefix(30))…`" : "`\(text)`"
  }

  /// An error that says what should stand here.
  func expected(_ what: String) -> ReadError {
    if let token, text(token).hasPrefix("\u{201C}") {
      return ReadError(
        token.span, "expected \(what), found a typographic quotation mark",
        fix: Fix("use straight quotation marks: \"…\""))
    }
    return ReadError(span, "expected \(what), found \(found)")
  }

  /// The next `count` words, joined by single spaces; nil when fewer stand here.
  func words(_ count: Int) -> String? {
    guard index + count <= tokens.count else { return nil }
    var result = ""
    for token in tokens[index..<index + count] {
      guard token.kind == .word else { return nil }
      if !result.isEmpty { result += " " }
      result += text(token)
    }
    return result
  }

  /// Takes the longest of the phrases that stands here.
  mutating func takePhrase(of phrases: [String]) -> String? {
    for count in stride(from: 4, through: 1, by: -1) {
      guard let words = words(count), phrases.contains(words) else { continue }
      index += count
      return words
    }
    return nil
  }
}
