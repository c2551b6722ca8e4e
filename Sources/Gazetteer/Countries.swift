// Countries by code and by name.

import CGazetteer

/// A country or territory of ISO 3166-1, or Kosovo under its user-assigned code XK.
public struct Country: Hashable, Sendable {
  /// ISO 3166-1 alpha-2, such as `KZ`.
  public let code: String
  /// ISO 3166-1 alpha-3, such as `KAZ`.
  public let alpha3: String
  /// The English short name as people write it (Debian iso-codes, some customary ones by hand).
  public let name: String
  /// The English official name (Debian iso-codes).
  public let officialName: String
  /// The capital as `Gazetteer.cities(named:)` knows it (GeoNames); nil where there is none.
  public let capital: String?
  /// The flag as a pair of regional indicators, which fonts show as an emoji.
  public let flag: String

  fileprivate init(_ fields: [String]) {
    code = fields[0]
    alpha3 = fields[1]
    name = fields[2]
    officialName = fields[3]
    capital = fields[4].isEmpty ? nil : fields[4]
    flag = fields[5]
  }
}

extension Gazetteer {
  /// The country with this ISO 3166-1 alpha-2 code, in capitals or not.
  public static func country(code: String) -> Country? {
    countries.fields(for: code.uppercased().utf8).map(Country.init)
  }

  /// The country with this short, official or alpha-3 name, or a common alias such as "UK".
  public static func country(named name: String) -> Country? {
    Lines(cgazetteer_country_names()).fields(for: foldedBytes(name)).flatMap {
      country(code: $0[1])
    }
  }

  /// Every country, by alpha-2 code.
  public static var allCountries: [Country] {
    var result: [Country] = []
    var start = countries.indices.lowerBound
    while start < countries.indices.upperBound {
      result.append(Country(countries.fields(at: start)))
      start = countries.lineEnd(from: start) + 1
    }
    return result
  }

  private static var countries: Lines { Lines(cgazetteer_countries()) }
}
