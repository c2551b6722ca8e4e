// Groups are declared to be used, and nobody comes twice by way of two of them.

import Diagnostics
import VisitModel

extension Rule {
  static let unusedGroup = Rule(.unusedGroup) { context, findings in
    let programme = context.programme
    guard !programme.groups.isEmpty else { return }
    var used: Set<Index<Group>> = []
    func note(_ attributes: [Attribute]) {
      for case .group(let group) in attributes.flatMap(\.values).flatMap(\.references) {
        used.insert(group)
      }
    }
    for entry in programme.entries { note(entry.attributes) }
    for day in programme.days { note(day.attributes) }
    for group in programme.groups { note(group.attributes) }
    note(programme.visit?.attributes ?? [])
    for request in programme.requests {
      for case .group(let group) in request.sides.joined().flatMap(\.references) {
        used.insert(group)
      }
    }
    for (position, group) in programme.groups.enumerated() where !used.contains(Index(position)) {
      findings.add(
        Diagnostic(
          .unusedGroup, at: context.place(of: group.id, in: group.span),
          "\(group.name) has no part in this programme",
          fix: Fix("name `\(group.id)` where the group takes part, or remove it")))
    }
  }

  static let twiceThroughGroups = Rule(.twiceThroughGroups) { context, findings in
    let programme = context.programme
    guard !programme.groups.isEmpty else { return }
    for (position, entry) in programme.entries.enumerated()
    where !context.isCancelled(Index(position)) {
      var seen: [Index<Person>: Index<Group>] = [:]
      for attribute in entry.attributes where attribute.isPresence {
        for case .reference(.group(let group)) in attribute.values {
          for person in programme[group].people {
            guard let other = seen.updateValue(group, forKey: person), other != group else {
              continue
            }
            findings.add(
              Diagnostic(
                .twiceThroughGroups, at: attribute.span,
                "\(programme[person].name) comes with \(programme[other].name) and with \(programme[group].name)",
                fix: Fix("take them out of one of the groups, or of this entry")))
          }
        }
      }
    }
  }
}

extension DiagnosticKind {
  static let unusedGroup = DiagnosticKind(
    "H438", "unused-group", .advice, summary: "A group that nothing names.",
    explanation: """
      The group is declared, but no entry, no day and no other group names it.
      """,
    example: Sample.visit(
      """
        10:00      talks with sovereign
      """, blocks: "group table     \"Head table\"\n  members: sovereign\n\n"))

  static let twiceThroughGroups = DiagnosticKind(
    "H439", "twice-through-groups", .warning,
    summary: "Somebody takes part by way of two groups.",
    explanation: """
      Two groups of one entry have a member in common, so two seats, two cards and two gates are \
      prepared for one person.
      """,
    example: Sample.visit(
      """
        15:00      banquet
          host: sovereign
          guests: table, spouses
      """,
      blocks: "group table     \"Head table\"\n  members: president\n\n"
        + "group spouses   \"Spouses\"\n  members: president\n\n"))
}
