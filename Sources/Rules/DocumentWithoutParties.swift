// A document has parties: named with it, or plain from who takes part.

import Diagnostics
import VisitModel

extension Rule {
  static let documentWithoutParties = Rule(.documentWithoutParties) { context, findings in
    context.forEachValue(of: .signs) { index, value, span in
      guard case .document(let document) = value, document.parties.isEmpty,
        !hasParties(index, context)
      else { return }
      findings.add(
        Diagnostic(
          .documentWithoutParties, at: span,
          "nothing says whose \(document.type.rawValue) this is",
          fix: Fix("add the parties after a comma, such as `, \(codes(context))`")))
    }
  }

  /// Whether the parties are plain from the entry. The session of a summit brings all delegations
  /// together without naming them.
  private static func hasParties(_ index: Index<Entry>, _ context: CheckContext) -> Bool {
    if context.hasTwoSides(index) { return true }
    let isSession = context.programme.entries[index.position].kind == .session
    return isSession && context.programme.delegations.count > 1
  }

  private static func codes(_ context: CheckContext) -> String {
    let parties = context.programme.delegations.prefix(2).map { context.programme[$0.party].code }
    return parties.count == 2 ? parties.joined(separator: " ") : "FR JP"
  }
}

extension DiagnosticKind {
  static let documentWithoutParties = DiagnosticKind(
    "H403", "document-without-parties", .error, summary: "A document whose parties nobody knows.",
    explanation: """
      Each party signs every copy and keeps one original, so the parties of a document must be \
      known. They are named at the end of `signs:`, by country code or by the code of a declared \
      party. They may be left out only where the entry itself brings two sides together.
      """,
    example: Sample.visit(
      """
        10:00      address "To the chamber of commerce"
          signs: communique "On trade"
      """))
}
