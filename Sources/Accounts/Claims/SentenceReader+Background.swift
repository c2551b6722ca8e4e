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

  private static let backgroundCues: WordSet = [
      "previously", "since", "ago", "predecessor", "predecessors", "decades", "centuries",
      "formerly", "recalled", "never", "ever", "eve", "contemplation", "originally", "draft",
      "last", "previous", "preceding", "recent",
    ]

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
      claims.last?.kind == .arrival,
      ["attend", "pay", "take", "participate"].contains(lemma(clauses[number]))
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
      let index = open(kind, number, noun: chunk)
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
}
