// Engagements that a noun names without a verb that says who holds it: "talks took place", "followed
// by a luncheon", "Luncheon at the palace, given by the King".

import VisitModel

extension SentenceReader {
  /// A sentence without a verb: a line of a programme.
  func readFragment(_ number: Int) {
    readEvents(number)
  }

  /// Engagement nouns of a clause that nothing has read.
  func readEvents(_ number: Int) {
    let clause = clauses[number]
    for chunk in clause.range where chunks[chunk].event != nil && !usedNouns.contains(chunk) {
      readEvent(chunk, number)
    }
  }

  func readLooseNouns() {
    for number in clauses.indices where !clauses[number].isNegated && !isBackground(number) {
      for chunk in clauses[number].range
      where chunks[chunk].event != nil && !usedNouns.contains(chunk) {
        if isTold(chunk, clauses[number]) { readEvent(chunk, number) }
      }
      readVisits(number)
      readLooseDocuments(number)
    }
    readAgents()
  }

  /// "ended with a visit to the museum", "the programme included visits to A and B".
  private func readVisits(_ number: Int) {
    let clause = clauses[number]
    guard clause.verb != nil, Self.happening.contains(lemma(clause)), clause.group?.isFuture != true
    else { return }
    for chunk in clause.range.dropLast(2) where isVisitNoun(chunk) {
      let phrase = clause.complements.first { $0.items.lowerBound == chunk + 2 }
      guard let phrase, chunks[chunk + 1].preposition == .to else { continue }
      for site in phrase.items {
        guard let place = chunks[site].place, place.country == nil, town(place) == nil,
          place.venue != nil || !place.isGeneric
        else { continue }
        let index = open(.visit, number, noun: chunk)
        self.place(index, site..<site + 1)
        claims[index].people.add(defaultParty, as: .principal)
        settle(index)
      }
    }
  }

  /// "a visit", "visits", unlike "the visit".
  private func isVisitNoun(_ chunk: Int) -> Bool {
    guard case .thing = chunks[chunk].kind else { return false }
    let range = chunks[chunk].range
    let last = word(range.upperBound - 1)
    return last == "visits" || last == "visit" && isIndefinite(chunk)
  }

  private static let happening: WordSet = [
    "take", "follow", "begin", "start", "open", "close", "end", "conclude", "feature", "include",
    "be",
    "come", "continue", "comprise", "precede", "finish", "greet", "hold", "wait", "await", "last",
    "resume", "schedule", "serve", "provide", "lay", "give", "host", "stage", "organise",
    "organize",
    "offer", "mark", "round", "convene", "gather", "arrange", "celebrate", "deliver", "bring",
    "see", "complete", "culminate", "have", "adjourn", "run",
    "rise", "ensue", "wind", "wrap",
  ]

  /// What is told of an engagement that may have been told before: "talks produced an accord".
  private static let outlasting: WordSet = [
    "produce", "yield", "focus", "centre", "center", "cover", "concern", "dominate", "touch",
    "occupy",
    "dwell",
  ]

  /// Whether a noun, where it stands, says that the engagement happened.
  private func isTold(_ chunk: Int, _ clause: Clause) -> Bool {
    guard let event = chunks[chunk].event else { return false }
    let row = lexicon.events[event]
    // "The tree-planting arranged for today did not take place."
    if clauses.contains(where: { $0.isNegated && $0.subject?.contains(chunk) ?? false }) {
      return false
    }
    if isFollowing(chunk) { return true }
    guard !isDefiniteReference(chunk) || isOwn(chunk, row) else { return false }
    if clause.verb == nil { return row.isStrong || row.kind != .visit }
    let verb = lemma(clause)
    if clause.group?.isFuture == true, !Self.happening.contains(verb) { return false }
    let isSubject = clause.subject?.contains(chunk) ?? false
    if isSubject, Self.outlasting.contains(verb) { return isNewlyTold(chunk) }
    if isSubject, row.kind == .session, verb.isOne(of: "meet", "sit") { return true }
    if isSubject {
      return Self.happening.contains(verb) || clause.group?.isPassive == true && row.isStrong
    }
    if isFollowing(chunk) { return true }
    if let preposition = clause.complements.first(where: { $0.items.contains(chunk) })?.preposition
    {
      switch preposition {
      case .for, .to:
        return row.isStrong
          && (movesOn(verb)
            || isIndefinite(chunk) && (isTravel(verb) || verb.isOne(of: "give", "devote")))
          || verb.isOne(of: "provide", "arrange", "schedule", "plan")
      case .after, .before, .following:
        return row.isStrong && (isIndefinite(chunk) || isNewlyTold(chunk))
      case .with, .by:
        return Self.happening.contains(verb) || row.isStrong && isIndefinite(chunk)
      case .at, .in, .over, .during:
        return (row.isStrong || row.kind == .opening)
          && (isIndefinite(chunk) || followsHere(chunk) || isOwn(chunk, row) && isFirst(row.kind))
      default: return false
      }
    }
    return Self.happening.contains(verb)
      && (row.isStrong || verb.isOne(of: "include", "comprise", "feature"))
  }

  /// "At their joint press conference they said": told by the way.
  private func isOwn(_ chunk: Int, _ row: EventRow) -> Bool {
    // "at the launch of the season".
    if row.kind == .opening, chunk > 0, chunks[chunk - 1].preposition == .at,
      chunk + 1 < chunks.count, chunks[chunk + 1].preposition == .of
    {
      return true
    }
    guard [.press, .address, .meal, .banquet, .forum].contains(row.kind), row.isStrong, chunk > 0,
      [.at, .in, .during].contains(chunks[chunk - 1].preposition)
    else { return false }
    let first = word(chunks[chunk].range.lowerBound)
    if first.isOne(of: "a", "an", "their", "his", "her", "another") { return true }
    // "At the news conference they held afterwards".
    return chunk + 2 < chunks.count && chunks[chunk + 1].mention != nil
      && chunks[chunk + 2].verb.map {
        $0.lemma >= 0 && lexicon.verbs[Int($0.lemma)].isOne(of: "hold", "give")
      } ?? false
  }

  private static let taking: WordSet = [
    "take", "bring", "carry", "escort", "accompany", "convey", "lead", "show", "keep",
  ]

  private static let going: WordSet = [
    "go", "move", "proceed", "drive", "travel", "return", "continue", "fly", "join", "be", "come",
    "gather", "assemble", "stay", "sit", "retire", "walk", "adjourn", "invite", "repair", "head",
    "settle", "stop", "pause", "arrive", "reach", "withdraw", "meet", "convene", "disappear",
    "break",
  ]

  private static let giving: WordSet = [
    "host", "give", "offer", "lay", "lead", "chair", "arrange", "organise", "stage", "conduct",
    "guide",
  ]

  private func isTravel(_ verb: WordKey) -> Bool {
    Self.taking.contains(verb)
  }

  private func movesOn(_ verb: WordKey) -> Bool {
    Self.going.contains(verb)
  }

  /// "followed by", "preceded by", "then".
  private func isFollowing(_ chunk: Int) -> Bool {
    var index = chunk - 1
    while index > 0, index > chunk - 5 {
      if chunks[index].preposition == .by, let verb = chunks[index - 1].verb, verb.lemma >= 0 {
        return lexicon.verbs[Int(verb.lemma)].isOne(of: "follow", "precede")
      }
      index -= 1
    }
    return false
  }

  private func isIndefinite(_ chunk: Int) -> Bool {
    word(chunks[chunk].range.lowerBound).isOne(of: "a", "an", "another")
  }

  /// "at the luncheon that followed": told of here.
  private func followsHere(_ chunk: Int) -> Bool {
    for index in chunk + 1..<min(chunks.count, chunk + 6) {
      guard let verb = chunks[index].verb, verb.lemma >= 0 else { continue }
      if index == chunk + 1, verb.isBare, verb.forms.contains(.participle),
        lexicon.verbs[Int(verb.lemma)].isOne(of: "give", "host", "hold", "offer", "lay")
      {
        return true
      }
      guard case .relative = chunks[index - 1].kind else { return false }
      return lexicon.verbs[Int(verb.lemma)].isOne(of: "follow", "ensue")
    }
    return false
  }

  /// "after the talks", "at the banquet": told of elsewhere.
  private func isDefiniteReference(_ chunk: Int) -> Bool {
    guard chunk > 0, let preposition = chunks[chunk - 1].preposition else { return false }
    if followsHere(chunk) { return false }
    switch preposition {
    case .of, .since, .until, .during, .as, .through, .from, .about, .on: return true
    case .after, .following: return !isIndefinite(chunk) && !isNewlyTold(chunk)
    case .before, .at, .in, .between: return !isIndefinite(chunk)
    default: return false
    }
  }

  func readEvent(_ chunk: Int, _ number: Int) {
    guard let event = chunks[chunk].event else { return }
    usedNouns.insert(chunk)
    let row = lexicon.events[event]
    guard row.key != "visit", row.kind != .visit || leadsSomewhere(chunk, clauses[number])
    else { return }
    hadTrigger = true
    let index = open(row.kind, number, noun: chunk)
    if chunk > 0, let preposition = chunks[chunk - 1].preposition,
      [.after, .before, .following].contains(preposition)
    {
      claims[index].clock = nil
      claims[index].part = nil
    }
    fillNounRoles(index, chunk, number)
    if [.meeting, .talks, .teteATete, .bilateral, .call].contains(row.kind),
      !claims[index].people.contains(where: isVisitorSide)
    {
      claims[index].people[.principal].insert(contentsOf: defaultParty, at: 0)
    }
    if row.kind == .transfer { placeDestination(index, chunk, number) }
    claims[index].kind = kindOfTalk(row, claims[index])
    let parts = parts(clauses[number])
    finish(index, number, parts, [chunk])
    splitMeetings(index, chunk, parts)
  }

  /// "a carriage procession to the palace".
  private func placeDestination(_ index: Int, _ chunk: Int, _ number: Int) {
    for complement in clauses[number].complements
    where complement.preposition == .to && complement.items.lowerBound > chunk {
      claims[index].placeName = nil
      place(index, complement.items)
      if let name = claims[index].placeName { scene.place = name }
    }
  }

  private static let services: WordSet = ["service", "services", "mass", "masses"]

  /// A tour or a stop counts where something is toured: a place follows, or stands in the clause.
  private func leadsSomewhere(_ chunk: Int, _ clause: Clause) -> Bool {
    if contains(chunk..<chunk + 1, words: Self.services) { return true }
    let ways: [Preposition] = [.of, .at, .to, .in, .around, .through, .on]
    return clause.complements.contains {
      ways.contains($0.preposition) && $0.items.lowerBound > chunk
    }
  }

  /// Phrases behind the noun: "with", "between", "by", "for", "in honour of".
  private func fillNounRoles(_ index: Int, _ chunk: Int, _ number: Int) {
    let clause = clauses[number]
    let host: Role =
      [.performance, .address].contains(claims[index].kind)
      ? .participant : [.talks, .meeting, .press].contains(claims[index].kind) ? .principal : .host
    for complement in clause.complements where complement.items.lowerBound > chunk {
      switch complement.preposition {
      case .with, .between, .among:
        cast(index, people(in: complement.items), as: isMealLike(index) ? .host : .principal)
      case .by: cast(index, people(in: complement.items), as: host)
      case .on, .upon:
        guard claims[index].kind == .call else { continue }
        cast(index, people(in: complement.items), as: .host)
      case .for, .of, .to:
        cast(index, people(in: complement.items).filter(isVisitorSide), as: .principal)
      default: break
      }
    }
    let subject = clause.subject.map { people(in: $0) } ?? []
    if clause.group?.isPassive != true, clause.verb != nil, !subject.isEmpty {
      cast(index, subject.filter(isVisitorSide), as: .principal)
      cast(index, subject.filter { !isVisitorSide($0) }, as: isMealLike(index) ? .host : .principal)
    }
  }

  private func isMealLike(_ index: Int) -> Bool {
    [.meal, .banquet, .reception, .performance, .welcome, .visit].contains(claims[index].kind)
  }

  /// "a banquet hosted by X", "a ceremony attended by Y": participles that describe the noun.
  private func readAgents() {
    for (number, clause) in clauses.enumerated()
    where (clause.isParticiple || clause.isRelative) && clause.group?.isPassive == true {
      guard let described = clause.subject ?? clause.antecedent,
        let claim = origins.indices.last(where: {
          origins[$0].noun.map(described.contains) ?? false
        })
          ?? origins.indices.last(where: { origins[$0].clause < number })
      else { continue }
      let role: Role =
        Self.giving.contains(lemma(clause)) ? .host : .participant
      guard
        Self.giving.contains(lemma(clause))
          || lemma(clause).isOne(of: "attend", "join", "accompany", "witness", "flank", "watch")
      else { continue }
      let isTable = [.banquet, .meal, .reception].contains(claims[claim].kind)
      for complement in clause.complements where complement.preposition == .by {
        claims[claim].people.add(
          people(in: complement.items), as: role == .participant && isTable ? .guest : role)
      }
    }
  }
}
