// Claims by the table of frames.

import VisitModel

extension SentenceReader {
  /// Subject and objects as the verb means them: passives are turned around.
  struct Parts {
    var subject: [Range<Int>]
    var objects: [Range<Int>]
    var phrases: [Complement]
    /// Chunks.
    var times: [Int]
  }

  func parts(_ clause: Clause) -> Parts {
    let leader = clause.isLed ? clause.controller : nil
    let subject = [leader, clause.subject].compactMap { $0 }
    guard clause.group?.isPassive == true else {
      return Parts(
        subject: subject, objects: clause.objects, phrases: clause.complements, times: clause.times)
    }
    let agents = clause.complements.filter { $0.preposition == .by }.map(\.items)
    return Parts(
      subject: agents, objects: subject + clause.objects,
      phrases: clause.complements.filter { $0.preposition != .by }, times: clause.times)
  }

  func readFrames(_ number: Int) {
    let clause = clauses[number]
    guard let lemma = clause.group?.lemma, lemma >= 0 else { return }
    let rows = frames.byLemma[Int(lemma)]
    guard !rows.isEmpty else { return }
    // "had been invited to the summit": no more than asked.
    if clause.group?.isPassive == true, self.lemma(clause) == "invite" { return }
    let parts = parts(clause)
    for row in rows {
      let frame = frames.all[row]
      guard particlesFit(frame, clause), let nouns = fit(frame, parts) else { continue }
      if apply(frame, number, parts, nouns) { return }
    }
  }

  func particlesFit(_ frame: Frame, _ clause: Clause) -> Bool {
    guard !frame.particles.isEmpty else { return true }
    guard let verb = clause.verb else { return false }
    return (verb + 1..<min(clause.range.upperBound, verb + 5)).contains { chunk in
      switch chunks[chunk].kind {
      case .adverb, .preposition:
        frame.particles.contains(word(chunks[chunk].range.lowerBound))
      default: false
      }
    }
  }

  /// The chunks that fit the tests of a frame; nil where one fails.
  func fit(_ frame: Frame, _ parts: Parts) -> [Int]? {
    var nouns: [Int] = []
    for (slot, thing) in frame.tests {
      let before = nouns.count
      func look(_ range: Range<Int>) {
        for chunk in range where fits(thing, chunk) { nouns.append(chunk) }
      }
      switch slot {
      case .object: parts.objects.forEach(look)
      case .subject: parts.subject.forEach(look)
      case .time: for chunk in parts.times { look(chunk..<chunk + 1) }
      case .phrase(let preposition):
        for phrase in parts.phrases where preposition == nil || phrase.preposition == preposition {
          look(phrase.items)
        }
      }
      guard nouns.count > before else { return nil }
    }
    return nouns
  }

  private func fits(_ thing: FrameTest.Thing, _ chunk: Int) -> Bool {
    switch (thing, chunks[chunk].kind) {
    case (.event(let kinds), .event(let event)):
      kinds.isEmpty || kinds.contains(lexicon.events[event].kind)
    case (.people, .people(let mention)): mention.group != .sides
    case (.place, .place), (.document, .document), (.honour, .honour): true
    case (.venue, .place(let place)): place.venue != nil && place.venue != .airport
    case (.site, .place(let place)):
      place.country == nil && place.venue != .airport && town(place) == nil
    case (.site, .thing), (.site, .organisation): isSight(chunk) || isPartOfVenue(chunk)
    case (.site, .event(let event)): lexicon.events[event].key == "exhibition"
    case (.thing, .thing), (.thing, .place), (.thing, .event), (.thing, .organisation),
      (.thing, .document):
      true
    case (.nationals, .thing), (.nationals, .people): isOfHome(chunk)
    case (.words(let words), _):
      contains(chunk..<chunk + 1, words: words)
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
    guard [.of, .at, .in].contains(preposition), let place = chunks[chunk + 2].place else {
      return false
    }
    return place.venue != nil || contains(chunk..<chunk + 1, words: Self.partsOfTowns)
  }

  private static let partsOfTowns: WordSet = [
    "streets", "lanes", "alleys", "quarter", "waterfront", "harbour", "harbor", "ruins", "walls",
  ]

  // MARK: Making claims

  private func apply(_ frame: Frame, _ number: Int, _ parts: Parts, _ nouns: [Int]) -> Bool {
    hadTrigger = true
    switch frame.kind {
    case .none: return true
    case .kind(let kind):
      if kind == .press, frame.verbs.contains("answer"),
        claims.contains(where: { $0.kind == .address || $0.kind == .press })
      {
        return true
      }
      // "…, he told reporters" quotes what the press was told at the conference before.
      if kind == .press, frame.verbs.contains("tell"), !isFirst(.press) { return true }
      let noun = nouns.first { chunks[$0].event != nil }
      let index = open(kind, number, noun: noun)
      // What talks produced does not stand for the talks.
      let isOutcome = kind == .signing && frame.verbs.contains("produce")
      if !isOutcome { usedNouns.formUnion(nouns.filter { chunks[$0].event != nil }) }
      claims[index].isWitnessed = frame.verbs.contains("witness")
      fillRoles(index, frame, parts)
      finish(index, number, parts, nouns)
      if kind == .wreath { splitPlaces(index, parts) }
      let isLeave = kind == .call && frame.verbs == ["take"]
      if isLeave || kind == .departure { turnFarewell(index) }
      if kind == .call, frame.verbs == ["call"],
        claims[index].people[.host].contains(where: isVisitorSide)
      {
        claims[index].kind = .meeting
        claims[index].people[.principal] += claims[index].people[.host]
        claims[index].people[.host] = []
      } else if kind == .call {
        claims[index].isFarewell =
          isLeave
          && (claims[index].place == nil || claims[index].place?.venue == .airport)
        if !isLeave { splitCalls(index, frame, parts) }
      }
    case .noun:
      let events = nouns.filter { chunks[$0].event != nil }
      for chunk in events {
        guard usedNouns.insert(chunk).inserted else {
          addPeople(toClaimOf: chunk, frame, number, parts)
          continue
        }
        if isTwin(chunk, events) { continue }
        if takesPartInTold(chunk, frame, parts) {
          _ = readJoining(Frame.participantRoles, number, parts)
          continue
        }
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

  func fillRoles(_ index: Int, _ frame: Frame, _ parts: Parts) {
    for range in parts.subject { cast(index, people(in: range), as: frame.subject) }
    claims[index].hasOthers = parts.subject.contains { contains($0, words: Self.others) }
    for range in parts.objects { cast(index, people(in: range), as: frame.object) }
    for phrase in parts.phrases {
      let plays = claims[index].kind == .performance && phrase.preposition == .by
      cast(
        index, people(in: phrase.items),
        as: plays ? .participant : frame.role(behind: phrase.preposition))
    }
    let clause = clauses[origins[index].clause]
    if claims[index].kind == .signing, namesTheirPresence {
      let both =
        cast.focus.count > 1 ? cast.focus : [cast.visitor, resolver.counterpart].compactMap { $0 }
      cast(index, both, as: .principal)
    }
    if let controller = clause.controller, !clause.isLed {
      cast(index, people(in: controller), as: .host)
    }
  }

  /// "X and Y took part in the talks" that were told of before.
  private func takesPartInTold(_ chunk: Int, _ frame: Frame, _ parts: Parts) -> Bool {
    guard frame.verbs.contains("participate"), let event = chunks[chunk].event,
      word(chunks[chunk].range.lowerBound) == "the", scene.latestKind == lexicon.events[event].kind
    else { return false }
    let members = parts.subject.flatMap { people(in: $0) }
    return !members.isEmpty && !members.contains(where: isVisitorSide)
  }

  /// "in their presence", "in the presence of both".
  private var namesTheirPresence: Bool {
    guard let first = chunks.first?.range.lowerBound, let last = chunks.last?.range.upperBound
    else { return false }
    return (first..<last).contains {
      word($0) == "presence"
        && ($0 > first && word($0 - 1) == "their"
          || $0 + 2 < last && word($0 + 1) == "of" && word($0 + 2) == "both")
    }
  }

  /// "A forum attended by 300 executives was opened by X": two verbs of one noun.
  private func addPeople(toClaimOf noun: Int, _ frame: Frame, _ number: Int, _ parts: Parts) {
    guard
      let claim = origins.lastIndex(where: {
        $0.noun == noun && $0.clause == number - 1 && clauses[$0.clause].isParticiple
      })
    else { return }
    fillRoles(claim, frame, parts)
  }

  private func readNoun(_ chunk: Int, _ frame: Frame, _ number: Int, _ parts: Parts) {
    guard let event = chunks[chunk].event, !isReference(chunk) else { return }
    if lexicon.events[event].kind == .visit, isWholeTour(chunk) { return }
    let index = open(lexicon.events[event].kind, number, noun: chunk)
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
    guard word(chunks[chunk].range.lowerBound).isOne(of: "the", "this", "his", "her", "their")
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
  func finish(_ index: Int, _ number: Int, _ parts: Parts, _ nouns: [Int]) {
    if claims[index].kind == .signing {
      readDocuments(index, number)
      claims[index].fields = fields(number)
      if number > 0,
        lemma(clauses[number - 1]).isOne(of: "watch", "look", "witness", "see", "stand"),
        let onlooker = clauses[number - 1].subject
      {
        claims[index].people.add(people(in: onlooker), as: .principal)
      }
    }
    if claims[index].kind == .decoration { readHonours(index, number, parts) }
    if claims[index].kind == .visit, claims[index].placeName == nil || !claims[index].hasOwnPlace {
      visitObject(index, parts)
      visitPhrase(index, number, nouns)
    }
    if isOfNationals(index, nouns) { claims[index].kind = .community }
    if claims[index].kind == .visit, isPerformedIn(number) { claims[index].kind = .performance }
    settle(index)
  }

  /// "took him to the theatre, where X danced in Y".
  private func isPerformedIn(_ number: Int) -> Bool {
    clauses.dropFirst(number + 1).contains {
      $0.isPlaceRelative && lemma($0).isOne(of: "dance", "sing", "play", "perform")
    }
  }

  /// "a crowd of Filipino workers", where the visitor is one.
  private func isOfNationals(_ index: Int, _ nouns: [Int]) -> Bool {
    guard [.address, .meeting, .meal].contains(claims[index].kind),
      let home = cast.visitor.flatMap({ cast[$0].country }),
      claims[index].people.allSatisfy(isVisitorSide)
    else { return false }
    let phrases = clauses[origins[index].clause].complements.filter { $0.preposition == .with }
    return (nouns + phrases.map(\.items.lowerBound)).contains { chunk in
      chunks[chunk].range.contains { token in
        lexicon.value(tokens[token], .demonym).map { lexicon.countries[Int($0)] == home } ?? false
      } && (contains(chunk..<chunk + 1, words: Self.compatriots) || isNationals(chunk))
    }
  }

  /// "Britons", "Ukrainians": people of a country, named by nothing else.
  private func isNationals(_ chunk: Int) -> Bool {
    chunks[chunk].range.contains {
      tokens[$0].isCapital && tokens[$0].has(.demonym) && wording.ends($0, in: "s")
        && !wording.ends($0, in: "ss")
    }
  }

  /// People of the visitor's own country, named by nothing else.
  private func isOfHome(_ chunk: Int) -> Bool {
    guard let home = cast.visitor.flatMap({ cast[$0].country }), isNationals(chunk) else {
      return false
    }
    return chunks[chunk].range.contains {
      lexicon.value(tokens[$0], .demonym).map { lexicon.countries[Int($0)] == home } ?? false
    }
  }

  private static let compatriots: WordSet = [
    "workers", "students", "community", "residents", "nationals", "staff", "people", "citizens",
    "expatriates", "diaspora", "families", "pupils", "crowd",
  ]

  /// What is visited is the place.
  private func visitObject(_ index: Int, _ parts: Parts) {
    guard let object = parts.objects.first(where: { $0.contains { chunks[$0].place != nil } })
    else { return }
    let inherited = claims[index].placeName
    claims[index].placeName = nil
    place(index, object)
    claims[index].hasOwnPlace =
      claims[index].placeName != nil && claims[index].place?.isGeneric != true
    claims[index].placeName = claims[index].placeName ?? inherited
    if let name = claims[index].placeName { scene.place = name }
  }

  /// "a tour of the school": the place stands behind the noun.
  private func visitPhrase(_ index: Int, _ number: Int, _ nouns: [Int]) {
    guard claims[index].placeName == nil, let noun = nouns.last else { return }
    // "paid a visit to the museum".
    if chunks[noun].place != nil { place(index, noun..<noun + 1) }
    guard chunks[noun].event != nil,
      let phrase = clauses[number].complements.first(where: {
        $0.preposition == .of && $0.items.lowerBound == noun + 2
      })
    else { return }
    place(index, phrase.items)
    claims[index].hasOwnPlace = claims[index].placeName != nil
  }

  /// Adds the visitor where the engagement is one of the visitor's by its kind, and takes back what
  /// others did among themselves.
  func settle(_ index: Int) {
    guard let visitor = cast.visitor else { return }
    if claims[index].people.contains(where: isVisitorSide) {
      addCounterpart(index)
      return noteCounterpart(index)
    }
    switch claims[index].kind {
    case .signing:
      if isSubjectSilent(origins[index].clause) {
        claims[index].people[.principal].insert(contentsOf: defaultParty, at: 0)
      }
      return noteCounterpart(index)
    case .gifts where cast.counterpart.map(claims[index].people.contains) ?? false:
      // "The King handed over a model": to the visitor.
      claims[index].people.add([visitor], as: .principal)
    case .wreath, .visit, .call, .address, .gifts, .rest, .community:
      if !claims[index].people.isEmpty, !claims[index].people[.principal].isEmpty {
        claims[index].status = .denied
      } else {
        claims[index].people.add([visitor], as: .principal)
      }
    default:
      if claims[index].status == .planned, !scene.isAnnounced, !namesDay(index) {
        claims[index].status = .denied
      }
      claims[index].people[.principal].insert(contentsOf: defaultParty, at: 0)
      addCounterpart(index)
    }
    noteCounterpart(index)
  }

  /// Whether the clause of a claim names its day.
  private func namesDay(_ index: Int) -> Bool {
    clauses[origins[index].clause].times.contains {
      chunks[$0].time.map { $0.day != .none } ?? false
    }
  }

  /// Talks take two: where only the visitor is named, the other is whom the visitor meets there.
  private func addCounterpart(_ index: Int) {
    guard let other = cast.counterpart, claims[index].people.allSatisfy(isVisitorSide) else {
      return
    }
    switch claims[index].kind {
    case .talks, .teteATete: claims[index].people.add([other], as: .principal)
    case .press, .gifts, .photo:
      if contains(chunks.indices, words: Self.joint) {
        claims[index].people.add([other], as: .principal)
      }
    default: break
    }
  }

  private static let joint: WordSet = [
    "joint", "both", "two", "exchange", "exchanged", "exchanging", "jointly", "leaders", "hands",
  ]

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
    var others = claims[index].people.everybody
    others.removeAll { isVisitorSide($0) || home != nil && cast[$0].country == home }
    others.sort()
    let receiving = claims[index].people[.host] + claims[index].people[.greeter]
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
}
