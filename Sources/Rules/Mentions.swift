// Which people and places a programme speaks of, apart from declaring them.

import VisitModel

/// What is spoken of, by position.
struct Mentions {
  private(set) var people: [Bool]
  private(set) var places: [Bool]
  /// Parties that take part as delegations, so that all their people may.
  private var parties: [Bool]
  private let visitors: [Index<Person>]

  init(of programme: Programme) {
    people = Array(repeating: false, count: programme.people.count)
    places = Array(repeating: false, count: programme.places.count)
    parties = Array(repeating: false, count: programme.parties.count)
    visitors = programme.visitors
    for attribute in programme.visit?.attributes ?? [] where attribute.key == .visitor {
      mark(attribute)
    }
    for position in programme.entries.indices { mark(programme.entries[position]) }
    for request in programme.requests {
      for side in request.sides { for value in side { mark(value, takesPart: true) } }
      for attribute in request.attributes { mark(attribute) }
    }
    for end in programme.legs.flatMap({ [$0.from, $0.to] }) { mark(end, takesPart: false) }
    for room in programme.rooms { mark(room.location, takesPart: false) }
    markDelegations(programme)
  }

  /// The suite of a visitor travels along, and a delegation that takes part brings its people.
  private mutating func markDelegations(_ programme: Programme) {
    for visitor in visitors { parties[programme[visitor].party.position] = true }
    for (position, person) in programme.people.enumerated() where parties[person.party.position] {
      people[position] = true
    }
  }

  private mutating func mark(_ entry: Entry) {
    if let place = entry.place { places[place.position] = true }
    mark(entry.from, takesPart: false)
    mark(entry.to, takesPart: false)
    for position in entry.attributes.indices { mark(entry.attributes[position]) }
  }

  private mutating func mark(_ attribute: Attribute) {
    let takesPart = attribute.key == .visitor || attribute.key == .motorcade || attribute.isPresence
    for value in attribute.values { mark(value, takesPart: takesPart) }
  }

  private mutating func mark(_ value: Value<Entity>, takesPart: Bool) {
    switch value {
    case .reference(let entity): mark(entity, takesPart: takesPart)
    case .honour(let honour):
      mark(honour.giver, takesPart: false)
      mark(honour.recipient, takesPart: false)
    case .pledge(let pledge):
      mark(pledge.giver, takesPart: false)
      mark(pledge.recipient, takesPart: false)
    case .interpreter(let interpreter): mark(interpreter.person, takesPart: false)
    default: break
    }
  }

  private mutating func mark(_ entity: Entity?, takesPart: Bool) {
    switch entity {
    case .person(let person)?: people[person.position] = true
    case .place(let place)?: places[place.position] = true
    case .party(let party)? where takesPart: parties[party.position] = true
    default: break
    }
  }
}
