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
    let listed: Listed
    let rank: Rank
  }

  /// The highest host in each country visited, where that is below the floor. Somebody given in
  /// words, or as a delegation, may have any rank, so that nothing is said of that country.
  private static func hostsBelow(
    _ floor: Rank, of kind: Kind, _ context: CheckContext
  ) -> [Host] {
    var best: [String: Host] = [:]
    var isUncertain: Set<String> = []
    for key in kind == .arrival ? [AttributeKey.host, .greeters] : [.host] {
      for listed in context.register.listed(key) where context.kind(of: listed) == kind {
        guard listed.who != .others else { continue }
        let country = context.country(of: listed.entry)
        guard case .person(let person) = listed.who else {
          isUncertain.insert(country)
          continue
        }
        let host = Host(listed: listed, rank: context.programme.people[person.position].rank)
        guard !context.isInSuite(context.programme[person]) else { continue }
        if best[country].map({ host.rank < $0.rank }) ?? true { best[country] = host }
      }
    }
    return best.filter { floor < $1.rank && !isUncertain.contains($0) }.map(\.value)
      .sorted { $0.listed.entry < $1.listed.entry }
  }

  private static func finding(
    _ host: Host, _ floor: Rank, _ visitClass: VisitClass, _ context: CheckContext
  ) -> Diagnostic {
    let kind = context.kind(of: host.listed)
    let role = kind == .arrival ? "the highest to greet" : "the host of the \(kind.rawValue)"
    let least = floor == .headOfState ? floor.inWords : "at least \(floor.inWords)"
    let visit = CheckContext.withArticle(visitClass.rawValue)
    return Diagnostic(
      .hostOfLowerRank, at: context.span(of: host.listed),
      "\(role) is \(host.rank.inWords), where \(visit) visit calls for \(least)",
      fix: Fix("name the host of that rank, or record in a note that the two sides agreed so"))
  }
}

extension CheckContext {
  fileprivate func kind(of listed: Listed) -> Kind {
    programme.entries[listed.entry.position].kind
  }

  /// The country of the city of an entry, or the city where its country is not known.
  fileprivate func country(of entry: Index<Entry>) -> String {
    let place = programme.entries[entry.position].place
    let day = programme.entries[entry.position].day
    let city = place.flatMap { programme.places[$0.position].city } ?? programme[day].city
    return programme.cities[city.position].country ?? programme.cities[city.position].name
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
