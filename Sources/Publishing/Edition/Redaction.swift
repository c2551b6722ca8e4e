// The rules of release: the only code that decides what an audience may see. It fails closed:
// what says nothing is internal, what cannot be read is internal, and nothing reaches an audience
// that something around it keeps from it.

import VisitModel

/// What one audience may see of one programme.
struct Redaction {
  let programme: Programme
  let audience: Release

  /// The release that the visit states for all that says nothing itself.
  let visit: Release
  private let visitStated: Release?
  private let people: [Bool]
  private let parties: [Bool]
  private let cities: [Bool]
  private let places: [Bool]
  private let days: [Release]

  init(programme: Programme, audience: Release) {
    self.programme = programme
    self.audience = audience
    let stated = programme.visit.flatMap(Self.stated)
    visitStated = stated
    visit = stated ?? .internal
    parties = programme.parties.map { Self.isOpen($0, to: audience) }
    cities = programme.cities.map { Self.isOpen($0, to: audience) }
    people = Self.openPeople(of: programme, to: audience, parties: parties)
    let cities = cities
    places = programme.places.map { place in
      Self.isOpen(place, to: audience) && (place.city.map { cities[$0.position] } ?? true)
    }
    days = programme.days.map { Self.narrowed(Self.stated($0), within: [stated]) }
  }
}

// MARK: Releases as the file states them

extension Redaction {
  /// The narrowest release that something states; internal if it states one that cannot be read,
  /// nil if it states none.
  static func stated(_ thing: some Attributed) -> Release? {
    let releases = thing.attributes.filter { $0.key == .release }.flatMap { attribute in
      attribute.values.isEmpty ? [Release.internal] : attribute.values.map(release)
    }
    return releases.min()
  }

  private static func release(_ value: Value<Entity>) -> Release {
    if case .word(let word) = value { Release(rawValue: word) ?? .internal } else { .internal }
  }

  /// Whether something does not keep itself from an audience; what it is part of decides the rest.
  private static func isOpen(_ thing: some Attributed, to audience: Release) -> Bool {
    stated(thing)?.reaches(audience) ?? true
  }

  /// The own release, else the nearest one around, else internal; never wider than any of them.
  private static func narrowed(_ own: Release?, within around: [Release?]) -> Release {
    ([own] + around).compactMap { $0 }.min() ?? .internal
  }

  private static func openPeople(
    of programme: Programme, to audience: Release, parties: [Bool]
  ) -> [Bool] {
    var open = programme.people.map {
      isOpen($0, to: audience) && parties[$0.party.position]
    }
    for delegation in programme.delegations where !isOpen(delegation, to: audience) {
      for person in delegation.people { open[person.position] = false }
    }
    return open
  }
}

// MARK: What reaches the audience

extension Redaction {
  func release(of day: Index<ProgrammeDay>) -> Release { days[day.position] }

  /// The widest audience of an entry.
  func release(of entry: Entry) -> Release {
    let day = programme[entry.day]
    return Self.narrowed(
      Self.stated(entry), within: [Self.stated(day), visitStated])
  }

  /// The widest audience of what a declaration says beyond its name.
  func release(ofDeclared thing: some Attributed, in block: Release? = nil) -> Release {
    Self.narrowed(Self.stated(thing), within: [block, visitStated])
  }

  /// Whether this audience may see an entry at all.
  func shows(_ entry: Entry) -> Bool {
    guard release(of: entry).reaches(audience), shows(programme[entry.day].city) else {
      return false
    }
    guard audience < .press || !leavesOut(entry) else { return false }
    guard entry.status == .cancelled else { return true }
    return audience < .press && showsAll(.status, of: entry, released: release(of: entry))
  }

  /// Whether the file keeps what is not settled from press and public, and this is not.
  private func leavesOut(_ entry: Entry) -> Bool {
    guard programme.visit?.word(.unsettled) == UnsettledItems.leftOut.rawValue else { return false }
    return EditionBuilder.unsettled.contains(entry.status) || entry.attribute(.toConfirm) != nil
  }

  func shows(_ index: Index<Person>) -> Bool { people[index.position] }
  func shows(_ index: Index<Party>) -> Bool { parties[index.position] }
  func shows(_ index: Index<City>) -> Bool { cities[index.position] }
  func shows(_ index: Index<Place>) -> Bool { places[index.position] }

  func shows(_ index: Index<Room>) -> Bool {
    let room = programme[index]
    return Self.isOpen(room, to: audience) && (room.location.map(shows) ?? true)
  }

  /// Whether an entity may be named. Names that nothing declares may stand for anybody, so only
  /// the internal edition shows them.
  func shows(_ entity: Entity) -> Bool {
    switch entity {
    case .person(let index): shows(index)
    case .party(let index): shows(index)
    case .place(let index): shows(index)
    case .city(let index): shows(index)
    case .room(let index): shows(index)
    case .entry(let index): shows(programme[index])
    case .group(let index): Self.isOpen(programme[index], to: audience)
    case .seat(let index): shows(programme[index].person) && shows(programme[index].party)
    case .visitor: showsVisitor
    case .unknown: audience == .internal
    }
  }

  /// Whether this audience may know who visits.
  var showsVisitor: Bool {
    guard let visit = programme.visit else { return false }
    return showsAll(.visitor, of: visit, released: self.visit)
  }

  /// Whether an attribute of something that is released this far reaches the audience.
  func shows(_ attribute: Attribute, released release: Release) -> Bool {
    let ceiling = Vocabulary.row(of: attribute.key)?.ceiling ?? .internal
    return min(release, attribute.release ?? release, ceiling).reaches(audience)
  }

  private func showsAll(
    _ key: AttributeKey, of thing: some Attributed, released release: Release
  ) -> Bool {
    thing.attributes.allSatisfy { $0.key != key || shows($0, released: release) }
  }
}
