// Nobody is sent to two gates, and no group is left without one where the others have theirs.

import Diagnostics
import VisitModel

extension Rule {
  static let twoGates = Rule(.twoGates) { context, findings in
    var seen: [Index<Person>: Span] = [:]
    var entry: Index<Entry>?
    context.forEachValue(of: .gate) { occurrence, value, _ in
      guard case .step(let gate) = value else { return }
      if occurrence.entry != entry { seen = [:] }
      entry = occurrence.entry
      let span = context.span(at: occurrence)
      let people = Set(
        gate.people.flatMap(\.references).flatMap { context.programme.people(named: $0) })
      for person in people.sorted() {
        guard let first = seen.updateValue(span, forKey: person) else { continue }
        findings.add(
          Diagnostic(
            .twoGates, at: span, "\(context.programme[person].name) is sent to two gates",
            related: [Related(first, "the other gate")],
            fix: Fix("take them out of one of the two")))
      }
    }
  }

  static let groupWithoutGate = Rule(.groupWithoutGate) { context, findings in
    var gates: [Index<Entry>: Set<Entity>] = [:]
    context.forEachValue(of: .gate) { occurrence, value, _ in
      guard case .step(let gate) = value else { return }
      gates[occurrence.entry, default: []].formUnion(gate.people.flatMap(\.references))
    }
    for (index, led) in gates.sorted(by: { $0.key < $1.key }) where led.contains(where: isGroup) {
      let entry = context.programme[index]
      for attribute in entry.attributes where attribute.isPresence {
        for case .reference(let entity) in attribute.values
        where isGroup(entity) && !led.contains(entity) {
          findings.add(
            Diagnostic(
              .groupWithoutGate, at: attribute.span,
              "\(context.programme.name(of: entity)) has no gate, where others have one",
              fix: Fix("add a `gate:` for them")))
        }
      }
    }
  }

  private static func isGroup(_ entity: Entity) -> Bool {
    if case .group = entity { true } else { false }
  }
}

extension DiagnosticKind {
  private static let table = "group table     \"Head table\"\n  members: sovereign\n\n"

  static let twoGates = DiagnosticKind(
    "H432", "two-gates", .warning, summary: "Somebody is sent to two gates.",
    explanation: """
      A person stands in two groups, each with a gate of its own, or is named at a gate beside a group. \
      Whoever stands at the gate looks for them in vain.
      """,
    example: Sample.visit(
      """
        11:00      welcome
          host: table
          gate: until 10:45 "South Gate" for table
          gate: until 10:50 "North Gate" for sovereign
      """, blocks: table))

  static let groupWithoutGate = DiagnosticKind(
    "H433", "group-without-gate", .advice, summary: "A group has no gate, where others have one.",
    explanation: """
      Some of the groups of this entry are told at which gate to come in, and one of them is not. \
      It will come to the wrong one.
      """,
    example: Sample.visit(
      """
        11:00      welcome
          host: table
          guests: others-table
          gate: until 10:45 "South Gate" for table
      """,
      blocks: table
        + "group others-table \"Second table\"\n  members: president\n\n"))
}
