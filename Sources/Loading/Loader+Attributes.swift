// Resolves the references inside attributes by the shape of the attribute.

import Diagnostics
import Gazetteer
import VisitModel
import VisitSyntax

extension Loader {
  /// The attributes of a statement with their references resolved.
  mutating func attributes(of statement: Statement) -> [Attribute] {
    var result: [Attribute] = []
    result.reserveCapacity(statement.attributes.count)
    result += fileRelease(of: statement)
    for line in statement.attributes {
      guard let row = Vocabulary.row(of: line.key) else { continue }
      var values: [Value<Entity>] = []
      values.reserveCapacity(line.values.count)
      for value in line.values { values.append(resolve(value, row.shape)) }
      result.append(
        Attribute(
          key: line.key, values: values, release: line.release, span: line.span,
          valueSpans: line.valueSpans))
    }
    return result
  }

  private mutating func resolve(_ value: Value<Name>, _ shape: ValueShape) -> Value<Entity> {
    value.map { name, role in
      switch role {
      case .plain: plain(name, shape)
      case .entry: .unknown(name.text)
      case .party: partyEntity(name)
      case .city: location(name)
      case .holder: participant(name)
      }
    }
  }

  private mutating func plain(_ name: Name, _ shape: ValueShape) -> Entity {
    switch shape {
    case .people: participant(name)
    case .party, .parties, .country: partyEntity(name)
    case .room: room(name)
    case .city, .location, .place: location(name)
    case .entry: currentEntry(name)
    default: .unknown(name.text)
    }
  }

  private mutating func partyEntity(_ name: Name) -> Entity {
    party(name).map(Entity.party) ?? .unknown(name.text)
  }

  /// A declared party or a country; reported when there is none.
  mutating func party(_ name: Name) -> Index<Party>? {
    if let known = knownParty(name.text) { return known }
    guard reportedNames.insert("party " + name.text).inserted else { return nil }
    report(
      .unknownCountry, name.span,
      "no country of ISO 3166 and no declared party has the code `\(short(name.text))`",
      fix: findings.isFull(.unknownCountry) ? nil : partyCure(name.text))
    return nil
  }

  /// What is meant by a code that is none: a code is never taken for one that is only spelt like it.
  private func partyCure(_ code: String) -> Fix {
    if let cure = codeCure(code) { return cure }
    let isCode = code.utf8.count <= 4 && code == code.uppercased()
    let near = isCode ? nil : Spelling.nearest(to: code, in: parties.keys.sorted())
    return near.map { Fix("write `\($0)`") } ?? Fix("declare it: `party \(short(code)) \"Name\"`")
  }

  /// The cure for a code that people write for a country or an organisation; nil for anything else.
  func codeCure(_ text: String) -> Fix? {
    guard text.utf8.count <= 64 else { return nil }
    let country =
      Gazetteer.country(code: text) ?? Gazetteer.country(writtenAs: text)
      ?? Gazetteer.country(named: text)
    if let country { return Fix("write `\(country.code)`") }
    let capitals = text.uppercased()
    return Gazetteer.organisation(code: text).map {
      Fix("declare it: `party \(capitals) \"\($0)\"`")
    }
  }

  private mutating func knownParty(_ code: String) -> Index<Party>? {
    if let known = parties[code] { return known }
    guard code.utf8.count == 2, code == code.uppercased(),
      let country = Gazetteer.country(code: code)
    else { return nil }
    let index = Index<Party>(programme.parties.count)
    parties[code] = index
    programme.parties.append(Party(code: code, name: country.name, isCountry: true))
    return index
  }

  /// A person, a delegation, or the visitor.
  mutating func participant(_ name: Name) -> Entity {
    if name.text == "visitor" { return .visitor }
    if let person = people[name.text] { return .person(person) }
    if let group = groups[name.text] { return .group(group) }
    if let seat = seat(name) { return seat }
    if let party = knownParty(name.text) { return .party(party) }
    reportUnknownParticipant(name)
    return .unknown(name.text)
  }

  /// Capitals are the code of a party, everything else is a person.
  private mutating func reportUnknownParticipant(_ name: Name) {
    if name.text == name.text.uppercased(), !findings.isFull(.unknownName),
      let cure = codeCure(name.text)
    {
      return report(
        .unknownName, name.span, "no person and no party is called `\(short(name.text))`", fix: cure
      )
    }
    reportUnknown(
      name, "person", { Array($0.people.keys) + Array($0.groups.keys) + Array($0.parties.keys) },
      declare: "declare the person under a `delegation`")
  }

  private mutating func room(_ name: Name) -> Entity {
    if let room = rooms[name.text] { return .room(room) }
    reportUnknown(name, "room", { Array($0.rooms.keys) }, declare: "declare it under `rooms`")
    return .unknown(name.text)
  }

  /// A place, or else a city.
  mutating func location(_ name: Name) -> Entity {
    if let place = places[name.text] { return .place(place) }
    if let city = cities[name.text] { return .city(city) }
    if declaredCities[name.text] == nil, !findings.isFull(.unknownName),
      Gazetteer.cities(named: name.text).isEmpty,
      let near = Spelling.nearest(to: name.text, in: places.keys.sorted())
    {
      report(
        .unknownName, name.span, "no place and no city is called `\(short(name.text))`",
        fix: Fix("write `\(near)`"))
      return .unknown(name.text)
    }
    return city(name).map(Entity.city) ?? .unknown(name.text)
  }

  /// - Parameter known: the names that exist; looked at only if the finding is kept.
  mutating func reportUnknown(
    _ name: Name, _ sort: String, _ known: (Loader) -> [String], declare: String
  ) {
    let near =
      findings.isFull(.unknownName)
      ? nil : Spelling.nearest(to: name.text, in: known(self).sorted())
    report(
      .unknownName, name.span, "no \(sort) is called `\(short(name.text))`",
      fix: near.map { Fix("write `\($0)`") } ?? Fix(declare))
  }
}
