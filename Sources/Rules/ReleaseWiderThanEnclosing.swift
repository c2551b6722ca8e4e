// Nothing is released further than what it stands in.

import Diagnostics
import VisitModel

extension Rule {
  static let releaseWiderThanEnclosing = Rule(.releaseWiderThanEnclosing) { context, findings in
    checkDays(context, &findings)
    checkEntries(context, &findings)
    checkBrackets(context, &findings)
    for item in context.otherStatements {
      for attribute in item.attributes where attribute.release != nil {
        if let finding = aboveCeiling(attribute, context) { findings.add(finding) }
      }
    }
  }

  private static func checkDays(_ context: CheckContext, _ findings: inout Findings) {
    guard let limit = Limit(context.programme.visit, "the visit") else { return }
    for day in context.programme.days where !day.attributes.isEmpty {
      if let own = Limit(day, "the day"), own.release > limit.release {
        findings.add(finding(own, limit))
      }
    }
  }

  /// Cancelled entries count too: delegations are told of them.
  private static func checkEntries(_ context: CheckContext, _ findings: inout Findings) {
    let programme = context.programme
    let visit = Limit(programme.visit, "the visit")
    let days = programme.days.map { Limit($0, "the day") }
    for occurrence in context.register.byKey[.release] ?? [] {
      let entry = programme.entries[occurrence.entry.position]
      guard let own = Limit(entry, "the \(entry.kind.rawValue)") else { continue }
      let limits = [days[entry.day.position], visit].compactMap { $0 }
      guard let limit = limits.min(by: { $0.release < $1.release }), own.release > limit.release
      else { continue }
      findings.add(finding(own, limit))
    }
  }

  private static func finding(_ own: Limit, _ limit: Limit) -> Diagnostic {
    Diagnostic(
      .releaseWiderThanEnclosing, at: own.span,
      "\(own.subject) is released to \(own.release.inWords), \(limit.subject) only to \(limit.release.inWords)",
      related: [Related(limit.span, "\(limit.subject) is released so far")],
      fix: Fix("write `release: \(limit.release.rawValue)`, or release \(limit.subject) further"))
  }

  // MARK: Audiences in brackets

  private static func checkBrackets(_ context: CheckContext, _ findings: inout Findings) {
    for occurrence in context.register.bracketed {
      let attribute = context.attribute(at: occurrence)
      let found =
        aboveCeiling(attribute, context) ?? aboveEntry(attribute, occurrence.entry, context)
      if let found { findings.add(found) }
    }
  }

  private static func aboveCeiling(
    _ attribute: Attribute, _ context: CheckContext
  ) -> Diagnostic? {
    guard let release = attribute.release, let row = Vocabulary.row(of: attribute.key),
      release > row.ceiling
    else { return nil }
    return Diagnostic(
      .releaseWiderThanEnclosing, at: bracket(of: attribute, release, context),
      row.ceiling == .internal
        ? "`\(attribute.key.keyword):` is for internal use only"
        : "`\(attribute.key.keyword):` goes no further than \(row.ceiling.inWords)",
      fix: Fix("write `\(attribute.key.keyword) (\(row.ceiling.rawValue)):`"))
  }

  /// An entry that states nothing takes the release of its day and visit, the narrower of them;
  /// it is internal where they state none.
  private static func aboveEntry(
    _ attribute: Attribute, _ index: Index<Entry>, _ context: CheckContext
  ) -> Diagnostic? {
    let programme = context.programme
    let entry = programme.entries[index.position]
    let limits = [
      Limit(entry, "the \(entry.kind.rawValue)"), Limit(programme[entry.day], "the day"),
      Limit(programme.visit, "the visit"),
    ]
    let limit = limits.compactMap { $0 }.min { $0.release < $1.release }
    guard let release = attribute.release, release > limit?.release ?? .internal else {
      return nil
    }
    return Diagnostic(
      .releaseWiderThanEnclosing, at: bracket(of: attribute, release, context),
      "the \(entry.kind.rawValue) itself is not released to \(release.inWords)",
      related: limit.map { [Related($0.span, "\($0.subject) is released so far")] } ?? [],
      fix: Fix("narrow the attribute, or release the entry further"))
  }

  private static func bracket(
    of attribute: Attribute, _ release: Release, _ context: CheckContext
  ) -> Span {
    let name = context.keySpan(of: attribute)
    let rest = Span(name.range.upperBound, attribute.span.range.upperBound)
    let word = context.place(of: "(\(release.rawValue)):", in: rest)
    return word == rest ? name : Span(word.range.lowerBound + 1, word.range.upperBound - 2)
  }
}

/// How far something says that it is released.
private struct Limit {
  let release: Release
  let span: Span
  let subject: String

  init?(_ item: (some Attributed)?, _ subject: String) {
    guard let attribute = item?.attribute(.release),
      case .word(let word)? = attribute.values.first, let release = Release(rawValue: word)
    else { return nil }
    self.release = release
    span = attribute.valueSpans.first ?? attribute.span
    self.subject = subject
  }
}

extension CheckContext {
  /// Every statement with attributes that is no entry.
  fileprivate var otherStatements: [any Attributed] {
    var items: [any Attributed] = programme.visit.map { [$0] } ?? []
    items += programme.parties as [any Attributed]
    items += programme.delegations as [any Attributed]
    items += programme.people as [any Attributed]
    items += programme.cities as [any Attributed]
    items += programme.places as [any Attributed]
    items += programme.rooms as [any Attributed]
    items += programme.requests as [any Attributed]
    items += programme.days as [any Attributed]
    return items
  }
}

extension DiagnosticKind {
  static let releaseWiderThanEnclosing = DiagnosticKind(
    "H501", "release-wider-than-enclosing", .error,
    summary: "Something is released further than what it stands in.",
    explanation: """
      An entry cannot be released to an audience that its day or its visit is withheld from, and \
      the audience in brackets after an attribute (`note (press):`) cannot be wider than its \
      entry's, nor than the language allows for that attribute: a `private note` never leaves the \
      ministry. An entry that states no `release:` takes that of its day or visit, and is internal \
      where they state none. No edition shows what is written here to the audience named, so the \
      file says something that does not happen.
      """,
    example: """
      visit "Conference on rivers"
        class: summit
        dates: 2024-07-03
        release: delegations

      2024-07-03 Geneva
        10:00      session
          release: public

      """)
}
