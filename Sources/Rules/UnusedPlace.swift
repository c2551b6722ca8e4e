// A place is declared because something happens there.

import Diagnostics
import VisitModel

extension Rule {
  static let unusedPlace = Rule(.unusedPlace) { context, findings in
    let mentioned = context.mentions.places
    for (position, place) in context.programme.places.enumerated() where !mentioned[position] {
      findings.add(
        Diagnostic(
          .unusedPlace, at: context.place(of: place.id, in: place.span),
          "nothing happens at \(place.name)",
          fix: Fix("write `@ \(place.id)` on the entry that is held there, or remove the place")))
    }
  }
}

extension DiagnosticKind {
  static let unusedPlace = DiagnosticKind(
    "H416", "unused-place", .advice, summary: "A place where nothing happens.",
    explanation: """
      The place is declared, but no entry is held there, no journey leads there and no room is in \
      it. Often the entry meant lacks its `@ place`; without it Herald cannot reckon the journeys \
      before and after.
      """,
    example: Sample.visit(
      """
        10:00      talks with sovereign
      """, blocks: "place palace    \"The Palace\", Geneva\n\n"))
}
