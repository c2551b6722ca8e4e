// Collects findings and bounds how many of one kind are kept, so that a file of garbage gives a
// page of findings and not a million.

/// A growing list of findings.
public struct Findings: Sendable {
  /// How many findings of one kind are kept.
  public static let limitPerKind = 500

  public private(set) var diagnostics: [Diagnostic] = []
  private var counts: [String: Int] = [:]

  public init() {}

  /// Whether no further finding of this kind is kept, so that none need be worded.
  public func isFull(_ kind: DiagnosticKind) -> Bool {
    counts[kind.code, default: 0] >= Self.limitPerKind
  }

  /// Whether there are so many of this kind that nobody mends them one by one, so that a cure that
  /// costs much to work out is left out.
  public func isNumerous(_ kind: DiagnosticKind) -> Bool {
    counts[kind.code, default: 0] >= Self.limitPerKind / 5
  }

  /// Adds a finding, unless its kind has been reported often enough.
  public mutating func add(_ diagnostic: Diagnostic) {
    let count = counts[diagnostic.kind.code, default: 0] + 1
    counts[diagnostic.kind.code] = count
    if count < Self.limitPerKind {
      diagnostics.append(diagnostic)
    } else if count == Self.limitPerKind {
      var last = diagnostic
      last.notes.append("further findings of this kind are left out")
      diagnostics.append(last)
    }
  }

  public mutating func add(contentsOf others: [Diagnostic]) {
    for other in others { add(other) }
  }
}
