// Which parties have a part in the programme, apart from being named in documents and pledges.

import VisitModel

extension CheckContext {
  /// By the position of the party: delegations, organisers, participants, the countries visited.
  func presentParties() -> [Bool] {
    var present = register.mentions.parties
    for delegation in programme.delegations { present[delegation.party.position] = true }
    for seat in programme.seats { present[seat.party.position] = true }
    for case .party(let party) in programme.visit?.entities(.organisers) ?? [] {
      present[party.position] = true
    }
    for case .occasion(let occasion) in programme.visit?.values(.occasion) ?? [] {
      if case .party(let party)? = occasion.organiser { present[party.position] = true }
    }
    let visited = Set(programme.days.compactMap { programme.cities[$0.city.position].country })
    for (position, party) in programme.parties.enumerated() where visited.contains(party.code) {
      present[position] = true
    }
    return present
  }

  /// Whether a person is of the party of a visitor, and so travels along.
  func isInSuite(_ person: Person) -> Bool {
    visitors.contains { programme.people[$0.position].party == person.party }
  }
}
