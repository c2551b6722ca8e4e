// Text that was taken out of another file, such as the words of a page in HTML: where each piece of
// it stood there, so that findings and citations point at the file that a person can open.

/// Where the pieces of a text stand in the file that it was taken out of.
public struct Extract: Sendable {
  /// A piece of the text.
  public struct Piece: Sendable, Equatable {
    /// The offset of its first byte in the text.
    public let start: UInt32
    /// The offset in the original of what it stands for.
    public let origin: UInt32
    /// The bytes in the original that it stands for; 0 for what was put in.
    public let length: UInt32
    /// Whether it is as many bytes as there, each at its place.
    public let isVerbatim: Bool

    /// A piece at `start` of the text for a byte range of the original.
    public init(start: Int, origin: Range<Int>, isVerbatim: Bool) {
      self.start = UInt32(clamping: start)
      self.origin = UInt32(clamping: origin.lowerBound)
      length = UInt32(clamping: origin.count)
      self.isVerbatim = isVerbatim
    }
  }

  /// The file that the text was taken out of, in UTF-8.
  public let original: SourceFile
  private let pieces: [Piece]

  /// - Parameter pieces: by their starts; each reaches to the next.
  public init(of original: SourceFile, pieces: [Piece]) {
    self.original = original
    self.pieces = pieces
  }

  /// The bytes of the original that a byte range of the text stands for, from the first of its
  /// first character to the last of its last one, with what was left out between.
  public func origin(of range: Range<Int>) -> Range<Int> {
    guard !pieces.isEmpty else { return 0..<0 }
    let start = start(of: range.lowerBound)
    return start..<max(start, range.isEmpty ? start : end(of: range.upperBound - 1))
  }

  private func start(of offset: Int) -> Int {
    let piece = pieces[index(at: offset)]
    let inside = piece.isVerbatim ? min(max(0, offset - Int(piece.start)), Int(piece.length)) : 0
    return Int(piece.origin) + inside
  }

  private func end(of offset: Int) -> Int {
    let piece = pieces[index(at: offset)]
    let length = Int(piece.length)
    return Int(piece.origin)
      + (piece.isVerbatim ? min(max(0, offset - Int(piece.start)) + 1, length) : length)
  }

  /// The last piece that starts at or before an offset.
  private func index(at offset: Int) -> Int {
    var (low, high) = (0, pieces.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(pieces[middle].start) <= offset { low = middle } else { high = middle }
    }
    return low
  }
}

extension SourceFile {
  /// The file that a person can open: the original of an extract, and else this one.
  public var original: SourceFile { extract?.original ?? self }

  /// The places of the first and the last character of a byte range, in the original.
  public func ends(of range: Range<Int>) -> (first: Position, last: Position) {
    let range = extract?.origin(of: range) ?? range
    let last = max(range.lowerBound, range.upperBound - 1)
    return (original.position(at: range.lowerBound), original.position(at: last))
  }

  /// A finding about this text at its place in the original.
  public func inOriginal(_ finding: Diagnostic) -> Diagnostic {
    guard let extract, finding.source == nil else { return finding }
    func moved(_ span: Span) -> Span {
      let range = extract.origin(of: span.range)
      return Span(range.lowerBound, range.upperBound)
    }
    return Diagnostic(
      finding.kind, at: moved(finding.span), finding.message,
      related: finding.related.map { Related(moved($0.span), $0.message) }, notes: finding.notes,
      fix: finding.fix)
  }
}
