// What the tests of this target share: source texts with marked spans, and a kind of each severity.

import Diagnostics

/// A source file written with its spans marked: `⟦` opens one and `⟧` closes it; they may nest, and
/// are numbered as they open.
struct Sample {
  let file: SourceFile
  private(set) var spans: [Span] = []

  init(_ marked: String, name: String = "a.visit") {
    var bytes: [UInt8] = []
    var open: [(index: Int, start: Int)] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        open.append((spans.count, bytes.count))
        spans.append(.none)
      case "⟧":
        let last = open.removeLast()
        spans[last.index] = Span(last.start, bytes.count)
      default: bytes += Array(String(scalar).utf8)
      }
    }
    file = SourceFile(name: name, bytes: bytes)
  }

  /// The plain text of one finding on the first span, without its header line.
  func excerpt(related: [Related] = []) -> String {
    let finding = Diagnostic(.sample(.error), at: spans[0], "m", related: related)
    return TextRenderer(file).render([finding]).split(separator: "\n", maxSplits: 1)[1].description
  }
}

extension DiagnosticKind {
  /// A kind of the given severity: `H101`, `H202` or `H303`.
  static func sample(_ severity: Severity) -> DiagnosticKind {
    let code =
      switch severity {
      case .error: "H101"
      case .warning: "H202"
      case .advice: "H303"
      }
    return DiagnosticKind(
      code, "sample-\(severity.rawValue)", severity, summary: "A sample.",
      explanation: "Why `{x}` matters, and [where](docs/x.md).", example: "")
  }
}
