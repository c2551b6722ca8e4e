// A text put together of several files: which byte stands in which file.

/// A file whose text stands in a longer one.
public struct SourcePart: Sendable {
  /// The offset of its first byte in the longer text.
  public let start: Int
  public let file: SourceFile

  public init(start: Int, file: SourceFile) {
    self.start = start
    self.file = file
  }
}

extension SourceFile {
  /// The part in which a byte stands; nil for the text of the first file.
  public func part(at offset: Int) -> SourcePart? {
    parts.last { $0.start <= offset }
  }

  /// The file in which a byte stands, and its line there, from 1.
  public func place(at offset: Int) -> (file: SourceFile, line: Int) {
    guard let part = part(at: offset) else { return (self, line(at: offset)) }
    return (part.file, part.file.line(at: offset - part.start))
  }

  /// A finding about this text in the file where a person finds it. What stands in another file than
  /// the finding itself becomes a line of words.
  public func inPart(_ finding: Diagnostic) -> Diagnostic {
    guard !parts.isEmpty, finding.source == nil else { return finding }
    let home = part(at: Int(finding.span.start))
    var related: [Related] = []
    var notes = finding.notes
    for place in finding.related {
      let offset = Int(place.span.start)
      if part(at: offset)?.start == home?.start {
        related.append(Related(moved(place.span, home), place.message))
      } else {
        let (file, line) = self.place(at: offset)
        notes.append("\(file.name), line \(line): \(place.message)")
      }
    }
    return Diagnostic(
      finding.kind, at: moved(finding.span, home), in: home?.file, finding.message,
      related: related, notes: notes, fix: finding.fix)
  }

  private func moved(_ span: Span, _ part: SourcePart?) -> Span {
    guard let part else { return span }
    return Span(Int(span.start) - part.start, Int(span.end) - part.start)
  }
}
