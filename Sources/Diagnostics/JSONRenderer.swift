// Diagnostics as a JSON document for other programs; its shape changes only with its version.

public import JSON

/// Renders diagnostics of one file, and of those that it names, as JSON, in the order given.
public struct JSONRenderer: Sendable {
  /// The version of the document's shape.
  public static let version = 1

  private let file: SourceFile

  /// A renderer for diagnostics whose spans lie in `file`.
  public init(_ file: SourceFile) {
    self.file = file
  }

  /// The document as UTF-8, ended by a newline. Lines and columns count from 1 and columns count
  /// characters as a reader sees them; offsets count bytes from 0; ends are exclusive.
  public func render(_ diagnostics: [Diagnostic]) -> [UInt8] {
    document(diagnostics).serialised()
  }

  /// The document as a value.
  ///
  /// - Parameter accepted: findings that the file accepts: a list of their own, with the reasons.
  public func document(
    _ diagnostics: [Diagnostic], accepted: [AcceptedFinding] = []
  ) -> JSONValue {
    var columns = ColumnIndexes(file, counting: .characters)
    let counts = SeverityCounts(diagnostics)
    var members: [(key: String, value: JSONValue)] = [
      ("version", .int(Self.version)),
      ("file", .string(file.name)),
      ("diagnostics", .array(diagnostics.map { value($0, &columns) })),
    ]
    var summary: [(key: String, value: JSONValue)] = [
      ("errors", .int(counts.errors)), ("warnings", .int(counts.warnings)),
      ("advice", .int(counts.advice)),
    ]
    if !accepted.isEmpty {
      let values = accepted.map { value($0.finding, reason: $0.reason, &columns) }
      members.append(("accepted", .array(values)))
      summary.append(("accepted", .int(accepted.count)))
    }
    return .object(members + [("summary", .object(summary))])
  }

  private func value(
    _ diagnostic: Diagnostic, reason: String? = nil, _ columns: inout ColumnIndexes
  ) -> JSONValue {
    let file = diagnostic.source ?? file
    let related = diagnostic.relatedInFileOrder.map { place -> JSONValue in
      .object([
        ("message", .string(place.message)), ("range", range(place.span, file, &columns)),
      ])
    }
    var members: [(key: String, value: JSONValue)] = [
      ("code", .string(diagnostic.kind.code)),
      ("name", .string(diagnostic.kind.name)),
      ("severity", .string(diagnostic.severity.rawValue)),
      ("message", .string(diagnostic.message)),
      ("file", .string(file.name)),
      ("range", range(diagnostic.span, file, &columns)),
      ("related", .array(related)),
      ("notes", .array(diagnostic.notes.map { .string($0) })),
    ]
    if let fix = diagnostic.fix {
      members.append(("fix", .object([("title", .string(fix.title))])))
    }
    if let reason { members.append(("reason", .string(reason))) }
    members.append(("page", .string(diagnostic.kind.page)))
    return .object(members)
  }

  private func range(
    _ span: Span, _ file: SourceFile, _ columns: inout ColumnIndexes
  ) -> JSONValue {
    let bytes = file.clamped(span)
    return .object([
      ("start", place(bytes.lowerBound, &columns[file])),
      ("end", place(bytes.upperBound, &columns[file])),
    ])
  }

  private func place(_ offset: Int, _ columns: inout ColumnIndex) -> JSONValue {
    let position = columns.position(at: offset)
    return .object([
      ("line", .int(position.line)), ("column", .int(position.column)), ("offset", .int(offset)),
    ])
  }
}
