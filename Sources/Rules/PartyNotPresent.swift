// Whoever is party to a document has some part in the visit.

import Diagnostics
import VisitModel

extension Rule {
  static let partyNotPresent = Rule(.partyNotPresent) { context, findings in
    var present: [Bool]?
    context.forEachValue(of: .signs) { _, value, span in
      guard case .document(let document) = value else { return }
      for case .party(let party) in document.parties {
        let isPresent = present ?? context.presentParties()
        present = isPresent
        guard !isPresent[party.position] else { continue }
        findings.add(finding(context.programme[party], span, context))
      }
    }
  }

  private static func finding(
    _ party: Party, _ span: Span, _ context: CheckContext
  ) -> Diagnostic {
    Diagnostic(
      .partyNotPresent, at: context.place(of: party.code, in: span, last: true),
      "\(party.name) is party to the document but has no other part in the programme",
      fix: Fix("declare `delegation \(party.code)` with who signs, or correct the party"))
  }
}

extension DiagnosticKind {
  static let partyNotPresent = DiagnosticKind(
    "H404", "party-not-present", .warning,
    summary: "A party to a document that has no part in the visit.",
    explanation: """
      The document names a party that has no delegation, does not organise the visit, takes part \
      in no entry and is not the country of any city visited. Either a wrong code was written, or \
      the people who sign for that party are missing from the programme.
      """,
    example: Sample.visit(
      """
        10:00      signing "Treaty of Friendship"
          with: sovereign
          signs: treaty "Treaty of Friendship", ARC NO
      """))
}
