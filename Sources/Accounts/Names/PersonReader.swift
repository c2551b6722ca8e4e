// Reads people: offices with names before or after them, titles, relatives, groups, pronouns.

extension NameReader {
  /// The mention of people that begins at a token.
  func person(_ start: Int, _ end: Int) -> Mention? {
    guard start < end, tokens[start].isWord || tokens[start].shape == .number else { return nil }
    if let pronoun = pronoun(start) { return pronoun }
    guard mayHoldPeople(start, end) else { return nil }
    var index = start
    let mention = Mention(range: start..<start)
    readOpening(&index, end, mention)
    guard index < end else { return nil }
    if mention.count == 2, mention.isDefinite, !tokens[index].has([.event, .group]),
      lexicon.longest(tokens, index, end, .group) == nil,
      tokens[index].has([.auxiliary, .preposition, .adverb]) || isPastVerb(index)
    {
      mention.pronoun = .both
      mention.range = start..<index
      return mention
    }
    if nationals(&index, end, mention) {
      mention.range = start..<index
      return mention
    }
    let read =
      couple(&index, end, mention) || offices(&index, end, mention) || kin(&index, end, mention)
      || group(&index, end, mention) || titled(&index, end, mention)
      || named(&index, end, mention)
      || described(&index, end, mention)
    guard read else { return nil }
    mention.range = start..<index
    return mention
  }

  /// Whether a capital, or a word that names people, stands before the phrase ends: most phrases are
  /// of things, and are passed over by a look at their words.
  private func mayHoldPeople(_ start: Int, _ end: Int) -> Bool {
    for index in start..<end {
      let token = tokens[index]
      // An article begins everything: what is behind it counts.
      if token.key.isOne(of: "the", "a", "an") { continue }
      if token.isCapital || !token.openings.isDisjoint(with: Self.peopleWords) { return true }
      let isJoint = token.mark == .comma || token.key == "and"
      if isJoint {
        guard index > 0, tokens[index - 1].has(.portfolio) else { return false }
      } else if token.shape == .mark {
        guard token.mark == .possessive else { return false }
      } else if token.has(.functional), !token.has(Self.phraseWords) {
        return false
      }
    }
    return false
  }

  /// What people are named by, and what counts them.
  private static let peopleWords: WordClasses = [
    .office, .group, .kin, .title, .pronoun, .demonym, .number,
  ]

  /// Small words that may stand before these.
  private static let phraseWords: WordClasses = [
    .determiner, .possessive, .modifier, .portfolio, .particle,
  ]

  /// "the two met", unlike "the two motorcades".
  private func isPastVerb(_ index: Int) -> Bool {
    guard let value = lexicon.value(tokens[index], .verb) else { return false }
    return !VerbForms(rawValue: value % 32).isDisjoint(with: [.past, .base])
  }

  private func pronoun(_ index: Int) -> Mention? {
    guard tokens[index].has(.pronoun), let value = lexicon.value(tokens[index], .pronoun),
      let pronoun = Pronoun(rawValue: value), ![.it, .we, .you].contains(pronoun)
    else { return nil }
    if pronoun == .both, index + 1 < tokens.count, tokens[index + 1].has(.group) { return nil }
    if tokens[index].has(.possessive), index + 1 < tokens.count, isPossessiveUse(index + 1) {
      return nil
    }
    let mention = Mention(range: index..<index + 1)
    mention.pronoun = pronoun
    return mention
  }

  /// "her" before a noun is no object.
  private func isPossessiveUse(_ next: Int) -> Bool {
    let token = tokens[next]
    return token.isWord
      && !token.has([.preposition, .conjunction, .determiner, .adverb, .relative, .subordinator])
      && !(token.has(.verb) && !token.has(.event))
  }

  /// Articles, possessives and whose people they are: "the", "his", "Brazil's", "the city's".
  private func readOpening(_ index: inout Int, _ end: Int, _ mention: Mention) {
    if startsHonorific(index, end) { return }
    if tokens[index].has(.possessive), let value = lexicon.value(tokens[index], .possessive) {
      mention.ownerPronoun = Pronoun(rawValue: value)
      mention.isDefinite = true
      index += 1
    } else if tokens[index].has(.determiner) {
      mention.isDefinite = lexicon.value(tokens[index], .determiner) == 0
      mention.isIndefinite = lexicon.value(tokens[index], .determiner) == 1
      index += 1
    }
    readPossessor(&index, end, mention)
    if index < end, let count = lexicon.value(tokens[index], .number), count > 1 {
      mention.count = Int(count)
      index += 1
    } else if index < end, word(index) == "both" {
      mention.count = 2
      index += 1
    }
  }

  /// "His Excellency", "Their Majesties": a title of its own, however it begins.
  private func startsHonorific(_ index: Int, _ end: Int) -> Bool {
    guard tokens[index].has(.possessive), let found = lexicon.longest(tokens, index, end, .title)
    else { return false }
    return found.end > index + 1
  }

  private func readPossessor(_ index: inout Int, _ end: Int, _ mention: Mention) {
    var after = index
    while after < end, after < index + 6, isPossessorWord(after, index) { after += 1 }
    guard after < end, tokens[after].mark == .possessive, after > index else { return }
    if let found = country(index, end), found.end == after {
      mention.country = found.code
    } else if tokens[index].isCapital {
      mention.owner = index..<after
    }
    mention.isDefinite = true
    index = after + 1
  }

  /// Names and nouns, but no small words and no verbs.
  private func isPossessorWord(_ index: Int, _ start: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord, token.hasGap || index == start else { return false }
    if token.isCapital { return !token.has(.functional) || index == start || token.has(.particle) }
    return !token.has(.functional) && (!token.has(.verb) || token.has(.event))
  }

  // MARK: Forms

  /// "Mr. and Mrs. Nixon", "the Nixons".
  private func couple(_ start: inout Int, _ end: Int, _ mention: Mention) -> Bool {
    var index = start
    if tokens[index].has(.title), index + 3 < end, word(index + 1) == "and",
      tokens[index + 2].has(.title), let run = nameRun(index + 3, end)
    {
      mention.name = index + 3..<run
      mention.isCouple = true
      start = run
      return true
    }
    if mention.isDefinite, tokens[index].has(.particle), tokens[index].shape == .lower,
      index + 1 < end
    {
      index += 1
    }
    guard mention.isDefinite, isNameWord(index), people.isPlural(index, in: wording) else {
      return false
    }
    mention.name = index..<index + 1
    mention.isCouple = true
    start = index + 1
    return true
  }

  /// "the Brazilians", "the Frenchman", with no noun behind.
  private func nationals(_ index: inout Int, _ end: Int, _ mention: Mention) -> Bool {
    guard mention.isDefinite, mention.owner == nil, mention.ownerPronoun == nil,
      let found = demonym(index, end),
      found.end >= end || tokens[found.end].mark != .none && tokens[found.end].mark != .dash
        || tokens[found.end].has([.auxiliary, .preposition, .conjunction, .adverb])
        || isPastVerb(found.end)
    else { return false }
    let last = found.end - 1
    let isPlural = wording.ends(last, in: "s") && !wording.ends(last, in: "ss")
    guard isPlural || wording.ends(last, in: "an") else { return false }
    mention.group = .nationals
    mention.country = found.code
    mention.count = isPlural ? 2 : 1
    index = found.end
    return true
  }

  private func offices(_ index: inout Int, _ end: Int, _ mention: Mention) -> Bool {
    var at = index
    while at < end, at < index + 3, tokens[at].has(.modifier) == false,
      isAdjective(at) || isParticiple(at),
      lexicon.longest(tokens, at, end, .office) == nil
    { at += 1 }
    guard let first = office(at, end) ?? (at > index ? office(index, end) : nil) else {
      return false
    }
    guard !isPlural(first.use) else { return false }
    mention.offices = [first.use]
    index = first.end
    while index + 1 < end,
      word(index) == "and" || (tokens[index].mark == .comma && !tokens[index + 1].has(.title)),
      let next = office(index + 1, end), joinsOffices(index, next.use, mention)
    {
      mention.offices.append(next.use)
      index = next.end
    }
    readOfficeName(&index, end, mention)
    return true
  }

  /// "the newly elected president": words before an office that are neither names nor verbs.
  private func isAdjective(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.shape == .lower && !token.has(.functional)
      && !token.has([.verb, .office, .group, .kin, .event])
  }

  /// "the newly elected president": behind its adverb a participle is an adjective.
  private func isParticiple(_ index: Int) -> Bool {
    guard index > 0, tokens[index - 1].shape == .lower, wording.ends(index - 1, in: "ly"),
      let value = lexicon.value(tokens[index], .verb)
    else { return false }
    return VerbForms(rawValue: value % 32).contains(.participle)
  }

  private func isPlural(_ use: OfficeUse) -> Bool {
    let body = lexicon.longest(tokens, use.range.lowerBound, use.range.upperBound, .organisation)
    // "the President of the Council of Ministers" is one.
    let start = body?.end ?? use.range.lowerBound
    return tokens[start..<use.range.upperBound].prefix { $0.key != "of" }.contains {
      $0.has(.group) && !$0.has(.office)
    }
  }

  /// "President and General Secretary X" is one person; "the Emperor and Empress", "the King and the
  /// Queen" are two: a second office joins when it is held by the same kind of person.
  private func joinsOffices(_ joint: Int, _ next: OfficeUse, _ mention: Mention) -> Bool {
    let first = lexicon.offices[mention.offices[0].row]
    let second = lexicon.offices[next.row]
    let personal: [OfficeScope] = [.court, .spouse]
    if personal.contains(first.scope) || personal.contains(second.scope) { return false }
    if first.gender != 0, second.gender != 0, first.gender != second.gender { return false }
    if first.rank == second.rank, first.key == second.key { return false }
    if tokens[joint].mark == .comma { return false }
    // Only a name right behind, or an article only before the first, makes the two one person.
    let after = next.range.upperBound
    if tokens[joint + 1].has(.determiner) { return false }
    return after < tokens.count
      && (isNameWord(after) || tokens[after].mark == .comma || tokens[after].has(.title))
  }

  private func readOfficeName(_ index: inout Int, _ end: Int, _ mention: Mention) {
    var at = overTitles(index, end, mention)
    if at < end, tokens[at].mark == .quote { return }
    if let run = personRun(at, end) ?? smallNameRun(at, end) {
      mention.name = at..<run
      index = run
    } else if isMark(index, .open, end), holdsName(index, end),
      let after = overParenthesis(index, end)
    {
      mention.name = overStyles(index + 1, after - 1, mention)..<after - 1
      index = after
    } else if isMark(index, .comma, end),
      mention.isDefinite || mention.owner != nil || mention.country != nil
        || startsWithDemonym(mention)
    {
      at = overTitles(index + 1, end, mention)
      guard let run = personRun(at, end), run >= end || closesApposition(run),
        !startsOwnTitle(index + 1)
      else { return }
      guard run - at > 1 || at > index + 1 else { return }
      mention.name = at..<run
      index = isMark(run, .comma, end) ? run + (commaClosesList(run, end) ? 0 : 1) : run
    }
    readTail(&index, end, mention)
  }

  /// "President To Lam": behind an office, a name may begin with what is a small word elsewhere.
  private func smallNameRun(_ start: Int, _ end: Int) -> Int? {
    guard start + 1 < end, tokens[start].shape == .capital, tokens[start].has(.preposition),
      tokens[start + 1].hasGap
    else { return nil }
    return personRun(start + 1, end)
  }

  private func startsWithDemonym(_ mention: Mention) -> Bool {
    mention.offices.first.map { tokens[$0.range.lowerBound].has(.demonym) } ?? false
  }

  private func closesApposition(_ index: Int) -> Bool {
    [.comma, .stop, .semicolon, .close].contains(tokens[index].mark) || word(index) == "and"
  }

  /// A comma after an apposition stays where a list goes on.
  private func commaClosesList(_ index: Int, _ end: Int) -> Bool {
    index + 1 < end
      && (tokens[index + 1].has([.conjunction, .determiner, .possessive, .office, .title])
        || isNameWord(index + 1))
  }

  private func startsOwnTitle(_ index: Int) -> Bool {
    tokens[index].has(.office) && tokens[index].isCapital && !tokens[index].has(.title)
  }

  /// Skips "Mr", "Sir", "H.E.", "Sheikh" before a name.
  func overTitles(_ start: Int, _ end: Int, _ mention: Mention) -> Int {
    var index = start
    while index < end {
      if let (sense, after) = lexicon.longest(tokens, index, end, .title) {
        if sense.value != 0 { mention.gender = Int(sense.value) }
        index = after
      } else if index > start || mention.offices.isEmpty == false,
        let (sense, after) = lexicon.longest(tokens, index, end, .office),
        isRoyal(lexicon.offices[Int(sense.value)]), after < end, isNameWord(after)
      {
        mention.gender = Int(lexicon.offices[Int(sense.value)].gender)
        mention.offices.append(OfficeUse(row: Int(sense.value), range: index..<after))
        index = after
      } else {
        break
      }
    }
    return index
  }

  private func isRoyal(_ office: OfficeRow) -> Bool {
    office.scope == .court
      || office.key.isOne(of: "king", "queen", "emperor", "empress", "sultan", "emir")
  }

  /// The end of a run that can be a person's name.
  func personRun(_ start: Int, _ end: Int) -> Int? {
    guard var run = nameRun(start, end) else { return nil }
    if tokens[start].has([.demonym, .country]), !people.isKnown(tokens[start].key) {
      if run == start + 1 || !tokens[start].has(.given) { return nil }
    }
    while run > start, tokens[run - 1].has([.venue, .organisation, .document]),
      !people.isKnown(tokens[run - 1].key)
    {
      return nil
    }
    if let stop = (start..<run).first(where: {
      $0 > start && tokens[$0].has(.office) && isOfficeStart($0, end)
    }) {
      run = stop
    }
    return run > start ? run : nil
  }

  private func isOfficeStart(_ index: Int, _ end: Int) -> Bool {
    guard !people.isKnown(tokens[index].key) else { return false }
    return tokens[index].shape == .capital && tokens[index].end - tokens[index].start > 3
      && lexicon.value(tokens[index], .office).map { lexicon.offices[Int($0)].scope == .state }
        ?? false
  }

  /// "of Uzbekistan", "(Zhou Enlai)" after a name.
  private func readTail(_ index: inout Int, _ end: Int, _ mention: Mention) {
    if isMark(index, .open, end), let after = overParenthesis(index, end), isNameWord(index + 1) {
      index = after
    }
    guard mention.name != nil, index + 1 < end, word(index) == "of",
      let found = country(index + 1, end)
    else { return }
    mention.country = found.code
    index = found.end
  }

  private func kin(_ index: inout Int, _ end: Int, _ mention: Mention) -> Bool {
    guard tokens[index].has(.kin), let value = lexicon.value(tokens[index], .kin) else {
      return false
    }
    guard
      mention.ownerPronoun != nil || mention.owner != nil || mention.isDefinite
        || personRun(index + 1, end) != nil
    else { return false }
    mention.kin = Int(value)
    mention.gender = word(index) == "spouse" ? 0 : Int(value)
    var at = index + 1
    index = at
    let hasComma = isMark(at, .comma, end)
    if hasComma { at += 1 }
    at = overTitles(at, end, mention)
    var before = at
    if let title = office(at, end), isRoyal(lexicon.offices[title.use.row]) {
      before = title.end
      if personRun(before, end) != nil { mention.offices = [title.use] }
    }
    guard let run = personRun(before, end) else {
      if hasComma { readTitledKin(&index, end, mention) }
      return true
    }
    guard !hasComma || run >= end || closesApposition(run) || tokens[run].has(.functional) else {
      return true
    }
    mention.name = before..<run
    index = run
    if hasComma, isMark(run, .comma, end), !commaClosesList(run, end) { index = run + 1 }
    return true
  }

  /// "her husband, the Duke of Edinburgh": a title that serves as the name.
  private func readTitledKin(_ index: inout Int, _ end: Int, _ mention: Mention) {
    var at = index + 1
    if at < end, word(at) == "the" { at += 1 }
    guard let title = office(at, end), lexicon.offices[title.use.row].scope == .court,
      title.use.range.count > 1
    else { return }
    mention.offices = [title.use]
    index = title.end
  }

  private func group(_ index: inout Int, _ end: Int, _ mention: Mention) -> Bool {
    var at = index
    while at < end, at < index + 3 {
      if let (sense, after) = lexicon.longest(tokens, at, end, .group) {
        guard !tokens[at].has(.venue) || mention.isDefinite else { return false }
        if let venue = lexicon.longest(tokens, at, end, .venue), venue.end > after { return false }
        mention.group = GroupWord(rawValue: sense.value)
        guard mention.isDefinite || mention.count != nil || isMajestic(at..<after) else {
          return false
        }
        index = after
        if mention.group == .host || mention.group == .guest {
          readGroupName(&index, end, mention)
        }
        return true
      }
      guard tokens[at].has([.modifier, .demonym]) || isAdjective(at) else { return false }
      at += 1
    }
    return false
  }

  /// "his counterpart, H.E. Mr James Marape".
  private func readGroupName(_ index: inout Int, _ end: Int, _ mention: Mention) {
    let hasComma = isMark(index, .comma, end)
    var next = hasComma ? index + 1 : index
    let inner = Mention(range: next..<next)
    guard next < end, titled(&next, end, inner) || offices(&next, end, inner),
      let name = inner.name
    else {
      next = hasComma ? index + 1 : index
      guard let run = personRun(next, end), run - next > 1 || people.isKnown(tokens, next..<run)
      else { return }
      mention.name = next..<run
      index = run
      return
    }
    mention.name = name
    mention.offices = inner.offices
    mention.gender = inner.gender
    index = next
  }

  /// "Their Majesties" needs no article, nor do "Presidents Xi and Putin" in capitals.
  private func isMajestic(_ range: Range<Int>) -> Bool {
    tokens[range.lowerBound].isCapital
      && (!startsSentence(range.lowerBound) || range.count > 1
        || tokens[range.lowerBound].has(.possessive))
  }

  private func titled(_ index: inout Int, _ end: Int, _ mention: Mention) -> Bool {
    let at = overTitles(index, end, mention)
    guard at > index else { return false }
    // "His Excellency President Tokayev".
    if at < end, tokens[at].openings.contains(.office), let next = office(at, end),
      personRun(next.end, end) != nil
    {
      mention.offices = [next.use]
      index = next.end
      readOfficeName(&index, end, mention)
      return true
    }
    if let run = personRun(at, end) ?? (mention.gender != 0 ? nameRun(at, end) : nil) {
      mention.name = at..<run
      index = run
      readAfterName(&index, end, mention)
      return true
    }
    let own = at < end && word(at) == "the" && isHonorific(index, at) ? at + 1 : at
    guard let next = office(own, end) else { return honorific(&index, at, mention) }
    mention.offices = [next.use]
    index = next.end
    readOfficeName(&index, end, mention)
    return true
  }

  private func isHonorific(_ index: Int, _ after: Int) -> Bool {
    after > index + 1
      && after == index + 2 + (word(index + 1).isOne(of: "royal", "serene", "imperial") ? 1 : 0)
      && tokens[index].has(.possessive) && tokens[index].isCapital
  }

  /// "Her Majesty", "His Royal Highness", "His Excellency" by themselves.
  private func honorific(_ index: inout Int, _ after: Int, _ mention: Mention) -> Bool {
    guard isHonorific(index, after), let value = lexicon.value(tokens[index], .possessive) else {
      return false
    }
    mention.pronoun = Pronoun(rawValue: value)
    mention.honorific =
      switch word(after - 1) {
      case "majesty": .majesty
      case "highness": .highness
      case "holiness": .holiness
      default: .excellency
      }
    index = after
    return true
  }

  private func named(_ index: inout Int, _ end: Int, _ mention: Mention) -> Bool {
    guard mention.owner == nil, let run = personRun(index, end) else { return false }
    guard looksPersonal(index..<run, end) else { return false }
    if mention.isDefinite, run < end, tokens[run].hasGap, isPlainNoun(run) { return false }
    mention.name = index..<run
    index = run
    readAfterName(&index, end, mention)
    return true
  }

  /// "the tenor Andrea Bocelli", "his ally Dilma Rousseff": a few plain words before a full name.
  private func described(_ index: inout Int, _ end: Int, _ mention: Mention) -> Bool {
    guard mention.isDefinite || mention.ownerPronoun != nil else { return false }
    var at = index
    while at < end, at < index + 4,
      tokens[at].has([.demonym, .modifier]) || isAdjective(at) && tokens[at].classes.isEmpty
    {
      at += 1
    }
    guard at > index, tokens[at - 1].shape == .lower, let run = personRun(at, end), run - at > 1,
      people.isKnown(tokens, at..<run) || tokens[at].has(.given)
        || !hasHead(at..<run, [.venue, .organisation, .document, .honour, .country, .event])
    else { return false }
    if !people.isKnown(tokens, at..<run),
      people.isTown(text.phrase(tokens, at..<run))
    {
      return false
    }
    mention.name = at..<run
    index = run
    readAfterName(&index, end, mention)
    return true
  }

  /// Whether a run of capital words names a person: known already, with a given name, or with what
  /// only people have behind it.
  private func looksPersonal(_ run: Range<Int>, _ end: Int) -> Bool {
    let first = tokens[run.lowerBound]
    let isOther = hasHead(run, [.venue, .organisation, .document, .honour, .country])
    // Who is a person anyway is not asked after: nothing that is known later changes it.
    if !isOther, first.has(.given), run.count > 1 { return true }
    if people.isKnown(tokens, run) { return true }
    if isOther || run.count == 1 && first.shape == .capitals { return false }
    if isPersonByDefault(run, end) { return true }
    if isMark(run.upperBound, .comma, end), appositive(run.upperBound + 1, end) != nil {
      return run.count > 1 || first.has(.given)
    }
    return false
  }

  /// Two capital words or more that nothing else explains name a person, unless they stand where a
  /// place would, behind an article, or before a noun.
  private func isPersonByDefault(_ run: Range<Int>, _ end: Int) -> Bool {
    guard run.count > 1, run.count < 6, !isPlaceContext(run.lowerBound) else { return false }
    let isPlain = run.allSatisfy {
      !tokens[$0].has([.office, .demonym, .event, .modifier, .portfolio, .document])
        && !(tokens[$0].has(.month) && $0 == run.lowerBound)
    }
    guard isPlain else { return false }
    if run.upperBound < end, tokens[run.upperBound].hasGap {
      let next = tokens[run.upperBound]
      if next.shape == .number { return false }
      if next.shape == .lower, isPlainNoun(run.upperBound) { return false }
    }
    return !people.isTown(text.phrase(tokens, run)) && !people.isPlace(tokens, run)
  }

  private static let placeOpeners: WordSet = [
    "in", "at", "to", "from", "near", "into", "through", "outside", "towards", "for", "on", "of",
    "the", "via", "over", "a", "an", "called", "named",
  ]

  /// Whether a preposition of place, or an article, stands before a token.
  private func isPlaceContext(_ index: Int) -> Bool {
    guard index > 0, tokens[index].hasGap || tokens[index - 1].mark == .none else { return false }
    return Self.placeOpeners.contains(word(index - 1))
  }

  private func isPlainNoun(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.classes.isEmpty && !VerbReader.isUnknownVerb(self, index)
      && !wording.ends(index, in: "ly")
      || token.has(.venue) && !token.has(.verb)
  }

  /// ", President of Togo;", ", chairman of …,", " of Uzbekistan" behind a name.
  private func readAfterName(_ index: inout Int, _ end: Int, _ mention: Mention) {
    readTail(&index, end, mention)
    guard isMark(index, .comma, end) else { return }
    if readKinship(&index, end, mention) { return }
    if let after = overCounterpart(index + 1, end) {
      index = isMark(after, .comma, end) && !commaClosesList(after, end) ? after + 1 : after
      return
    }
    guard let found = appositive(index + 1, end) else { return }
    mention.offices += found.uses
    index = found.end
    if isMark(index, .comma, end), !commaClosesList(index, end) { index += 1 }
  }

  /// ", her Norwegian counterpart," behind a name.
  private func overCounterpart(_ start: Int, _ end: Int) -> Int? {
    guard start < end, tokens[start].has(.possessive) else { return nil }
    var index = start + 1
    while index < end, tokens[index].has([.demonym, .modifier]) { index += 1 }
    guard index < end, word(index).isOne(of: "counterpart", "host", "hostess") else { return nil }
    return index + 1 >= end || closesApposition(index + 1) || tokens[index + 1].has(.verb)
      ? index + 1 : nil
  }

  /// ", Mao's wife," and ", wife of Vice Premier Li" behind a name.
  private func readKinship(_ index: inout Int, _ end: Int, _ mention: Mention) -> Bool {
    var at = index + 1
    while at < end, at < index + 5,
      tokens[at].isCapital || tokens[at].mark == .possessive || word(at) == "the"
    { at += 1 }
    guard at < end, tokens[at].has(.kin), tokens[at].shape == .lower else { return false }
    var owner = index + 1..<max(index + 1, at - 1)
    if at + 1 < end, word(at + 1) == "of" {
      let inner = Mention(range: at + 2..<at + 2)
      var next = at + 2
      guard offices(&next, end, inner) || titled(&next, end, inner) || named(&next, end, inner),
        let name = inner.name
      else { return false }
      owner = name
      at = next - 1
    } else if at == index + 1 {
      return false
    }
    mention.spouseOf = owner
    index = isMark(at + 1, .comma, end) ? at + 2 : at + 1
    return true
  }

  /// The offices behind a comma that describe the name before it, up to the mark that ends them.
  private func appositive(_ start: Int, _ end: Int) -> (uses: [OfficeUse], end: Int)? {
    var index = start
    if index < end, tokens[index].has([.determiner, .possessive]) { index += 1 }
    while index < end, index < start + 4, isAdjective(index) || tokens[index].has(.modifier) {
      if office(index, end) != nil { break }
      index += 1
    }
    guard let first = office(index, end) else { return nil }
    var uses = [first.use]
    index = first.end
    while index + 1 < end, word(index) == "and", let next = office(index + 1, end),
      !isNameWord(next.end) || next.end >= end
    {
      uses.append(next.use)
      index = next.end
    }
    guard index >= end || closesApposition(index) || !isNameWord(index) && !isPastVerb(index),
      index >= end || !tokens[index].has(.auxiliary)
    else { return nil }
    if personRun(index, end) != nil { return nil }
    return (uses, index)
  }
}
