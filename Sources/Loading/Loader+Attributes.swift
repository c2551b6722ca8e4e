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
    let upper = name.text.uppercased()
    let near =
      Gazetteer.country(code: upper) != nil
      ? upper : Spelling.nearest(to: name.text, in: parties.keys.sorted())
    report(
      .unknownCountry, name.span,
      "no country of ISO 3166 and no declared party has the code `\(short(name.text))`",
      fix: near.map { Fix("write `\($0)`") }
        ?? Fix("declare it: `party \(short(name.text)) \"Name\"`"))
    return nil
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
    reportUnknown(
      name, "person", Array(people.keys) + Array(groups.keys) + Array(parties.keys),
      declare: "declare the person under a `delegation`")
    return .unknown(name.text)
  }

  private mutating func room(_ name: Name) -> Entity {
    if let room = rooms[name.text] { return .room(room) }
    reportUnknown(name, "room", Array(rooms.keys), declare: "declare it under `rooms`")
    return .unknown(name.text)
  }

  /// A place, or else a city.
  mutating func location(_ name: Name) -> Entity {
    if let place = places[name.text] { return .place(place) }
    if let city = cities[name.text] { return .city(city) }
    if let near = Spelling.nearest(to: name.text, in: places.keys.sorted()),
      declaredCities[name.text] == nil, Gazetteer.cities(named: name.text).isEmpty
    {
      report(
        .unknownName, name.span, "no place and no city is called `\(short(name.text))`",
        fix: Fix("write `\(near)`"))
      return .unknown(name.text)
    }
    return city(name).map(Entity.city) ?? .unknown(name.text)
  }

  mutating func reportUnknown(_ name: Name, _ sort: String, _ known: [String], declare: String) {
    let near = Spelling.nearest(to: name.text, in: known.sorted())
    report(
      .unknownName, name.span, "no \(sort) is called `\(short(name.text))`",
      fix: near.map { Fix("write `\($0)`") } ?? Fix(declare))
  }
}
