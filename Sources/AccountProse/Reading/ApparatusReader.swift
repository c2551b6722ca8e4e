// Reads the lists at the end of an account.

import VisitModel

/// What the lists say.
struct ReadApparatus {
  var seeAlso: [String] = []
  var delegations: [ToldDelegation] = []
  var parties: [ToldParty] = []
  var places: [ToldPlace] = []
  var cities: [ToldCity] = []
}

/// Reads the lists of one account.
struct ApparatusReader {
  /// The block where the lists begin; the number of blocks where there are none.
  let start: Int
  private var lines: [AccountApparatus.Heading: [String]] = [:]
  private let knowledge: ProseKnowledge
  private var cityNames: Set<String> = []

  init(_ blocks: [ProseBlock], _ knowledge: ProseKnowledge) {
    self.knowledge = knowledge
    var start = blocks.count
    while start >= 2, let heading = blocks[start - 2].heading(2),
      let list = AccountApparatus.Heading(rawValue: heading),
      let items = blocks[start - 1].listLines
    {
      lines[list] = items
      start -= 2
    }
    self.start = start
    for block in blocks {
      guard let city = block.heading(3)?.cuts(at: ", ").first?.after else { continue }
      cityNames.insert(city)
    }
    for line in lines[.places] ?? [] { if let city = city(line) { cityNames.insert(city.name) } }
  }

  /// Nil where a line is not as Herald writes it.
  func read() -> ReadApparatus? {
    var result = ReadApparatus()
    result.seeAlso = lines[.seeAlso] ?? []
    for line in lines[.parties] ?? [] {
      guard let party = party(line) else { return nil }
      result.parties.append(party)
    }
    for line in lines[.people] ?? [] {
      guard addPerson(line, to: &result) else { return nil }
    }
    for line in lines[.places] ?? [] {
      guard addPlace(line, to: &result) else { return nil }
    }
    return result
  }

  // MARK: Parties

  /// "United Nations (UN)"
  private func party(_ line: String) -> ToldParty? {
    guard let cut = line.before(")")?.cuts(at: " (").last, let name = Self.name(cut.before) else {
      return nil
    }
    return ToldParty(code: cut.after, name: name, isCountry: false)
  }

  /// A name, bare or between its marks.
  static func name(_ text: String) -> String? {
    let scanner = ProseScanner(text)
    if let marked = scanner.markedName(at: 0) {
      return marked.end == scanner.count ? marked.text : nil
    }
    return AccountText.name(text) == text ? text : nil
  }
}

// MARK: People

extension ApparatusReader {
  private func addPerson(_ line: String, to result: inout ReadApparatus) -> Bool {
    if let delegation = delegation(line, result.parties) {
      result.delegations.append(delegation)
      return true
    }
    guard let member = member(line, result) else { return false }
    if result.delegations.last?.party != member.person.party {
      result.delegations.append(ToldDelegation(party: member.person.party))
    }
    result.delegations[result.delegations.count - 1].members.append(member)
    return true
  }

  private func candidates(_ parties: [ToldParty]) -> [ToldParty] { parties + knowledge.countries }

  /// "Delegation of Japan. Source: list.txt."
  private func delegation(_ line: String, _ parties: [ToldParty]) -> ToldDelegation? {
    guard let rest = line.after("Delegation of ") else { return nil }
    let scanner = ProseScanner(rest)
    let names = AccountNames(ToldAccount(audience: .public, header: nil))
    for party in candidates(parties) {
      for form in [names.party(party).text, names.party(party).text + " (\(party.code))"] {
        guard let end = scanner.end(of: form + ". ", at: 0),
          let extras = ProseExtras(scanner.text(end..<scanner.count), on: .delegation)
        else { continue }
        var delegation = ToldDelegation(party: party)
        (delegation.rows, delegation.notes) = (extras.rows, extras.notes)
        return delegation
      }
    }
    return nil
  }

  /// "Kassym-Jomart Tokayev (Kazakhstan), head of state: President"
  private func member(_ line: String, _ result: ReadApparatus) -> ToldMember? {
    for party in candidates(result.parties) {
      let name = AccountText.name(party.name)
      for form in [" (\(name) (\(party.code))), ", " (\(name)), "] {
        for cut in line.cuts(at: form) {
          guard let name = Self.name(cut.before),
            let member = member(name, party, cut.after, result)
          else { continue }
          return member
        }
      }
    }
    return nil
  }

  private func member(
    _ name: String, _ party: ToldParty, _ rest: String, _ result: ReadApparatus
  ) -> ToldMember? {
    let scanner = ProseScanner(rest)
    for rank in Rank.allCases.sorted(by: { $0.rawValue.count > $1.rawValue.count }) {
      guard let end = scanner.end(of: rank.rawValue, at: 0),
        let (offices, next) = offices(scanner, from: end)
      else { continue }
      let number = result.delegations.reduce(0) { $0 + $1.members.count }
      var member = ToldMember(
        person: ToldPerson(
          key: "\(number)", name: name, rank: rank, offices: offices, party: party))
      guard next < scanner.count else { return member }
      guard let start = scanner.end(of: ". ", at: next),
        let extras = ProseExtras(scanner.text(start..<scanner.count), on: .person)
      else { continue }
      (member.rows, member.notes) = (extras.rows, extras.notes)
      return member
    }
    return nil
  }

  /// The offices behind a rank, and where they end.
  private func offices(_ scanner: ProseScanner, from start: Int) -> ([String], Int)? {
    guard var at = scanner.end(of: ": ", at: start) else {
      let isEnd = start == scanner.count || scanner.scalar(start) == "."
      return isEnd ? ([], start) : nil
    }
    var offices: [String] = []
    while true {
      if let quoted = scanner.quoted(at: at) {
        offices.append(quoted.text)
        at = quoted.end
      } else {
        var end = at
        while let scalar = scanner.scalar(end), scalar != ";", scalar != "." { end += 1 }
        offices.append(scanner.text(at..<end))
        at = end
      }
      guard let next = scanner.end(of: "; ", at: at) else { return (offices, at) }
      at = next
    }
  }
}

// MARK: Places

extension ApparatusReader {
  private func addPlace(_ line: String, to result: inout ReadApparatus) -> Bool {
    let apparatus = AccountApparatus(ToldAccount(audience: .public, header: nil))
    if let city = city(line), apparatus.line(city) == line {
      result.cities.append(city)
      return true
    }
    guard let place = place(line), apparatus.line(place) == line else { return false }
    result.places.append(place)
    return true
  }

  /// "Georgetown, city in Guyana: 6.80° N 58.16° W; America/Guyana"
  private func city(_ line: String) -> ToldCity? {
    guard let cut = line.cuts(at: ", city").last, let name = Self.name(cut.before) else {
      return nil
    }
    var city = ToldCity(name: name)
    var rest = cut.after[...]
    if rest.hasPrefix(" in ") {
      let country = rest.dropFirst(4).prefix { $0 != ":" }
      rest = rest.dropFirst(4 + country.count)
      let names = AccountNames(ToldAccount(audience: .public, header: nil))
      let known = knowledge.countries.first { names.party($0).text == country }
      (city.country, city.countryCode) = (known?.name, known?.code)
    }
    guard rest.hasPrefix(": ") else { return rest.isEmpty ? city : nil }
    for fact in rest.dropFirst(2).split(separator: "; ") {
      if fact.contains("°") { city.coordinates = String(fact) } else { city.zone = String(fact) }
    }
    return city
  }

  /// "Hall, north (Szohod). Address: 1 High Street."
  private func place(_ line: String) -> ToldPlace? {
    let scanner = ProseScanner(line)
    let labels = ProseExtras.labels(on: .place)
    let gaps = (0..<scanner.count).lazy.filter { gap in
      scanner.end(of: ". ", at: gap).flatMap { scanner.first(of: labels, at: $0) } != nil
    }
    for gap in gaps.prefix(Self.tries) + [scanner.count] {
      let rest = min(gap + 2, scanner.count)
      guard let extras = ProseExtras(scanner.text(rest..<scanner.count), on: .place),
        var place = site(scanner.text(0..<gap))
      else { continue }
      (place.rows, place.notes) = (extras.rows, extras.notes)
      return place
    }
    return nil
  }

  /// More places where the name of a place may end no honest line has.
  private static let tries = 64

  private func site(_ text: String) -> ToldPlace? {
    if let cut = text.before(")")?.cuts(at: " (").last, let name = Self.name(cut.before),
      let city = Self.name(cut.after),
      cityNames.contains(city) || knowledge.isCity(city) || text.hasSuffix("’)")
    {
      return ToldPlace(name: name, city: city)
    }
    return Self.name(text).map { ToldPlace(name: $0, city: nil) }
  }
}
