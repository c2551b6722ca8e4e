// A rule: one kind of finding and how it is detected. One rule, one file, one row of the catalogue.

public import Diagnostics

/// One rule.
public struct Rule: Sendable {
  public let kind: DiagnosticKind
  let check: @Sendable (CheckContext, inout Findings) -> Void

  /// - Parameter check: looks at a programme and adds what it finds.
  init(
    _ kind: DiagnosticKind, check: @escaping @Sendable (CheckContext, inout Findings) -> Void
  ) {
    self.kind = kind
    self.check = check
  }
}
