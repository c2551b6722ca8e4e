// Source texts with marked places, so that a test shows where a finding must stand.

public import Diagnostics

/// A source text written with its spans marked: `⟦` opens one and `⟧` closes it; they may nest and
/// are numbered as they open. `⟦⟧` marks a place between two characters.
public struct MarkedText: Sendable {
  /// The text without its marks.
  public let file: SourceFile
  /// The marked spans.
  public let spans: [Span]

  public init(_ marked: String, name: String = "test.visit") {
    var bytes: [UInt8] = []
    var spans: [Span] = []
    var open: [(index: Int, start: Int)] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        open.append((spans.count, bytes.count))
        spans.append(.none)
      case "⟧":
        guard let last = open.popLast() else { continue }
        spans[last.index] = Span(last.start, bytes.count)
      default: bytes += Array(String(scalar).utf8)
      }
    }
    file = SourceFile(name: name, bytes: bytes)
    self.spans = spans
  }
}
