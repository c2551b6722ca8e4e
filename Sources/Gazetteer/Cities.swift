// Cities by name: any of their names, in any script.

import CGazetteer

/// A town of at least 5,000 inhabitants, or a capital (GeoNames).
public struct GazetteerCity: Hashable, Sendable {
  /// The name as GeoNames has it, for example "Brasília".
  public let name: String
  /// The country's ISO 3166-1 alpha-2 code.
  public let country: String
  /// Degrees north of the equator.
  public let latitude: Double
  /// Degrees east of Greenwich.
  public let longitude: Double
  /// The IANA time zone, such as `Asia/Almaty`.
  public let zone: String
  /// Inhabitants; 0 where GeoNames does not know.
  public let population: Int
  /// The identifier at GeoNames.
  public let geonameID: Int

  /// Where the city is.
  public var point: GeoPoint { GeoPoint(longitude: longitude, latitude: latitude) }

  init(_ fields: [String]) {
    name = fields[0]
    country = fields[1]
    latitude = Double(fields[2]) ?? 0
    longitude = Double(fields[3]) ?? 0
    zone = fields[4]
    population = Int(fields[5]) ?? 0
    geonameID = Int(fields[6]) ?? 0
  }
}

extension Gazetteer {
  /// The cities with this name, the most populous first.
  ///
  /// Case, accents and punctuation do not count. Cities over 75,000 inhabitants and capitals are
  /// also found by their names in other languages and scripts.
  public static func cities(named name: String) -> [GazetteerCity] {
    guard let fields = cityNames.fields(for: foldedBytes(name)) else { return [] }
    return fields[1].split(separator: ",").compactMap { Int($0) }.map(city(at:))
  }

  /// The city whose line begins at this byte offset of the table.
  static func city(at offset: Int) -> GazetteerCity {
    GazetteerCity(cityLines.fields(at: offset))
  }

  static var cityLines: Lines { Lines(cgazetteer_cities()) }

  static var cityNames: Lines { Lines(cgazetteer_city_names()) }
}
