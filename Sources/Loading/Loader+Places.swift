// Loads cities, places, rooms, journeys and requests.

import CivilTime
import Diagnostics
import Gazetteer
import VisitModel
import VisitSyntax

extension Loader {
  mutating func loadPlaces(_ tree: SyntaxTree) {
    for block in tree.blocks where block.kind == .city {
      if let field = block.field(.name), let name = field.values.first?.references.first {
        _ = city(name)
      }
    }
    for block in tree.blocks where block.kind == .place { loadPlace(block) }
  }

  private mutating func loadPlace(_ block: Statement) {
    guard let id = block.text(.id), let index = places[id] else { return }
    guard index.position == programme.places.count else {
      return reportDuplicate("place", id, block.span, first: programme[index].span)
    }
    let city = block.field(.city)?.values.first?.references.first.flatMap { self.city($0) }
    programme.places.append(
      Place(
        id: id, name: block.text(.name) ?? id, city: city, attributes: attributes(of: block),
        span: block.span))
  }

  mutating func loadRooms(_ tree: SyntaxTree) {
    for block in tree.blocks where block.kind == .rooms {
      let name = block.field(.place)?.values.first?.references.first
      let location = name.map { self.location($0) }
      let common = attributes(of: block)
      for item in block.items { loadRoom(item, at: location, common) }
    }
  }

  /// What the block says of all its rooms holds for a room that says nothing itself.
  private mutating func loadRoom(_ item: Statement, at location: Entity?, _ common: [Attribute]) {
    guard let id = item.text(.id), let index = rooms[id] else { return }
    guard index.position == programme.rooms.count else {
      return reportDuplicate("room", id, item.span, first: programme[index].span)
    }
    let own = attributes(of: item)
    let inherited = common.filter { attribute in !own.contains { $0.key == attribute.key } }
    var seats: Int?
    if case .number(let number)? = item.value(.seats) { seats = number }
    programme.rooms.append(
      Room(
        id: id, name: item.text(.name), seats: seats, location: location,
        attributes: own + inherited, span: item.span))
  }

  mutating func loadPlans(_ tree: SyntaxTree) {
    for block in tree.blocks where block.kind == .travel {
      for item in block.items { loadLeg(item) }
    }
    for block in tree.blocks where block.kind == .requests {
      for item in block.items { loadRequest(item) }
      guard let file = block.field(.file) else { continue }
      if printedNames.isEmpty { printedNames = namesInPrint() }
      loadRequestFile(file)
    }
  }

  private mutating func loadLeg(_ item: Statement) {
    guard let from = item.value(.from)?.references.first,
      let to = item.value(.to)?.references.first,
      case .length(let length)? = item.value(.length)
    else { return }
    programme.legs.append(
      Leg(
        from: location(from), to: location(to), length: length,
        mode: item.text(.by).flatMap(TravelMode.init(word:)), attributes: attributes(of: item),
        span: item.span))
  }

  mutating func loadRequest(_ item: Statement) {
    let sides = [Slot.who, .with].compactMap { item.field($0)?.values }.map { values in
      values.map { value in value.map { name, _ in participant(name) } }
    }
    var length: LengthRange?
    if case .length(let stated)? = item.value(.length) { length = stated }
    var id = item.text(.id)
    if let stated = id, !declareRequest(stated, item) { id = nil }
    programme.requests.append(
      Request(
        id: id, sides: sides, length: length, attributes: attributes(of: item), span: item.span,
        source: source))
  }

  /// Whether no other request has the id.
  private mutating func declareRequest(_ id: String, _ item: Statement) -> Bool {
    let span = item.field(.id)?.span ?? item.span
    guard let first = requestPlaces[id] else {
      requestPlaces[id] = (span, source)
      return true
    }
    if first.source === source {
      reportDuplicate("request", id, span, first: first.span)
    } else {
      report(.duplicateName, span, "a second request is called `\(id)`")
    }
    return false
  }

  // MARK: Cities

  /// The city of a name: declared, or from the gazetteer. Reported once when there is none.
  mutating func city(_ name: Name) -> Index<City>? {
    if let known = cities[name.text] { return known }
    let declaration = declaredCities[name.text]
    let found = gazetteerCity(name, declaration)
    guard declaration != nil || found != nil else {
      reportUnknownCity(name)
      return nil
    }
    let index = Index<City>(programme.cities.count)
    cities[name.text] = index
    programme.cities.append(makeCity(name, declaration, found))
    return index
  }

  private mutating func makeCity(
    _ name: Name, _ declaration: Statement?, _ found: GazetteerCity?
  ) -> City {
    let attributes = declaration.map { self.attributes(of: $0) } ?? []
    var country = found?.country
    var coordinates = found.map { Coordinates(latitude: $0.latitude, longitude: $0.longitude) }
    var zone: Zone?
    for attribute in attributes {
      switch (attribute.key, attribute.values.first) {
      case (.country, .reference(.party(let party))?): country = programme[party].code
      case (.coordinates, .coordinates(let stated)?): coordinates = stated
      case (.zone, .text(let text)?):
        zone = self.zone(text, attribute.valueSpans.first ?? name.span)
      default: break
      }
    }
    if zone == nil, !attributes.contains(where: { $0.key == .zone }) {
      zone = cityZone(name, declaration, found)
    }
    return City(
      name: name.text, country: country, coordinates: coordinates, zone: zone ?? .utc,
      attributes: attributes, span: declaration?.span ?? name.span)
  }

  private mutating func cityZone(
    _ name: Name, _ declaration: Statement?, _ found: GazetteerCity?
  ) -> Zone? {
    if let found { return zone(found.zone, name.span) }
    report(
      .unknownCity, declaration?.span ?? name.span,
      "the gazetteer has no city \(name.text), so its zone must be declared",
      fix: Fix("add `zone:`, such as `zone: Asia/Almaty` or `zone: UTC+5`"))
    return nil
  }

  private mutating func gazetteerCity(_ name: Name, _ declaration: Statement?) -> GazetteerCity? {
    let candidates = Gazetteer.cities(named: name.text)
    if let country = declaration?.attributes.first(where: { $0.key == .country })?.values.first?
      .references.first?.text
    {
      return candidates.first { $0.country == country }
    }
    if let near = candidates.first(where: { countries.contains($0.country) }) { return near }
    if declaration == nil { reportAmbiguity(name, candidates) }
    return candidates.first
  }

  /// Two cities of one name are ambiguous when the smaller has a fifth of the larger's people.
  private mutating func reportAmbiguity(_ name: Name, _ candidates: [GazetteerCity]) {
    guard candidates.count > 1, candidates[1].population * 5 > candidates[0].population,
      candidates[0].country != candidates[1].country
    else { return }
    var countries: [String] = []
    for candidate in candidates where !countries.contains(candidate.country) {
      countries.append(candidate.country)
    }
    let list = countries.prefix(3).joined(separator: ", ")
    report(
      .ambiguousCity, name.span, "there is a \(name.text) in each of: \(list)",
      fix: Fix("declare it: `city \(name.text)` with `country: \(candidates[0].country)`"))
  }

  private mutating func reportUnknownCity(_ name: Name) {
    guard reportedNames.insert("city " + name.text).inserted else { return }
    let near =
      findings.isFull(.unknownCity)
      ? nil : Gazetteer.nearestCityNames(to: name.text, limit: 1).first
    report(
      .unknownCity, name.span, "the gazetteer has no city called \(short(name.text))",
      fix: near.map { Fix("write `\($0)`, or declare it with `city` and its `zone:`") }
        ?? Fix("declare it with `city` and its `zone:`"))
  }

  func short(_ text: String) -> String { text.utf8.count > 60 ? "\(text.prefix(40))…" : text }

  // MARK: Zones

  /// A zone by its name or as a fixed offset; reported when there is none.
  mutating func zone(_ identifier: String, _ span: Span) -> Zone? {
    if let known = zones[identifier] { return known }
    guard let zone = Zone(fixedOffset: identifier) ?? databaseZone(identifier) else {
      report(
        .unknownZone, span, "there is no time zone `\(short(identifier))`",
        fix: Fix("write a name such as Asia/Almaty, or an offset such as UTC+5"))
      return nil
    }
    zones[identifier] = zone
    return zone
  }

  private func databaseZone(_ identifier: String) -> Zone? {
    let isName =
      identifier.utf8.count < 64
      && identifier.utf8.allSatisfy { byte in
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
          || byte == UInt8(ascii: "+") || (byte >= 0x30 && byte <= 0x39)
          || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
      }
    guard isName, !identifier.hasPrefix("/"), let data = world.zoneData(identifier) else {
      return nil
    }
    return try? Zone(identifier: identifier, tzif: data)
  }
}
