// Diagnostics as SARIF 2.1.0 (OASIS Standard, errata 01), for code hosts, editors and dashboards.

public import JSON

/// Renders diagnostics of one file, and of those that it names, as a SARIF log with one run, in the
/// order given.
public struct SARIFRenderer: Sendable {
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  private let file: SourceFile
  private let version: String

  /// A renderer for diagnostics whose spans lie in `file`, found by this version of Herald.
  public init(_ file: SourceFile, version: String) {
    self.file = file
    self.version = version
  }

  /// The log as UTF-8, ended by a newline. Notes and fixes follow the message as lines of its text,
  /// since a SARIF fix must hold replacements.
  public func render(_ diagnostics: [Diagnostic]) -> [UInt8] {
    document(diagnostics).serialised()
  }

  /// The log as a value.
  ///
  /// - Parameter accepted: findings that the file accepts: results that are suppressed in the source.
  public func document(
    _ diagnostics: [Diagnostic], accepted: [AcceptedFinding] = []
  ) -> JSONValue {
    let rules = RuleTable(diagnostics + accepted.map(\.finding))
    var columns = ColumnIndexes(file, counting: .codePoints)
    let driver: JSONValue = .object([
      ("name", .string("Herald")), ("version", .string(version)), ("rules", rules.value),
    ])
    // A run that suppresses anything says of every result whether it does (SARIF 3.27.23).
    let standing = diagnostics.map {
      result($0, rules, &columns, suppressions: accepted.isEmpty ? nil : [])
    }
    let suppressed = accepted.map { item in
      result(item.finding, rules, &columns, suppressions: [Self.suppression(item.reason)])
    }
    let run: JSONValue = .object([
      ("tool", .object([("driver", driver)])),
      ("columnKind", .string("unicodeCodePoints")),
      ("results", .array(standing + suppressed)),
    ])
    return .object([
      ("$schema", .string(Self.schema)), ("version", .string("2.1.0")), ("runs", .array([run])),
    ])
  }

  private func result(
    _ diagnostic: Diagnostic, _ rules: RuleTable, _ columns: inout ColumnIndexes,
    suppressions: [JSONValue]?
  ) -> JSONValue {
    var lines = [diagnostic.message] + diagnostic.notes
    if let fix = diagnostic.fix { lines.append("fix: " + fix.title) }
    var members: [(key: String, value: JSONValue)] = [
      ("ruleId", .string(diagnostic.kind.code)),
      ("ruleIndex", .int(rules.index(of: diagnostic.kind))),
      ("level", .string(diagnostic.severity.sarifLevel)),
      ("message", text(lines.joined(separator: "\n"))),
      (
        "locations",
        .array([.object([location(diagnostic.span, diagnostic.source ?? file, &columns)])])
      ),
    ]
    if !diagnostic.related.isEmpty {
      members.append(("relatedLocations", related(diagnostic, &columns)))
    }
    if let suppressions { members.append(("suppressions", .array(suppressions))) }
    return .object(members)
  }

  private static func suppression(_ reason: String) -> JSONValue {
    .object([
      ("kind", .string("inSource")), ("status", .string("accepted")),
      ("justification", .string(reason)),
    ])
  }

  private func related(_ diagnostic: Diagnostic, _ columns: inout ColumnIndexes) -> JSONValue {
    var values: [JSONValue] = []
    for (index, place) in diagnostic.relatedInFileOrder.enumerated() {
      let location = location(place.span, diagnostic.source ?? file, &columns)
      values.append(.object([("id", .int(index)), location, ("message", text(place.message))]))
    }
    return .array(values)
  }

  private func location(
    _ span: Span, _ file: SourceFile, _ columns: inout ColumnIndexes
  ) -> (key: String, value: JSONValue) {
    let bytes = file.clamped(span)
    let start = columns[file].position(at: bytes.lowerBound)
    let end = columns[file].position(at: bytes.upperBound)
    let region: JSONValue = .object([
      ("startLine", .int(start.line)), ("startColumn", .int(start.column)),
      ("endLine", .int(end.line)), ("endColumn", .int(end.column)),
    ])
    let artifact: JSONValue = .object([("uri", .string(artifactURI(of: file.name)))])
    return ("physicalLocation", .object([("artifactLocation", artifact), ("region", region)]))
  }
}

/// The kinds that occur, by code, each described once.
private struct RuleTable {
  private var kinds: [DiagnosticKind] = []
  private var indices: [String: Int] = [:]

  init(_ diagnostics: [Diagnostic]) {
    var byCode: [String: DiagnosticKind] = [:]
    for diagnostic in diagnostics { byCode[diagnostic.kind.code] = diagnostic.kind }
    kinds = byCode.values.sorted { $0.code < $1.code }
    for (index, kind) in kinds.enumerated() { indices[kind.code] = index }
  }

  /// The index of a rule; -1, SARIF's word for none, when the kind is not in the table.
  func index(of kind: DiagnosticKind) -> Int { indices[kind.code] ?? -1 }

  var value: JSONValue { .array(kinds.map(Self.rule)) }

  private static func rule(_ kind: DiagnosticKind) -> JSONValue {
    .object([
      ("id", .string(kind.code)),
      ("name", .string(kind.name)),
      ("shortDescription", text(kind.summary)),
      (
        "fullDescription",
        .object([
          ("text", .string(messageText(kind.explanation))),
          ("markdown", .string(messageText(kind.explanation, keepingLinks: true))),
        ])
      ),
      ("defaultConfiguration", .object([("level", .string(kind.severity.sarifLevel))])),
    ])
  }
}

private func text(_ text: String) -> JSONValue {
  .object([("text", .string(messageText(text)))])
}

/// Text in which nothing is a placeholder (SARIF 3.11.5: braces are doubled) or a link (3.11.6: a
/// space parts `]` from `(`), so that words from a programme stay words.
private func messageText(_ text: String, keepingLinks: Bool = false) -> String {
  var bytes: [UInt8] = []
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "}"): bytes += [byte, byte]
    case UInt8(ascii: "(") where !keepingLinks && bytes.last == UInt8(ascii: "]"):
      bytes += [UInt8(ascii: " "), byte]
    default: bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

extension Severity {
  fileprivate var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .advice: "note"
    }
  }
}

/// A path as a URI reference (RFC 3986): absolute paths as `file:`, all but unreserved characters
/// and `/` percent-encoded, so that no segment passes for a scheme or a query.
func artifactURI(of path: String) -> String {
  let hexadecimal = Array("0123456789ABCDEF".utf8)
  var bytes: [UInt8] = path.hasPrefix("/") ? Array("file://".utf8) : []
  for byte in path.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      bytes.append(byte)
    default:
      bytes += [UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
