// A receiving line stands in protocol order.

import Diagnostics
import VisitModel

extension Rule {
  static let greetersOutOfOrder = Rule(.greetersOutOfOrder) { context, findings in
    let hosts = Dictionary(
      context.register.listed(.host).map { ($0.entry, $0.who) }, uniquingKeysWith: { a, _ in a })
    var line: [Greeter] = []
    let listed = context.register.listed(.greeters)
    for (number, greeter) in listed.enumerated() {
      if case .person(let person) = greeter.who { line.append(Greeter(person, greeter)) }
      let next = number + 1 < listed.count ? listed[number + 1].entry : nil
      guard next != greeter.entry else { continue }
      if let finding = finding(line, hosts[greeter.entry], context) { findings.add(finding) }
      line.removeAll(keepingCapacity: true)
    }
  }

  private struct Greeter {
    let person: Index<Person>
    let listed: Listed

    init(_ person: Index<Person>, _ listed: Listed) {
      self.person = person
      self.listed = listed
    }
  }

  /// The first greeter who stands too far back: the host, else whoever the delegation lists before
  /// somebody who stands further forward.
  private static func finding(
    _ line: [Greeter], _ host: Who?, _ context: CheckContext
  ) -> Diagnostic? {
    if let first = line.first, host != .person(first.person),
      let behind = line.first(where: { host == .person($0.person) })
    {
      return finding(behind, behind: first, "as host", context)
    }
    guard let (late, early) = firstInversion(line, host, context) else { return nil }
    return finding(late, behind: early, "in the order of the delegation", context)
  }

  private static func firstInversion(
    _ line: [Greeter], _ host: Who?, _ context: CheckContext
  ) -> (late: Greeter, early: Greeter)? {
    let isInOrder = zip(line, line.dropFirst()).allSatisfy { $0.person <= $1.person }
    guard !isInOrder else { return nil }
    var last: [Index<Party>: Greeter] = [:]
    for greeter in line where host != .person(greeter.person) {
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
      .greetersOutOfOrder, at: context.span(of: late.listed),
      "\(person.name) stands behind \(other.name), but comes first \(reason)",
      related: [Related(context.span(of: early.listed), "\(other.name) stands here")],
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
