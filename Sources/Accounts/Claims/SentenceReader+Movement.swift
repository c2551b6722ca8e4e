// Arrivals, departures and journeys: what they claim, and where they take the scene.

import Gazetteer
import VisitModel

extension SentenceReader {
  private static let arriving: WordSet = [
    "arrive", "land", "alight", "disembark", "dock", "reach",
  ]
  private static let leaving: WordSet = ["depart", "leave", "quit"]
  private static let moving: WordSet = [
    "go", "drive", "travel", "fly", "walk", "move", "continue", "proceed", "sail", "ride",
    "transfer",
    "head", "return", "come", "cross", "set", "journey", "take", "touch", "pass", "convey",
    "repair",
    "race", "climb", "board", "motorcade", "be", "have", "end",
  ]

  /// Where a journey leads and comes from.
  private struct Journey {
    var to: [Int] = []
    var from: [Int] = []
    var bound: [Int] = []
  }

  func readMovement(_ number: Int) -> Bool {
    if readCarriage(number) { return true }
    let clause = clauses[number]
    let verb = lemma(clause)
    guard isTravelling(clause) else { return false }
    if Self.arriving.contains(verb) || verb == "touch" && hasParticle(clause, ["down"])
      || verb == "fly" && hasParticle(clause, ["in"])
      || verb == "come" && (hasParticle(clause, ["down"]) || comesToStand(clause))
      || verb.isOne(of: "pull", "draw", "roll", "steam") && entersStation(clause)
      || verb.isOne(of: "get", "step") && hasParticle(clause, ["off", "down", "out"])
    {
      let places = journey(clause).to + (verb == "reach" ? reached(clause) : [])
      guard verb != "reach" || places.contains(where: { chunks[$0].place != nil }) else {
        return false
      }
      return arrive(number, places, verb)
    }
    if verb.isOne(of: "take", "board", "catch"),
      contains(clause.range, words: Self.conveyances),
      let target = clause.complements.first(where: { $0.preposition == .to })?.items.first,
      let town = chunks[target].place.flatMap({ town($0) })
    {
      return reach(number, verb, target, town)
    }
    if Self.leaving.contains(verb)
      || hasParticle(clause, ["off"]) && verb.isOne(of: "take", "set")
      || verb == "set" && hasParticle(clause, ["out"])
      || verb == "fly" && hasParticle(clause, ["out", "home", "off", "away"])
      || verb == "fly" && hasParticle(clause, ["back"]) && journey(clause).to.isEmpty
      || verb == "board" && contains(clause.range, words: Self.craft)
    {
      return depart(number, verb)
    }
    guard Self.moving.contains(verb) else { return false }
    return move(number, verb)
  }

  /// "reached the airport", "the airport was reached".
  private func reached(_ clause: Clause) -> [Int] {
    let isPassive = clause.group?.isPassive == true
    let ranges = isPassive ? [clause.subject].compactMap { $0 } : clause.objects
    return ranges.flatMap { Array($0) }
  }

  /// "came to a halt at the airport".
  private func comesToStand(_ clause: Clause) -> Bool {
    clause.complements.contains {
      $0.preposition == .to && contains($0.items, words: Self.standing)
    }
  }

  /// "the train pulled into the station", "drew in at the platform".
  private func entersStation(_ clause: Clause) -> Bool {
    guard let subject = clause.subject else { return false }
    let enters: [Preposition] = [.into, .in, .at]
    return clause.complements.contains {
      enters.contains($0.preposition)
        && (contains(subject, words: Self.carriers)
          || $0.items.contains { chunks[$0].place?.venue == .station })
    }
  }

  private static let craft: WordSet = [
    "aircraft", "plane", "aeroplane", "airplane", "jet", "flight",
  ]

  private static let conveyances: WordSet = [
    "train", "plane", "flight", "helicopter", "ferry", "boat", "bus",
  ]

  private static let standing: WordSet = ["stop", "halt", "standstill", "rest"]

  /// Whether the visitor's side moves, or something that carries it.
  private func isTravelling(_ clause: Clause) -> Bool {
    guard let subject = clause.subject else { return true }
    if lemma(clause) == "reach", clause.group?.isPassive == true { return true }
    if hasKnownPeople(in: subject) {
      return cast.visitor == nil || hasKnownPeople(in: subject, where: isVisitorSide)
        || takesAlong(clause)
    }
    if contains(subject, words: Self.carriers)
      || subject.contains(where: { chunks[$0].mention != nil })
    {
      return true
    }
    if subject.contains(where: isCompatriots) { return true }
    func isAirport(_ chunk: Int) -> Bool { chunks[chunk].place?.venue == .airport }
    return clause.objects.contains { $0.contains(where: isAirport) }
      || clause.complements.contains { $0.items.contains(where: isAirport) }
  }

  /// "walked with them": the visitor goes along.
  private func takesAlong(_ clause: Clause) -> Bool {
    clause.complements.contains {
      $0.preposition == .with && hasKnownPeople(in: $0.items, where: isVisitorSide)
    }
  }

  /// "the Brazilians", where the visitor is one.
  private func isCompatriots(_ chunk: Int) -> Bool {
    guard let home = cast.visitor.flatMap({ cast[$0].country }),
      let token = chunks[chunk].range.last
    else { return false }
    return lexicon.value(tokens[token], .demonym).map { lexicon.countries[Int($0)] == home }
      ?? false
  }

  private static let carriers: WordSet = [
    "aircraft", "plane", "jet", "airplane", "aeroplane", "boeing", "airbus", "flight",
    "helicopter",
    "train", "yacht", "ship", "motorcade", "convoy", "cortege", "delegation", "party", "airliner",
    "car", "limousine", "one", "popemobile", "tour", "journey", "trip", "entourage", "cavalcade",
  ]

  private func hasParticle(_ clause: Clause, _ words: [WordKey]) -> Bool {
    guard let verb = clause.verb else { return false }
    return (verb + 1..<min(clause.range.upperBound, verb + 4)).contains { chunk in
      if case .adverb = chunks[chunk].kind {
        return words.contains(word(chunks[chunk].range.lowerBound))
      }
      return false
    }
  }

  private func journey(_ clause: Clause) -> Journey {
    var journey = Journey()
    for complement in clause.complements {
      let places = complement.items.filter { chunks[$0].place != nil || isPlain($0) }
      switch complement.preposition {
      case .to, .into, .in, .at, .on, .towards: journey.to += places
      case .from, .of: journey.from += places
      case .for: journey.bound += places
      case .through, .via:
        journey.to += places.filter {
          chunks[$0].place?.venue == .airport || chunks[$0].place?.venue == .station
        }
      default: break
      }
    }
    return journey
  }

  private func isPlain(_ chunk: Int) -> Bool {
    if case .thing = chunks[chunk].kind {
      return chunks[chunk].range.contains { tokens[$0].isCapital }
    }
    return false
  }

  // MARK: Claims

  func travellers(_ number: Int) -> [Int] {
    let clause = clauses[number]
    var members = clause.subject.map { people(in: $0) } ?? []
    for object in clause.objects where members.isEmpty {
      members += people(in: object).filter(isVisitorSide)
    }
    for complement in clause.complements where complement.preposition == .with {
      for member in people(in: complement.items).filter(isVisitorSide)
      where !members.contains(member) { members.insert(member, at: 0) }
    }
    return members.isEmpty ? defaultParty : members
  }

  private func arrive(_ number: Int, _ places: [Int], _ verb: WordKey) -> Bool {
    hadTrigger = true
    let (city, country) = (scene.city, scene.country)
    defer {
      if clauses[number].group?.isProspective == true || isProspective {
        (scene.city, scene.country) = (city, country)
      }
    }
    enter(places)
    let index = open(.arrival, number)
    for chunk in places { place(index, chunk..<chunk + 1) }
    claims[index].city = claims[index].city ?? scene.city
    claims[index].country = scene.country
    claims[index].people.add(travellers(number), as: .principal)
    readGreeters(index, number)
    return true
  }

  /// Whether the sentence begins with what was still to come.
  private var isProspective: Bool { clauses.first?.group?.isProspective == true }

  /// "to be greeted by", "where X met them": behind the arrival itself.
  private func readGreeters(_ index: Int, _ number: Int) {
    for complement in clauses[number].complements where complement.preposition == .by {
      claims[index].people.add(people(in: complement.items), as: .greeter)
    }
    for complement in clauses[number].complements where complement.preposition == .with {
      let waits =
        complement.items.upperBound + 1 < chunks.count
        && contains(
          complement.items.upperBound..<complement.items.upperBound + 2, word: "hand"
        )
      claims[index].people.add(people(in: complement.items), as: waits ? .greeter : .participant)
    }
  }

  /// Takes the scene to the town or country of a place.
  func enter(_ places: [Int]) {
    for chunk in places {
      guard let mention = chunks[chunk].place else { continue }
      if let country = mention.country {
        scene.move(city: nil, country: country)
      } else if let city = town(mention) ?? townOfTerminal(mention),
        city.country != cast.visitor.flatMap({ cast[$0].country })
      {
        scene.move(city: city.name, country: city.country)
      }
    }
  }

  private func depart(_ number: Int, _ verb: WordKey) -> Bool {
    let clause = clauses[number]
    if let verb = clause.verb, verb > 0, chunks[verb - 1].preposition == .before { return true }
    let journey = journey(clause)
    let objects = clause.objects.flatMap { Array($0) }
    let left = objects.filter { chunks[$0].place != nil }
    if verb == "leave" || verb == "quit", !objects.isEmpty, left.isEmpty,
      !clause.objects.contains(where: { contains($0, word: "way") })
    {
      return false
    }
    if verb == "leave", let place = left.first.flatMap({ chunks[$0].place }),
      let venue = place.venue, venue != .airport, journey.bound.isEmpty
    {
      return true
    }
    if clause.isParticiple, left.isEmpty, journey.bound.isEmpty, journey.from.isEmpty {
      return false
    }
    hadTrigger = true
    if left.isEmpty, let target = journey.bound.first, let place = chunks[target].place,
      place.venue != nil, place.venue != .airport, place.venue != .station
    {
      return convey(number, target, place)
    }
    let index = open(.departure, number)
    for chunk in left + journey.from { place(index, chunk..<chunk + 1) }
    for chunk in journey.to + journey.bound where chunks[chunk].place?.venue == .airport {
      place(index, chunk..<chunk + 1)
    }
    claims[index].people.add(travellers(number), as: .principal)
    let ends = (journey.bound + journey.to).compactMap { chunks[$0].place }.filter {
      $0.venue == nil
    }
    claims[index].destination = ends.first.map { account.phrase(tokens, $0.name) }
    enter(journey.bound.filter { chunks[$0].place?.venue == nil })
    enter(journey.to.filter { chunks[$0].place?.venue == nil })
    return true
  }

  private func move(_ number: Int, _ verb: WordKey) -> Bool {
    let clause = clauses[number]
    let journey = journey(clause)
    let strolls = verb.isOne(of: "go", "walk", "sail", "stroll", "drive", "ride")
    let ways: [Preposition] = [.on, .through, .around, .along, .in]
    let along = clause.complements.filter { strolls && ways.contains($0.preposition) }
      .flatMap { Array($0.items) }
      .filter { chunks[$0].place?.venue != nil && chunks[$0].place?.venue != .airport }
    let toward: [Preposition] = [.to, .into]
    let bound =
      clause.complements.filter { toward.contains($0.preposition) }.flatMap { Array($0.items) }
      + journey.bound + along
    let hasPhrase = clause.complements.contains {
      [.to, .for, .on].contains($0.preposition) && $0.items.contains { chunks[$0].event != nil }
    }
    if verb == "be" {
      if contains(clause.range, word: "back") {
        return moveBack(number, journey)
      }
      enterVenue(journey.to)
      return false
    }
    if verb == "have" || verb == "take" || verb == "end" || verb == "touch" { return false }
    // "After returning to Seoul he received the mayor."
    if verb == "return", clause.isParticiple, number + 1 < clauses.count {
      enter(bound)
      return true
    }
    if hasPhrase {
      enter(bound)
      readFrames(number)
      readEvents(number)
      return true
    }
    guard
      let target = bound.first(where: { chunks[$0].place != nil })
        ?? (verb == "cross" ? journey.to.first : nil),
      let place = chunks[target].place
    else { return false }
    hadTrigger = true
    if verb == "cross" || verb == "come" && place.country != nil {
      return arrive(number, bound + journey.to, verb)
    }
    return move(number, verb, to: target, place)
  }

  private func moveBack(_ number: Int, _ journey: Journey) -> Bool {
    enter(journey.to)
    let index = open(.transfer, number)
    claims[index].people.add(travellers(number), as: .principal)
    return true
  }

  private func enterVenue(_ places: [Int]) {
    for chunk in places where chunks[chunk].place?.venue != nil {
      if let mention = chunks[chunk].place { scene.place = account.phrase(tokens, mention.name) }
    }
  }

  private func move(_ number: Int, _ verb: WordKey, to target: Int, _ place: PlaceMention)
    -> Bool
  {
    if let country = place.country, country != scene.country {
      return leave(number, country: country)
    }
    if let town = town(place) {
      guard isTold(number, verb) || town.country != scene.country else {
        scene.move(city: town.name, country: town.country)
        return true
      }
      return reach(number, verb, target, town)
    }
    if place.venue == .airport {
      return verb == "fly" || verb == "come" ? arrive(number, [target], verb) : true
    }
    if place.venue == nil, contains(clauses[number].range, words: Self.processions) {
      return goToVenue(number, verb, target, place)
    }
    if place.venue == nil, contains(clauses[number].range, word: "road") {
      return transfer(number, verb, target)
    }
    return goToVenue(number, verb, target, place)
  }

  /// Leaves for another country.
  func leave(_ number: Int, city: String? = nil, country: String) -> Bool {
    let index = open(.departure, number)
    claims[index].destination = city ?? Self.countryName(country)
    claims[index].people.add(travellers(number), as: .principal)
    scene.move(city: city, country: country)
    return true
  }

  /// By road or in procession a journey is an engagement of its own where nothing else is told; by
  /// air it always is.
  private func isTold(_ number: Int, _ verb: WordKey) -> Bool {
    if verb == "fly" || verb == "return" { return true }
    let isShown = contains(clauses[number].range, words: Self.shown)
    return isShown || number + 1 >= clauses.count && verb != "travel"
  }

  private static let shown: WordSet = [
    "motorcade", "procession", "road", "car", "helicopter", "train", "convoy", "carriage", "air",
    "plane",
    "back",
  ]

  private func transfer(_ number: Int, _ verb: WordKey, _ target: Int) -> Bool {
    guard isTold(number, verb) else { return true }
    let index = open(.transfer, number)
    place(index, target..<target + 1)
    claims[index].people.add(travellers(number), as: .principal)
    return true
  }

  func goToVenue(
    _ number: Int, _ verb: WordKey, _ target: Int, _ place: PlaceMention
  ) -> Bool {
    let clause = clauses[number]
    let name = account.phrase(tokens, place.name)
    scene.place = name
    reached = (number, name)
    let drives = clause.complements.contains { $0.preposition == .with } && verb == "drive"
    if drives || contains(clause.range, words: Self.processions) {
      let index = open(.transfer, number)
      self.place(index, target..<target + 1)
      claims[index].people.add(travellers(number), as: .principal)
      for complement in clause.complements where complement.preposition == .with {
        claims[index].people.add(people(in: complement.items), as: .principal)
      }
      return true
    }
    // What is done there is told behind it.
    let next = clauses.dropFirst(number + 1).first
    if let next, next.isPlaceRelative, tells(next) { return true }
    for later in clauses.dropFirst(number + 1) {
      if later.group?.isInfinitive == true, later.isSubjectShared, tells(later) { return true }
      if !later.isRelative, !later.isParticiple { break }
    }
    let lodgings: [VenueClass] = [.residence, .hotel, .palace, .government]
    if let venue = place.venue, lodgings.contains(venue) {
      let rides = verb.isOne(of: "drive", "ride", "convey", "escort", "return", "proceed", "take")
      return rides && (next == nil || number + 1 >= clauses.count)
        ? transfer(number, verb, target) : true
    }
    guard verb != "return" else { return true }
    let index = open(.visit, number)
    self.place(index, target..<target + 1)
    claims[index].people.add(travellers(number), as: .principal)
    for complement in clause.complements where complement.preposition == .with {
      claims[index].people.add(people(in: complement.items), as: .participant)
    }
    settle(index)
    visitFurther(index, number, target)
    return true
  }

  /// "… to the zoo, where she …, and to the palace": a visit for each.
  private func visitFurther(_ index: Int, _ number: Int, _ target: Int) {
    for chunk in target + 1..<max(target + 1, chunks.count - 2) where chunks[chunk].isConjunction {
      let next = chunk + 1
      guard chunks[next].preposition == .to, let place = chunks[next + 1].place, place.venue != nil
      else { continue }
      let further = claims[index].copy()
      further.place = place
      further.placeName = account.phrase(tokens, place.name)
      claims.append(further)
      origins.append((number, nil))
    }
  }

  private static let processions: WordSet = [
    "motorcade", "procession", "carriage", "carriages", "cortege", "cavalcade", "car",
    "limousine",
    "motorcades", "convoy",
  ]

  /// Whether a clause will give a claim of its own.
  private func tells(_ clause: Clause) -> Bool {
    guard let lemma = clause.group?.lemma, lemma >= 0 else { return false }
    if clause.range.contains(where: { chunks[$0].event != nil }) { return true }
    let parts = parts(clause)
    return frames.byLemma[Int(lemma)].contains {
      particlesFit(frames.all[$0], clause) && fit(frames.all[$0], parts) != nil
    }
  }
}
