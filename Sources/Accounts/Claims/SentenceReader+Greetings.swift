// Who receives, greets, joins and plays for whom.

import VisitModel

extension SentenceReader {
  /// Whether a clause is told of an arrival or a departure.
  func isAtAirport(_ number: Int) -> Bool {
    if claims.contains(where: { $0.kind == .arrival }) { return true }
    return chunks.contains { $0.place?.venue == .airport || $0.place?.venue == .station }
      || contains(chunks.indices, words: Self.airfield)
  }

  private static let airfield: WordSet = [
    "airport", "tarmac", "runway", "aircraft", "plane", "ramp",
  ]

  /// "upon arrival at the airport, they were met by": the town is entered.
  private func mentionsArrival(_ number: Int) -> Bool {
    let clause = clauses[number]
    guard contains(clause.range, word: "arrival") else { return false }
    for complement in clause.complements where [.at, .in].contains(complement.preposition) {
      enter(Array(complement.items))
    }
    claims[claims.count - 1].city = scene.city
    return true
  }

  func readGreeting(_ frame: Frame, _ number: Int, _ parts: Parts) -> Bool {
    let actors = parts.subject.flatMap { people(in: $0) }
    let met = parts.objects.flatMap { people(in: $0) }
    let verb = lemma(clauses[number])
    guard cast.visitor != nil else { return false }
    if actors.contains(where: isVisitorSide), !met.isEmpty {
      let index = open(.meeting, number)
      fillRoles(index, Frame.meetingRoles, parts)
      let kind = kindOfMeeting(claims[index], verb: "see")
      claims[index].kind = kind == .call ? .meeting : kind
      settle(index)
      return true
    }
    if verb == "receive", actors.isEmpty, !met.isEmpty, !met.contains(where: isVisitorSide) {
      return receiveInAudience(number, met)
    }
    guard
      met.contains(where: isVisitorSide)
        || met.isEmpty && !actors.isEmpty
          && verb.isOne(of: "greet", "wait", "stand", "await", "line", "be", "head", "lead")
          && !actors.contains(where: isVisitorSide)
    else { return false }
    if clauses[number].isPlaceRelative,
      let last = claims.lastIndex(where: { $0.kind == .departure })
    {
      return arriveWhere(last, number, frame, parts)
    }
    let index = open(.welcome, number)
    fillRoles(index, frame, parts)
    if verb == "receive", !isAtAirport(number), actors.contains(where: isMonarch) {
      claims[index].kind = .audience
      claims[index].people[.host] = claims[index].people[.greeter]
      claims[index].people[.greeter] = []
      noteCounterpart(index)
      return true
    }
    if actors.count > 1, contains(clauses[number].range, word: "turn") {
      return receiveInTurn(index, actors)
    }
    claims[index].isGreeting = true
    claims[index].isReception = verb == "receive"
    claims[index].isOnArrival = mentionsArrival(number)
    claims[index].isAtAirport = claims[index].isOnArrival || isAtAirport(number)
    noteCounterpart(index)
    if met.isEmpty { claims[index].people.add(defaultParty, as: .principal) }
    return true
  }

  /// "Mr Clegg was received twenty minutes afterwards": by whom is plain, the visitor.
  private func receiveInAudience(_ number: Int, _ met: [Int]) -> Bool {
    let index = open(.meeting, number)
    claims[index].people.add(defaultParty.prefix(1) + met, as: .principal)
    let kind = kindOfMeeting(claims[index], verb: "see")
    claims[index].kind = kind == .call ? .meeting : kind
    return true
  }

  /// "was received in turn by A and by B": a meeting with each.
  private func receiveInTurn(_ index: Int, _ actors: [Int]) -> Bool {
    let base = claims[index]
    for (order, actor) in actors.enumerated() {
      let claim = base.copy()
      claim.people = Attendance(principals: defaultParty, hosts: [actor])
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
        && cast.office($0).key.isOne(
          of: "king", "queen", "emperor", "empress", "sultan", "pope", "pontiff", "emir")
    }
  }

  /// "left for Nice, where the mayor met them": an arrival, told by its greeters.
  private func arriveWhere(_ last: Int, _ number: Int, _ frame: Frame, _ parts: Parts)
    -> Bool
  {
    claims.remove(at: last)
    origins.remove(at: last)
    let index = open(.arrival, number)
    fillRoles(index, frame, parts)
    return true
  }

  /// "X attended, as did Y": they belong to the engagement told of before.
  func readJoining(_ frame: Frame, _ number: Int, _ parts: Parts) -> Bool {
    let index = open(.meeting, number)
    fillRoles(index, frame, parts)
    for object in parts.objects { cast(index, people(in: object), as: .guest) }
    if claims[index].people.isEmpty || claims[index].people.contains(where: isVisitorSide) {
      claims.remove(at: index)
      origins.remove(at: index)
    } else {
      claims[index].isJoining = true
    }
    return true
  }

  func readPlaying(_ frame: Frame, _ number: Int, _ parts: Parts) -> Bool {
    // Those who play take part in the performance that the sentence tells of.
    guard let last = claims.lastIndex(where: { $0.kind == .performance }) else {
      let audience = parts.phrases.filter { $0.preposition == .for }.flatMap {
        people(in: $0.items)
      }
      guard audience.contains(where: isVisitorSide) else { return false }
      let index = open(.performance, number)
      fillRoles(index, frame, parts)
      return true
    }
    for range in parts.subject { claims[last].people.add(people(in: range), as: .participant) }
    return true
  }
}

extension Frame {
  /// The roles of those who take part beside others.
  static let participantRoles = Frame(row: "participate | - | joining | s=a | ")

  /// The roles of a plain meeting.
  static let meetingRoles = Frame(row: "meet | - | talking | s=p o=p with=p | ")
}
