// Whoever is declared should have a part.

import Diagnostics
import VisitModel

extension Rule {
  static let unusedPerson = Rule(.unusedPerson) { context, findings in
    let mentioned = context.mentions.people
    for (position, person) in context.programme.people.enumerated() where !mentioned[position] {
      findings.add(
        Diagnostic(
          .unusedPerson, at: context.place(of: person.id, in: person.span),
          "\(person.name) has no part in the programme",
          fix: Fix("name \(person.id) in an entry, or remove the line")))
    }
  }
}

extension DiagnosticKind {
  static let unusedPerson = DiagnosticKind(
    "H415", "unused-person", .advice, summary: "A person without a part in the programme.",
    explanation: """
      The person is declared but takes part in no entry and no request, neither interprets nor \
      receives an honour, and rides in no car. Often an entry forgot somebody, or the person no \
      longer comes. The visitor's own delegation travels with the visitor and needs no mention; \
      where a delegation takes part as a whole (`with: BOR`), so do its people.
      """,
    example: Sample.visit(
      """
        10:00      talks with sovereign
      """, hosts: "  minister    \"The Minister of Culture\"  minister"))
}
