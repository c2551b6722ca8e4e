// Puts the claims of an account together into engagements of a visit.

import CivilTime
import VisitModel

struct Assembly {
  let cast: Cast
  let text: AccountText
  let facts: VisitFacts
  let stages: ReadingStages

  func reading(_ all: [Claim], _ pledges: [ClaimedPledge], _ doubts: [ReadDoubt]) -> Reading {
    var claims = withoutStrays(all.filter { $0.status != .denied })
    if stages.contains(.merging) { claims = merged(claims) }
    settleAirports(claims)
    settleSides(claims)
    let people = cast.members.indices.map(person)
    let engagements = claims.map { engagement($0, claims) }
    var doubts = doubts
    doubts += self.doubts(claims)
    doubts.sort {
      ($0.span.lowerBound, $0.span.upperBound) < ($1.span.lowerBound, $1.span.upperBound)
    }
    return Reading(
      visit: visit(claims), people: people, engagements: engagements,
      pledges: pledges.map { pledge($0, claims) }, doubts: doubts)
  }

  /// Where the account does not say when the visit was, its days are those told of together: what is
  /// dated more than a week from them is of another time.
  private func withoutStrays(_ claims: [Claim]) -> [Claim] {
    guard facts.days == nil else { return claims }
    var groups: [[Day]] = []
    for day in claims.compactMap(\.date).sorted() {
      if let last = groups.last?.last, last.days(to: day) <= 7 {
        groups[groups.count - 1].append(day)
      } else {
        groups.append([day])
      }
    }
    guard groups.count > 1, let visit = groups.max(by: { $0.count < $1.count }) else {
      return claims
    }
    return claims.filter { claim in
      claim.date.map { visit[0]...visit[visit.count - 1] ~= $0 } ?? true
    }
  }

  // MARK: Merging

  private func merged(_ claims: [Claim]) -> [Claim] {
    var result: [Claim] = []
    for claim in receptionsAtEngagements(greetingsBehindArrivals(claims)) {
      if claim.isJoining {
        if let target = table(claim, result) { join(claim, into: result[target], as: .guest) }
      } else if claim.isFarewell,
        let target = result.indices.last(where: {
          result[$0].kind == .departure
            && (result[$0].sentence == claim.sentence
              || $0 == result.count - 1 && result[$0].block == claim.block && claim.clock == nil)
        })
      {
        join(claim, into: result[target], as: .greeter)
      } else if claim.kind == .welcome, !claim.isGreeting, claim.isThere, let last = result.last,
        last.sentence == claim.sentence, [.talks, .meeting, .bilateral].contains(last.kind)
      {
        greet(result[result.count - 1])
        join(claim, into: result[result.count - 1], as: .host)
      } else if claim.kind == .banquet, claim.isThere, let last = result.last,
        last.kind == .meal, last.sentence == claim.sentence
      {
        last.kind = .banquet
        join(claim, into: last, as: .host)
      } else if let last = result.last, isCeremony(claim, behind: last) {
        greet(last)
        join(claim, into: last, as: .host)
      } else if claim.isGreeting, let target = greetingTarget(claim, result) {
        join(
          claim, into: result[target],
          as: [.arrival, .departure].contains(result[target].kind) ? .greeter : .host)
      } else if claim.kind == .welcome || claim.kind == .gifts || claim.kind == .photo,
        let target = sameCeremony(claim, result)
      {
        join(claim, into: result[target], as: .host)
      } else if let target = toldBefore(claim, result) {
        join(claim, into: result[target], as: .participant)
      } else if let target = duplicate(claim, result) {
        join(claim, into: result[target], as: .participant)
      } else {
        if let last = result.last, goesOn(from: last, claim) {
          claim.clock = last.clock
          claim.part = last.part
          claim.placeName = claim.placeName ?? last.placeName
          result.removeLast()
        }
        result.append(settled(claim))
      }
    }
    return result
  }

  /// "The Queen met the President at noon. The guard gave a salute": that was the ceremony.
  private func isCeremony(_ claim: Claim, behind last: Claim) -> Bool {
    claim.kind == .welcome && !claim.isGreeting && last.isOfVisitor && last.block == claim.block
      && [.talks, .meeting].contains(last.kind) && last.date == claim.date && claim.clock == nil
      && claim.people.allSatisfy { isVisitorSide($0) || last.people.contains($0) }
  }

  /// "The King received him at the palace at 3 p.m. The two talked alone": told once, then as what it
  /// was.
  private func goesOn(from last: Claim, _ claim: Claim) -> Bool {
    last.isReception && !claim.isReception && !last.isAtAirport && last.block == claim.block
      && [.teteATete, .talks, .bilateral].contains(claim.kind) && last.date == claim.date
      && claim.clock == nil && claim.part == nil && claim.after == nil
      && last.people.hasSamePeople(as: claim.people)
  }

  /// "was welcomed by the Speaker and addressed the members": who receives is the host of what is
  /// done there.
  private func receptionsAtEngagements(_ claims: [Claim]) -> [Claim] {
    var kept = claims
    var index = 0
    while index + 1 < kept.count {
      let claim = kept[index]
      let next = kept[index + 1]
      let greeters = claim.people[.greeter]
      guard claim.isGreeting, !claim.isAtAirport, !next.isGreeting,
        next.sentence == claim.sentence, !greeters.isEmpty,
        greeters.allSatisfy({ next.people.contains($0) })
          || [.address, .visit, .forum, .meal, .talks].contains(next.kind)
            && !greeters.contains(where: cast.isHead)
            && claim.date == next.date
      else {
        index += 1
        continue
      }
      kept[index + 1].people.add(greeters, as: .host)
      kept[index + 1].placeName =
        next.hasOwnPlace ? next.placeName : claim.placeName ?? next.placeName
      kept.remove(at: index)
    }
    return kept
  }

  /// "X was waiting when the aircraft landed": within a sentence the arrival comes first.
  private func greetingsBehindArrivals(_ claims: [Claim]) -> [Claim] {
    var ordered = claims
    for index in ordered.indices.dropLast()
    where
      (ordered[index].isGreeting && ordered[index + 1].kind == .arrival
      || ordered[index].isFarewell && ordered[index + 1].kind == .departure)
      && ordered[index].sentence == ordered[index + 1].sentence
    {
      ordered.swapAt(index, index + 1)
    }
    return ordered
  }

  /// The arrival or departure that a greeting is told beside.
  private func greetingTarget(_ claim: Claim, _ result: [Claim]) -> Int? {
    for index in result.indices.reversed().prefix(3) {
      let other = result[index]
      let isNear =
        other.sentence == claim.sentence || other.block == claim.block && index == result.count - 1
      guard isNear, other.date == claim.date || other.sentence == claim.sentence else { continue }
      // "They left by air. At the airport of the other town the governor received them."
      if other.kind == .departure, claim.isReception && claim.isAtAirport || claim.isOnArrival,
        other.sentence != claim.sentence
      {
        return nil
      }
      if other.kind == .arrival || other.kind == .departure { return index }
      if Self.attended.contains(other.kind) && claim.isReception || other.kind == .visit,
        index == result.count - 1, claim.clock == nil, claim.after == nil,
        !claim.people[.greeter].contains(where: cast.isHead)
      {
        return index
      }
      if other.sentence == claim.sentence,
        [.visit, .welcome, .meal, .banquet, .reception].contains(other.kind)
      {
        return index
      }
    }
    return nil
  }

  /// Where those who only joined were: at the table told of in the paragraph, else at what was told
  /// last.
  private func table(_ claim: Claim, _ result: [Claim]) -> Int? {
    let near = result.indices.suffix(3).filter { result[$0].block == claim.block }
    let tables: [Kind] = [.banquet, .meal, .reception]
    guard let last = near.last else { return nil }
    if result[last].kind != .decoration { return last }
    return near.last { tables.contains(result[$0].kind) } ?? last
  }

  /// What is done at the place of somebody who receives the visitor there.
  private static let attended: [Kind] = [
    .visit, .address, .forum, .wreath, .opening, .performance, .reception, .decoration,
  ]

  private func sameCeremony(_ claim: Claim, _ result: [Claim]) -> Int? {
    guard let last = result.indices.last else { return nil }
    for index in result.indices.suffix(3).reversed()
    where result[index].kind == claim.kind || claim.kind == .welcome && result[index].isGreeting {
      let other = result[index]
      if other.sentence == claim.sentence { return index }
      guard other.kind == claim.kind else { continue }
      if claim.kind == .welcome, index == last, other.block == claim.block, other.date == claim.date
      {
        return index
      }
    }
    return nil
  }

  /// An arrival or a departure that another paragraph has told: the lead, and then the story.
  private func toldBefore(_ claim: Claim, _ result: [Claim]) -> Int? {
    guard claim.kind == .arrival || claim.kind == .departure, claim.city != nil, claim.date != nil
    else { return nil }
    return result.firstIndex { other in
      other.kind == claim.kind && other.date == claim.date && other.city == claim.city
        && other.block != claim.block && other.status == claim.status
        && (other.clock == nil || claim.clock == nil || other.clock == claim.clock)
        && (other.placeName == nil || claim.placeName == nil || other.placeName == claim.placeName)
    }
  }

  /// The same thing told twice in one sentence.
  private func duplicate(_ claim: Claim, _ result: [Claim]) -> Int? {
    result.indices.suffix(4).last { index in
      let other = result[index]
      guard other.kind == claim.kind, other.sentence == claim.sentence, other.date == claim.date
      else { return false }
      if claim.trigger == other.trigger {
        return claim.people.hasSamePeople(as: other.people) && claim.kind != .bilateral
          && (claim.kind != .wreath || claim.placeName == other.placeName)
      }
      if claim.kind == .wreath, claim.isThere { return true }
      if claim.kind == .visit, other.people.contains(where: claim.people.contains) {
        return !claim.hasOwnPlace || claim.isThere
      }
      return claim.kind == .arrival || claim.kind == .departure
        || claim.kind == .talks && claim.people.hasSamePeople(as: other.people)
        || claim.kind == .signing && claim.documents.isEmpty
    }
  }

  private func join(_ claim: Claim, into other: Claim, as role: Role) {
    for own in Role.allCases {
      let members = claim.people[own]
      let visitors = members.filter(isVisitorSide)
      other.people.add(visitors, as: .principal)
      other.people.add(
        members.filter { !isVisitorSide($0) },
        as: own == .principal
          ? (other.kind == claim.kind ? .principal : role)
          : own == .greeter || claim.isFarewell ? role : own)
    }
    if claim.kind == .welcome, other.isGreeting, [.meeting, .visit, .talks].contains(other.kind) {
      greet(other)
    }
    other.hasOthers = other.hasOthers || claim.hasOthers
    other.clock = other.clock ?? claim.clock
    other.part = other.clock == nil ? other.part ?? claim.part : nil
    other.placeName = other.placeName ?? claim.placeName
    other.documents += claim.documents.filter { !other.documents.contains($0) }
  }

  /// Who met the visitor was the host of a ceremony.
  private func greet(_ claim: Claim) {
    claim.kind = .welcome
    claim.people[.host] += claim.people[.principal].filter {
      !isVisitorSide($0)
    }
    claim.people[.principal] = claim.people[.principal].filter(isVisitorSide)
  }

  private func isVisitorSide(_ member: Int) -> Bool {
    cast.isVisitorSide(member)
  }

  /// A greeting by itself is a welcome, or an arrival told by its greeters.
  private func settled(_ claim: Claim) -> Claim {
    guard claim.isGreeting else { return claim }
    let greeters = claim.people[.greeter]
    if claim.isAtAirport {
      claim.kind = .arrival
    } else if !greeters.isEmpty, !greeters.contains(where: cast.isHead),
      let venue = claim.place?.venue,
      [.worship, .museum, .university, .site, .hospital, .company, .memorial].contains(venue)
    {
      claim.kind = .visit
      claim.people[.host] = greeters
      claim.people[.greeter] = []
    } else if claim.isReception, greeters.count < 2 {
      let isEqual =
        greeters.contains { cast.rank($0).map { $0 <= .headOfGovernment } ?? false }
        && !greeters.contains { cast.holds($0, [.party]) }
      let isCall = greeters.contains { cast.holds($0, [.parliament]) }
      claim.kind = isEqual ? .talks : isCall ? .call : .meeting
      claim.people[.principal] += greeters
      claim.people[.greeter] = []
    } else if greeters.contains(where: cast.isHead)
      || greeters.contains(where: { cast.holds($0, [.court]) })
    {
      claim.people[.host] = greeters
      claim.people[.greeter] = []
    } else if greeters.isEmpty {
      claim.kind = .welcome
    } else {
      claim.kind = .meeting
      claim.people[.principal] += greeters
      claim.people[.greeter] = []
    }
    return claim
  }

  // MARK: Results

  private func person(_ member: Int) -> ReadPerson {
    let person = cast[member]
    // One office told with its country and without is two, and worded once.
    let offices = person.offices.filter { !$0.isFormer }.reduce(into: [String]()) { told, office in
      if !told.contains(office.words) { told.append(office.words) }
    }
    return ReadPerson(
      name: cast.displayName(member), offices: offices, rank: rank(member),
      country: person.country, isOfficeOnly: person.isOfficeOnly, span: person.span)
  }

  /// The highest rank; a deputy premier who is foreign minister as well is received as that.
  private func rank(_ member: Int) -> Rank {
    let ranks = cast[member].offices.filter { !$0.isFormer }.map { cast.office($0).rank }
    let highest = ranks.min() ?? .official
    return highest == .deputyHeadOfGovernment && ranks.contains(.foreignMinister)
      ? .foreignMinister : highest
  }

  /// A ceremony at the airport follows the arrival there, and says at which place that was.
  private func settleAirports(_ claims: [Claim]) {
    for index in claims.indices.dropLast() where claims[index].kind == .arrival {
      let next = claims[index + 1]
      guard next.kind == .welcome, next.block == claims[index].block,
        next.place?.venue == .airport, next.date == claims[index].date
      else { continue }
      if claims[index].placeName == nil { claims[index].placeName = next.placeName }
      if next.clock == nil, next.part == nil, next.after == nil {
        claims[index + 1].after = claims[index].trigger
      }
    }
  }

  /// Office-holders of whom the account does not say more serve the country where they receive.
  private func settleSides(_ claims: [Claim]) {
    let home = cast.visitor.flatMap { cast[$0].country }
    for claim in claims {
      guard let country = claim.country, country != home else { continue }
      for member in claim.people[.greeter] + claim.people[.host]
      where cast[member].country == nil && !isVisitorSide(member)
        && cast.holds(member, [.state, .city, .region, .parliament, .military])
      {
        cast[member].country = country
      }
    }
  }

  private func engagement(_ claim: Claim, _ claims: [Claim]) -> ReadEngagement {
    // Merging may have brought a day.
    let grounds = claim.date == nil ? claim.grounds : claim.grounds.subtracting(.noDay)
    return ReadEngagement(
      kind: claim.kind, date: claim.date, time: claim.clock, isAbout: claim.isAbout,
      part: claim.clock == nil ? claim.part : nil, city: claim.city, country: claim.country,
      place: claim.placeName, isVideo: claim.isVideo,
      status: claim.status == .cancelled ? .cancelled : claim.status == .planned ? .planned : .held,
      principals: claim.people[.principal], hosts: claim.people[.host],
      greeters: claim.people[.greeter], participants: claim.people[.participant],
      guests: claim.people[.guest], documents: claim.documents.map(document),
      honours: claim.honours.map { ReadHonour(title: $0.title, by: $0.by, to: $0.to) },
      span: claim.sentence, trigger: claim.trigger, confidence: grounds.confidence,
      reason: grounds.reason, title: claim.title,
      after: claim.after.flatMap { after in claims.firstIndex { $0.trigger == after } },
      destination: claim.destination, fields: claim.fields, isWitnessed: claim.isWitnessed,
      hasOthers: claim.hasOthers)
  }

  private func document(_ document: ClaimedDocument) -> ReadDocument {
    let types = DocumentType.allCases
    return ReadDocument(
      title: document.title, type: document.type < 8 ? types[document.type] : nil,
      parties: document.parties, count: document.count, vagueCount: document.vague)
  }

  private func pledge(_ pledge: ClaimedPledge, _ claims: [Claim]) -> ReadPledge {
    ReadPledge(
      kind: pledge.kind, amount: Amount(hundredths: pledge.hundredths), currency: pledge.currency,
      from: pledge.from, to: pledge.to, purpose: pledge.purpose, span: pledge.sentence,
      engagement: claims.lastIndex { $0.sentence.lowerBound <= pledge.sentence.lowerBound })
  }

  private func visit(_ claims: [Claim]) -> ReadVisit {
    let held = claims.filter { $0.status != .cancelled }
    let dates = held.compactMap(\.date)
    let from = [facts.days?.lowerBound, dates.min()].compactMap { $0 }.min()
    let to = [facts.days?.upperBound, dates.max()].compactMap { $0 }.max()
    return ReadVisit(
      title: facts.title, visitor: cast.visitor, visitClass: facts.visitClass, from: from, to: to,
      stops: stops(held), organisers: facts.organisers, occasions: facts.occasions,
      seeAlso: facts.seeAlso)
  }

  private func stops(_ claims: [Claim]) -> [(city: String, country: String)] {
    let home = cast.visitor.flatMap { cast[$0].country }
    var stops: [(city: String, country: String)] = []
    for claim in claims.sorted(by: { ($0.date ?? .last) < ($1.date ?? .last) }) {
      guard let city = claim.city, let country = claim.country, country != home,
        claim.kind != .transfer || claim.kind == .arrival
      else { continue }
      if !stops.contains(where: { $0.city == city }) { stops.append((city, country)) }
    }
    return stops
  }

  private func doubts(_ claims: [Claim]) -> [ReadDoubt] {
    var doubts: [ReadDoubt] = []
    var seen: Set<Int> = []
    for claim in claims {
      for member in claim.people.everybody.sorted()
      where cast[member].isOfficeOnly && seen.insert(member).inserted {
        doubts.append(
          ReadDoubt(kind: .officeOnly, span: cast[member].span, words: cast[member].name))
      }
      if claim.date == nil {
        doubts.append(ReadDoubt(kind: .undated, span: claim.sentence, words: claim.kind.rawValue))
      }
      if claim.status == .cancelled {
        doubts.append(ReadDoubt(kind: .notHeld, span: claim.sentence, words: claim.kind.rawValue))
      }
    }
    return doubts
  }
}
