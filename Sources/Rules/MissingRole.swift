// Some kinds of engagement need somebody in a certain role.

import Diagnostics
import VisitModel

extension Rule {
  static let missingRole = Rule(.missingRole) { context, findings in
    for row in Kind.table where !row.requires.isEmpty && !hasRuleOfItsOwn(row.kind) {
      for index in context.entries(of: row.kind) {
        guard !row.requires.contains(where: { context.has($0, index) }) else { continue }
        let entry = context.programme.entries[index.position]
        guard !titleSaysWho(entry) else { continue }
        findings.add(finding(entry, row.requires))
      }
    }
  }

  /// A meeting with a title, such as a round table with owners of factories, says in words whom it
  /// is with.
  private static func titleSaysWho(_ entry: Entry) -> Bool {
    entry.kind == .meeting && entry.title != nil
  }

  private static func hasRuleOfItsOwn(_ kind: Kind) -> Bool {
    switch kind {
    case .talks, .bilateral, .teteATete, .pullAside, .signing, .decoration: true
    default: false
    }
  }

  private static func finding(_ entry: Entry, _ requires: [AttributeKey]) -> Diagnostic {
    let keys = requires.map { "`\($0.keyword):`" }
    return Diagnostic(
      .missingRole, at: entry.kindSpan,
      requires == [.host]
        ? "nothing says who hosts the \(entry.noun)"
        : "nothing says whom the \(entry.noun) is with",
      fix: Fix("add \(CheckContext.list(keys, "or"))"))
  }
}

extension DiagnosticKind {
  static let missingRole = DiagnosticKind(
    "H420", "missing-role", .warning, summary: "An entry that lacks a role its kind calls for.",
    explanation: """
      A banquet has a host; a courtesy call, an audience and a meeting are with somebody. The role \
      decides who is invited, who speaks first and whose staff prepares the entry. Somebody who is \
      not declared may be named in words: `host: "The Mayor of Geneva"`. A meeting that has a title \
      needs nobody: the title says what it is.
      """,
    example: Sample.visit(
      """
        10:00      call
      """))
}
