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
  /// Whether only the account's own list says that it is a town; the country is a guess then.
  var isOnlyListed = false
}

final class CityIndex {
  private var found: [String: Town?] = Dictionary(minimumCapacity: 48)
  /// Towns that the account lists as places of the visit, the gazetteer may not have them.
  private var listed: [String: Town] = [:]
  private var places: Set<String> = []
  private var capitals: [String: Bool] = [:]
  private let lexicon: Lexicon
  /// Countries that the account is about; their cities come first.
  var countries: Set<String> = [] { didSet { found.removeAll(keepingCapacity: true) } }

  /// Small towns share their names with everything, so they need a country that the account names.
  private static let populationOfCertainty = 15_000

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  func city(_ name: String) -> Town? {
    if let known = found[name] { return known }
    if found.count > 4096 { found.removeAll(keepingCapacity: true) }
    let city = (listed.isEmpty ? nil : listed[Gazetteer.fold(name)]) ?? lookUp(name)
    found[name] = city
    return city
  }

  func isCity(_ name: String) -> Bool { city(name) != nil }

  /// Whether a name, in whatever spelling, is that of a country's capital.
  func isCapital(_ name: String, of country: String) -> Bool {
    let question = name + "/" + country
    if let known = capitals[question] { return known }
    let answer = Gazetteer.country(code: country)?.capital.map { capital in
      capital == name || isSame(capital, name, in: country)
    }
    capitals[question] = answer ?? false
    return answer ?? false
  }

  /// Whether two names are those of one city.
  private func isSame(_ one: String, _ other: String, in country: String) -> Bool {
    func identifier(_ name: String) -> Int? {
      Gazetteer.cities(named: name).first { $0.country == country }?.geonameID
    }
    guard let first = identifier(one) else { return false }
    return first == identifier(other)
  }

  /// Whether the account lists a town as a place of the visit.
  func isListed(_ town: Town) -> Bool { places.contains(Gazetteer.fold(town.name)) }

  /// Notes places of the visit that nothing else is known of, in the country visited.
  func list(_ names: [String], in country: String) {
    places = Set(names.map(Gazetteer.fold))
    for name in names
    where lookUp(name) == nil && lexicon.country(named: name) == nil && !Self.isRegion(name) {
      listed[Gazetteer.fold(name)] = Town(name: name, country: country, isOnlyListed: true)
    }
    if !listed.isEmpty { found.removeAll(keepingCapacity: true) }
  }

  /// Whether only the account's list says that a name is that of a town.
  func isOnlyListed(_ name: String) -> Bool {
    !listed.isEmpty && listed[Gazetteer.fold(name)] != nil
  }

  private static func isRegion(_ name: String) -> Bool {
    let words = Gazetteer.fold(name).split(separator: " ")
    return words.contains {
      ["county", "region", "province", "governorate", "state", "district", "island"].contains($0)
    }
  }

  /// States and regions that share their names with small towns.
  private static let regions: WordSet = [
    "alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware",
    "florida", "georgia", "hawaii", "idaho", "illinois", "indiana", "iowa", "kansas", "kentucky",
    "louisiana", "maine", "maryland", "massachusetts", "michigan", "minnesota", "mississippi",
    "missouri", "montana", "nebraska", "nevada", "new hampshire", "new jersey", "new mexico",
    "north carolina", "north dakota", "ohio", "oklahoma", "oregon", "pennsylvania", "rhode island",
    "south carolina", "south dakota", "tennessee", "texas", "utah", "vermont", "virginia",
    "west virginia", "wisconsin", "wyoming", "bahia", "bavaria", "brandenburg", "saxony", "hesse",
    "punjab", "gujarat", "kerala", "bihar", "assam", "dorset", "devon", "kent", "surrey", "ontario",
    "alberta", "manitoba", "normandy", "brittany", "tuscany", "sicily", "lombardy", "galicia",
    "field", "gulf", "union", "congress", "commerce", "industry", "unity", "independence",
    "victory", "progress", "energy", "price", "police", "man", "same", "parliament", "republic",
    "speaker", "justice", "hope", "freedom", "enterprise", "cooperation", "partnership", "liberty",
    "peace", "friendship", "mercury", "orange", "security", "defence", "trade", "sports",
    "siberia", "crimea", "caucasus", "asia", "africa", "europe", "america", "arabia",
  ]

  private func lookUp(_ name: String) -> Town? {
    if let served = Airports.city(of: name) { return served }
    let cities = Gazetteer.cities(named: name)
    guard !cities.isEmpty, !Self.regions.contains(WordKey(name)) else { return nil }
    let folded = Gazetteer.fold(name)
    let near = cities.first {
      countries.contains($0.country)
        && ($0.population >= Self.populationOfCertainty || Gazetteer.fold($0.name) == folded)
    }
    let certain = cities.first { $0.population >= Self.populationOfCertainty }
    let isDwarfed =
      near.map { small in certain.map { $0.population > 20 * small.population } ?? false } ?? false
    guard let city = isDwarfed ? certain : near ?? certain else { return nil }
    // "Summit" is a town of New Jersey.
    if city.population < 200_000, lexicon.isCommonNoun(WordKey(name)) { return nil }
    // "Iraq" is a town of Iran: a country's name is a city only where the city is its own.
    if let country = lexicon.country(named: name), country != city.country { return nil }
    return Town(name: name, country: city.country, population: city.population)
  }
}
