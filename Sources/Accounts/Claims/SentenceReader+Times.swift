// When and where the claims of a sentence happened, and what tells of other times.

import CivilTime
import Gazetteer
import VisitModel

extension SentenceReader {
  /// Moves the scene to the day that a clause names.
  mutating func readTimes(_ number: Int) {
    let clause = clauses[number]
    var named: Day?
    for chunk in clause.times {
      guard let time = chunks[chunk].time else { continue }
      if case .day(let day) = resolve(time, clause), !isAside(clause, chunk) {
        if named == nil || !isVague(time.day) { named = day }
      }
    }
    if let named { scene.timeline.set(named) }
    noteFronted(clause)
    noteCity(clause)
  }

  /// The day of a time; "is to meet him on Friday" means the Friday after the report.
  private func resolve(_ time: TimeExpression, _ clause: Clause) -> Timeline.Resolution {
    let isAhead = clause.group?.isFuture == true && scene.timeline.visit == nil
    return scene.timeline.resolve(time.day, isAhead: isAhead)
  }

  /// A city that a clause names is where the account is, unless it is at home or only spoken of.
  private mutating func noteCity(_ clause: Clause) {
    guard !clause.isRelative || clause.isPlaceRelative, clause.group?.isProspective != true else {
      return
    }
    let home = cast.visitor.flatMap { cast[$0].country }
    for complement in clause.complements
    where complement.preposition == .in
      || complement.preposition == .to && followsReturn(complement.items.lowerBound)
    {
      guard complement.items.count(where: { chunks[$0].place != nil }) == 1 else { continue }
      for chunk in complement.items {
        guard let place = chunks[chunk].place, let city = town(place), city.country != home,
          city.country == scene.country || scene.country == nil
            || cast.index.cities.countries.contains(city.country),
          !isRegion(complement.items)
        else { continue }
        scene.move(city: city.name, country: city.country)
      }
    }
  }

  /// "in the Fergana and Namangan regions".
  private func isRegion(_ items: Range<Int>) -> Bool {
    let first = chunks[items.lowerBound].range.lowerBound
    let last = min(tokens.count, chunks[items.upperBound - 1].range.upperBound + 1)
    return (first..<last).contains {
      ["region", "regions", "province", "provinces", "district", "county", "state", "area"]
        .contains(word($0))
    }
  }

  /// "on his return to the capital".
  private func followsReturn(_ chunk: Int) -> Bool {
    chunk > 1 && contains(chunk - 2..<chunk - 1, words: [WordKey.of("return")])
  }

  /// The town that a place is; "the capital" is that of the country told of.
  func town(_ place: PlaceMention) -> Town? {
    guard place.venue == nil, place.country == nil, !isVenueName(place) else { return nil }
    if place.isGeneric, word(place.name.upperBound - 1) == "capital" {
      guard let country = scene.country, let name = Gazetteer.country(code: country)?.capital else {
        return nil
      }
      return Town(name: scene.capitals[country] ?? name, country: country)
    }
    guard let town = cast.index.cities.city(account.phrase(tokens, place.name)) else { return nil }
    guard town.isOnlyListed, let country = scene.country else { return town }
    return Town(name: town.name, country: country)
  }

  /// The town that an airport or a station is named for.
  func townOfTerminal(_ place: PlaceMention) -> Town? {
    if place.venue == .university, place.name.count > 2 {
      let last = place.name.upperBound - 1
      let town = cast.index.cities.city(account.string(tokens[last]))
      return word(last - 1) == "of" && town?.country == scene.country ? town : nil
    }
    guard place.venue == .airport || place.venue == .station, !place.isGeneric,
      !scene.isCityByHeading
    else { return nil }
    for end in place.name.lowerBound + 1..<max(place.name.lowerBound + 2, place.name.upperBound) {
      if end - place.name.lowerBound > 3 { break }
      let town = cast.index.cities.city(account.phrase(tokens, place.name.lowerBound..<end))
      guard let town, town.country == scene.country || scene.country == nil else { continue }
      if scene.city == nil || cast.index.cities.isListed(town) || town.population > 200_000 {
        return town
      }
    }
    return nil
  }

  /// "the Quirinal" after "the Quirinal Palace": a venue by its short name.
  func isVenueName(_ place: PlaceMention) -> Bool {
    scene.venues[tokens[place.name.lowerBound].key] != nil && place.venue == nil
  }

  private func isVague(_ reference: DayReference) -> Bool {
    switch reference {
    case .weekday, .offset: true
    default: false
    }
  }

  /// What stands behind a relative word tells of other days than the sentence.
  private func isAside(_ clause: Clause, _ time: Int) -> Bool {
    guard clause.isRelative, clause.group?.isPastPerfect == true else { return false }
    return clause.range.contains { chunk in
      if case .relative = chunks[chunk].kind { return chunk < time }
      return false
    }
  }

  private mutating func noteFronted(_ clause: Clause) {
    guard let verb = clause.verb, !clause.isRelative else { return }
    if let time = clause.times.filter({ $0 < verb }).compactMap({ chunks[$0].time }).last(where: {
      $0.clock != nil
    }), time.relation != .before, claims.isEmpty {
      frontedClock = time.clock
    }
    if let part = clause.times.filter({ $0 < verb }).compactMap({ chunks[$0].time?.part }).last {
      frontedPart = part
    } else if startsLater(clause) {
      frontedPart = nil
    }
  }

  /// The time of a clause that claims nothing goes to the next.
  mutating func passOnTimes(_ number: Int) {
    for chunk in clauses[number].times {
      guard let time = chunks[chunk].time, time.relation == .at || time.relation == .about else {
        continue
      }
      if let clock = time.clock { frontedClock = clock }
      if let part = time.part { frontedPart = part }
    }
  }

  /// "then", "afterwards", "after which": what was said of the time no longer holds.
  private func startsLater(_ clause: Clause) -> Bool {
    clause.range.contains { chunk in
      switch chunks[chunk].kind {
      case .adverb:
        chunks[chunk].range.contains {
          ["then", "afterwards", "afterward", "later", "subsequently", "thereafter"].contains(
            word($0))
        }
      case .subordinator(let kind): kind == 1
      default: false
      }
    }
  }

  /// Gives a claim its day and its time.
  mutating func date(_ index: Int, _ number: Int) {
    let clause = clauses[number]
    claims[index].date = isAboutWholeVisit ? nil : scene.timeline.current
    var hasOwn = false
    for chunk in clause.times {
      guard let time = chunks[chunk].time else { continue }
      if case .day(let day) = resolve(time, clause),
        time.part == nil || claims[index].date == nil || !isVague(time.day)
      {
        claims[index].date = isVague(time.day) ? scene.timeline.current : day
      }
      if time.clock == nil, chunk > 0,
        [.before, .until, .since].contains(chunks[chunk - 1].preposition)
      {
        continue
      }
      hasOwn = apply(time, to: index) || hasOwn
    }
    if hasOwn {
      frontedClock = nil
      return
    }
    if let clock = frontedClock {
      claims[index].clock = clock
      frontedClock = nil
      return
    }
    claims[index].part = frontedPart ?? scene.labelPart
    if let clock = scene.labelClock, claims.count == 1 {
      claims[index].clock = clock
      claims[index].part = nil
      scene.labelClock = nil
    }
  }

  /// "as a result of the visit", "the programme of the visit": no day of it is meant.
  var isAboutWholeVisit: Bool {
    if let days = scene.timeline.visit, days.lowerBound == days.upperBound { return false }
    for chunk in chunks {
      if let time = chunk.time, time.day != .none { return false }
    }
    guard !chunks.isEmpty else { return false }
    let first = chunks[0].range.lowerBound
    let last = chunks[chunks.count - 1].range.upperBound
    for token in first..<last {
      if namesWholeVisit(token, first) { return true }
    }
    return isProgrammeSubject(first) && !chunks.contains { $0.time?.clock != nil }
  }

  /// "during the visit", "in the course of the visit".
  private func namesWholeVisit(_ token: Int, _ first: Int) -> Bool {
    guard Self.wholes.contains(tokens[token].key), token >= first + 2,
      ["the", "his", "her", "this"].contains(word(token - 1))
    else { return false }
    let before = word(token - 2)
    if before == "during" { return true }
    return before == "of" && token >= first + 3 && Self.parts.contains(word(token - 3))
  }

  private static let parts: Set<String> = [
    "result", "course", "framework", "programme", "program", "outcome", "part", "frame", "end",
  ]

  private static let wholes = Set(
    ["visit", "trip", "stay", "journey", "tour"].map { WordKey.of($0) })

  /// "The programme in Maputo also provided for …".
  private func isProgrammeSubject(_ first: Int) -> Bool {
    word(first) == "the" && first + 1 < tokens.count
      && ["programme", "program", "itinerary"].contains(word(first + 1))
  }

  private mutating func apply(_ time: TimeExpression, to index: Int) -> Bool {
    switch time.relation {
    case .later(let minutes):
      guard let last = scene.timeline.lastClock,
        let clock = ClockTime(minutes: last.minutes + minutes)
      else { return false }
      claims[index].clock = clock
    case .before:
      guard let clock = time.clock else { break }
      claims[index].part = Self.part(of: clock)
      return true
    case .at, .about, .after:
      if let clock = time.clock {
        claims[index].clock = clock
        claims[index].isAbout = time.relation == .about
      }
    }
    if let clock = claims[index].clock {
      scene.timeline.lastClock = clock
      claims[index].part = nil
      return true
    }
    if let part = time.part {
      claims[index].part = part
      return true
    }
    return false
  }

  static func part(of clock: ClockTime) -> DayPart {
    switch clock.hour {
    case ..<12: .morning
    case ..<18: .afternoon
    case ..<21: .evening
    default: .night
    }
  }

  // MARK: Background

  /// Whether a clause tells of something outside the visit.
  func isBackground(_ number: Int) -> Bool {
    guard stages.contains(.background) else { return false }
    let clause = clauses[number]
    for chunk in clause.times {
      guard let time = chunks[chunk].time, scene.timeline.resolve(time.day) == .outside else {
        continue
      }
      // Inside the description of a subject, "the scene of a shooting in 1920,", it says nothing.
      if let verb = clause.verb, chunk < verb, chunk > clause.range.lowerBound + 3, verb > 0,
        chunks[verb - 1].isComma
      {
        continue
      }
      return true
    }
    if number > 0, clause.isRelative || clause.isParticiple || startsAside(clause),
      isBackground(number - 1)
    {
      return true
    }
    if number > 0, clause.times.isEmpty, opensOutside { return true }
    if clause.isRelative, clause.group?.isPastPerfect == true { return true }
    if clause.range.contains(where: { isBackgroundCue($0) }) { return true }
    // A clause after one that tells of another time goes on with it.
    return false
  }

  /// Whether the first clause of the sentence tells of another time: what goes on there goes on then.
  private var opensOutside: Bool {
    guard let first = clauses.first, first.verb != nil, !first.isParticiple else { return false }
    let isOutside = first.times.contains {
      chunks[$0].time.map { scene.timeline.resolve($0.day) == .outside } ?? false
    }
    return isOutside && isBackground(0)
  }

  private func startsAside(_ clause: Clause) -> Bool {
    if case .subordinator(1) = chunks[clause.range.lowerBound].kind { true } else { false }
  }

  private static let backgroundCues = Set(
    [
      "previously", "since", "ago", "predecessor", "predecessors", "decades", "centuries",
      "formerly", "recalled", "never", "ever", "eve", "contemplation", "originally", "draft",
      "last", "previous", "preceding", "recent",
    ].map { WordKey.of($0) })

  private func isBackgroundCue(_ chunk: Int) -> Bool {
    chunks[chunk].range.contains { token in
      guard Self.backgroundCues.contains(tokens[token].key) else { return false }
      return switch word(token) {
      case "previously", "since", "ago", "predecessor", "predecessors", "decades", "centuries",
        "formerly":
        true
      case "recalled": token > 0 && ["is", "be"].contains(word(token - 1))
      case "never", "ever", "eve", "contemplation", "originally", "draft": true
      case "last":
        token + 1 < tokens.count
          && ["year", "month", "week", "time", "state", "visit"].contains(word(token + 1))
      case "previous", "preceding", "recent":
        token + 1 < tokens.count
          && ["visit", "state", "year", "years", "visits", "week", "month", "months"].contains(
            word(token + 1))
      default: false
      }
    }
  }

  /// "arrived to attend the 24th meeting of the Council": why the visitor came.
  mutating func readPurpose(_ number: Int) -> Bool {
    guard clauses[number].group?.isInfinitive == true, clauses[number].isSubjectShared,
      claims.last?.kind == .arrival, ["attend", "pay", "take", "participate"].contains(lemma(clauses[number]))
    else { return false }
    if let chunk = clauses[number].objects.flatMap({ Array($0) }).first(where: {
      chunks[$0].event != nil
    }) {
      occasion = ReadOccasion(
        title: occasionTitle(chunk), organiser: organiser(clauses[number]), city: scene.city)
    }
    return true
  }

  /// The noun with what it is of, up to the organisation.
  private func occasionTitle(_ chunk: Int) -> String {
    var end = chunk + 1
    while end + 1 < chunks.count, chunks[end].preposition == .of {
      if case .organisation = chunks[end + 1].kind { break }
      end += 2
    }
    var first = chunks[chunk].range.lowerBound
    if tokens[first].has(.determiner) { first += 1 }
    return account.phrase(tokens, first..<chunks[end - 1].range.upperBound)
  }

  private func organiser(_ clause: Clause) -> String? {
    for chunk in clause.range {
      if case .organisation(let number) = chunks[chunk].kind {
        return lexicon.organisations[number].code ?? lexicon.organisations[number].name
      }
    }
    return nil
  }

  private static let wishing: Set<String> = [
    "hope", "want", "wish", "expect", "fail", "decline", "refuse", "intend", "consider", "propose",
    "urge", "ask", "offer", "promise", "threaten",
  ]

  /// "had hoped to visit", "was expected to pray": wanted, not told to have happened.
  func isWish(_ number: Int) -> Bool {
    guard number > 0, clauses[number].group?.isInfinitive == true else { return false }
    let before = clauses[number - 1]
    // "is expected to take off" announces it, "had been expected to" does not.
    if lemma(before) == "expect", before.group?.isPastPerfect != true { return false }
    return Self.wishing.contains(lemma(before)) && before.range.upperBound == clauses[number].range.lowerBound
  }

  /// "was called off", "has been postponed": what it speaks of did not happen then.
  mutating func readCancellation(_ number: Int) -> Bool {
    let clause = clauses[number]
    let verb = lemma(clause)
    let isOff =
      (verb == "call" || verb == "put")
      && clause.range.contains { chunks[$0].range.contains { word($0) == "off" } }
    guard
      isOff
        || ["cancel", "postpone", "defer", "abandon", "scrap", "shelve", "delay", "reschedule"]
          .contains(verb)
    else { return false }
    hasCancellation = true
    let nouns = ([clause.subject].compactMap { $0 } + clause.objects).flatMap { Array($0) }
    for chunk in nouns {
      guard let kind = chunks[chunk].event.map({ lexicon.events[$0].kind }) ?? visitKind(chunk)
      else {
        continue
      }
      let index = open(kind, "cancelled", number, noun: chunk)
      claims[index].status = .cancelled
      usedNouns.insert(chunk)
    }
    return true
  }

  /// "the planned visit to the museum": a visit to a venue, unlike the visit as a whole.
  private func visitKind(_ chunk: Int) -> Kind? {
    guard let last = chunks[chunk].range.last, word(last) == "visit", chunk + 2 < chunks.count,
      chunks[chunk + 1].preposition == .to, let place = chunks[chunk + 2].place,
      place.country == nil
    else { return nil }
    return .visit
  }

  // MARK: Places

  /// Where a clause happens: a venue or a town behind a preposition, else what the sentence said.
  mutating func locate(_ index: Int, _ number: Int) {
    let clause = clauses[number]
    if clause.isPlaceRelative, let antecedent = clause.antecedent,
      let place = chunks[antecedent.lowerBound].place, town(place) != nil
    {
      self.place(index, antecedent)
    }
    let here: Set<Preposition> = [
      .at, .in, .on, .near, .within, .outside, .before, .into, .around,
    ]
    for complement in clause.complements
    where here.contains(complement.preposition)
      || claims[index].kind == .visit && [.over, .through].contains(complement.preposition)
    {
      place(index, complement.items)
    }
    claims[index].hasOwnPlace =
      claims[index].placeName != nil && claims[index].place?.isGeneric != true
    claims[index].isThere = clause.isPlaceRelative || clause.isRelative
    if claims[index].placeName == nil, clause.isPlaceRelative, let antecedent = clause.antecedent {
      place(index, antecedent)
    }
    if claims[index].placeName == nil, let place = scene.place, mentionsHere(clause) {
      claims[index].placeName = place
    }
    if claims[index].placeName == nil, number > 0, let last = origins.dropLast().last,
      last.clause != number, claims.count > 1
    {
      claims[index].placeName = claims[claims.count - 2].placeName
    }
    claims[index].city = claims[index].city ?? scene.city
    claims[index].country = scene.country
    if let name = claims[index].placeName { scene.place = name }
  }

  /// "dined at San Cristóbal": behind "at", a small town's name is that of a house.
  private func isSmallVenue(_ town: Town, _ chunk: Int, _ index: Int) -> Bool {
    chunk > 0 && chunks[chunk - 1].preposition == .at && town.population < 500_000
      && !cast.index.cities.isListed(town) && !town.isOnlyListed
      && ![.arrival, .departure].contains(claims[index].kind) && town.name != scene.city
  }

  /// A seat that everybody knows tells its city, unless it is at home.
  private mutating func enterSeat(_ name: String, _ index: Int) {
    guard let seat = Residences.city(of: name),
      seat.country != cast.visitor.flatMap({ cast[$0].country }),
      scene.country == nil || seat.country == scene.country || scene.city == nil
    else { return }
    let town = Town(name: scene.spelling(of: seat), country: seat.country)
    claims[index].city = town.name
    claims[index].country = town.country
    scene.move(city: town.name, country: town.country)
    scene.place = name
  }

  private func mentionsHere(_ clause: Clause) -> Bool {
    clause.range.contains { chunk in
      chunks[chunk].range.contains { word($0) == "there" }
        || chunks[chunk].place != nil
          && chunks[chunk].range.contains { word($0) == "same" }
    }
  }

  /// Takes a venue as the place and a town as the city.
  mutating func place(_ index: Int, _ items: Range<Int>) {
    guard items.count(where: { chunks[$0].place.flatMap(town) != nil }) < 2 else { return }
    for chunk in items {
      guard let mention = chunks[chunk].place, mention.country == nil else { continue }
      var name = account.phrase(tokens, mention.name)
      if isVenueName(mention) { name = scene.venues[tokens[mention.name.lowerBound].key] ?? name }
      if let city = town(mention), !isSmallVenue(city, chunk, index) {
        let isHome = city.country == cast.visitor.flatMap { cast[$0].country }
        guard !isHome || [.arrival, .departure].contains(claims[index].kind) else { continue }
        claims[index].city = city.name
        claims[index].country = city.country
        if city.country != cast.visitor.flatMap({ cast[$0].country }) {
          scene.move(city: city.name, country: city.country)
        }
      } else if claims[index].placeName == nil {
        claims[index].place = mention
        claims[index].placeName =
          mention.isGeneric && word(mention.name.lowerBound) == "same" ? scene.place : name
        if mention.venue != nil, !mention.isGeneric,
          !cast.index.cities.isCity(account.string(tokens[mention.name.lowerBound]))
        {
          scene.venues[tokens[mention.name.lowerBound].key] = name
        }
        enterSeat(name, index)
        if mention.venue == .university, let town = townOfTerminal(mention) {
          claims[index].city = town.name
          scene.move(city: town.name, country: town.country)
        }
      } else if mention.venue == nil, chunk == items.lowerBound || chunks[chunk - 1].isComma,
        mention.name.count < 3, !isVenueName(mention)
      {
        claims[index].city = name
      }
    }
  }
}
