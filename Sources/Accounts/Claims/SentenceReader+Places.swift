// Where what a clause tells happened.

import Gazetteer
import VisitModel

extension SentenceReader {
  /// Where a clause happens: a venue or a town behind a preposition, else what the sentence said.
  func locate(_ index: Int, _ number: Int) {
    let clause = clauses[number]
    if clause.isPlaceRelative, let antecedent = clause.antecedent,
      let place = chunks[antecedent.lowerBound].place, town(place) != nil
    {
      self.place(index, antecedent)
    }
    let here: [Preposition] = [
      .at, .in, .on, .near, .within, .outside, .before, .into, .around,
    ]
    for complement in clause.complements
    where here.contains(complement.preposition)
      || claims[index].kind == .visit && [.over, .through].contains(complement.preposition)
    {
      guard !isInTitle(complement) else { continue }
      place(index, complement.items)
      if let whole = whole(of: complement, clause) { place(index, whole) }
    }
    claims[index].hasOwnPlace =
      claims[index].placeName != nil && claims[index].place?.isGeneric != true
    claims[index].isThere = clause.isPlaceRelative || clause.isRelative
    if claims[index].placeName == nil, clause.isPlaceRelative, let antecedent = clause.antecedent {
      place(index, antecedent)
    }
    if claims[index].placeName == nil, let place = scene.place, mentionsHere(clause) {
      claims[index].placeName = place
    }
    if claims[index].placeName == nil, number > 0, let last = origins.dropLast().last,
      last.clause != number, claims.count > 1
    {
      claims[index].placeName = claims[claims.count - 2].placeName
    }
    if claims[index].placeName == nil, let reached, reached.clause == number - 1,
      clause.group?.isInfinitive == true, clause.isSubjectShared
    {
      claims[index].placeName = reached.name
    }
    claims[index].city = claims[index].city ?? scene.city
    claims[index].country = scene.country
    if let name = claims[index].placeName { scene.place = name }
  }

  /// "an Agreement on Cooperation in Science": what the title of a document holds is no place.
  private func isInTitle(_ complement: Complement) -> Bool {
    (0..<complement.items.lowerBound).contains { chunk in
      chunks[chunk].document != nil
        && titleEnd(chunk, chunks.count) >= complement.items.upperBound
    }
  }

  /// "on the steps of the palace", "in the heart of the town": what a part belongs to.
  private func whole(of part: Complement, _ clause: Clause) -> Range<Int>? {
    guard contains(part.items, words: Self.parts) else { return nil }
    return clause.complements.first {
      $0.preposition == .of && $0.items.lowerBound == part.items.upperBound + 1
    }?.items
  }

  private static let parts: WordSet = [
    "steps", "foot", "entrance", "gate", "gates", "grounds", "garden", "gardens", "courtyard",
    "forecourt", "hall", "lawn", "lawns", "terrace", "stairs", "door", "doors", "portico",
    "balcony", "front", "heart", "centre", "center", "outskirts", "suburb", "threshold",
  ]

  /// "dined at San Cristóbal": behind "at", a small town's name is that of a house.
  private func isSmallVenue(_ town: Town, _ chunk: Int, _ index: Int) -> Bool {
    let isFar =
      scene.country != nil && town.country != scene.country
      && !cast.index.cities.countries.contains(town.country)
    return chunk > 0 && chunks[chunk - 1].preposition == .at
      && (town.population < 500_000 || isFar) && !cast.index.cities.isListed(town)
      && !town.isOnlyListed
      && ![.arrival, .departure].contains(claims[index].kind) && town.name != scene.city
  }

  /// A seat that everybody knows tells its city, unless it is at home.
  private func enterSeat(_ name: String, _ index: Int) {
    guard let seat = Residences.city(of: name),
      seat.country != cast.visitor.flatMap({ cast[$0].country }),
      scene.country == nil || seat.country == scene.country || scene.city == nil
    else { return }
    let town = Town(name: scene.spelling(of: seat), country: seat.country)
    claims[index].city = town.name
    claims[index].country = town.country
    scene.move(city: town.name, country: town.country)
    scene.place = name
  }

  private func mentionsHere(_ clause: Clause) -> Bool {
    contains(clause.range, word: "there")
      || clause.range.contains {
        chunks[$0].place != nil && contains($0..<$0 + 1, word: "same")
      }
  }

  /// Takes a venue as the place and a town as the city.
  func place(_ index: Int, _ items: Range<Int>) {
    let towns = items.count { chunk in
      guard let place = chunks[chunk].place else { return false }
      return town(place) != nil
    }
    guard towns < 2 else { return }
    for chunk in items {
      guard let mention = chunks[chunk].place, mention.country == nil else { continue }
      var name = account.phrase(tokens, mention.name)
      if isVenueName(mention) { name = scene.venues[tokens[mention.name.lowerBound].key] ?? name }
      if let city = town(mention), !isSmallVenue(city, chunk, index) {
        let isHome = city.country == cast.visitor.flatMap { cast[$0].country }
        guard !isHome || [.arrival, .departure].contains(claims[index].kind) else { continue }
        claims[index].city = city.name
        claims[index].country = city.country
        if city.country != cast.visitor.flatMap({ cast[$0].country }) {
          scene.move(city: city.name, country: city.country)
        }
      } else if claims[index].placeName == nil {
        claims[index].place = mention
        claims[index].placeName =
          mention.isGeneric && word(mention.name.lowerBound) == "same" ? scene.place : name
        if mention.venue != nil, !mention.isGeneric,
          !cast.index.cities.isCity(account.string(tokens[mention.name.lowerBound]))
        {
          scene.venues[tokens[mention.name.lowerBound].key] = name
        }
        enterSeat(name, index)
        if mention.venue == .university, let town = townOfTerminal(mention) {
          claims[index].city = town.name
          scene.move(city: town.name, country: town.country)
        }
      } else if mention.venue == nil, isTownAfterVenue(chunk, items), mention.name.count < 3,
        !isVenueName(mention)
      {
        claims[index].city = name
      }
    }
  }

  /// "at the castle in Smalltown", "at the castle, Smalltown", unlike "a treaty on the Arctic".
  private func isTownAfterVenue(_ chunk: Int, _ items: Range<Int>) -> Bool {
    guard chunk > 0, !tokens[chunks[chunk].range.lowerBound].has(.determiner) else { return false }
    if chunk > items.lowerBound { return chunks[chunk - 1].isComma }
    return chunks[chunk - 1].preposition != .on
  }

  // MARK: Towns

  /// The town that a place is; "the capital" is that of the country told of.
  func town(_ place: PlaceMention) -> Town? {
    guard place.venue == nil, place.country == nil, !isVenueName(place) else { return nil }
    if place.isGeneric, word(place.name.upperBound - 1) == "capital" {
      guard let country = scene.country, let name = Gazetteer.country(code: country)?.capital else {
        return nil
      }
      return Town(name: scene.capitals[country] ?? name, country: country)
    }
    guard let town = cast.index.cities.city(townName(place)) else { return nil }
    let before = place.name.lowerBound - 1
    // "the Alley": with an article in small letters it is no town, but for "the Hague".
    if before >= 0, word(before) == "the", !tokens[before].isCapital, place.name.count == 1,
      !cast.index.cities.isCity("The \(account.phrase(tokens, place.name))")
    {
      return nil
    }
    guard town.isOnlyListed, let country = scene.country else { return town }
    return Town(name: town.name, country: country)
  }

  /// "The Hague": an article in capitals that belongs to the name.
  private func townName(_ place: PlaceMention) -> String {
    let name = account.phrase(tokens, place.name)
    let before = place.name.lowerBound - 1
    guard before >= 0, tokens[before].isCapital, word(before) == "the" else { return name }
    return cast.index.cities.isCity("The \(name)") ? "The \(name)" : name
  }

  /// The town that an airport or a station is named for.
  func townOfTerminal(_ place: PlaceMention) -> Town? {
    if place.venue == .university, place.name.count > 2 {
      let last = place.name.upperBound - 1
      let town = cast.index.cities.city(account.string(tokens[last]))
      return word(last - 1) == "of" && town?.country == scene.country ? town : nil
    }
    guard place.venue == .airport || place.venue == .station, !place.isGeneric,
      !scene.isCityByHeading
    else { return nil }
    for end in place.name.lowerBound + 1..<max(place.name.lowerBound + 2, place.name.upperBound) {
      if end - place.name.lowerBound > 3 { break }
      if place.venue == .airport,
        let served = Airports.city(
          ofTerminal: account.phrase(tokens, place.name.lowerBound..<end)),
        served.country == scene.country || scene.country == nil
          || served.country != cast.visitor.flatMap({ cast[$0].country })
      {
        return served
      }
      let town = cast.index.cities.city(account.phrase(tokens, place.name.lowerBound..<end))
      let home = cast.visitor.flatMap { cast[$0].country }
      let isNear =
        scene.country == nil || town?.country == scene.country
        || cast.index.cities.countries.contains(town?.country ?? "") && town?.country != home
      guard let town, isNear else { continue }
      if scene.city == nil || cast.index.cities.isListed(town) || town.population > 200_000 {
        return town
      }
    }
    return nil
  }

  /// "the Quirinal" after "the Quirinal Palace": a venue by its short name.
  func isVenueName(_ place: PlaceMention) -> Bool {
    scene.venues[tokens[place.name.lowerBound].key] != nil && place.venue == nil
  }
}
