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

  init(_ line: inout FieldReader) {
    name = line.text()
    country = line.text()
    latitude = line.decimal()
    longitude = line.decimal()
    zone = line.text()
    population = line.integer()
    geonameID = line.integer()
  }
}

extension Gazetteer {
  /// The cities with this name, the most populous first.
  ///
  /// Case, accents and punctuation do not count. Cities over 75,000 inhabitants and capitals are
  /// also found by their names in other languages and scripts.
  public static func cities(named name: String) -> [GazetteerCity] {
    guard var line = cityNames.line(for: foldedBytes(name)) else { return [] }
    line.skip()
    return line.integers().map(city(at:))
  }

  /// The city whose line begins at this byte offset of the table.
  static func city(at offset: Int) -> GazetteerCity {
    var line = FieldReader(cityLines, at: offset)
    return GazetteerCity(&line)
  }

  static var cityLines: Lines { Lines(cgazetteer_cities()) }

  static var cityNames: Lines {
    Lines(cgazetteer_city_names(), index: cgazetteer_city_names_index())
  }
}
