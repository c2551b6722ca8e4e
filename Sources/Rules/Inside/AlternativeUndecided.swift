// Where there are two forms, somebody decides, and by a time.

import Diagnostics
import VisitModel

extension Rule {
  static let alternativeUndecided = Rule(.alternativeUndecided) { context, findings in
    var last: Index<Entry>?
    for occurrence in context.register.occurrences(of: .alternative)
    where occurrence.entry != last {
      last = occurrence.entry
      guard !context.has(.decided, occurrence.entry), !context.has(.decision, occurrence.entry)
      else { continue }
      findings.add(
        Diagnostic(
          .alternativeUndecided, at: context.attribute(at: occurrence).span,
          "nothing says who decides between the two forms, and by when",
          fix: Fix("add `decision: 08:00 by \"the Chief of Protocol\"`")))
    }
  }
}

extension DiagnosticKind {
  static let alternativeUndecided = DiagnosticKind(
    "H434", "alternative-undecided", .advice,
    summary: "Nobody is said to decide between two forms.",
    explanation: """
      An entry has an `alternative:`, say for rain. On the morning somebody has to decide, and guards, \
      press and guests have to know by when. Once it is decided, `decided: alternative` or `decided: \
      as planned` makes the other form vanish.
      """,
    example: Sample.visit(
      """
        11:00      welcome
          host: sovereign
          alternative: "if it rains, in the hall"
      """))
}
