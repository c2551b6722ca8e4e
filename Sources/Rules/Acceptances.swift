// Which findings the file accepts: `accept:` on the statement that a finding is about.

public import Diagnostics
import VisitModel
public import VisitSyntax

/// Findings, parted into those that stand and those that are accepted.
public struct JudgedFindings: Sendable {
  public internal(set) var standing: [Diagnostic] = []
  public internal(set) var accepted: [AcceptedFinding] = []
}

extension Catalogue {
  /// Parts the findings of a file by what it accepts, and adds what is to be said of that.
  ///
  /// - Parameter findings: with spans in the text that `tree` was read from.
  public static func judge(_ findings: [Diagnostic], by tree: SyntaxTree) -> JudgedFindings {
    var lines: [AcceptLine] = []
    for block in tree.blocks { gather(block, &lines) }
    var judged = JudgedFindings()
    guard !lines.isEmpty else {
      judged.standing = findings
      return judged
    }
    let book = AcceptBook(lines)
    var isUsed = Set<Int>()
    for finding in findings {
      let uses = acceptable.contains(finding.kind.code) ? book.lines(about: finding) : []
      isUsed.formUnion(uses)
      if let first = uses.first {
        judged.accepted.append(AcceptedFinding(finding, reason: lines[first].reason))
      } else {
        judged.standing.append(finding)
      }
    }
    var more = Findings()
    for (number, line) in lines.enumerated() where !isUsed.contains(number) {
      more.add(acceptable.contains(line.code) ? line.matchesNothing : line.cannotBeAccepted)
    }
    judged.standing += more.diagnostics
    return judged
  }

  /// Findings of rules: what was read can be meant. What could not be read cannot.
  private static let acceptable = Set(rules.map(\.kind.code))

  private static func gather(_ statement: Statement, _ lines: inout [AcceptLine]) {
    let accepts = statement.attributes.filter { $0.key == .accept }
    let extent = accepts.isEmpty ? 0..<0 : extent(of: statement)
    for attribute in accepts {
      for (value, span) in zip(attribute.values, attribute.valueSpans) {
        guard case .acceptance(let accepted) = value else { continue }
        lines.append(
          AcceptLine(
            code: accepted.code, reason: accepted.reason, span: span, extent: extent))
      }
    }
    for item in statement.items { gather(item, &lines) }
  }

  /// The bytes of a statement, from the head to the last attribute.
  private static func extent(of statement: Statement) -> Range<Int> {
    let start = Int(statement.span.start)
    let next = statement.items.first.map { Int($0.span.start) } ?? .max
    let ends = statement.attributes.map { Int($0.span.end) }.filter { $0 <= next }
    return start..<max(start + 1, Int(statement.span.end), ends.max() ?? 0)
  }
}

/// One `accept:`.
private struct AcceptLine {
  let code: String
  let reason: String
  let span: Span
  /// The bytes of its statement, from the head to the last attribute.
  let extent: Range<Int>

  var matchesNothing: Diagnostic {
    Diagnostic(
      .acceptsNothing, at: span, "there is no finding \(code) here to accept",
      fix: Fix("remove the line, or put it on the statement that the finding is about"))
  }

  var cannotBeAccepted: Diagnostic {
    let isKnown = Catalogue.kind(code: code) != nil
    return Diagnostic(
      .cannotBeAccepted, at: span,
      isKnown ? "\(code) cannot be accepted" : "no finding is called \(code)",
      fix: Fix(
        isKnown
          ? "mend what \(code) finds; only findings of rules can be meant"
          : "`herald check` prints the code of each finding"))
  }
}

/// The lines of all codes, to be looked up by place.
private struct AcceptBook {
  private struct Stretch {
    let extent: Range<Int>
    let line: Int
  }

  /// In the order of the file; statements do not overlap.
  private var stretches: [String: [Stretch]] = [:]

  init(_ lines: [AcceptLine]) {
    for (number, line) in lines.enumerated() {
      stretches[line.code, default: []].append(Stretch(extent: line.extent, line: number))
    }
    for code in stretches.keys {
      stretches[code]?.sort { ($0.extent.lowerBound, $0.line) < ($1.extent.lowerBound, $1.line) }
    }
  }

  /// The lines that accept a finding: on the statement where it is found or, for one about two places,
  /// on the other.
  func lines(about finding: Diagnostic) -> [Int] {
    guard finding.source == nil, let all = stretches[finding.kind.code] else { return [] }
    let found = Self.lines(at: Int(finding.span.start), in: all)
    guard found.isEmpty, finding.related.count == 1 else { return found }
    return Self.lines(at: Int(finding.related[0].span.start), in: all)
  }

  private static func lines(at offset: Int, in all: [Stretch]) -> [Int] {
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].extent.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    // Several lines of one statement may name one code.
    var found: [Int] = []
    while low > 0, all[low - 1].extent.contains(offset) {
      low -= 1
      found.append(all[low].line)
    }
    return found.reversed()
  }
}

extension DiagnosticKind {
  /// The kinds of finding about what a file accepts.
  public static let ofAcceptance: [DiagnosticKind] = [.acceptsNothing, .cannotBeAccepted]

  static let acceptsNothing = DiagnosticKind(
    "H316", "accepts-nothing", .advice, summary: "An `accept:` that no finding answers to.",
    explanation: """
      `accept:` stands on the statement that a finding is about, or for a finding about two entries on \
      either of them, and names its code. Here there is no such finding, or no longer: the line would \
      hide one that comes later.
      """,
    example: Sample.visit(
      """
        10:00      talks with sovereign
          accept: H302, "the King leaves early"
      """))

  static let cannotBeAccepted = DiagnosticKind(
    "H317", "cannot-be-accepted", .warning,
    summary: "An `accept:` for something that cannot be meant.",
    explanation: """
      Findings about what a programme says can be accepted, with a reason: somebody may have meant it. \
      What could not be read, and names that nobody declares, cannot: Herald does not know what was \
      meant, so that an edition would lack it.
      """,
    example: Sample.visit(
      """
        10:00      talks with sovereign
          accept: H101, "the name follows"
      """))
}
