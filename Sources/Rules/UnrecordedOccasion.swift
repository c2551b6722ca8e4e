// A visit that is announced for a larger event should have that event in its programme.

import Diagnostics
import VisitModel

extension Rule {
  static let unrecordedOccasion = Rule(.unrecordedOccasion) { context, findings in
    guard let attributes = context.programme.visit?.attributes.filter({ $0.key == .occasion }),
      !attributes.isEmpty
    else { return }
    let record = OccasionRecord(of: context)
    for attribute in attributes {
      guard case .occasion(let occasion)? = attribute.values.first, !record.holds(occasion) else {
        continue
      }
      let place = occasion.city.map { " in \(context.programme.name(of: $0))" } ?? ""
      findings.add(
        Diagnostic(
          .unrecordedOccasion, at: attribute.valueSpans.first ?? attribute.span,
          "the visit is announced for \"\(occasion.title)\", but no entry records it",
          fix: Fix("add a `session \"\(occasion.title)\"`\(place), or remove the occasion")))
    }
  }
}

/// What entries record of larger events.
private struct OccasionRecord {
  private var titles: Set<String> = []
  private var sessionCities: Set<Index<City>> = []

  init(of context: CheckContext) {
    let programme = context.programme
    for position in programme.entries.indices {
      guard !context.isCancelled(Index(position)) else { continue }
      if let title = programme.entries[position].title { add(title) }
    }
    sessionCities = Set(
      context.entries(of: .session).map { programme.city(of: programme.entries[$0.position]) })
  }

  /// "Summit: second session" also records the summit.
  private mutating func add(_ title: String) {
    titles.insert(Self.key(title))
    if let colon = title.firstIndex(of: ":") { titles.insert(Self.key(String(title[..<colon]))) }
  }

  func holds(_ occasion: Occasion<Entity>) -> Bool {
    if titles.contains(Self.key(occasion.title)) { return true }
    guard case .city(let city)? = occasion.city else { return !sessionCities.isEmpty }
    return sessionCities.contains(city)
  }

  private static func key(_ title: String) -> String {
    let lower = title.lowercased()
    return lower.hasPrefix("the ") ? String(lower.dropFirst(4)) : lower
  }
}

extension DiagnosticKind {
  static let unrecordedOccasion = DiagnosticKind(
    "H408", "unrecorded-occasion", .advice,
    summary: "The visit is announced for an event that no entry records.",
    explanation: """
      The visit names an `occasion:`, a larger event that it is announced for, but no entry has \
      its title and there is no `session` in its city. Readers will look for it in the programme. \
      Add the entry, if only with the time `?`, so that nothing else is planned over it.
      """,
    example: """
      visit "Visit to Geneva"
        dates: 2024-07-03
        occasion: "Third conference on rivers", Geneva

      2024-07-03 Geneva
        20:00      reception

      """)
}
