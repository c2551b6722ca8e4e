// What an account lists at its end because its sentences cannot show it: places, cities, parties.

import AccountProse
import Gazetteer
import VisitModel

/// The lists of places, cities and parties of an edition.
struct AccountSites {
  private let edition: Edition

  init(_ edition: Edition) { self.edition = edition }

  // MARK: Places

  /// The places of which more is known than their names, or whose names do not show their ends, or
  /// are those of cities.
  var places: [ToldPlace] {
    var seen: Set<ToldPlace> = []
    let held = edition.entries.compactMap(place).filter(\.needsLine)
    let ends = edition.entries.flatMap(ends).filter { $0.needsLine || isCity($0.name) }
    return (held + ends).filter { seen.insert($0).inserted }
  }

  private func isCity(_ name: String) -> Bool {
    !Gazetteer.cities(named: name).isEmpty
      || edition.chapters.contains { PlainText.line($0.city.name) == name }
  }

  private func place(of entry: Edition.Entry) -> ToldPlace? {
    entry.place.map { place in
      var told = ToldPlace(
        name: PlainText.line(place.name), city: entry.city.map { PlainText.line($0.name) })
      told.rows = place.rows.map { ToldRow($0) }
      told.notes = place.notes.map(PlainText.line)
      return told
    }
  }

  private func ends(of entry: Edition.Entry) -> [ToldPlace] {
    [(entry.from, entry.fromCity), (entry.to, entry.toCity)].compactMap { name, city in
      guard let name, name != city?.name else { return nil }
      return ToldPlace(name: PlainText.line(name), city: city.map { PlainText.line($0.name) })
    }
  }

  // MARK: Cities

  /// The cities that the gazetteer does not know, or not as this edition has them.
  var cities: [ToldCity] {
    var seen: Set<Edition.City> = []
    let days = edition.chapters.map { ($0.city, Optional($0.zone.identifier)) }
    let others = edition.entries.flatMap { [$0.city, $0.fromCity, $0.toCity] }
    return (days + others.compactMap { $0 }.map { ($0, nil) }).filter { city, zone in
      seen.insert(city).inserted && !Self.isKnown(city, zone)
    }.map { city, zone in
      var told = ToldCity(city)
      told.coordinates = city.coordinates.map(Wording.coordinates)
      told.zone = zone
      return told
    }
  }

  private static func isKnown(_ city: Edition.City, _ zone: String?) -> Bool {
    guard let known = Gazetteer.cities(named: city.name).first else { return false }
    let place = Coordinates(latitude: known.latitude, longitude: known.longitude)
    let isThere = city.coordinates.map { Wording.coordinates($0) == Wording.coordinates(place) }
    return known.country == city.countryCode && (zone ?? known.zone) == known.zone
      && isThere ?? false
  }

  // MARK: Parties

  /// The countries and organisations that are named and that no table of countries has.
  var parties: [ToldParty] {
    var seen: Set<Edition.Party> = []
    return named.filter { !$0.isCountry && seen.insert($0).inserted }.map { ToldParty($0) }
  }

  private var named: [Edition.Party] {
    let header = edition.header.map { header in
      header.occasions.compactMap(\.organiser) + header.rows.flatMap(\.items).flatMap(Self.parties)
    }
    return edition.delegations.map(\.party) + (header ?? []) + edition.entries.flatMap(Self.parties)
  }

  private static func parties(of entry: Edition.Entry) -> [Edition.Party] {
    let records =
      entry.documents.flatMap(\.parties)
      + (entry.honours.flatMap { [$0.giver, $0.recipient] }
      + entry.pledges.flatMap { [$0.giver, $0.recipient] }).compactMap { $0 }
    return ((entry.roles + entry.rows).flatMap(\.items) + records).flatMap(parties)
  }

  private static func parties(of item: Edition.Item) -> [Edition.Party] {
    if case .party(let party) = item { [party] } else { item.person.map { [$0.party] } ?? [] }
  }
}
