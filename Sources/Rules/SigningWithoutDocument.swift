// A signing is about a document.

import Diagnostics
import VisitModel

extension Rule {
  static let signingWithoutDocument = Rule(.signingWithoutDocument) { context, findings in
    for index in context.entries(of: .signing) {
      let entry = context.programme.entries[index.position]
      guard entry.attribute(.signs) == nil else { continue }
      findings.add(
        Diagnostic(
          .signingWithoutDocument, at: entry.kindSpan, "the signing names no document",
          fix: Fix("add `signs:` with the type, the title and the parties of the document")))
    }
  }
}

extension DiagnosticKind {
  static let signingWithoutDocument = DiagnosticKind(
    "H402", "signing-without-document", .error, summary: "A signing that names no document.",
    explanation: """
      What is signed decides who must be at the table, how many originals are printed and what the \
      press may be told. The title of the entry is not enough: `signs:` gives the type of the \
      document, its title and its parties. Where the documents are not known yet, a vague count \
      will do: `signs: several agreements, ARC BOR`.
      """,
    example: Sample.visit(
      """
        10:00      signing "Treaty of Friendship"
          with: sovereign
      """))
}
