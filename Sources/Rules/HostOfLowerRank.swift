// The class of a visit calls for a host of some rank.

import Diagnostics
import VisitModel

extension Rule {
  static let hostOfLowerRank = Rule(.hostOfLowerRank) { context, findings in
    guard let visit = context.programme.visit, let visitClass = visit.visitClass else { return }
    let visitor = context.visitors.map { context.programme[$0].rank }.min()
    for kind in [Kind.arrival, .welcome, .banquet] {
      guard let custom = floor(for: visitClass, kind) else { continue }
      let floor = max(custom, visitor ?? custom)
      for host in hostsBelow(floor, of: kind, context) {
        findings.add(finding(host, floor, visitClass, context))
      }
    }
  }

  /// The rank that custom calls for. Seoul: a state visitor is met by a minister or vice-minister
  /// at the airport; Canberra: who hosts the ceremony follows the visitor's office.
  private static func floor(for visitClass: VisitClass, _ kind: Kind) -> Rank? {
    switch (visitClass, kind) {
    case (.state, .arrival): .minister
    case (.state, _): .headOfState
    case (.official, .welcome), (.official, .banquet): .headOfGovernment
    default: nil
    }
  }

  private struct Host {
    let entry: Index<Entry>
    let person: Index<Person>
    let rank: Rank
    let span: Span
  }

  /// The highest host in each country visited, where that is below the floor.
  private static func hostsBelow(
    _ floor: Rank, of kind: Kind, _ context: CheckContext
  ) -> [Host] {
    let programme = context.programme
    var best: [String: Host] = [:]
    var isUncertain: Set<String> = []
    for index in context.entries(of: kind) {
      let city = programme[programme.city(of: programme.entries[index.position])]
      let country = city.country ?? city.name
      let hosts = hosts(of: index, kind, context)
      if hosts.areUncertain { isUncertain.insert(country) }
      guard let highest = hosts.highest else { continue }
      if highest.rank < best[country]?.rank ?? .staff || best[country] == nil {
        best[country] = highest
      }
    }
    return best.filter { floor < $1.rank && !isUncertain.contains($0) }.map(\.value)
      .sorted { $0.span.start < $1.span.start }
  }

  /// The highest of those who receive. Somebody given in words, or as a delegation, may have any
  /// rank.
  private static func hosts(
    of index: Index<Entry>, _ kind: Kind, _ context: CheckContext
  ) -> (highest: Host?, areUncertain: Bool) {
    var highest: Host?
    var areUncertain = false
    let keys: [AttributeKey] = kind == .arrival ? [.host, .greeters] : [.host]
    for attribute in context.programme.entries[index.position].attributes
    where keys.contains(attribute.key) {
      for (value, span) in zip(attribute.values, attribute.valueSpans) {
        guard case .reference(.person(let person)) = value else {
          areUncertain = areUncertain || value != .others
          continue
        }
        let rank = context.programme[person].rank
        if isVisiting(person, context) { continue }
        if rank < highest?.rank ?? .staff || highest == nil {
          highest = Host(entry: index, person: person, rank: rank, span: span)
        }
      }
    }
    return (highest, areUncertain)
  }

  private static func isVisiting(_ person: Index<Person>, _ context: CheckContext) -> Bool {
    let party = context.programme[person].party
    return context.visitors.contains { context.programme[$0].party == party }
  }

  private static func finding(
    _ host: Host, _ floor: Rank, _ visitClass: VisitClass, _ context: CheckContext
  ) -> Diagnostic {
    let kind = context.programme.entries[host.entry.position].kind
    let role = kind == .arrival ? "the highest to greet" : "the host of the \(kind.rawValue)"
    let least = floor == .headOfState ? floor.inWords : "at least \(floor.inWords)"
    let visit = CheckContext.withArticle(visitClass.rawValue)
    return Diagnostic(
      .hostOfLowerRank, at: host.span,
      "\(role) is \(host.rank.inWords), where \(visit) visit calls for \(least)",
      fix: Fix("name the host of that rank, or record in a note that the two sides agreed so"))
  }
}

extension DiagnosticKind {
  static let hostOfLowerRank = DiagnosticKind(
    "H409", "host-of-lower-rank", .advice, summary: "The host ranks lower than custom calls for.",
    explanation: """
      On a state visit the head of state holds the welcome and the banquet, and at least a \
      minister is at the airport; on an official visit the head of government holds them. A \
      visitor of lower rank calls for no higher host than that. One entry in each country is \
      enough: a second banquet may be given by anybody. Customs differ between hosts, so this is \
      advice; hosts named in words only are not judged.
      """,
    example: Sample.visit(
      """
        20:00      banquet
          host: minister
      """, visitClass: "state", hosts: "  minister    \"The Minister of Culture\"  minister"
    ).replacing("18:00      departure", with: "23:00      departure"))
}
