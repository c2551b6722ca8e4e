// Reads places: venues by their head words, countries, and runs of capital words that may be towns.

extension NameReader {
  /// The place that begins at a token.
  func place(_ start: Int, _ end: Int) -> (mention: PlaceMention, end: Int)? {
    var index = start
    if index < end, tokens[index].has([.determiner, .possessive]) { index += 1 }
    if index + 1 < end, tokens[index].shape == .number, tokens[index + 1].isCapital,
      let (street, after) = properPlace(index + 1, end), street.venue == .square
    {
      // "10 Downing Street".
      return (
        PlaceMention(name: index..<after, venue: .square, country: nil, isGeneric: false), after
      )
    }
    guard index < end, tokens[index].isWord else { return nil }
    if let found = country(index, end), !goesOn(found.end, end) {
      return (
        PlaceMention(name: index..<found.end, venue: nil, country: found.code, isGeneric: false),
        found.end
      )
    }
    return properPlace(index, end) ?? genericVenue(start, index, end)
  }

  /// Whether a name goes on behind a country: "Iran Khodro", "Jordan University".
  private func goesOn(_ index: Int, _ end: Int) -> Bool {
    index < end && tokens[index].hasGap && isNameWord(index)
      && !tokens[index].has([.title, .office])
  }

  private func properPlace(_ start: Int, _ end: Int) -> (mention: PlaceMention, end: Int)? {
    guard var run = nameRun(start, end) ?? possessiveRun(start, end) else { return nil }
    if let found = possessedVenue(start, run, end) { return found }
    run = overPossessive(run, end)
    run = beforePerson(start, run)
    // "Port Moresby": a town, whatever its first word is elsewhere.
    if run > start + 1, word(start) == "port", venueClass(start + 1..<run) == nil,
      people.isTown(text.phrase(tokens, start..<run))
    {
      return (PlaceMention(name: start..<run, venue: nil, country: nil, isGeneric: false), run)
    }
    var venue = venueClass(start..<run)
    let extended = overOf(start, run, end, allowed: venue != nil)
    if extended > run { run = extended }
    if venue == nil, run < end, tokens[run].shape == .lower, tokens[run].hasGap,
      let value = lexicon.value(tokens[run], .venue), !tokens[run].has(.verb) || run + 1 >= end
    {
      venue = VenueClass.allCases[Int(value)]
      run += 1
    }
    return (PlaceMention(name: start..<run, venue: venue, country: nil, isGeneric: false), run)
  }

  /// "Niamey's airport", "Moscow's Vnukovo airport": a venue of a town.
  private func possessedVenue(
    _ start: Int, _ run: Int, _ end: Int
  ) -> (mention: PlaceMention, end: Int)? {
    guard run + 1 < end, tokens[run].mark == .possessive else { return nil }
    var index = run + 1
    while index < min(end, run + 4) {
      if tokens[index].shape == .lower,
        let (sense, after) = lexicon.longest(tokens, index, end, .venue)
      {
        let venue = VenueClass.allCases[Int(sense.value)]
        guard venue == .airport || venue == .station,
          people.isTown(text.phrase(tokens, start..<run))
        else { return nil }
        return (
          PlaceMention(name: start..<after, venue: venue, country: nil, isGeneric: false), after
        )
      }
      guard tokens[index].isWord, !tokens[index].has(.functional) else { return nil }
      index += 1
    }
    return nil
  }

  /// "In Eyre Square Kennedy was made …": the person behind a venue is no part of its name.
  private func beforePerson(_ start: Int, _ run: Int) -> Int {
    for index in start + 1..<max(start + 1, run) where tokens[index].has(.office) {
      let after = index + 1
      if after < run, people.isKnown(tokens[after].key), !tokens[after].has(.venue) {
        return index
      }
    }
    guard run - start > 2, tokens[run - 2].has(.venue), !tokens[run - 1].has(.venue),
      people.isKnown(tokens[run - 1].key)
    else { return run }
    return run - 1
  }

  /// "the headquarters of the Communist Party General Secretary X": up to the office.
  private func beforeOffice(_ start: Int, _ run: Int) -> Int {
    for index in start + 1..<max(start + 1, run) {
      guard let found = lexicon.longest(tokens, index, run, .office), found.end < run,
        people.isKnown(tokens[found.end].key)
      else { continue }
      return index
    }
    return run
  }

  /// "St James's Palace", "King's College".
  private func possessiveRun(_ start: Int, _ end: Int) -> Int? {
    guard start + 2 < end, tokens[start].isCapital, tokens[start + 1].mark == .possessive,
      isNameWord(start + 2)
    else { return nil }
    return nameRun(start + 2, end)
  }

  private func overPossessive(_ run: Int, _ end: Int) -> Int {
    guard run + 1 < end, tokens[run].mark == .possessive, isNameWord(run + 1),
      let next = nameRun(run + 1, end), venueClass(run + 1..<next) != nil
    else { return run }
    return next
  }

  /// The class of the venue whose head word is in a run.
  func venueClass(_ run: Range<Int>) -> VenueClass? {
    for index in run.reversed() {
      guard let value = lexicon.value(tokens[index], .venue) else { continue }
      // "Air Base" is another than a base.
      if index > run.lowerBound,
        let (sense, after) = lexicon.longest(tokens, index - 1, run.upperBound, .venue),
        after == index + 1
      {
        return VenueClass.allCases[Int(sense.value)]
      }
      return VenueClass.allCases[Int(value)]
    }
    return nil
  }

  /// "Great Hall of the People", "Monument to the Heroes", "University of Oxford".
  private func overOf(_ start: Int, _ run: Int, _ end: Int, allowed: Bool) -> Int {
    var run = run
    while allowed, run + 1 < end, word(run).isOne(of: "of", "to", "for") {
      if word(run) != "of", venueClass(start..<run) != .memorial { break }
      var index = run + 1
      if word(index).isOne(of: "the", "all") { index += 1 }
      guard index < end, tokens[index].isCapital,
        let next = nameRun(index, end).map({ beforeOffice(index, $0) }) ?? country(index, end)?.end,
        next > index
      else {
        break
      }
      if word(run) == "to", tokens[start..<run].contains(where: { $0.has(.venue) && $0.has(.verb) })
      {
        break
      }
      run = overPossessive(next, end)
    }
    return run
  }

  /// "the airport", "the guest house", "the tomb of the Unknown Soldier", "the same building".
  private func genericVenue(
    _ start: Int, _ inner: Int, _ end: Int
  ) -> (mention: PlaceMention, end: Int)? {
    guard inner > start || tokens[inner].has(.venue) else { return nil }
    if word(inner) == "capital", tokens[inner].shape == .lower, inner > start {
      return (
        PlaceMention(name: inner..<inner + 1, venue: nil, country: nil, isGeneric: true), inner + 1
      )
    }
    var index = inner
    while index < end, index < inner + 4 {
      if let (sense, after) = lexicon.longest(tokens, index, end, .venue),
        tokens[index].shape == .lower
      {
        guard !tokens[index].has(.event), word(index) != "place" || index > inner else {
          return nil
        }
        var last = after
        // "the exhibition hall": the last of several venue words is the head.
        while last < end, tokens[last].shape == .lower, tokens[last].has(.venue),
          tokens[last].hasGap
        { last += 1 }
        let extended = overOf(inner, last, end, allowed: true)
        return (
          PlaceMention(
            name: inner..<extended, venue: VenueClass.allCases[Int(sense.value)], country: nil,
            isGeneric: extended == last), extended
        )
      }
      let token = tokens[index]
      guard token.isWord, !token.has(.functional) || word(index) == "same",
        !token.has([.event, .document])
      else {
        return nil
      }
      index += 1
    }
    return nil
  }
}
