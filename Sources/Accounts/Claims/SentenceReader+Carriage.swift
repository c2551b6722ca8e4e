// Journeys on which the visitor is taken: "a helicopter carried him to", "she was driven to", "the King
// accompanied them to the airport".

import VisitModel

extension SentenceReader {
  private static let carrying: WordSet = [
    "bring", "carry", "fly", "take", "drive", "convey", "transport", "ferry", "escort", "accompany",
    "whisk", "chauffeur", "conduct", "lead", "airlift", "bear", "see",
  ]

  /// Whether somebody or something takes the visitor along in a clause.
  private func passengers(_ clause: Clause) -> (taken: Bool, by: [Int]) {
    if clause.group?.isPassive == true {
      let subject = clause.subject.map { people(in: $0) } ?? []
      let agents = clause.complements.filter { $0.preposition == .by }.flatMap {
        people(in: $0.items)
      }
      return (subject.contains(where: isVisitorSide), agents)
    }
    let objects = clause.objects.flatMap { Array($0) }
    let taken = objects.contains { chunk in
      let group = chunks[chunk].mention?.group
      return group == .sides || group == .visitors || group == .couple
        || people(chunk).contains(where: isVisitorSide)
    }
    return (taken, clause.subject.map { people(in: $0) } ?? [])
  }

  /// Reads a journey on which the visitor is taken; false where the clause tells of none.
  func readCarriage(_ number: Int) -> Bool {
    let clause = clauses[number]
    let verb = lemma(clause)
    guard Self.carrying.contains(verb) else { return false }
    let (taken, carriers) = passengers(clause)
    guard taken, let (target, place) = carriageTarget(clause) else { return false }
    let hosts = carriers.filter { !isVisitorSide($0) }
    if place.venue == .airport || place.venue == .station, !hosts.isEmpty {
      return farewell(number, target, hosts)
    }
    if !hosts.isEmpty, contains(clause.range, words: Self.roads) {
      return rideAlong(number, target, hosts)
    }
    if let subject = clause.subject {
      usedNouns.formUnion(subject.filter { chunks[$0].event != nil })
    }
    if let town = town(place) ?? townOfTerminal(place) {
      return reach(number, verb, target, town)
    }
    if hosts.isEmpty, clause.group?.isPassive != true, place.venue != nil {
      return convey(number, target, place)
    }
    // Who shows somebody round a place is the host of a visit, which the table knows.
    guard place.venue != nil, hosts.isEmpty else { return false }
    return goToVenue(number, verb, target, place)
  }

  /// "a helicopter took them to the castle": a journey, to an airport an arrival.
  func convey(_ number: Int, _ target: Int, _ place: PlaceMention) -> Bool {
    hadTrigger = true
    let isArrival = place.venue == .airport || place.venue == .station
    let index = open(isArrival ? .arrival : .transfer, number)
    self.place(index, target..<target + 1)
    claims[index].people.add(travellers(number), as: .principal)
    for object in clauses[number].objects {
      claims[index].people.add(people(in: object), as: .principal)
    }
    return true
  }

  private func carriageTarget(_ clause: Clause) -> (Int, PlaceMention)? {
    for complement in clause.complements where [.to, .into].contains(complement.preposition) {
      for chunk in complement.items {
        if chunks[chunk].event != nil { return nil }
        if let place = chunks[chunk].place { return (chunk, place) }
        // "to the suburb of Irpin".
        if chunk + 2 < chunks.count, chunks[chunk + 1].preposition == .of,
          let place = chunks[chunk + 2].place,
          contains(chunk..<chunk + 1, words: Self.settlements)
        {
          return (chunk + 2, place)
        }
      }
    }
    return nil
  }

  /// "accompanied him to the airport": a departure, told by who sees off.
  private func farewell(_ number: Int, _ target: Int, _ hosts: [Int]) -> Bool {
    hadTrigger = true
    if let place = chunks[target].place, let town = townOfTerminal(place) {
      scene.move(city: town.name, country: town.country)
    }
    let index = open(.departure, number)
    place(index, target..<target + 1)
    claims[index].people.add(defaultParty, as: .principal)
    claims[index].people.add(hosts, as: .greeter)
    return true
  }

  /// "accompanied them by car to the parade".
  private func rideAlong(_ number: Int, _ target: Int, _ hosts: [Int]) -> Bool {
    hadTrigger = true
    let index = open(.transfer, number)
    place(index, target..<target + 1)
    claims[index].people.add(defaultParty, as: .principal)
    claims[index].people.add(hosts, as: .participant)
    return true
  }

  private static let settlements: WordSet = [
    "suburb", "town", "village", "city", "island", "port", "district",
  ]

  private static let roads: WordSet = [
    "road", "car", "motorcade", "convoy", "carriage", "limousine", "cortege",
  ]

  /// Gets to a town: home, another country, a town seen before, or a new one.
  func reach(_ number: Int, _ verb: WordKey, _ target: Int, _ town: Town) -> Bool {
    let home = cast.visitor.flatMap { cast[$0].country }
    if town.country == home, claims.last?.kind == .departure {
      let index = open(.arrival, number)
      claims[index].city = town.name
      claims[index].country = town.country
      claims[index].people.add(travellers(number), as: .principal)
      return true
    }
    if town.country == home {
      return leave(number, city: town.name, country: town.country)
    }
    let isReturn =
      verb == "return" || contains(clauses[number].range, word: "back")
    let isByRoad = contains(clauses[number].range, words: Self.roads)
    let departed = claims.contains { $0.kind == .departure }
    scene.move(city: town.name, country: town.country)
    hadTrigger = true
    let kind: Kind = (isReturn || isByRoad) && !departed ? .transfer : .arrival
    let index = open(kind, number)
    place(index, target..<target + 1)
    claims[index].city = town.name
    claims[index].country = town.country
    claims[index].people.add(travellers(number), as: .principal)
    for object in clauses[number].objects {
      claims[index].people.add(people(in: object), as: .principal)
    }
    return true
  }
}
