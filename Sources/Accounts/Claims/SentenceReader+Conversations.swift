// Who talks with whom, what kind of conversation that is, and how many there were.

import VisitModel

extension SentenceReader {
  func readTalking(_ frame: Frame, _ number: Int, _ parts: Parts) -> Bool {
    var actors = parts.subject.flatMap { people(in: $0) }
    let others =
      parts.objects
      + parts.phrases.filter { frame.role(behind: $0.preposition) != nil }.map(\.items)
    let met = others.flatMap { people(in: $0) }
    if actors.isEmpty, isSubjectSilent(number) { actors = defaultParty }
    if met.isEmpty, actors.allSatisfy(isVisitorSide), isPlural(parts.subject),
      let other = resolver.counterpart, let visitor = cast.visitor
    {
      actors = [visitor, other]
    }
    guard !actors.isEmpty || !met.isEmpty else { return false }
    if lemma(clauses[number]).isOne(of: "come", "follow") {
      guard followsInTurn(number, actors, parts), let visitor = cast.visitor else { return false }
      actors.append(visitor)
    }
    if lemma(clauses[number]).isOne(of: "get", "grant"), let visitor = cast.visitor,
      !(actors + met).contains(where: isVisitorSide)
    {
      actors.append(visitor)
    }
    if lemma(clauses[number]) == "speak", met.isEmpty,
      !contains(clauses[number].range, words: Self.together)
    {
      return false
    }
    guard (actors + met).contains(where: isVisitorSide) || cast.visitor == nil else { return false }
    if frame.verbs.contains("meet"), lemma(clauses[number]) == "meet",
      met.contains(where: isVisitorSide),
      isAtAirport(number) || clauses[number].isLed || isBehindArrival(number)
        || contains(clauses[number].range, word: "arrival")
    {
      return false
    }
    if lemma(clauses[number]) == "shake",
      let arrival = claims.lastIndex(where: { $0.kind == .arrival })
    {
      claims[arrival].people.add((actors + met).filter { !isVisitorSide($0) }, as: .greeter)
      return true
    }
    guard Set(actors + met).count > 1 else { return false }
    if lemma(clauses[number]) == "exchange",
      claims.contains(where: { [.talks, .meeting, .bilateral].contains($0.kind) })
    {
      return true
    }
    // Several met one after the other are as many meetings.
    let index = open(.meeting, number)
    fillRoles(index, frame, parts)
    claims[index].people.add(actors, as: .principal)
    claims[index].kind = kindOfMeeting(claims[index], verb: lemma(clauses[number]))
    if lemma(clauses[number]) == "exchange", claims[index].kind == .bilateral,
      contains(clauses[number].range, words: ["words", "pleasantries"])
    {
      claims[index].kind = .pullAside
    }
    claims[index].isOfVisitor =
      met.contains(where: isVisitorSide) && !actors.contains(where: isVisitorSide)
    settle(index)
    splitFormats(index, number)
    split(index, met)
    return true
  }

  /// "The Chancellor came first, at ten. The premier followed": one visitor after the other.
  private func followsInTurn(_ number: Int, _ actors: [Int], _ parts: Parts) -> Bool {
    let conversations: [Kind] = [.talks, .meeting, .bilateral, .call]
    return !clauses[number].isRelative && !clauses[number].isParticiple
      && clauses[number].group?.isPassive != true
      && parts.objects.isEmpty && !actors.contains(where: isVisitorSide)
      && (claims.last?.kind ?? scene.latestKind).map(conversations.contains) ?? false
  }

  /// "… landed at the airport. The mayor met them": right behind an arrival, with no time or place of
  /// its own.
  private func isBehindArrival(_ number: Int) -> Bool {
    claims.isEmpty && scene.arrivalBlock == scene.block && clauses[number].times.isEmpty
      && !clauses[number].complements.contains { [.at, .in].contains($0.preposition) }
  }

  /// "Met with President Sadat.": registers and diaries leave the visitor out.
  func isSubjectSilent(_ number: Int) -> Bool {
    let clause = clauses[number]
    guard number == 0, clause.subject == nil, let group = clause.group else { return false }
    return group.isBare && !group.isPassive && group.forms.contains(.past)
      && chunks[0..<(clause.verb ?? 0)].allSatisfy { chunk in
        switch chunk.kind {
        case .time, .preposition, .place, .adverb, .mark: true
        default: false
        }
      }
  }

  /// "they met": the visitor and whom the account told of before.
  private func isPlural(_ subject: [Range<Int>]) -> Bool {
    subject.contains { range in
      range.contains {
        chunks[$0].mention?.pronoun == .they || chunks[$0].mention?.pronoun == .both
      }
    }
  }

  /// "called on A, at one place, and then on B, at another": a call each.
  func splitCalls(_ index: Int, _ frame: Frame, _ parts: Parts) {
    let hosts = parts.phrases.filter {
      frame.role(behind: $0.preposition) == .host && chunks[$0.items.lowerBound].mention != nil
    }
    let principals = claims[index].people[.principal]
    guard hosts.count > 1, !principals.isEmpty else { return }
    let base = claims[index]
    for (order, phrase) in hosts.enumerated() {
      let claim = base.copy()
      claim.people = Attendance(principals: principals, hosts: people(in: phrase.items))
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
  func turnFarewell(_ index: Int) {
    let all = claims[index].people.everybody.sorted()
    let visitors = all.filter(isVisitorSide)
    let others = all.filter { !isVisitorSide($0) }
    let left = claims[index].people[.host] + claims[index].people[.principal]
    let actors =
      claims[index].kind == .call
      ? claims[index].people[.principal] : claims[index].people[.greeter]
    guard !actors.contains(where: isVisitorSide) else {
      claims[index].kind = .call
      claims[index].people = Attendance(principals: visitors, hosts: others)
      return
    }
    guard left.contains(where: isVisitorSide) else { return }
    claims[index].kind = .departure
    claims[index].people = Attendance(principals: visitors, greeters: others)
  }

  /// "laid wreaths at A and at B": one for each place.
  func splitPlaces(_ index: Int, _ parts: Parts) {
    let verb = clauses[origins[index].clause].verb ?? 0
    let places = parts.phrases.filter {
      [.at, .before].contains($0.preposition) && $0.items.lowerBound > verb
        && !isWithin($0, parts)
    }.flatMap {
      $0.items.filter(isListed).compactMap { chunks[$0].place }.filter { $0.venue != nil }
    }
    for place in places.dropFirst() {
      let further = claims[index].copy()
      further.place = place
      further.placeName = account.phrase(tokens, place.name)
      claims.append(further)
      origins.append(origins[index])
    }
  }

  /// "at the memorial at the fortress": a phrase right behind another says where that is.
  private func isWithin(_ phrase: Complement, _ parts: Parts) -> Bool {
    parts.phrases.contains { $0.items.upperBound == phrase.items.lowerBound - 1 }
  }

  /// Whether a chunk stands in a list or alone, rather than within the phrase before it.
  private func isListed(_ chunk: Int) -> Bool {
    chunk == 0 || chunks[chunk - 1].isConjunction
      || [.at, .before].contains(chunks[chunk - 1].preposition)
  }

  /// "first alone and then with their delegations": a tête-à-tête, then talks.
  func splitFormats(_ index: Int, _ number: Int) {
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
    let further = claims[index].copy()
    further.kind = kind
    claims.append(further)
    origins.append(origins[index])
  }

  private static let laters: WordSet = [
    "then", "afterwards", "thereafter", "subsequently", "later", "before", "afterward",
  ]
  private static let alone: WordSet = [
    "alone", "private", "privately", "restricted", "narrow", "one-on-one", "small", "handful",
    "interpreters", "limited",
  ]
  private static let full: WordSet = [
    "delegations", "ministers", "aides", "teams", "advisers", "full", "participation", "expanded",
    "extended", "enlarged", "plenary",
  ]

  /// "separate meetings with A, and with B": one with each.
  func splitMeetings(_ index: Int, _ noun: Int, _ parts: Parts) {
    let words = chunks[noun].range
    guard [.meeting, .bilateral, .talks].contains(claims[index].kind),
      words.contains(where: { word($0).isOne(of: "meetings", "bilaterals", "conversations") }),
      let visitor = cast.visitor
    else { return }
    let met = parts.phrases.filter { $0.preposition == .with }.flatMap { people(in: $0.items) }
      .filter { !isVisitorSide($0) }
    guard met.count > 1 else { return }
    let base = claims[index]
    for (order, member) in met.enumerated() {
      let claim = base.copy()
      claim.people = Attendance(principals: [visitor, member])
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
  private func split(_ index: Int, _ met: [Int]) {
    guard claims[index].kind == .bilateral, met.count > 1, let visitor = cast.visitor else {
      return
    }
    let heads = met.filter { !isVisitorSide($0) }
    guard heads.count > 1, heads.allSatisfy({ cast.isHead($0) }) else { return }
    let base = claims[index]
    let origin = origins[index]
    claims[index].people = Attendance(principals: [visitor, heads[0]])
    for head in heads.dropFirst() {
      let next = base.copy()
      next.people = Attendance(principals: [visitor, head])
      claims.append(next)
      origins.append(origin)
    }
    attachDocumentsInList(from: index)
  }

  /// "conferred with the President, the ministers taking part": talks of two with their delegations.
  private func isOfDelegations(_ others: [Int], _ verb: WordKey) -> Bool {
    others.count { cast.isHead($0) } == 1
      && verb.isOne(of: "confer", "talk", "consult", "negotiate", "sit")
  }

  /// How the visitor and the others stand to each other decides what their meeting is.
  func kindOfMeeting(_ claim: Claim, verb: WordKey) -> Kind {
    let others = claim.people.everybody.filter { !isVisitorSide($0) }
    let home = cast.visitor.flatMap { cast[$0].country }
    if others.contains(where: { cast.holds($0, [.parliament]) && !cast.isHead($0) }) {
      return .call
    }
    if isApart(claim) { return .teteATete }
    if others.contains(where: {
      cast[$0].country != nil && cast[$0].country == scene.country && isCounterpart($0)
    }), others.count > 1, !isOfDelegations(others, verb) {
      return .meeting
    }
    let foreign = others.filter {
      cast.isHead($0) && cast[$0].country != nil && cast[$0].country != home
        && cast[$0].country != scene.country
    }
    if !foreign.isEmpty, scene.country != nil { return .bilateral }
    if scene.isSummit, others.contains(where: isCounterpart) { return .bilateral }
    if others.contains(where: { cast.rank($0) == .headOfOrganisation }) { return .bilateral }
    guard others.contains(where: isCounterpart) else { return .meeting }
    return verb.isOne(
      of: "confer", "talk", "consult", "meet", "speak", "sit", "converse", "negotiate")
      ? .talks : .meeting
  }

  /// "in a narrow circle", "alone", "behind closed doors".
  private func isApart(_ claim: Claim) -> Bool {
    guard let origin = origins.last,
      contains(clauses[origin.clause].range, words: Self.apart)
    else { return false }
    let others = claim.people.everybody.filter { member in
      !cast[member].offices.contains { cast.office($0).words.contains("interpreter") }
    }
    return others.count == 2
  }

  static let others: WordSet = ["other", "others"]

  private static let talking: WordSet = [
    "meeting", "meetings", "contact", "contacts", "discussion", "round table", "roundtable", "talk",
    "conversation", "conversations", "interaction", "encounter",
  ]

  private static let together: WordSet = [
    "briefly", "together", "alone", "narrow", "privately", "private", "apart",
  ]

  private static let nationals: WordSet = [
    "nationals", "diaspora", "expatriates", "compatriots", "community",
  ]

  private static let trade: WordSet = [
    "business", "investors", "businesspeople", "chiefs", "ceos", "entrepreneurs", "companies",
  ]

  private static let apart: WordSet = [
    "alone", "privately", "narrow", "restricted", "closed", "one-on-one", "tete-a-tete",
    "interpreters", "interpreter", "aides",
    "private",
  ]

  /// Whether a person is the visitor's equal in the country told of.
  private func isCounterpart(_ member: Int) -> Bool {
    if member == cast.counterpart { return true }
    guard let rank = cast.rank(member), rank <= .headOfGovernment else { return false }
    guard let visitor = cast.visitor, let own = cast.rank(visitor) else { return true }
    return rank == own || member == cast.counterpart
  }

  /// What a noun such as "meeting" stands for.
  func kindOfTalk(_ row: EventRow, _ claim: Claim) -> Kind {
    let others = claim.people.everybody.filter { !isVisitorSide($0) }
    if row.kind == .teteATete, others.isEmpty, let origin = origins.last,
      clauses[origin.clause].complements.contains(where: { $0.preposition == .with })
    {
      return .meeting
    }
    if row.kind == .talks, isApart(claim) { return .teteATete }
    // Where no gathering is told of, a session is one of the two sides.
    if row.kind == .session, !scene.speaksOfSummits { return .talks }
    guard row.kind == .meeting || row.kind == .session && !row.isStrong else { return row.kind }
    if row.kind == .session { return others.count == 1 ? .talks : .session }
    guard
      Self.talking.contains(row.key)
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
}
