// Reads offices: "First Deputy Prime Minister", "Energy and Infrastructure Minister", "President of
// the Republic of Togo", "the city's mayor".

import VisitModel

extension NameReader {
  /// The office that begins at a token, with its portfolio and what it is an office of.
  func office(_ start: Int, _ end: Int) -> (use: OfficeUse, end: Int)? {
    guard start < end, tokens[start].isWord else { return nil }
    guard let head = officeHead(start, end) else { return nil }
    var use = OfficeUse(row: head.row, range: start..<head.end)
    use.isFormer = (start..<head.at).contains { lexicon.value(tokens[$0], .modifier) == 1 }
    for index in start..<head.at {
      if let found = demonym(index, end) { use.country = found.code }
    }
    let after = complement(head.end, end, &use)
    use.range = start..<after
    if after == head.end { share(&use, after, end) }
    return (use, after)
  }

  /// "the Prince and Princess of Wales", "the King and Queen of Spain": the first has what belongs to
  /// the second.
  private func share(_ use: inout OfficeUse, _ after: Int, _ end: Int) {
    let row = lexicon.offices[use.row]
    guard row.gender != 0, row.scope == .court || row.rank == .headOfState, after + 1 < end,
      word(after) == "and"
    else { return }
    let next = tokens[after + 1].has(.determiner) ? after + 2 : after + 1
    guard let other = officeHead(next, end), other.at == next,
      lexicon.offices[other.row].gender == 3 - row.gender
    else { return }
    var second = OfficeUse(row: other.row, range: next..<other.end)
    let last = complement(other.end, end, &second)
    guard last > other.end else { return }
    use.country = use.country ?? second.country
    if second.country == nil { use.shared = other.end..<last }
  }

  /// The lexicon's office within the next words, over modifiers and portfolios before it.
  private func officeHead(_ start: Int, _ end: Int) -> (row: Int, at: Int, end: Int)? {
    var index = start
    let limit = min(end, start + 8)
    while index < limit {
      if let (sense, after) = lexicon.longest(tokens, index, end, .office),
        !isPartOfVenue(after, end)
      {
        // "President of the Senate" beats "President".
        return (Int(sense.value), index, after)
      }
      guard let next = overPrefix(index, limit) else { return nil }
      index = next
    }
    return nil
  }

  /// "Ministry House", "King Street": an office word inside the name of a place.
  private func isPartOfVenue(_ after: Int, _ end: Int) -> Bool {
    guard after < end, tokens[after].isCapital, tokens[after].hasGap, tokens[after].has(.venue),
      !tokens[after].has(.particle)
    else { return false }
    // "President Park Geun-hye".
    let isName =
      word(after) == "park" && after + 1 < end && isNameWord(after + 1) && tokens[after + 1].hasGap
      && !tokens[after + 1].has([.venue, .country, .demonym])
    return !isName && !people.isKnown(tokens[after].key)
  }

  private func overPrefix(_ index: Int, _ end: Int) -> Int? {
    let token = tokens[index]
    if token.has([.modifier, .portfolio, .demonym]) {
      if let (_, after) = lexicon.longest(tokens, index, end, [.demonym]) { return after }
      return index + 1
    }
    if word(index) == "and", index + 1 < end, tokens[index + 1].has([.portfolio, .modifier]),
      index > 0, tokens[index - 1].has([.portfolio])
    {
      return index + 1
    }
    if token.mark == .comma, index + 1 < end, index > 0,
      tokens[index - 1].has(.portfolio), tokens[index + 1].has(.portfolio)
    {
      return index + 1
    }
    return organisationPrefix(index, end) ?? partyPrefix(index, end)
  }

  /// "United Nations Secretary-General", "European Commission President".
  private func organisationPrefix(_ index: Int, _ end: Int) -> Int? {
    guard tokens[index].isCapital,
      let (_, after) = lexicon.longest(tokens, index, end, .organisation), after < end,
      lexicon.longest(tokens, after, end, .office) != nil
    else { return nil }
    return after
  }

  /// "Communist Party secretary", "National Assembly speaker", "Inter Milan chairman".
  private func partyPrefix(_ index: Int, _ end: Int) -> Int? {
    guard tokens[index].isCapital, isNameWord(index), !tokens[index].has(.given) else { return nil }
    var next = index
    while next < end, next < index + 5,
      tokens[next].isCapital || word(next).isOne(of: "of", "the")
    {
      next += 1
      if next < end, tokens[next].shape == .lower, tokens[next].has(.office) { return next }
    }
    return nil
  }

  // MARK: What it is an office of

  private func complement(_ start: Int, _ end: Int, _ use: inout OfficeUse) -> Int {
    var index = start
    while index + 1 < end, word(index).isOne(of: "of", "for", "to", "in") {
      if word(index) == "in" || word(index) == "to" {
        guard lexicon.offices[use.row].scope == .diplomatic else { break }
      }
      guard let after = complementName(index + 1, end, &use) else { break }
      index = after
    }
    if index < end, tokens[index].mark == .open, !holdsName(index, end) {
      index = overParenthesis(index, end) ?? index
    }
    return index
  }

  /// "the Federal Chancellor (Dr Angela Merkel)".
  func holdsName(_ open: Int, _ end: Int) -> Bool {
    guard let close = overParenthesis(open, end).map({ $0 - 1 }) else { return false }
    let mention = Mention(range: open..<open)
    let start = overStyles(open + 1, close, mention)
    guard start < close, let run = personRun(start, close) else { return false }
    let last = run + 1 < close && word(run) == "of" ? nameRun(run + 1, close) ?? run : run
    return last == close && (start > open + 1 || close - start > 1)
  }

  /// Titles in a parenthesis, with their article: "the Rt Hon", "the Lord", "the Very Reverend Dr".
  func overStyles(_ start: Int, _ end: Int, _ mention: Mention) -> Int {
    let direct = overTitles(start, end, mention)
    guard direct == start, start + 1 < end, word(start) == "the" else { return direct }
    return overTitles(start + 1, end, mention)
  }

  func overParenthesis(_ index: Int, _ end: Int) -> Int? {
    var close = index + 1
    while close < end, close < index + 10 {
      if tokens[close].mark == .close { return close + 1 }
      close += 1
    }
    return nil
  }

  private func complementName(_ start: Int, _ end: Int, _ use: inout OfficeUse) -> Int? {
    var index = start
    if index < end, word(index).isOne(of: "the", "his", "her", "its", "their") { index += 1 }
    guard index < end else { return nil }
    if let found = country(index, end) {
      use.country = found.code
      // "the high commissioner in South Africa House".
      if found.end < end, tokens[found.end].isCapital, tokens[found.end].hasGap,
        word(found.end).isOne(of: "house", "square", "street", "palace")
      {
        return nil
      }
      let run = found.end < end && nextIsName(found.end, end) ? nameRun(found.end, end) : nil
      let goesOn = run.map { hasHead(found.end..<$0, [.organisation, .venue]) } ?? false
      return goesOn ? looseComplement(index, end, &use) : found.end
    }
    if let party = partyEnd(index, end) { return party }
    if let portfolio = portfolioEnd(index, end) { return portfolio }
    if let (_, after) = lexicon.longest(tokens, index, end, .organisation), tokens[index].isCapital,
      after > index + 1 || !nextIsName(after, end)
    {
      return afterOrganisation(after, end)
    }
    if let city = cityEnd(index, end) { return city }
    return looseComplement(index, end, &use)
  }

  /// "the Liberal Democrats", "the Socialist Party".
  private func partyEnd(_ start: Int, _ end: Int) -> Int? {
    (start..<min(end, start + 4)).first { index in
      !tokens[index].isCapital || Self.parties.contains(word(index))
    }.flatMap { tokens[$0].isCapital ? $0 + 1 : nil }
  }

  private static let parties: WordSet = [
    "democrats", "liberals", "conservatives", "socialists", "greens", "republicans", "party",
    "nationalists", "communists", "opposition",
  ]

  private func nextIsName(_ index: Int, _ end: Int) -> Bool {
    index < end && isNameWord(index) && tokens[index].hasGap
  }

  private func portfolioEnd(_ start: Int, _ end: Int) -> Int? {
    var index = start
    var last: Int?
    while index < end {
      if tokens[index].has(.portfolio) {
        index += 1
        last = index
      } else if last != nil, tokens[index].mark == .comma || word(index) == "and",
        index + 1 < end, tokens[index + 1].has(.portfolio), !tokens[index + 1].has(.office)
      {
        index += 1
      } else {
        break
      }
    }
    if let last, last < end, tokens[last].isCapital,
      tokens[last].has([.organisation, .venue, .group])
    {
      return nil
    }
    return last
  }

  /// "the Hamas government": the noun belongs to the name.
  private func afterOrganisation(_ index: Int, _ end: Int) -> Int {
    index < end && tokens[index].shape == .lower && tokens[index].hasGap
      && word(index).isOne(of: "government", "movement", "party", "delegation", "group", "side")
      ? index + 1 : index
  }

  /// The gazetteer knows the city, and a name or nothing of a name follows.
  private func cityEnd(_ start: Int, _ end: Int) -> Int? {
    guard isNameWord(start), let run = nameRun(start, end),
      !hasHead(start..<run, [.venue, .organisation])
    else { return nil }
    for after in stride(from: min(run, start + 3), to: start, by: -1) {
      guard people.isTown(text.phrase(tokens, start..<after)) else { continue }
      let isRegion = after < run && word(after).isOne(of: "region", "province", "district", "state")
      return isRegion ? after + 1 : after
    }
    return nil
  }

  /// "the National People's Congress", "the Upper House of Parliament", "the party's commission":
  /// up to the last word that ends names of bodies, or the whole run.
  private func looseComplement(_ start: Int, _ end: Int, _ use: inout OfficeUse) -> Int? {
    var index = start
    var head: Int?
    while index < end, index < start + 12 {
      let token = tokens[index]
      if token.has(.demonym), use.country == nil { use.country = demonym(index, end)?.code }
      if token.mark == .possessive || isNameWord(index) || token.has(.demonym) {
        index += 1
        if token.has([.organisation, .venue, .group]) { head = index }
      } else if word(index).isOne(of: "of", "the", "for", "and", "on", "de", "la"), index > start,
        index + 1 < end, isNameWord(index + 1) || word(index + 1) == "the",
        word(index) != "and" || !tokens[index + 1].has([.office, .title])
      {
        index += 1
      } else if token.shape == .lower, token.has([.organisation, .venue]) {
        index += 1
        head = index
      } else {
        break
      }
    }
    guard index > start else { return nil }
    if let head, head < index, head > start { return head }
    return index
  }
}
