// Nobody stands twice in one list.

import Diagnostics
import VisitModel

extension Rule {
  static let duplicatePerson = Rule(.duplicatePerson) { context, findings in
    var roll = Roll(of: context.programme)
    for key in lists {
      var last: Index<Entry>?
      for listed in context.register.listed(key) {
        if listed.entry != last { roll.startList() }
        last = listed.entry
        check(listed, key, &roll, context, &findings)
      }
      roll.startList()
    }
  }

  private static let lists: [AttributeKey] = [
    .host, .with, .greeters, .guests, .witnesses, .speakers, .without, .motorcade,
  ]

  private static func check(
    _ listed: Listed, _ key: AttributeKey, _ roll: inout Roll, _ context: CheckContext,
    _ findings: inout Findings
  ) {
    if listed.who == .visitor {
      for visitor in context.visitors {
        guard let first = roll.call(.person(visitor), listed) else { continue }
        findings.add(finding(.person(visitor), listed, first, key, context))
      }
    } else if let first = roll.call(listed.who, listed) {
      findings.add(finding(listed.who, listed, first, key, context))
    }
  }

  private static func finding(
    _ who: Who, _ listed: Listed, _ first: Listed, _ key: AttributeKey, _ context: CheckContext
  ) -> Diagnostic {
    let name = context.name(of: who)
    return Diagnostic(
      .duplicatePerson, at: context.span(of: listed),
      key == .motorcade
        ? "\(name) already has a seat in the motorcade"
        : "\(name) is already named under `\(key.keyword):`",
      related: [Related(context.span(of: first), "first named here")],
      fix: Fix("remove one of the two"))
  }
}

/// Who was named in the list at hand. One mark a person, so that a new list costs nothing.
private struct Roll {
  private var list = 0
  private var people: [(list: Int, first: Listed?)]
  private var parties: [(list: Int, first: Listed?)]

  init(of programme: Programme) {
    people = Array(repeating: (-1, nil), count: programme.people.count)
    parties = Array(repeating: (-1, nil), count: programme.parties.count)
  }

  mutating func startList() { list += 1 }

  /// Where the list named this person or delegation before.
  mutating func call(_ who: Who, _ listed: Listed) -> Listed? {
    switch who {
    case .person(let person): Self.mark(&people[person.position], list, listed)
    case .party(let party): Self.mark(&parties[party.position], list, listed)
    default: nil
    }
  }

  private static func mark(
    _ slot: inout (list: Int, first: Listed?), _ list: Int, _ listed: Listed
  ) -> Listed? {
    if slot.list == list { return slot.first }
    slot = (list, listed)
    return nil
  }
}

extension CheckContext {
  fileprivate func name(of who: Who) -> String {
    switch who {
    case .person(let person): programme[person].name
    case .party(let party): programme[party].name
    default: "the visitor"
    }
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
