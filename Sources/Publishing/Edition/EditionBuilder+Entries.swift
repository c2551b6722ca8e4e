// One entry of an edition: its head follows its release, every attribute has to pass by itself.

import CivilTime
import Gazetteer
import VisitModel

extension EditionBuilder {
  /// Attributes that an entry shows elsewhere than in its labelled rows.
  private static let shownApart: Set<AttributeKey> = [
    .signs, .confers, .pledges, .status, .note, .step, .alternative, .decision, .press,
  ]

  func entry(at position: Int, keys: inout Keys) -> Edition.Entry {
    let source = programme.entries[position]
    let release = redaction.release(of: source)
    let shown = visible(source, released: release)
    let rows = rows(of: source, released: release, except: Self.shownApart)
    let people = Self.presence(rows)
    let place = place(of: source, shown).flatMap { redaction.shows($0) ? $0 : nil }
    let date = source.date
    let key = keys.unique(key(of: source, partners: people.roles))
    return Edition.Entry(
      key: key, identifier: identifier(of: source, key: key), number: numbers[position],
      date: date, timing: timing(at: position), length: length(shown), kind: source.kind,
      word: source.word,
      title: source.title,
      place: place.map(self.place), city: city(of: source), from: location(source.from),
      to: location(source.to), fromCity: routeCity(source.from), toCity: routeCity(source.to),
      roles: people.roles, participants: participants(of: source, shown),
      documents: documents(shown), honours: honours(shown), pledges: pledges(shown),
      rows: inside(source, shown) + people.others, notes: notes(of: source, released: release),
      status: status(of: source), open: open(shown), embargo: embargo(of: source),
      whole: source.whole.flatMap { isVisible[$0.position] ? numbers[$0.position] : nil },
      isSubjectToForm: isSubjectToForm(source), release: release)
  }

  private static func presence(
    _ rows: [Edition.Row]
  ) -> (roles: [Edition.Row], others: [Edition.Row]) {
    let isRole = { (row: Edition.Row) in
      guard let row = Vocabulary.row(of: row.key) else { return false }
      return row.isPresence && row.shape == .people
    }
    return (rows.filter(isRole), rows.filter { !isRole($0) })
  }

  /// What the entry is, never a number that other entries decide. An id is a note of whoever keeps
  /// the file and may say what nobody else should read.
  private func key(of entry: Entry, partners: [Edition.Row]) -> String {
    if audience == .internal, let id = entry.id { return Keys.slug(id) }
    let about = entry.title ?? partners.first { $0.key == .with }?.items.first?.text
    let words = [entry.kind.rawValue, about].compactMap { $0 }.map(Keys.slug)
    return "\(programme[entry.day].date)-\(words.joined(separator: "-"))"
  }
}

extension EditionBuilder {
  /// An id gives all audiences the same identifier; the key is made of what this one sees.
  private func identifier(of entry: Entry, key: String) -> String {
    let identity = entry.id.map { ["id", $0] } ?? ["key", key]
    return Fingerprint.hex(of: [baseName] + identity)
  }
}

// MARK: Where

extension EditionBuilder {
  func city(_ index: Index<VisitModel.City>) -> Edition.City {
    let city = programme[index]
    let country = isOpen(.country, of: city) ? city.country : nil
    return Edition.City(
      name: city.name, countryCode: country,
      country: country.flatMap { Gazetteer.country(code: $0)?.name },
      coordinates: isOpen(.coordinates, of: city) ? city.coordinates : nil)
  }

  /// Whether no line of a city keeps this from the audience. Where a city lies is no secret unless
  /// the file says so, because the gazetteer knows it too.
  private func isOpen(_ key: AttributeKey, of city: VisitModel.City) -> Bool {
    city.attributes.allSatisfy { $0.key != key || $0.release?.reaches(audience) ?? true }
  }

  private func city(of entry: Entry) -> Edition.City? {
    let index = programme.city(of: entry)
    return redaction.shows(index) ? city(index) : nil
  }

  private func place(_ index: Index<Place>) -> Edition.Place {
    let place = programme[index]
    let release = redaction.release(ofDeclared: place)
    return Edition.Place(
      name: place.name, rows: rows(of: place, released: release),
      notes: notes(of: place, released: release))
  }

  private func location(_ entity: Entity?) -> String? {
    guard let entity, redaction.shows(entity) else { return nil }
    return programme.name(of: entity)
  }

  private func routeCity(_ entity: Entity?) -> Edition.City? {
    guard let entity, redaction.shows(entity) else { return nil }
    switch entity {
    case .city(let index): return city(index)
    case .place(let index): return programme[index].city.map(city)
    default: return nil
    }
  }
}

// MARK: Who

extension EditionBuilder {
  /// Everybody named in a role that this audience sees, and the visitor where it may know of one.
  private func participants(of entry: Entry, _ shown: [Attribute]) -> [Edition.Person] {
    let day = programme[entry.day]
    let companions = visible(day, released: redaction.release(of: entry.day)).filter {
      $0.key == .companions
    }
    let speaker = programme.speaker(for: entry)
    let said =
      speaker === entry
      ? shown
      : redaction.shows(speaker)
        ? visible(speaker, released: redaction.release(of: speaker)) : []
    var people = Set(
      programme.people(
        named: companions + said + speaker.attributes.filter { $0.key == .without }))
    if !redaction.showsVisitor {
      people.subtract(programme.visitors.filter { !isNamed($0, in: said) })
    }
    return people.filter { redaction.shows($0) }.sorted().map(person)
  }

  private func isNamed(_ person: Index<Person>, in attributes: [Attribute]) -> Bool {
    attributes.contains { attribute in
      attribute.isPresence
        && attribute.values.flatMap(\.references).contains { entity in
          entity != .visitor && programme.people(named: entity).contains(person)
        }
    }
  }

  /// Somebody in a second office, with that office and for that party.
  func person(_ index: Index<PersonSeat>) -> Edition.Person {
    let seat = programme[index]
    let person = programme[seat.person]
    return Edition.Person(
      key: person.id, name: person.name, rank: seat.rank, offices: seat.offices,
      party: party(seat.party))
  }

  func person(_ index: Index<Person>) -> Edition.Person {
    let person = programme[index]
    return Edition.Person(
      key: person.id, name: person.name, rank: person.rank, offices: person.offices,
      party: party(person.party))
  }

  func party(_ index: Index<Party>) -> Edition.Party {
    let party = programme[index]
    return Edition.Party(
      code: party.code, name: party.name, isCountry: party.isCountry)
  }
}
