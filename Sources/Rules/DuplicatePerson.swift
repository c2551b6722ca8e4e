// Nobody stands twice in one list.

import Diagnostics
import VisitModel

extension Rule {
  static let duplicatePerson = Rule(.duplicatePerson) { context, findings in
    var roll = Roll(of: context.programme)
    for key in lists {
      var last: Index<Entry>?
      for occurrence in context.occurrences(of: key) {
        if occurrence.entry != last { roll.startList() }
        last = occurrence.entry
        check(context.attribute(at: occurrence), &roll, context, &findings)
      }
    }
  }

  private static let lists: [AttributeKey] = [
    .host, .with, .greeters, .guests, .witnesses, .speakers, .without, .motorcade,
  ]

  private static func check(
    _ attribute: Attribute, _ roll: inout Roll, _ context: CheckContext, _ findings: inout Findings
  ) {
    for (value, span) in zip(attribute.values, attribute.valueSpans) {
      guard case .reference(let entity) = value else { continue }
      let people = entity == .visitor ? context.visitors.map(Entity.person) : [entity]
      for person in people {
        guard let first = roll.call(person, at: span) else { continue }
        findings.add(finding(person, span, first, attribute.key, context))
      }
    }
  }

  private static func finding(
    _ entity: Entity, _ span: Span, _ first: Span, _ key: AttributeKey, _ context: CheckContext
  ) -> Diagnostic {
    let name = context.programme.name(of: entity)
    return Diagnostic(
      .duplicatePerson, at: span,
      key == .motorcade
        ? "\(name) already has a seat in the motorcade"
        : "\(name) is already named under `\(key.keyword):`",
      related: [Related(first, "first named here")], fix: Fix("remove one of the two"))
  }
}

/// Who was named in the list at hand. One mark a person, so that a new list costs nothing.
private struct Roll {
  private var list = 0
  private var people: [(list: Int, span: Span)]
  private var parties: [(list: Int, span: Span)]

  init(of programme: Programme) {
    people = Array(repeating: (0, .none), count: programme.people.count)
    parties = Array(repeating: (0, .none), count: programme.parties.count)
  }

  mutating func startList() { list += 1 }

  /// Where the list named this person or delegation before.
  mutating func call(_ entity: Entity, at span: Span) -> Span? {
    switch entity {
    case .person(let person): mark(&people[person.position], span)
    case .party(let party): mark(&parties[party.position], span)
    default: nil
    }
  }

  private func mark(_ slot: inout (list: Int, span: Span), _ span: Span) -> Span? {
    if slot.list == list { return slot.span }
    slot = (list, span)
    return nil
  }
}

extension DiagnosticKind {
  static let duplicatePerson = DiagnosticKind(
    "H426", "duplicate-person", .warning, summary: "Somebody is named twice in one list.",
    explanation: """
      A person or a delegation stands twice in one list of an entry, or in two cars of one \
      motorcade. Usually a colleague with a similar name was meant, and is missing. The word \
      `visitor` names the visitor too.
      """,
    example: Sample.visit(
      """
        10:00      talks
          with: sovereign, sovereign
      """))
}
