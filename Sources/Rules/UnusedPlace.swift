// A place is declared because something happens there.

import Diagnostics
import VisitModel

extension Rule {
  static let unusedPlace = Rule(.unusedPlace) { context, findings in
    let mentioned = context.register.mentions.places
    let unused = context.programme.places.enumerated().filter { !mentioned[$0.offset] }
    guard !unused.isEmpty else { return }
    let titles = phrasesOfTitles(context.programme)
    for (_, place) in unused where !titles.contains(place.name) {
      findings.add(
        Diagnostic(
          .unusedPlace, at: context.place(of: place.id, in: place.span),
          "nothing happens at \(place.name)",
          fix: Fix("write `@ \(place.id)` on the entry that is held there, or remove the place")))
    }
  }

  /// What the titles of entries say between commas: an arrival may be titled with the entrance.
  private static func phrasesOfTitles(_ programme: Programme) -> Set<String> {
    var phrases: Set<String> = []
    for title in programme.entries.compactMap(\.title) {
      phrases.insert(title)
      for phrase in title.split(whereSeparator: { ",;:".contains($0) }) {
        phrases.insert(String(phrase.drop { $0 == " " }))
      }
    }
    return phrases
  }
}

extension DiagnosticKind {
  static let unusedPlace = DiagnosticKind(
    "H416", "unused-place", .advice, summary: "A place where nothing happens.",
    explanation: """
      The place is declared, but no entry is held there, no journey leads there and no room is in \
      it. Often the entry meant lacks its `@ place`; without it Herald cannot reckon the journeys \
      before and after. A place that a title names is in use.
      """,
    example: Sample.visit(
      """
        10:00      talks with sovereign
      """, blocks: "place palace    \"The Palace\", Geneva\n\n"))
}
