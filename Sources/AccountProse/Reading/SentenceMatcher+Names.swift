// People, parties, places and cities inside sentences.

import VisitModel

extension SentenceMatcher {
  // MARK: People

  /// Every list of people that begins here.
  func people(at start: Int) -> [(items: [ToldItem], end: Int)] {
    let isCapital = start == scanner.lowered
    if !isCapital, let known = lists[start] { return known }
    var found: [(items: [ToldItem], end: Int)] = []
    var open = somebody(at: start).map { (items: [$0.item], end: $0.end) }
    while let list = open.popLast(), found.count < Self.limit {
      found.append(list)
      for gap in [", ", "; ", " and ", ", and ", "; and "] {
        guard list.items.last != .others, let next = scanner.end(of: gap, at: list.end) else {
          continue
        }
        open += somebody(at: next).map { (list.items + [$0.item], $0.end) }
      }
    }
    if !isCapital { lists[start] = found }
    return found
  }

  /// Whoever a role may name: of readings with one end the first is kept.
  func somebody(at start: Int) -> [(item: ToldItem, end: Int)] {
    var found = persons(at: start)
    if let end = scanner.end(of: "the delegation of ", at: start) {
      found += lexicon.parties.matches(scanner, at: end).map { (.party($0.value), $0.end) }
    }
    found += words(at: start).map { (.text($0.text), $0.end) }
    if let end = scanner.end(of: "others", at: start) { found.append((.others, end)) }
    return Self.once(found)
  }

  /// Whoever stands on one side of a record.
  func sides(at start: Int) -> [(item: ToldItem, end: Int)] {
    let parties = lexicon.parties.matches(scanner, at: start).map {
      (item: ToldItem.party($0.value), end: $0.end)
    }
    return Self.once(parties + persons(at: start))
  }

  /// People, also with something in brackets that applies to this sentence only.
  private func persons(at start: Int) -> [(item: ToldItem, end: Int)] {
    lexicon.people.matches(scanner, at: start).flatMap { person, end in
      var found: [(item: ToldItem, end: Int)] = [(.person(person), end)]
      for open in [" (", ", ("] {
        guard let start = scanner.end(of: open, at: end) else { continue }
        for close in start..<scanner.count where scanner.scalar(close) == ")" {
          found.append((.qualified(person, scanner.text(start..<close)), close + 1))
          break
        }
      }
      return found
    }
  }

  /// Words that are quoted, or bare because they begin small.
  func words(at start: Int) -> [(text: String, end: Int)] {
    if let quoted = scanner.quoted(at: start) { return [quoted] }
    guard let first = scanner.scalar(start),
      first.properties.isLowercase || first.properties.numericType != nil
    else { return [] }
    return scanner.runs(at: start)
  }

  private static func once(_ found: [(item: ToldItem, end: Int)]) -> [(item: ToldItem, end: Int)] {
    var ends: Set<Int> = []
    return found.filter { ends.insert($0.end).inserted }
  }

  // MARK: Places

  /// Where something is held, with its preposition.
  func location(at start: Int) -> Found {
    var found: Found = []
    if let end = scanner.end(of: "at ", at: start) {
      found += places(at: end).map { (.place($0.name, city: $0.city), $0.end) }
    }
    if let end = scanner.end(of: "in ", at: start) {
      found += cities(at: end).map { (.place(nil, city: $0.name), $0.end) }
    }
    return found
  }

  /// Every place that begins here, also with its city.
  func places(at start: Int) -> [(name: String, city: String?, end: Int)] {
    bareNames(at: start).flatMap { name, end in
      var found: [(name: String, city: String?, end: Int)] = []
      for gap in [" in ", ", in "] {
        guard let next = scanner.end(of: gap, at: end) else { continue }
        found += cities(at: next).map { (name, $0.name, $0.end) }
      }
      return found + [(name, nil, end)]
    }
  }

  /// Every place that begins here, also with its city in brackets.
  private func sites(at start: Int) -> [(name: String, city: String?, end: Int)] {
    bareNames(at: start).flatMap { name, end in
      var found: [(name: String, city: String?, end: Int)] = [(name, nil, end)]
      if let next = scanner.end(of: " (", at: end) {
        for city in cities(at: next) {
          guard let close = scanner.end(of: ")", at: city.end) else { continue }
          found.append((name, city.name, close))
        }
      }
      return found
    }
  }

  private func bareNames(at start: Int) -> [(name: String, end: Int)] {
    var found = lexicon.places.matches(scanner, at: start).map {
      (name: $0.value.name, end: $0.end)
    }
    let plain = scanner.end(of: "the ", at: start) ?? start
    if let marked = scanner.markedName(at: plain) { found.append((marked.text, marked.end)) }
    return found
      + scanner.runs(at: plain, allowing: AccountText.placeJoints).map { ($0.text, $0.end) }
  }

  /// Every city that begins here.
  func cities(at start: Int) -> [(name: String, end: Int)] {
    var found = lexicon.cities.matches(scanner, at: start).map { (name: $0.value, end: $0.end) }
    let marked = scanner.markedName(at: start).map { [$0] } ?? []
    for run in marked + scanner.runs(at: start, allowing: Self.cityJoints)
    where lexicon.isCity(run.text) && !found.contains(where: { $0.end == run.end }) {
      found.append((run.text, run.end))
    }
    return found
  }

  private static let cityJoints: Set<Substring> = ["the", "on", "in", "and"]

  /// Where a journey may begin or end here: cities before places, unless a list has the place.
  func ends(at start: Int) -> [(place: ToldEnd, end: Int)] {
    let listed = Set(lexicon.places.matches(scanner, at: start).map(\.end))
    let towns = cities(at: start).map { (ToldEnd(name: $0.name, isCity: true), $0.end) }
    let isBare = scanner.end(of: "the ", at: start) == nil
    let places = sites(at: start).filter { place in
      !isBare || place.city != nil || listed.contains(place.end) || !lexicon.isCity(place.name)
    }.map { (ToldEnd(name: $0.name, isCity: false, city: $0.city), $0.end) }
    return places.filter { listed.contains($0.1) } + towns
      + places.filter { !listed.contains($0.1) }
  }

  /// "greet Xi Jinping", "see the guests off": it says nothing that the paragraph has not.
  func greetings(at start: Int) -> Found {
    var found: Found = []
    for (verb, ending) in [("greet ", ""), ("see ", " off")] {
      guard let next = scanner.end(of: verb, at: start) else { continue }
      var ends = people(at: next).map(\.end)
      if let end = scanner.end(of: "the guests", at: next) { ends.append(end) }
      found += ends.compactMap { scanner.end(of: ending, at: $0) }.map { (.nothing, $0) }
    }
    return found
  }
}
