// Cities of the gazetteer by name, remembered: an account names few, again and again.

import Gazetteer

/// A town that an account speaks of.
struct Town {
  /// As the account spells it.
  let name: String
  /// ISO 3166-1 alpha-2.
  let country: String
  /// 0 where unknown.
  var population = 0
}

final class CityIndex {
  private var found: [String: Town?] = [:]
  /// Towns that the account lists as places of the visit, the gazetteer may not have them.
  private var listed: [String: Town] = [:]
  private var places: Set<String> = []
  private let lexicon: Lexicon
  /// Countries that the account is about; their cities come first.
  var countries: Set<String> = [] { didSet { found.removeAll(keepingCapacity: true) } }

  /// Small towns share their names with everything, so they need a country that the account names.
  private static let populationOfCertainty = 15_000

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  func city(_ name: String) -> Town? {
    if let known = found[name] { return known }
    if found.count > 4096 { found.removeAll(keepingCapacity: true) }
    let city = listed[Gazetteer.fold(name)] ?? lookUp(name)
    found[name] = city
    return city
  }

  func isCity(_ name: String) -> Bool { city(name) != nil }

  /// Whether the account lists a town as a place of the visit.
  func isListed(_ town: Town) -> Bool { places.contains(Gazetteer.fold(town.name)) }

  /// Notes places of the visit that nothing else is known of, in the country visited.
  func list(_ names: [String], in country: String) {
    places = Set(names.map(Gazetteer.fold))
    for name in names
    where lookUp(name) == nil && lexicon.country(named: name) == nil && !Self.isRegion(name) {
      listed[Gazetteer.fold(name)] = Town(name: name, country: country)
    }
    found.removeAll(keepingCapacity: true)
  }

  private static func isRegion(_ name: String) -> Bool {
    let words = Gazetteer.fold(name).split(separator: " ")
    return words.contains {
      ["county", "region", "province", "governorate", "state", "district", "island"].contains($0)
    }
  }

  private func lookUp(_ name: String) -> Town? {
    let cities = Gazetteer.cities(named: name)
    guard !cities.isEmpty else { return nil }
    let folded = Gazetteer.fold(name)
    let near = cities.first {
      countries.contains($0.country)
        && ($0.population >= Self.populationOfCertainty || Gazetteer.fold($0.name) == folded)
    }
    let certain = cities.first { $0.population >= Self.populationOfCertainty }
    guard let city = near ?? certain else { return nil }
    // "Iraq" is a town of Iran: a country's name is a city only where the city is its own.
    if let country = lexicon.country(named: name), country != city.country { return nil }
    return Town(name: name, country: city.country, population: city.population)
  }
}
