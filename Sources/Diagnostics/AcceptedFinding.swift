// A finding that an officer accepts.

/// A finding that the file accepts, with the reason that it gives. It is counted and not printed, and
/// keeps no edition back.
public struct AcceptedFinding: Sendable {
  public let finding: Diagnostic
  public let reason: String

  public init(_ finding: Diagnostic, reason: String) {
    self.finding = finding
    self.reason = reason
  }

  /// "2 findings accepted"; nothing for none.
  public static func summary(_ count: Int) -> String {
    count == 0 ? "" : "\(count) \(count == 1 ? "finding" : "findings") accepted"
  }
}

extension [AcceptedFinding] {
  /// In the order of findings that stand.
  public func inFileOrder() -> [AcceptedFinding] {
    sorted { Diagnostic.isBefore($0.finding, $1.finding) }
  }
}
