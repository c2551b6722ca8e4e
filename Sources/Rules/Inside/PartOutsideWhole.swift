// What is a part of an entry lies inside it.

import CivilTime
import Diagnostics
import VisitModel

extension Rule {
  static let partOutsideWhole = Rule(.partOutsideWhole) { context, findings in
    for entry in context.programme.entries where entry.status != .cancelled {
      guard let index = entry.whole, let part = StatedClock(entry),
        let whole = StatedClock(context.programme[index])
      else { continue }
      let shift = context.programme[index].date.days(to: entry.date) * 1440
      let (start, end) = (part.start + shift, (part.end ?? part.start) + shift)
      let isEarly = start < whole.start
      let isLate = whole.end.map { start >= $0 || end > $0 } ?? false
      guard isEarly || isLate else { continue }
      let name = context.programme.phrase(for: context.programme[index])
      findings.add(
        Diagnostic(
          .partOutsideWhole, at: entry.whenSpan,
          isEarly
            ? "this starts before \(name), of which it is a part"
            : "this is not over when \(name) ends, of which it is a part",
          related: [Related(context.programme[index].whenSpan, "that is held then")],
          fix: Fix("give it a time inside the other, or leave out `part of:`")))
    }
  }
}

extension DiagnosticKind {
  static let partOutsideWhole = DiagnosticKind(
    "H441", "part-outside-whole", .error, summary: "A part lies outside what it is a part of.",
    explanation: """
      `part of: talks` says that something is held inside the talks. Its own times say otherwise: it \
      starts before them, or is not over when they end.
      """,
    example: Sample.visit(
      """
        10:00-12:00  talks with sovereign
        12:30 for 5m  photo
          part of: talks
      """))
}
