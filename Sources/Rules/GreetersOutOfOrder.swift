// A receiving line stands in protocol order.

import Diagnostics
import VisitModel

extension Rule {
  static let greetersOutOfOrder = Rule(.greetersOutOfOrder) { context, findings in
    var line: [Greeter] = []
    let occurrences = context.occurrences(of: .greeters)
    for (number, occurrence) in occurrences.enumerated() {
      line += greeters(context.attribute(at: occurrence))
      let next = number + 1 < occurrences.count ? occurrences[number + 1].entry : nil
      guard next != occurrence.entry else { continue }
      if let finding = finding(line, occurrence.entry, context) { findings.add(finding) }
      line.removeAll(keepingCapacity: true)
    }
  }

  private struct Greeter {
    let person: Index<Person>
    let span: Span
  }

  private static func greeters(_ attribute: Attribute) -> [Greeter] {
    zip(attribute.values, attribute.valueSpans).compactMap { value, span in
      guard case .reference(.person(let person)) = value else { return nil }
      return Greeter(person: person, span: span)
    }
  }

  /// The first greeter who stands too far back: the host, else whoever the delegation lists before
  /// somebody who stands further forward.
  private static func finding(
    _ line: [Greeter], _ index: Index<Entry>, _ context: CheckContext
  ) -> Diagnostic? {
    guard line.count > 1 else { return nil }
    let hosts = context.programme.entries[index.position].entities(.host)
    if let first = line.first, !hosts.contains(.person(first.person)),
      let host = line.first(where: { hosts.contains(.person($0.person)) })
    {
      return finding(host, behind: first, "as host", context)
    }
    guard let (late, early) = firstInversion(line, hosts, context) else { return nil }
    return finding(late, behind: early, "in the order of the delegation", context)
  }

  private static func firstInversion(
    _ line: [Greeter], _ hosts: [Entity], _ context: CheckContext
  ) -> (late: Greeter, early: Greeter)? {
    var last: [Index<Party>: Greeter] = [:]
    for greeter in line where !hosts.contains(.person(greeter.person)) {
      let party = context.programme.people[greeter.person.position].party
      if let before = last[party], greeter.person < before.person { return (greeter, before) }
      last[party] = greeter
    }
    return nil
  }

  private static func finding(
    _ late: Greeter, behind early: Greeter, _ reason: String, _ context: CheckContext
  ) -> Diagnostic {
    let (person, other) = (context.programme[late.person], context.programme[early.person])
    return Diagnostic(
      .greetersOutOfOrder, at: late.span,
      "\(person.name) stands behind \(other.name), but comes first \(reason)",
      related: [Related(early.span, "\(other.name) stands here")],
      fix: Fix("write `\(person.id)` before `\(other.id)`"))
  }
}

extension DiagnosticKind {
  static let greetersOutOfOrder = DiagnosticKind(
    "H410", "greeters-out-of-order", .advice, summary: "A receiving line out of protocol order.",
    explanation: """
      Those who greet stand in order: the host first, then the others of each side as their \
      delegation lists them, which is its order of precedence. If the line is meant to be so, for \
      instance because somebody greets in another capacity, leave it; the advice changes nothing.
      """,
    example: Sample.visit(
      """
        10:00      welcome
          host: sovereign
          greeters: sovereign, mayor, premier
      """,
      hosts: """
          premier     "The Premier"            head of government
          mayor       "The Mayor"              mayor
        """))
}
