// Reads a file into a syntax tree. Line by line, never more than a line lost: what cannot be read
// is reported and left out, and everything else is read.

public import Diagnostics

/// A syntax tree with what was found wrong while reading it.
public struct ParseResult: Sendable {
  public let tree: SyntaxTree
  public let diagnostics: [Diagnostic]

  public init(tree: SyntaxTree, diagnostics: [Diagnostic]) {
    self.tree = tree
    self.diagnostics = diagnostics
  }
}

/// The parser. It cannot fail.
public enum Parser {
  /// Reads a whole file; the time it takes grows with the size of the file and nothing else.
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
