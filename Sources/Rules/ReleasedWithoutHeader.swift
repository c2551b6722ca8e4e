// An audience that sees entries should see what visit they belong to.

import Diagnostics
import VisitModel

extension Rule {
  /// Where the visit states a release, an entry beyond it is an error of its own.
  static let releasedWithoutHeader = Rule(.releasedWithoutHeader) { context, findings in
    guard let visit = context.programme.visit, visit.statedRelease == nil else { return }
    var widest: (release: Release, span: Span) = (.internal, .none)
    var count = 0
    for occurrence in context.occurrences(of: .release) {
      let attribute = context.attribute(at: occurrence)
      guard case .word(let word)? = attribute.values.first, let release = Release(rawValue: word),
        release > .internal
      else { continue }
      count += 1
      if release > widest.release {
        widest = (release, attribute.valueSpans.first ?? attribute.span)
      }
    }
    if count > 0 { findings.add(finding(widest.release, widest.span, count, visit)) }
  }

  private static func finding(
    _ release: Release, _ span: Span, _ count: Int, _ visit: Visit
  ) -> Diagnostic {
    Diagnostic(
      .releasedWithoutHeader, at: span,
      "\(release.inWords) may see this entry, but not the title and dates of the visit",
      related: [Related(visit.span, "the visit states no release, so it is internal")],
      notes: count > 1 ? ["\(count) entries are released, the visit is not"] : [],
      fix: Fix("add `release: \(release.rawValue)` to the visit"))
  }
}

extension DiagnosticKind {
  static let releasedWithoutHeader = DiagnosticKind(
    "H502", "released-without-header", .advice,
    summary: "Entries are released, but the visit itself is not.",
    explanation: """
      What states no `release:` is internal, and that holds for the visit as well: its title, \
      class and dates. An edition for an audience that may see entries but not the visit starts \
      without a title. State the widest release on the visit; entries stay as narrow as they say.
      """,
    example: """
      visit "Conference on rivers"
        class: summit
        dates: 2024-07-03

      2024-07-03 Geneva
        10:00      session
          release: press

      """)
}
