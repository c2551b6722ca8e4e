// Cities of the gazetteer by name, remembered: an account names few, again and again.

import Gazetteer

final class CityIndex {
  private var found: [String: GazetteerCity?] = [:]
  /// Countries that the account is about; their cities come first.
  var countries: Set<String> = [] { didSet { found.removeAll(keepingCapacity: true) } }

  /// Small towns share their names with everything, so they need a country that the account names.
  private static let populationOfCertainty = 15_000

  func city(_ name: String) -> GazetteerCity? {
    if let known = found[name] { return known }
    if found.count > 4096 { found.removeAll(keepingCapacity: true) }
    let city = lookUp(name)
    found[name] = city
    return city
  }

  func isCity(_ name: String) -> Bool { city(name) != nil }

  private func lookUp(_ name: String) -> GazetteerCity? {
    let cities = Gazetteer.cities(named: name)
    let folded = Gazetteer.fold(name)
    let near = cities.first {
      countries.contains($0.country)
        && ($0.population >= Self.populationOfCertainty || Gazetteer.fold($0.name) == folded)
    }
    if let near { return near }
    guard let largest = cities.first, largest.population >= Self.populationOfCertainty else {
      return nil
    }
    return largest
  }
}
