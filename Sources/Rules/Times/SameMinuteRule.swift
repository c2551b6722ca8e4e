// Two engagements of one person in the same minute, of which the file does not say where.

import Diagnostics
import Scheduling
import VisitModel

extension Rule {
  static let sameMinute = Rule(.sameMinute) { context, findings in
    let words = TimeWords(programme: context.programme)
    for pair in context.analysis.sameMinutes {
      findings.add(
        Diagnostic(
          .sameMinute, at: context.programme[pair.second].span,
          "\(words.name(pair.first)) and \(words.name(pair.second)) start in the same minute for "
            + words.names(pair.shared),
          related: [words.statement(pair.first)],
          notes: ["at one place they are one occasion; at two, nobody can be at both"],
          fix: Fix("say where they are held: `@ place`")))
    }
  }
}

extension DiagnosticKind {
  static let sameMinute = DiagnosticKind(
    "H315", "same-minute", .warning,
    summary: "Two engagements of one person in the same minute, and no places.",
    explanation: """
      Entries that start in the same minute at one place are one occasion: an arrival with its welcome, \
      a meal with its speeches. At two places they clash (H301). Here neither says where it is held, \
      and neither is of a kind that is often part of another, such as a welcome, a photograph or a \
      signing. Give both their place.
      """,
    example: Sample.visit(
      """
        12:00      meal
          host: sovereign
        12:00      visit "The cathedral"
      """))
}
