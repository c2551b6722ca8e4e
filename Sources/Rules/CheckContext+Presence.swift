// Which parties have a part in the programme, apart from being named in documents and pledges.

import VisitModel

extension CheckContext {
  /// By the position of the party: delegations, organisers, participants, the countries visited.
  func presentParties() -> [Bool] {
    var present = [Bool](repeating: false, count: programme.parties.count)
    for delegation in programme.delegations { present[delegation.party.position] = true }
    for value in values(ofVisit: [.visitor, .organisers]) { mark(value, &present) }
    for case .occasion(let occasion) in programme.visit?.values(.occasion) ?? [] {
      if case .party(let party)? = occasion.organiser { present[party.position] = true }
    }
    for request in programme.requests {
      for side in request.sides { for value in side { mark(value, &present) } }
    }
    for entry in programme.entries.indices { markParticipants(of: entry, &present) }
    markCountries(&present)
    return present
  }

  private func values(ofVisit keys: [AttributeKey]) -> [Value<Entity>] {
    keys.flatMap { programme.visit?.values($0) ?? [] }
  }

  private func mark(_ value: Value<Entity>, _ present: inout [Bool]) {
    if case .reference(.party(let party)) = value { present[party.position] = true }
  }

  private func markParticipants(of entry: Int, _ present: inout [Bool]) {
    for attribute in programme.entries[entry].attributes where attribute.isPresence {
      for value in attribute.values { mark(value, &present) }
    }
  }

  private func markCountries(_ present: inout [Bool]) {
    let visited = Set(programme.days.compactMap { programme[$0.city].country })
    for (position, party) in programme.parties.enumerated() where visited.contains(party.code) {
      present[position] = true
    }
  }
}
