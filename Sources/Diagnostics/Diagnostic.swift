// What Herald has to say about a programme: a kind with its page, and one finding of it.

/// How grave a finding is. Only an error makes a command fail.
public enum Severity: String, Sendable, Comparable, CaseIterable {
  case advice, warning, error

  public static func < (a: Severity, b: Severity) -> Bool { a.order < b.order }

  private var order: Int {
    switch self {
    case .advice: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// One kind of finding: a code that never changes its meaning, and the page that explains it.
public struct DiagnosticKind: Sendable {
  /// The stable code, such as `H301`.
  public let code: String
  /// A short name that reads naturally after "allow", such as `certain-clash`.
  public let name: String
  public let severity: Severity
  /// One line for lists.
  public let summary: String
  /// What is wrong, why it matters and what to do, in Markdown paragraphs.
  public let explanation: String
  /// A small programme that triggers this kind; it is also the kind's test.
  public let example: String

  public init(
    _ code: String, _ name: String, _ severity: Severity, summary: String, explanation: String,
    example: String
  ) {
    self.code = code
    self.name = name
    self.severity = severity
    self.summary = summary
    self.explanation = explanation
    self.example = example
  }
}

/// A replacement of bytes that cures a finding.
public struct Fix: Sendable, Equatable {
  /// What to do, in one line ("write `Astana`").
  public let title: String

  public init(_ title: String) {
    self.title = title
  }
}

/// Another place that has to do with a finding.
public struct Related: Sendable, Equatable {
  public let span: Span
  public let message: String

  public init(_ span: Span, _ message: String) {
    self.span = span
    self.message = message
  }
}

/// One finding at one place.
public struct Diagnostic: Sendable {
  public let kind: DiagnosticKind
  public let span: Span
  public let message: String
  public var related: [Related]
  /// Further lines: limits, orders that work, arithmetic.
  public var notes: [String]
  public var fix: Fix?

  public init(
    _ kind: DiagnosticKind, at span: Span, _ message: String, related: [Related] = [],
    notes: [String] = [], fix: Fix? = nil
  ) {
    self.kind = kind
    self.span = span
    self.message = message
    self.related = related
    self.notes = notes
    self.fix = fix
  }

  public var severity: Severity { kind.severity }
}

extension [Diagnostic] {
  /// In the order of the file; at one place the graver first, then by code.
  public func inFileOrder() -> [Diagnostic] {
    sorted { a, b in
      if a.span.start != b.span.start { return a.span.start < b.span.start }
      if a.severity != b.severity { return a.severity > b.severity }
      if a.kind.code != b.kind.code { return a.kind.code < b.kind.code }
      return a.message < b.message
    }
  }

  /// Whether any finding is an error.
  public var hasErrors: Bool { contains { $0.severity == .error } }
}
