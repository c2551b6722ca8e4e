// Which people, places and parties a programme speaks of, apart from declaring them.

import VisitModel

/// What is spoken of, by position.
struct Mentions: Sendable {
  private(set) var people: [Bool]
  private(set) var places: [Bool]
  /// Parties that take part as delegations, so that all their people may.
  private(set) var parties: [Bool]
  /// The people of each group, and who holds each second office.
  private let groups: [[Index<Person>]]
  private let holders: [Index<Person>]

  /// What is spoken of outside the entries; those are marked one by one.
  init(of programme: Programme) {
    people = Array(repeating: false, count: programme.people.count)
    places = Array(repeating: false, count: programme.places.count)
    parties = Array(repeating: false, count: programme.parties.count)
    groups = programme.groups.map(\.people)
    holders = programme.seats.map(\.person)
    for day in programme.days {
      for value in day.values(.companions) { mark(value, takesPart: true) }
    }
    for value in programme.visit?.values(.visitor) ?? [] { mark(value, takesPart: true) }
    for request in programme.requests {
      for value in request.sides.joined() { mark(value, takesPart: true) }
    }
    for end in programme.legs.flatMap({ [$0.from, $0.to] }) { mark(end, takesPart: false) }
    for room in programme.rooms { mark(room.location, takesPart: false) }
  }

  /// Whether a person has a part: by name, with the delegation, or in the suite of a visitor.
  func hasPart(_ index: Index<Person>, in programme: Programme) -> Bool {
    people[index.position] || parties[programme.people[index.position].party.position]
  }

  mutating func mark(place: Index<Place>?) {
    if let place { places[place.position] = true }
  }

  /// - Parameter takesPart: whether a party named here takes part as a delegation.
  mutating func mark(_ value: Value<Entity>, takesPart: Bool) {
    switch value {
    case .reference(let entity): mark(entity, takesPart: takesPart)
    case .honour(let honour):
      mark(honour.giver, takesPart: false)
      mark(honour.recipient, takesPart: false)
    case .pledge(let pledge):
      mark(pledge.giver, takesPart: false)
      mark(pledge.recipient, takesPart: false)
    case .interpreter(let interpreter): mark(interpreter.person, takesPart: false)
    case .step(let step):
      for person in step.people { mark(person, takesPart: true) }
      mark(step.place, takesPart: false)
    default: break
    }
  }

  mutating func mark(_ entity: Entity?, takesPart: Bool) {
    switch entity {
    case .person(let person)?: people[person.position] = true
    case .seat(let seat)?: people[holders[seat.position].position] = true
    case .group(let group)?:
      for person in groups[group.position] { people[person.position] = true }
    case .place(let place)?: places[place.position] = true
    case .party(let party)? where takesPart: parties[party.position] = true
    default: break
    }
  }
}
