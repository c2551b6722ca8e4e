// Claims by the table of frames.

import VisitModel

extension SentenceReader {
  /// Subject and objects as the verb means them: passives are turned around.
  struct Parts {
    var subject: [Range<Int>]
    var objects: [Range<Int>]
    var phrases: [Complement]
    var times: [Range<Int>]
  }

  func parts(_ clause: Clause) -> Parts {
    let leader = clause.isLed ? clause.controller : nil
    let subject = [leader, clause.subject].compactMap { $0 }
    let times = clause.times.map { $0..<$0 + 1 }
    guard clause.group?.isPassive == true else {
      return Parts(
        subject: subject, objects: clause.objects, phrases: clause.complements, times: times)
    }
    let agents = clause.complements.filter { $0.preposition == .by }.map(\.items)
    return Parts(
      subject: agents, objects: subject + clause.objects,
      phrases: clause.complements.filter { $0.preposition != .by }, times: times)
  }

  mutating func readFrames(_ number: Int) {
    let clause = clauses[number]
    guard let lemma = clause.group?.lemma, lemma >= 0 else { return }
    let parts = parts(clause)
    for row in frames.byLemma[Int(lemma)] {
      let frame = frames.all[row]
      guard particlesFit(frame, clause), let nouns = fit(frame, parts) else { continue }
      if apply(frame, number, parts, nouns) { return }
    }
  }

  private func particlesFit(_ frame: Frame, _ clause: Clause) -> Bool {
    guard !frame.particles.isEmpty else { return true }
    guard let verb = clause.verb else { return false }
    return (verb + 1..<min(clause.range.upperBound, verb + 5)).contains { chunk in
      if case .adverb = chunks[chunk].kind {
        return frame.particles.contains(word(chunks[chunk].range.lowerBound))
      }
      return false
    }
  }

  /// The chunks that fit the tests of a frame; nil where one fails.
  private func fit(_ frame: Frame, _ parts: Parts) -> [Int]? {
    var nouns: [Int] = []
    for test in frame.tests {
      let ranges: [Range<Int>] =
        switch test.slot {
        case .object: parts.objects
        case .subject: parts.subject
        case .time: parts.times
        case .phrase(let preposition):
          parts.phrases.filter { preposition == nil || $0.preposition == preposition }.map(\.items)
        }
      let found = ranges.flatMap { Array($0) }.filter { fits(test.thing, $0) }
      guard !found.isEmpty else { return nil }
      nouns += found
    }
    return nouns
  }

  private func fits(_ thing: FrameTest.Thing, _ chunk: Int) -> Bool {
    switch (thing, chunks[chunk].kind) {
    case (.event(let kinds), .event(let event)):
      kinds.isEmpty || kinds.contains(lexicon.events[event].kind)
    case (.people, .people), (.place, .place), (.document, .document), (.honour, .honour): true
    case (.venue, .place(let place)): place.venue != nil && place.venue != .airport
    case (.site, .place(let place)):
      place.country == nil && place.venue != .airport && town(place) == nil
    case (.site, .thing), (.site, .organisation): isSight(chunk) || isPartOfVenue(chunk)
    case (.site, .event(let event)): lexicon.events[event].words == "exhibition"
    case (.thing, .thing), (.thing, .place), (.thing, .event), (.thing, .organisation),
      (.thing, .document):
      true
    case (.words(let words), _):
      chunks[chunk].range.contains { words.contains(tokens[$0].key) }
    default: false
    }
  }

  /// Whether a thing can be toured: it has a name or a venue word.
  private func isSight(_ chunk: Int) -> Bool {
    chunks[chunk].range.contains {
      tokens[$0].has(.venue) || tokens[$0].isCapital && !tokens[$0].has(.functional)
    }
  }

  /// "the kitchens of the hotel".
  private func isPartOfVenue(_ chunk: Int) -> Bool {
    guard chunk + 2 < chunks.count, let preposition = chunks[chunk + 1].preposition else {
      return false
    }
    return [.of, .at, .in].contains(preposition) && chunks[chunk + 2].place?.venue != nil
  }

  // MARK: Making claims

  private mutating func apply(_ frame: Frame, _ number: Int, _ parts: Parts, _ nouns: [Int]) -> Bool
  {
    hadTrigger = true
    switch frame.kind {
    case .none: return true
    case .kind(let kind):
      if kind == .press, frame.verbs.contains("answer"),
        claims.contains(where: { $0.kind == .address || $0.kind == .press })
      {
        return true
      }
      let noun = nouns.first { chunks[$0].event != nil }
      let index = open(kind, frame.name, number, noun: noun)
      usedNouns.formUnion(nouns.filter { chunks[$0].event != nil })
      claims[index].isWitnessed = frame.verbs.contains("witness")
      fillRoles(index, frame, parts)
      finish(index, number, parts, nouns)
      if kind == .wreath { splitPlaces(index, parts) }
      let isLeave = kind == .call && frame.verbs == ["take"]
      if isLeave || kind == .departure { turnFarewell(index) }
      if kind == .call, !isLeave,
        (claims[index].people[.host] ?? []).contains(where: isVisitorSide)
      {
        claims[index].kind = .meeting
        claims[index].people[.principal, default: []] += claims[index].people[.host] ?? []
        claims[index].people[.host] = nil
      } else if kind == .call {
        claims[index].isFarewell =
          isLeave
          && (claims[index].place == nil || claims[index].place?.venue == .airport)
        if !isLeave { splitCalls(index, frame, parts) }
      }
    case .noun:
      let events = nouns.filter { chunks[$0].event != nil }
      for chunk in events where !usedNouns.contains(chunk) {
        usedNouns.insert(chunk)
        if isTwin(chunk, events) { continue }
        readNoun(chunk, frame, number, parts)
      }
      return !events.isEmpty
    case .talking: return readTalking(frame, number, parts)
    case .greeting: return readGreeting(frame, number, parts)
    case .playing: return readPlaying(frame, number, parts)
    case .joining: return readJoining(frame, number, parts)
    }
    return true
  }

  mutating func fillRoles(_ index: Int, _ frame: Frame, _ parts: Parts) {
    for range in parts.subject { cast(index, people(in: range), as: frame.subject) }
    claims[index].hasOthers = parts.subject.contains { contains($0, words: Self.others) }
    for range in parts.objects { cast(index, people(in: range), as: frame.object) }
    for phrase in parts.phrases {
      let plays = claims[index].kind == .performance && phrase.preposition == .by
      cast(
        index, people(in: phrase.items),
        as: plays ? .participant : frame.phrases[phrase.preposition])
    }
    let clause = clauses[origins[index].clause]
    if let controller = clause.controller, !clause.isLed {
      cast(index, people(in: controller), as: .host)
    }
  }

  private mutating func readNoun(_ chunk: Int, _ frame: Frame, _ number: Int, _ parts: Parts) {
    guard let event = chunks[chunk].event, !isReference(chunk) else { return }
    if lexicon.events[event].kind == .visit, isWholeTour(chunk) { return }
    let index = open(lexicon.events[event].kind, frame.name, number, noun: chunk)
    claims[index].title = title(chunk)
    fillRoles(index, frame, parts)
    claims[index].kind = kindOfTalk(lexicon.events[event], claims[index])
    finish(index, number, parts, [chunk])
    splitMeetings(index, chunk, parts)
    splitFormats(index, number)
  }

  /// "a concert and fashion show": two nouns of one engagement.
  private func isTwin(_ chunk: Int, _ events: [Int]) -> Bool {
    guard chunk > 1, events.contains(chunk - 2), chunks[chunk - 1].isConjunction,
      let one = chunks[chunk - 2].event, let other = chunks[chunk].event
    else { return false }
    return lexicon.events[one].kind == lexicon.events[other].kind
  }

  /// "the talks" behind "after", "during": spoken of before.
  func isReference(_ chunk: Int) -> Bool {
    guard chunk > 0, let preposition = chunks[chunk - 1].preposition else { return false }
    return [.after, .during, .before, .following, .of, .since, .until].contains(preposition)
  }

  /// "concluded the tour": the visit itself, unless it is a tour of something.
  private func isWholeTour(_ chunk: Int) -> Bool {
    guard ["the", "this", "his", "her", "their"].contains(word(chunks[chunk].range.lowerBound))
    else { return false }
    return chunk + 1 >= chunks.count || chunks[chunk + 1].preposition != .of
  }

  private func title(_ chunk: Int) -> String? {
    let range = chunks[chunk].range
    guard
      range.contains(where: {
        tokens[$0].isCapital && !tokens[$0].has(.demonym) && $0 > range.lowerBound
      })
    else { return nil }
    return account.phrase(tokens, range)
  }

  /// Documents, honours, the visitor where the kind implies one, and whether the claim stands.
  mutating func finish(_ index: Int, _ number: Int, _ parts: Parts, _ nouns: [Int]) {
    if claims[index].kind == .signing {
      readDocuments(index, number)
      claims[index].fields = fields(number)
      if number > 0, ["watch", "look", "witness", "see", "stand"].contains(lemma(clauses[number - 1])),
        let onlooker = clauses[number - 1].subject
      {
        claims[index].add(people(in: onlooker), as: .principal)
      }
    }
    if claims[index].kind == .decoration { readHonours(index, number, parts) }
    if claims[index].kind == .visit, claims[index].placeName == nil || !claims[index].hasOwnPlace {
      visitObject(index, parts)
    }
    if isOfNationals(index, nouns) { claims[index].kind = .community }
    settle(index)
  }

  /// "a crowd of Filipino workers", where the visitor is one.
  private func isOfNationals(_ index: Int, _ nouns: [Int]) -> Bool {
    guard [.address, .meeting].contains(claims[index].kind),
      let home = cast.visitor.flatMap({ cast[$0].country }),
      claims[index].everybody.allSatisfy(isVisitorSide)
    else { return false }
    return nouns.contains { chunk in
      contains(chunk..<chunk + 1, words: Self.compatriots)
        && chunks[chunk].range.contains { token in
          lexicon.value(tokens[token], .demonym).map { lexicon.countries[Int($0)] == home } ?? false
        }
    }
  }

  private static let compatriots = Set(
    [
      "workers", "students", "community", "residents", "nationals", "staff", "people", "citizens",
      "expatriates", "diaspora", "families", "pupils", "crowd",
    ].map { WordKey.of($0) })

  /// What is visited is the place.
  private mutating func visitObject(_ index: Int, _ parts: Parts) {
    guard let object = parts.objects.first(where: { $0.contains { chunks[$0].place != nil } })
    else { return }
    let inherited = claims[index].placeName
    claims[index].placeName = nil
    place(index, object)
    claims[index].hasOwnPlace = claims[index].placeName != nil
    claims[index].placeName = claims[index].placeName ?? inherited
    if let name = claims[index].placeName { scene.place = name }
  }

  /// Adds the visitor where the engagement is one of the visitor's by its kind, and takes back what
  /// others did among themselves.
  mutating func settle(_ index: Int) {
    guard let visitor = cast.visitor else { return }
    let everybody = claims[index].everybody
    if everybody.contains(where: isVisitorSide) {
      addCounterpart(index)
      return noteCounterpart(index)
    }
    switch claims[index].kind {
    case .signing: return noteCounterpart(index)
    case .wreath, .visit, .call, .address, .gifts, .rest, .community:
      if !everybody.isEmpty, claims[index].people[.principal]?.isEmpty == false {
        claims[index].status = .denied
      } else {
        claims[index].add([visitor], as: .principal)
      }
    default:
      if claims[index].status == .planned, !scene.isAnnounced { claims[index].status = .denied }
      claims[index].people[.principal, default: []].insert(contentsOf: defaultParty, at: 0)
      addCounterpart(index)
    }
    noteCounterpart(index)
  }

  /// Talks take two: where only the visitor is named, the other is whom the visitor meets there.
  private mutating func addCounterpart(_ index: Int) {
    guard let other = cast.counterpart, claims[index].everybody.allSatisfy(isVisitorSide) else {
      return
    }
    switch claims[index].kind {
    case .talks, .teteATete: claims[index].add([other], as: .principal)
    case .press, .gifts, .photo:
      let joint = chunks.contains { chunk in
        chunk.range.contains {
          ["joint", "both", "two", "exchange", "exchanged", "exchanging", "jointly", "leaders"]
            .contains(word($0))
        }
      }
      if joint { claims[index].add([other], as: .principal) }
    default: break
    }
  }

  /// The visitor, with the spouse where the two were told of together.
  var defaultParty: [Int] {
    guard let visitor = cast.visitor else { return [] }
    guard let spouse = cast[visitor].spouse, cast.focus.contains(spouse),
      cast.focus.contains(visitor)
    else { return [visitor] }
    return [visitor, spouse]
  }

  /// Whom the visitor meets on equal terms: a head of another country, else a royal or somebody
  /// without a stated office who receives.
  func noteCounterpart(_ index: Int) {
    let home = cast.visitor.flatMap { cast[$0].country }
    let others = claims[index].everybody.filter {
      !isVisitorSide($0) && (cast[$0].country == nil || cast[$0].country != home)
    }
    .sorted()
    let receiving = (claims[index].people[.host] ?? []) + (claims[index].people[.greeter] ?? [])
    let host =
      others.first(where: cast.isHead) ?? receiving.first { cast.holds($0, [.court]) }
      ?? ([.welcome, .meal, .banquet].contains(claims[index].kind)
        ? receiving.first { cast[$0].offices.isEmpty && others.contains($0) } : nil)
    guard let host else { return }
    if cast[host].country == nil, cast.rank(host).map({ $0 <= .minister }) ?? true {
      cast[host].country = scene.country
    }
    cast.counterpart = host
  }

  // MARK: Conversations

  private mutating func readTalking(_ frame: Frame, _ number: Int, _ parts: Parts) -> Bool {
    let actors = parts.subject.flatMap { people(in: $0) }
    let others =
      parts.objects + parts.phrases.filter { frame.phrases[$0.preposition] != nil }.map(\.items)
    let met = others.flatMap { people(in: $0) }
    guard !actors.isEmpty || !met.isEmpty else { return false }
    if lemma(clauses[number]) == "speak", met.isEmpty,
      !contains(clauses[number].range, words: Self.together)
    {
      return false
    }
    guard (actors + met).contains(where: isVisitorSide) || cast.visitor == nil else { return false }
    if frame.verbs.contains("meet"), lemma(clauses[number]) == "meet",
      met.contains(where: isVisitorSide), isAtAirport(number) || clauses[number].isLed
    {
      return false
    }
    if lemma(clauses[number]) == "shake",
      let arrival = claims.lastIndex(where: { $0.kind == .arrival })
    {
      claims[arrival].add((actors + met).filter { !isVisitorSide($0) }, as: .greeter)
      return true
    }
    guard Set(actors + met).count > 1 else { return false }
    // Several met one after the other are as many meetings.
    let index = open(.meeting, frame.name, number)
    fillRoles(index, frame, parts)
    claims[index].kind = kindOfMeeting(claims[index], verb: lemma(clauses[number]))
    if lemma(clauses[number]) == "exchange", claims[index].kind == .bilateral,
      contains(clauses[number].range, words: [WordKey.of("words"), WordKey.of("pleasantries")])
    {
      claims[index].kind = .pullAside
    }
    settle(index)
    splitFormats(index, number)
    split(index, met)
    return true
  }

  /// "called on A, at one place, and then on B, at another": a call each.
  private mutating func splitCalls(_ index: Int, _ frame: Frame, _ parts: Parts) {
    let hosts = parts.phrases.filter {
      frame.phrases[$0.preposition] == .host && chunks[$0.items.lowerBound].mention != nil
    }
    guard hosts.count > 1, let principals = claims[index].people[.principal] else { return }
    let base = claims[index]
    for (order, phrase) in hosts.enumerated() {
      var claim = base
      claim.people = [.principal: principals, .host: people(in: phrase.items)]
      let limit = order + 1 < hosts.count ? hosts[order + 1].items.lowerBound : Int.max
      let place = parts.phrases.first {
        $0.items.lowerBound > phrase.items.lowerBound && $0.items.lowerBound < limit
          && chunks[$0.items.lowerBound].place != nil
      }
      claim.placeName = place.flatMap { chunks[$0.items.lowerBound].place }.map {
        account.phrase(tokens, $0.name)
      }
      claim.city = scene.city
      if order == 0 {
        claims[index] = claim
      } else {
        claims.append(claim)
        origins.append(origins[index])
      }
    }
  }

  /// "X took leave of his guest", "X bade her farewell": the visitor departs, and X sees off; "the
  /// visitor bade X farewell" is a leave-taking.
  private mutating func turnFarewell(_ index: Int) {
    let all = claims[index].everybody.sorted()
    let visitors = all.filter(isVisitorSide)
    let others = all.filter { !isVisitorSide($0) }
    let left = (claims[index].people[.host] ?? []) + (claims[index].people[.principal] ?? [])
    let actors = claims[index].kind == .call ? claims[index].people[.principal] : claims[index].people[.greeter]
    guard !(actors ?? []).contains(where: isVisitorSide) else {
      claims[index].kind = .call
      claims[index].people = [.principal: visitors, .host: others]
      return
    }
    guard left.contains(where: isVisitorSide) else { return }
    claims[index].kind = .departure
    claims[index].people = [.principal: visitors, .greeter: others]
  }

  /// "laid wreaths at A and at B": one for each place.
  private mutating func splitPlaces(_ index: Int, _ parts: Parts) {
    let places = parts.phrases.filter { [.at, .before].contains($0.preposition) }.flatMap {
      $0.items.compactMap { chunks[$0].place }.filter { $0.venue != nil }.prefix(1)
    }
    for place in places.dropFirst() {
      var further = claims[index]
      further.place = place
      further.placeName = account.phrase(tokens, place.name)
      claims.append(further)
      origins.append(origins[index])
    }
  }

  /// "first alone and then with their delegations": a tête-à-tête, then talks.
  private mutating func splitFormats(_ index: Int, _ number: Int) {
    guard [.talks, .teteATete, .bilateral].contains(claims[index].kind),
      let start = clauses[number].verb
    else { return }
    let words = (start..<chunks.count).flatMap { chunks[$0].range.map { word($0) } }
    guard let first = words.firstIndex(of: "first"),
      let later = words[first...].firstIndex(where: Self.laters.contains),
      words[first..<later].contains(where: Self.alone.contains),
      words[later...].contains(where: Self.full.contains)
    else { return }
    let kind = claims[index].kind == .bilateral ? Kind.bilateral : .talks
    claims[index].kind = .teteATete
    var further = claims[index]
    further.kind = kind
    claims.append(further)
    origins.append(origins[index])
  }

  private static let laters: Set<String> = [
    "then", "afterwards", "thereafter", "subsequently", "later", "before", "afterward",
  ]
  private static let alone: Set<String> = [
    "alone", "private", "privately", "restricted", "narrow", "one-on-one", "small", "handful",
    "interpreters", "limited",
  ]
  private static let full: Set<String> = [
    "delegations", "ministers", "aides", "teams", "advisers", "full", "participation", "expanded",
    "extended", "enlarged", "plenary",
  ]

  /// "separate meetings with A, and with B": one with each.
  mutating func splitMeetings(_ index: Int, _ noun: Int, _ parts: Parts) {
    let words = chunks[noun].range
    guard [.meeting, .bilateral, .talks].contains(claims[index].kind),
      words.contains(where: { ["meetings", "bilaterals", "conversations"].contains(word($0)) }),
      let visitor = cast.visitor
    else { return }
    let met = parts.phrases.filter { $0.preposition == .with }.flatMap { people(in: $0.items) }
      .filter { !isVisitorSide($0) }
    guard met.count > 1 else { return }
    let base = claims[index]
    for (order, member) in met.enumerated() {
      var claim = base
      claim.people = [.principal: [visitor, member]]
      claim.kind = kindOfMeeting(claim, verb: "see")
      if order == 0 {
        claims[index] = claim
      } else {
        claims.append(claim)
        origins.append(origins[index])
      }
    }
  }

  /// "met A, B and C on the sidelines": one engagement for each head met apart.
  private mutating func split(_ index: Int, _ met: [Int]) {
    guard claims[index].kind == .bilateral, met.count > 1, let visitor = cast.visitor else {
      return
    }
    let heads = met.filter { !isVisitorSide($0) }
    guard heads.count > 1, heads.allSatisfy({ cast.isHead($0) }) else { return }
    let base = claims[index]
    let origin = origins[index]
    claims[index].people = [.principal: [visitor, heads[0]]]
    for head in heads.dropFirst() {
      var next = base
      next.people = [.principal: [visitor, head]]
      claims.append(next)
      origins.append(origin)
    }
    attachDocumentsInList(from: index)
  }

  /// How the visitor and the others stand to each other decides what their meeting is.
  func kindOfMeeting(_ claim: Claim, verb: String) -> Kind {
    let others = claim.everybody.filter { !isVisitorSide($0) }
    let home = cast.visitor.flatMap { cast[$0].country }
    if others.contains(where: { cast.holds($0, [.parliament]) && !cast.isHead($0) }) {
      return .call
    }
    if isApart(claim) { return .teteATete }
    if others.contains(where: {
      cast[$0].country != nil && cast[$0].country == scene.country && isCounterpart($0)
    }), others.count > 1 {
      return .meeting
    }
    let foreign = others.filter {
      cast.isHead($0) && cast[$0].country != nil && cast[$0].country != home
        && cast[$0].country != scene.country
    }
    if !foreign.isEmpty, scene.country != nil { return .bilateral }
    if others.contains(where: { cast.rank($0) == .headOfOrganisation }) { return .bilateral }
    guard others.contains(where: isCounterpart) else { return .meeting }
    return ["confer", "talk", "consult", "meet", "speak", "sit", "converse", "negotiate"].contains(verb)
      ? .talks : .meeting
  }

  /// "in a narrow circle", "alone", "behind closed doors".
  private func isApart(_ claim: Claim) -> Bool {
    guard let origin = origins.last, claim.everybody.count == 2 else { return false }
    return contains(clauses[origin.clause].range, words: Self.apart)
  }

  private static let others = Set(["other", "others"].map { WordKey.of($0) })

  private static let together = Set(
    ["briefly", "together", "alone", "narrow", "privately", "private", "apart"].map {
      WordKey.of($0)
    })

  private static let nationals = Set(
    ["nationals", "diaspora", "expatriates", "compatriots", "community"].map { WordKey.of($0) })

  private static let trade = Set(
    ["business", "investors", "businesspeople", "chiefs", "ceos", "entrepreneurs", "companies"].map {
      WordKey.of($0)
    })

  private static let apart = Set(
    [
      "alone", "privately", "narrow", "restricted", "closed", "one-on-one", "tete-a-tete",
      "interpreters", "aides",
      "private",
    ].map { WordKey.of($0) })

  /// Whether a person is the visitor's equal in the country told of.
  private func isCounterpart(_ member: Int) -> Bool {
    if member == cast.counterpart { return true }
    guard let rank = cast.rank(member), rank <= .headOfGovernment else { return false }
    guard let visitor = cast.visitor, let own = cast.rank(visitor) else { return true }
    return rank == own || member == cast.counterpart
  }

  /// What a noun such as "meeting" stands for.
  func kindOfTalk(_ row: EventRow, _ claim: Claim) -> Kind {
    guard row.kind == .meeting || row.kind == .session && !row.isStrong else { return row.kind }
    let others = claim.everybody.filter { !isVisitorSide($0) }
    if row.kind == .session { return others.count == 1 ? .talks : .session }
    guard
      row.words == "meeting" || row.words.hasPrefix("contact") || row.words == "discussion"
        || row.words == "round table" || row.words == "roundtable"
        || row.words == "encounter"
        || row.words == "meetings"
    else { return row.kind }
    if let origin = origins.last, contains(clauses[origin.clause].range, words: Self.nationals) {
      return .community
    }
    if let origin = origins.last, contains(clauses[origin.clause].range, words: Self.trade) {
      return .forum
    }
    if others.isEmpty {
      let isWithOthers =
        origins.last.map { origin in
          clauses[origin.clause].complements.contains { $0.preposition == .with }
        } ?? false
      return cast.counterpart == nil || isWithOthers ? .meeting : .talks
    }
    return kindOfMeeting(claim, verb: "meet")
  }

  private func isWhereArriving(_ number: Int) -> Bool {
    clauses[number].isPlaceRelative && claims.contains { $0.kind == .departure }
  }

  // MARK: Greetings

  /// Whether a clause is told of an arrival or a departure.
  func isAtAirport(_ number: Int) -> Bool {
    if claims.contains(where: { $0.kind == .arrival }) { return true }
    return chunks.contains { chunk in
      chunk.place?.venue == .airport || chunk.place?.venue == .station
        || chunk.range.contains {
          ["airport", "tarmac", "runway", "aircraft", "plane", "ramp"].contains(word($0))
        }
    }
  }

  /// "upon arrival at the airport, they were met by": the town is entered.
  private mutating func mentionsArrival(_ number: Int) -> Bool {
    let clause = clauses[number]
    guard contains(clause.range, words: [WordKey.of("arrival")]) else { return false }
    for complement in clause.complements where [.at, .in].contains(complement.preposition) {
      enter(Array(complement.items))
    }
    claims[claims.count - 1].city = scene.city
    return true
  }

  private mutating func readGreeting(_ frame: Frame, _ number: Int, _ parts: Parts) -> Bool {
    let actors = parts.subject.flatMap { people(in: $0) }
    let met = parts.objects.flatMap { people(in: $0) }
    let verb = lemma(clauses[number])
    guard cast.visitor != nil else { return false }
    if actors.contains(where: isVisitorSide), !met.isEmpty {
      let index = open(.meeting, frame.name, number)
      fillRoles(index, Frame.meetingRoles, parts)
      let kind = kindOfMeeting(claims[index], verb: "see")
      claims[index].kind = kind == .call ? .meeting : kind
      settle(index)
      return true
    }
    guard
      met.contains(where: isVisitorSide)
        || met.isEmpty && !actors.isEmpty
          && ["greet", "wait", "stand", "await", "line", "be", "head", "lead"].contains(verb)
          && !actors.contains(where: isVisitorSide)
    else { return false }
    if clauses[number].isPlaceRelative,
      let last = claims.lastIndex(where: { $0.kind == .departure })
    {
      return arriveWhere(last, number, frame, parts)
    }
    let index = open(.welcome, frame.name, number)
    fillRoles(index, frame, parts)
    if verb == "receive", !isAtAirport(number), actors.contains(where: isMonarch) {
      claims[index].kind = .audience
      claims[index].people[.host] = claims[index].people[.greeter]
      claims[index].people[.greeter] = nil
      noteCounterpart(index)
      return true
    }
    if actors.count > 1, contains(clauses[number].range, words: [WordKey.of("turn")]) {
      return receiveInTurn(index, actors)
    }
    claims[index].isGreeting = true
    claims[index].isReception = verb == "receive"
    claims[index].isAtAirport = isAtAirport(number) || mentionsArrival(number)
    noteCounterpart(index)
    if met.isEmpty { claims[index].add(defaultParty, as: .principal) }
    return true
  }

  /// "was received in turn by A and by B": a meeting with each.
  private mutating func receiveInTurn(_ index: Int, _ actors: [Int]) -> Bool {
    let base = claims[index]
    for (order, actor) in actors.enumerated() {
      var claim = base
      claim.people = [.principal: defaultParty, .host: [actor]]
      claim.kind = kindOfMeeting(claim, verb: "see")
      if order == 0 {
        claims[index] = claim
      } else {
        claims.append(claim)
        origins.append(origins[index])
      }
    }
    return true
  }

  private func isMonarch(_ member: Int) -> Bool {
    cast[member].offices.contains {
      !$0.isFormer
        && ["king", "queen", "emperor", "empress", "sultan", "pope", "pontiff", "emir"].contains(
          cast.office($0).words)
    }
  }

  /// "left for Nice, where the mayor met them": an arrival, told by its greeters.
  private mutating func arriveWhere(_ last: Int, _ number: Int, _ frame: Frame, _ parts: Parts)
    -> Bool
  {
    claims.remove(at: last)
    origins.remove(at: last)
    let index = open(.arrival, frame.name, number)
    fillRoles(index, frame, parts)
    return true
  }

  /// "X attended, as did Y": they belong to the engagement told of before.
  private mutating func readJoining(_ frame: Frame, _ number: Int, _ parts: Parts) -> Bool {
    let index = open(.meeting, frame.name, number)
    fillRoles(index, frame, parts)
    for object in parts.objects { cast(index, people(in: object), as: .guest) }
    if claims[index].everybody.isEmpty || claims[index].everybody.contains(where: isVisitorSide) {
      claims.remove(at: index)
      origins.remove(at: index)
    } else {
      claims[index].isJoining = true
    }
    return true
  }

  private mutating func readPlaying(_ frame: Frame, _ number: Int, _ parts: Parts) -> Bool {
    // Those who play take part in the performance that the sentence tells of.
    guard let last = claims.lastIndex(where: { $0.kind == .performance }) else {
      let audience = parts.phrases.filter { $0.preposition == .for }.flatMap {
        people(in: $0.items)
      }
      guard audience.contains(where: isVisitorSide) else { return false }
      let index = open(.performance, frame.name, number)
      fillRoles(index, frame, parts)
      return true
    }
    for range in parts.subject { claims[last].add(people(in: range), as: .participant) }
    return true
  }
}

extension Frame {
  /// The roles of a plain meeting.
  static let meetingRoles = Frame(
    verbs: ["meet"], particles: [], tests: [], kind: .talking, subject: .principal,
    object: .principal,
    phrases: [.with: .principal], example: "")
}
