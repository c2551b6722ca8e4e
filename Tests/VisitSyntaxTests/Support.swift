// Shared by the tests of this target: reading texts, and findings in a form that rows can state.

import Diagnostics
import HeraldTesting
import VisitSyntax

/// Reads a text.
func parse(_ text: String) -> ParseResult { parse(Array(text.utf8)) }

/// Reads the bytes of a file.
func parse(_ bytes: [UInt8]) -> ParseResult {
  Parser.parse(SourceFile(name: "test.visit", bytes: bytes))
}

/// The findings of a text as `line:column code`.
func findings(_ bytes: [UInt8]) -> [String] {
  let file = SourceFile(name: "test.visit", bytes: bytes)
  return Parser.parse(file).diagnostics.inFileOrder().map { finding in
    let position = file.position(at: Int(finding.span.start))
    return "\(position.line):\(position.column) \(finding.kind.code)"
  }
}

func findings(_ text: String) -> [String] { findings(Array(text.utf8)) }

/// The canonical form of a text.
func formatted(_ text: String) -> String {
  String(decoding: Formatter.format(parse(text).tree), as: UTF8.self)
}

/// An entry in a day, for rows about heads.
func entry(_ head: String) -> String { "2024-07-03 Astana\n  \(head)\n" }
