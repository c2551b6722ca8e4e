// What Herald has to say about a programme: a kind with its page, and one finding of it.

/// How grave a finding is. Only an error makes a command fail.
public enum Severity: String, Sendable, Comparable, CaseIterable {
  case advice, warning, error

  /// Whether `a` is less grave than `b`.
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
  /// How grave every finding of this kind is.
  public let severity: Severity
  /// One line for lists.
  public let summary: String
  /// What is wrong, why it matters and what to do, in Markdown paragraphs.
  public let explanation: String
  /// A small programme that triggers this kind; it is also the kind's test.
  public let example: String
  /// The files that the example names, by their names.
  public let companions: [(name: String, text: String)]

  /// The page that explains this kind, as a path in the repository.
  public var page: String { "docs/diagnostics/\(code).md" }

  /// A kind of finding; every text is for people.
  public init(
    _ code: String, _ name: String, _ severity: Severity, summary: String, explanation: String,
    example: String, companions: [(name: String, text: String)] = []
  ) {
    self.code = code
    self.name = name
    self.severity = severity
    self.summary = summary
    self.explanation = explanation
    self.example = example
    self.companions = companions
  }
}

/// A replacement of bytes that cures a finding.
public struct Fix: Sendable, Equatable {
  /// What to do, in one line ("write `Astana`").
  public let title: String

  /// A fix described by one line.
  public init(_ title: String) {
    self.title = title
  }
}

/// Another place that has to do with a finding.
public struct Related: Sendable, Equatable {
  /// Where it is.
  public let span: Span
  /// What it has to do with the finding, as a short label.
  public let message: String

  /// A place with its label.
  public init(_ span: Span, _ message: String) {
    self.span = span
    self.message = message
  }
}

/// One finding at one place.
public struct Diagnostic: Sendable {
  /// What was found.
  public let kind: DiagnosticKind
  /// Where it was found.
  public let span: Span
  /// The finding in one line, in the words of the programme.
  public let message: String
  /// Other places that have to do with it, in any order.
  public var related: [Related]
  /// Further lines: limits, orders that work, arithmetic.
  public var notes: [String]
  /// What cures it, when one thing does.
  public var fix: Fix?
  /// The file of its spans and those of its related places; nil for the file that is checked, as
  /// opposed to one that it names, such as a list of requests.
  public let source: SourceFile?

  /// A finding of `kind` at `span`.
  public init(
    _ kind: DiagnosticKind, at span: Span, in source: SourceFile? = nil, _ message: String,
    related: [Related] = [], notes: [String] = [], fix: Fix? = nil
  ) {
    self.kind = kind
    self.span = span
    self.message = message
    self.related = related
    self.notes = notes
    self.fix = fix
    self.source = source
  }

  /// How grave it is.
  public var severity: Severity { kind.severity }

  /// The related places by position; at one place in the order given.
  var relatedInFileOrder: [Related] {
    let sorted = related.enumerated().sorted { a, b in
      (a.element.span.start, a.element.span.end, a.offset)
        < (b.element.span.start, b.element.span.end, b.offset)
    }
    return sorted.map(\.element)
  }
}

extension Diagnostic {
  /// Whether one comes before another: in the order of the file, then of the other files that it
  /// names; at one place the graver first, then by code.
  static func isBefore(_ a: Diagnostic, _ b: Diagnostic) -> Bool {
    if a.source !== b.source {
      guard let first = a.source, let second = b.source else { return a.source == nil }
      if first.name != second.name { return first.name < second.name }
    }
    if a.span.start != b.span.start { return a.span.start < b.span.start }
    if a.severity != b.severity { return a.severity > b.severity }
    if a.kind.code != b.kind.code { return a.kind.code < b.kind.code }
    if a.message != b.message { return a.message < b.message }
    return a.span.end < b.span.end
  }
}

extension [Diagnostic] {
  /// In the order of the file, then of the other files that it names; at one place the graver first,
  /// then by code.
  public func inFileOrder() -> [Diagnostic] { sorted(by: Diagnostic.isBefore) }

  /// Whether any finding is an error.
  public var hasErrors: Bool { contains { $0.severity == .error } }
}
