// What tells of other times, of purposes and wishes, and of what was called off.

import VisitModel

extension SentenceReader {
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
    return !backgroundCues.isEmpty
      && backgroundCues.contains(where: tokens(of: clause.range).contains)
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

  /// The tokens of a sentence that speak of other times.
  static func backgroundCues(_ wording: Wording, _ sentence: Range<Int>) -> [Int] {
    wording.cues.filter { sentence.contains($0) && isBackgroundCue(wording, $0) }
  }

  private static func isBackgroundCue(_ wording: Wording, _ token: Int) -> Bool {
    let next = token + 1 < wording.tokens.count ? wording.word(token + 1) : .none
    return switch wording.word(token) {
    case "recalled": token > 0 && wording.word(token - 1).isOne(of: "is", "be")
    case "last" where token > 1 && wording.word(token - 2) == "for": false
    case "last": next.isOne(of: "year", "month", "week", "time", "state", "visit")
    case "previous", "preceding", "recent":
      next.isOne(of: "visit", "state", "year", "years", "visits", "week", "month", "months")
    default: true
    }
  }

  /// "arrived to attend the 24th meeting of the Council": why the visitor came.
  func readPurpose(_ number: Int) -> Bool {
    guard clauses[number].group?.isInfinitive == true, clauses[number].isSubjectShared,
      claims.last?.kind == .arrival,
      lemma(clauses[number]).isOne(of: "attend", "pay", "take", "participate")
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

  private static let wishing: WordSet = [
    "hope", "want", "wish", "expect", "fail", "decline", "refuse", "intend", "consider", "propose",
    "urge", "ask", "offer", "promise", "threaten",
  ]

  /// "had hoped to visit", "was expected to pray": wanted, not told to have happened.
  func isWish(_ number: Int) -> Bool {
    guard number > 0, clauses[number].group?.isInfinitive == true else { return false }
    let before = clauses[number - 1]
    // "is expected to take off" announces it, "had been expected to" does not.
    if lemma(before) == "expect", before.group?.isPastPerfect != true { return false }
    return Self.wishing.contains(lemma(before))
      && before.range.upperBound == clauses[number].range.lowerBound
  }

  /// "was called off", "has been postponed": what it speaks of did not happen then.
  func readCancellation(_ number: Int) -> Bool {
    let clause = clauses[number]
    guard callsOff(clause) else { return false }
    hasCancellation = true
    if let subject = clause.subject { cancel(subject, number) }
    for object in clause.objects { cancel(object, number) }
    return true
  }

  /// Whether a clause says that something was called off.
  func callsOff(_ clause: Clause) -> Bool {
    let verb = lemma(clause)
    if verb == "call" || verb == "put" { return contains(clause.range, word: "off") }
    return verb.isOne(
      of: "cancel", "postpone", "defer", "abandon", "scrap", "shelve", "delay", "reschedule")
  }

  /// Claims that the engagements which nouns name were called off.
  private func cancel(_ nouns: Range<Int>, _ number: Int) {
    for chunk in nouns {
      guard let kind = eventKind(chunk) ?? visitKind(chunk) else { continue }
      let index = open(kind, number, noun: chunk)
      claims[index].status = .cancelled
      usedNouns.insert(chunk)
    }
  }

  private func eventKind(_ chunk: Int) -> Kind? {
    guard let event = chunks[chunk].event else { return nil }
    return lexicon.events[event].kind
  }

  /// "the planned visit to the museum": a visit to a venue, unlike the visit as a whole.
  private func visitKind(_ chunk: Int) -> Kind? {
    guard let last = chunks[chunk].range.last, word(last) == "visit", chunk + 2 < chunks.count,
      chunks[chunk + 1].preposition == .to, let place = chunks[chunk + 2].place,
      place.country == nil
    else { return nil }
    return .visit
  }
}
