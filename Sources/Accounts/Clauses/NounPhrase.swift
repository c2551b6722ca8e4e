// Reads phrases around nouns that are no people: documents, honours, engagements, places, bodies.

struct NounPhrase {
  let names: NameReader
  let start: Int
  let end: Int

  private var tokens: [Token] { names.tokens }
  private var times: TimeScanner { TimeScanner(wording: names.wording) }

  func read() -> (kind: ChunkKind, end: Int) {
    if let quantified = quantified() { return quantified }
    let limit = extent()
    if names.word(limit - 1) == "visit" || names.word(limit - 1) == "visits" {
      return (.thing, limit)
    }
    if let honour = honour(limit) { return honour }
    if let document = document(limit) { return document }
    if let event = event(limit) { return event }
    if let organisation = organisation(limit) { return organisation }
    if isPeople(limit) { return (.thing, max(limit, start + 1)) }
    if let (place, after) = names.place(start, end),
      after >= limit || place.venue != nil || place.country != nil
    {
      return (.place(place), max(after, start + 1))
    }
    return (.thing, max(limit, start + 1))
  }

  /// "Palestinians", "the French": a people, no place.
  private func isPeople(_ limit: Int) -> Bool {
    tokens[limit - 1].has(.demonym) && !tokens[limit - 1].has([.country, .venue])
  }

  // MARK: Extent

  /// Where the words of a simple phrase end: at a small word, a mark, a time or a verb.
  private func extent() -> Int {
    var index = start
    var hasNoun = false
    while index < end {
      let token = tokens[index]
      if index > start, token.mark == .possessive {
        hasNoun = false
        index += 1
        continue
      }
      if token.mark != .none,
        !(token.mark == .range || token.mark == .percent || token.mark == .slash)
      {
        break
      }
      let phrase = names.lexicon.longest(tokens, index, end, [.event, .document, .honour])
      if index > start, phrase.map({ $0.end == index + 1 }) ?? true, stops(index, hasNoun) { break }
      if let (_, after) = phrase, after > index + 1 {
        if (index..<after).contains(where: { names.word($0) == "to" }) { return after }
        index = after
        hasNoun = true
        continue
      }
      if isNoun(token) { hasNoun = true }
      index += 1
    }
    return max(index, start + 1)
  }

  /// "The Spirit of '76 reached": a number before a verb stands for a noun.
  private func isNoun(_ token: Token) -> Bool {
    if token.shape == .number { return true }
    if token.has(.demonym), names.text.bytes[token.end - 1] == UInt8(ascii: "s") { return true }
    return token.isWord
      && !token.has([.determiner, .possessive, .number, .modifier, .demonym, .adverb])
  }

  private func stops(_ index: Int, _ hasNoun: Bool) -> Bool {
    let token = tokens[index]
    if token.has([.preposition, .conjunction, .relative, .subordinator, .auxiliary, .negation]) {
      return !(token.isCapital && names.isNameWord(index))
    }
    if token.has([.determiner, .possessive, .pronoun]) { return true }
    // "those talks 14 agreements": a number opens another phrase.
    if hasNoun, token.shape == .number, tokens[index - 1].shape == .lower, index + 1 < end,
      tokens[index + 1].shape == .lower
    {
      return true
    }
    if hasNoun, token.has(.adverb), !token.isCapital { return true }
    if hasNoun, names.word(index).isOne(of: "early", "late"), index + 1 < end,
      names.word(index + 1).isOne(of: "in", "that", "this")
    {
      return true
    }
    if hasNoun, startsPerson(index) { return true }
    if token.has([.dayPart, .weekday, .month]), times.expression(at: index, before: end) != nil,
      hasNoun
    {
      return true
    }
    if hasNoun, token.shape == .lower, token.has(.verb) || VerbReader.isUnknownVerb(names, index) {
      let previous = Chunk(range: start..<index, kind: .thing)
      return VerbReader(names: names, end: end, previous: previous).group(index) != nil
    }
    if hasNoun, token.isCapital, tokens[index - 1].shape == .lower, token.has([.office, .title]),
      names.person(index, end) != nil, !tokens[index - 1].has(.demonym)
    {
      return true
    }
    return false
  }

  /// "earlier in the day Merkel had", "of the summits President Xi met": a person begins.
  private func startsPerson(_ index: Int) -> Bool {
    guard tokens[index].isCapital, tokens[index].hasGap else { return false }
    if tokens[index - 1].shape == .lower, !tokens[index - 1].has([.demonym, .office]),
      names.people.isKnown(tokens[index].key)
    {
      return true
    }
    // "opposition leaders Anna Schmidt and Ola Lie".
    if tokens[index - 1].shape == .lower, tokens[index - 1].has(.group), index + 1 < end,
      let name = names.person(index, end)?.name, name.count > 1
    {
      return true
    }
    return tokens[index].has(.office) && index + 1 < end
      && names.people.isKnown(tokens[index + 1].key)
      && !tokens[index - 1].has([.portfolio, .modifier])
  }

  // MARK: Documents

  private static let quantities: WordSet = [
    "total", "number", "series", "package", "set", "range", "raft", "dozens", "scores", "batch",
    "sheaf", "slew", "group", "groups", "hundreds", "thousands", "members", "handful", "crowd",
    "crowds",
  ]

  private static let stretches: WordSet = [
    "hour", "hours", "minutes", "round", "rounds", "series", "day", "days", "set", "succession",
    "string", "bout",
  ]

  /// "a total of 16 documents", "a series of papers": the documents are meant.
  private func quantified() -> (kind: ChunkKind, end: Int)? {
    var index = start
    if index < end, tokens[index].has(.determiner) { index += 1 }
    if index + 1 < end, names.word(index).isOne(of: "some", "several", "many") { index += 1 }
    guard index + 2 < end, names.word(index + 1) == "of",
      Self.quantities.contains(names.word(index)) || Self.stretches.contains(names.word(index)),
      names.person(index + 2, end) == nil
    else { return nil }
    let inner = NounPhrase(names: names, start: index + 2, end: end).read()
    if case .thing = inner.kind { return (.thing, inner.end) }
    if case .event = inner.kind, Self.stretches.contains(names.word(index)) { return inner }
    guard case .document(let document) = inner.kind else { return nil }
    if names.word(index).isOne(of: "dozens", "series", "scores") {
      document.vague = names.text.lower(tokens[index])
    }
    return (.document(document), inner.end)
  }

  private func document(_ limit: Int) -> (kind: ChunkKind, end: Int)? {
    var found: DocumentMention?
    var count: Int?
    var vague: String?
    var index = start
    while index < limit {
      if let (value, _) = times.number(index, limit), tokens[index].shape == .number || value > 1,
        value < 10_000
      {
        count = value
      }
      if names.word(index).isOne(
        of: "dozens", "several", "hundreds", "many", "series", "scores", "raft")
      {
        vague = names.text.lower(tokens[index])
      }
      if let (sense, after) = names.lexicon.longest(tokens, index, limit, .document) {
        found = DocumentMention(range: start..<after, head: index..<after, type: Int(sense.value))
        found?.isPlural =
          names.wording.ends(after - 1, in: "s") || names.word(after - 1) == "memoranda"
        found?.isTitle = tokens[index].isCapital || hasCapitals(start..<index)
        index = after
      } else {
        index += 1
      }
    }
    guard let document = found, document.head.upperBound == limit || document.isTitle else {
      return nil
    }
    if document.type == 9, !document.isTitle { return nil }
    document.count = count
    document.vague = vague
    return (.document(document), document.range.upperBound)
  }

  private func hasCapitals(_ range: Range<Int>) -> Bool {
    range.contains {
      tokens[$0].isCapital && !names.isSentenceWord($0) && !tokens[$0].has(.demonym)
    }
  }

  // MARK: Honours

  private func honour(_ limit: Int) -> (kind: ChunkKind, end: Int)? {
    var index = start
    while index < limit {
      if let (sense, after) = names.lexicon.longest(tokens, index, end, .honour),
        sense.value == 0
          ? tokens[index].isCapital && !names.startsSentence(index) || hasHonourWord(index, after)
          : true
      {
        var last = after
        // "the Order of the Golden Eagle", "the Grand Cross of the Legion of Honour".
        while last + 1 < end,
          names.word(last).isOne(of: "of", "for") || tokens[last].isCapital && tokens[last].hasGap
        {
          var next = tokens[last].isCapital ? last : last + 1
          if next < end, names.word(next).isOne(of: "the", "a", "an") { next += 1 }
          guard next < end, tokens[next].isCapital, let run = names.nameRun(next, end) else {
            break
          }
          last = run
        }
        return (.honour(Int(sense.value)), max(last, limit <= last ? last : after))
      }
      index += 1
    }
    return nil
  }

  private func hasHonourWord(_ index: Int, _ after: Int) -> Bool {
    after > index + 1
      || !names.word(index).isOne(
        of: "order", "orders", "star", "cross", "award", "prize", "collar")
  }

  // MARK: Engagements

  /// The last engagement noun of the phrase is its head: "lunch meeting", "concert hall" has none.
  private func event(_ limit: Int) -> (kind: ChunkKind, end: Int)? {
    var found: (value: Int, end: Int)?
    var index = start
    while index < limit {
      if let (sense, after) = names.lexicon.longest(tokens, index, end, .event),
        !isInsideName(index, after)
      {
        if found == nil || after > found!.end { found = better(found, Int(sense.value), after) }
        index = after
      } else {
        index += 1
      }
    }
    guard let found else { return nil }
    // Another noun as head: "reception room", "banquet hall", "dinner guests".
    if found.end < limit, let last = (found.end..<limit).last, isHeadNoun(last) {
      return nil
    }
    return (.event(found.value), max(found.end, limit))
  }

  /// "state dinner", then "dinner": the same noun; "summit dinner": the last counts.
  private func better(_ old: (value: Int, end: Int)?, _ value: Int, _ end: Int) -> (
    value: Int, end: Int
  ) {
    (value, end)
  }

  private func isHeadNoun(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.isWord && !token.has(.event) && !token.has([.adverb])
      && (token.has(.venue)
        || token.shape == .lower
          && !names.word(index).isOne(of: "ceremony", "event", "programme"))
  }

  private func isInsideName(_ index: Int, _ after: Int) -> Bool {
    guard tokens[index].isCapital, !names.startsSentence(index) else { return false }
    // "Horse Guards Parade", unlike "a State Banquet".
    if tokens[after - 1].has(.venue), index > start, tokens[index - 1].isCapital,
      !tokens[index - 1].has([.modifier, .demonym, .determiner, .portfolio])
    {
      return true
    }
    return after < end && tokens[after].isCapital && tokens[after].hasGap
      && tokens[after].has([.venue, .organisation])
  }

  // MARK: Organisations

  private func organisation(_ limit: Int) -> (kind: ChunkKind, end: Int)? {
    var index = start
    while index < limit, tokens[index].has([.determiner, .possessive, .modifier]) { index += 1 }
    guard index < limit, tokens[index].isCapital,
      let (sense, after) = names.lexicon.longest(tokens, index, end, .organisation),
      sense.value >= 0
    else { return nil }
    guard after >= limit else { return nil }
    return (.organisation(Int(sense.value)), after)
  }
}
