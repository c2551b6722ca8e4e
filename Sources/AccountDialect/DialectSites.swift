// The cities and places of an account as blocks of the language.

import AccountProse
import Gazetteer
import VisitModel
import VisitSyntax

/// The places that entries name, and the cities that have to be declared.
struct DialectSites {
  private struct Site: Hashable {
    let name: String
    let city: String
  }

  private let account: ToldAccount
  private var ids: [Site: String] = [:]
  private var names: DialectNames
  private(set) var placeBlocks: [Statement] = []
  /// The cities that are named, each once.
  private var cities: [String] = []

  init(_ account: ToldAccount) {
    self.account = account
    names = DialectNames(taken: Set((account.chapters.map(\.city) + account.cities).map(\.name)))
    for chapter in account.chapters { note(chapter.city.name) }
    for city in account.cities { note(city.name) }
    for occasion in account.header?.occasions ?? [] { if let city = occasion.city { note(city) } }
  }

  /// Remembers that a city is named.
  mutating func note(_ city: String) {
    if !cities.contains(city) { cities.append(city) }
  }

  // MARK: Places

  /// The name of a place, declared where it is new.
  mutating func place(_ name: String, in city: String) -> String {
    let site = Site(name: name, city: city)
    if let known = ids[site] { return known }
    let words = name.split(separator: " ").filter { $0 != "The" && $0 != "the" }
    let short = words.count > 3 ? [words.prefix(3).joined(separator: " ")] : []
    let id = names.name(short + [words.joined(separator: " "), "\(name) \(city)"], or: "place")
    ids[site] = id
    note(city)
    placeBlocks.append(block(site, id))
    return id
  }

  private func block(_ site: Site, _ id: String) -> Statement {
    var block = Statement(
      .place, [(.id, [.name(id)]), (.name, [.text(site.name)]), (.city, [.name(site.city)])])
    for place in account.places where place.name == site.name && place.city == site.city {
      for row in place.rows {
        let isSingle = Vocabulary.row(of: row.key)?.repeats == false
        if isSingle, block.attributes.contains(where: { $0.key == row.key }) { continue }
        for line in row.lines {
          guard case .text(let text)? = line.first else { continue }
          let isWindow = row.key == .open
          block.add(
            row.key, isWindow ? DialectValues.window(text).map { .window($0) } : .text(text))
        }
      }
      for note in place.notes { block.add(.note, .text(note)) }
    }
    return block
  }

  // MARK: Cities

  /// The cities that the gazetteer does not know, or of which Herald would take another.
  ///
  /// - Parameter delegations: the codes by which Herald chooses between cities of one name.
  func cityBlocks(delegations: [String]) -> [Statement] {
    let organisers = account.header?.rows.first { $0.key == .organisers }?.items ?? []
    let codes = organisers.compactMap { item -> String? in
      if case .party(let party) = item { party.code } else { nil }
    }
    let countries = Set(delegations + codes)
    return cities.compactMap { name in
      if let listed = account.cities.first(where: { $0.name == name }) { return block(listed) }
      let known = Gazetteer.cities(named: name)
      guard let first = known.first else { return nil }
      let chosen = known.first { countries.contains($0.country) } ?? first
      guard chosen.country != first.country else { return nil }
      var block = Statement(.city, [(.name, [.name(name)])])
      block.add(.country, .name(first.country))
      return block
    }
  }

  private func block(_ city: ToldCity) -> Statement {
    var block = Statement(.city, [(.name, [.name(city.name)])])
    block.add(.country, city.countryCode.map { .name($0) })
    block.add(
      .coordinates, city.coordinates.flatMap(DialectValues.coordinates).map { .coordinates($0) })
    let isKnown = Gazetteer.cities(named: city.name).contains { $0.country == city.countryCode }
    let zone = city.zone ?? (isKnown ? nil : zone(ofCountry: city.countryCode) ?? "UTC")
    block.add(.zone, zone.map { .text($0) })
    return block
  }

  /// The zone of a capital, for a city of which the account gives none.
  private func zone(ofCountry code: String?) -> String? {
    guard let code, let capital = Gazetteer.country(code: code)?.capital else { return nil }
    return Gazetteer.cities(named: capital).first { $0.country == code }?.zone
  }
}
