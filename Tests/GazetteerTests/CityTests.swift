// Cities by name, misspelt names, distances.

import Testing

@testable import Gazetteer

struct CityTests {
  @Test(arguments: [
    ("Astana", "Astana", "KZ", "Asia/Almaty"), ("astana", "Astana", "KZ", "Asia/Almaty"),
    ("ASTANA", "Astana", "KZ", "Asia/Almaty"), ("Nur-Sultan", "Astana", "KZ", "Asia/Almaty"),
    ("Алматы", "Almaty", "KZ", "Asia/Almaty"), ("北京", "Beijing", "CN", "Asia/Shanghai"),
    ("Peking", "Beijing", "CN", "Asia/Shanghai"), ("Kiev", "Kyiv", "UA", "Europe/Kyiv"),
    ("Brasilia", "Brasília", "BR", "America/Sao_Paulo"),
    ("Brasília", "Brasília", "BR", "America/Sao_Paulo"),
    ("Sao Paulo", "São Paulo", "BR", "America/Sao_Paulo"),
    ("New York", "New York City", "US", "America/New_York"),
    ("Washington, D.C.", "Washington", "US", "America/New_York"),
    ("Hong Kong", "Hong Kong", "HK", "Asia/Hong_Kong"),
    ("Genève", "Geneva", "CH", "Europe/Zurich"),
    ("Den Haag", "The Hague", "NL", "Europe/Amsterdam"),
    ("Naypyidaw", "Nay Pyi Taw", "MM", "Asia/Yangon"),
    ("Dushanbe", "Dushanbe", "TJ", "Asia/Dushanbe"),
    ("Samarkand", "Samarkand", "UZ", "Asia/Samarkand"), ("Davos", "Davos", "CH", "Europe/Zurich"),
    ("Mexico City", "Mexico City", "MX", "America/Mexico_City"),
    ("Vatican City", "Vatican City", "VA", "Europe/Vatican"),
    ("Monaco", "Monaco", "MC", "Europe/Monaco"),
    ("P'yŏngyang", "Pyongyang", "KP", "Asia/Pyongyang"),
    ("Islamabad", "Islamabad", "PK", "Asia/Karachi"),
    ("Ngerulmud", "Ngerulmud", "PW", "Pacific/Palau"), ("القاهرة", "Cairo", "EG", "Africa/Cairo"),
  ])
  func findsTheLargest(name: String, city: String, country: String, zone: String) throws {
    let found = try #require(Gazetteer.cities(named: name).first)
    #expect((found.name, found.country, found.zone) == (city, country, zone))
  }

  @Test(arguments: ["", " ", "Herald-on-Nowhere", "astana\t0", "zzzzzz", "\u{10FFFF}"])
  func findsNothing(name: String) {
    #expect(Gazetteer.cities(named: name).isEmpty)
  }

  @Test(arguments: ["Paris", "Geneva", "Washington", "San José", "Victoria"])
  func namesakesComeLargestFirst(name: String) {
    let populations = Gazetteer.cities(named: name).map(\.population)
    #expect(populations.count > 1)
    #expect(populations == populations.sorted(by: >))
  }

  @Test func aTownMayBeLargerThanTheCapitalOfTheSameName() {
    #expect(Gazetteer.cities(named: "San Marino").prefix(2).map(\.country) == ["US", "SM"])
  }

  @Test func everyCapitalIsACityOfItsCountry() {
    for country in Gazetteer.allCountries {
      guard let capital = country.capital else { continue }
      let cities = Gazetteer.cities(named: capital)
      #expect(cities.contains { $0.country == country.code }, "\(capital), \(country.name)")
    }
  }

  @Test(arguments: [
    ("Almary", "Almaty"), ("Asatna", "Astana"), ("Beijng", "Beijing"), ("Москав", "Moscow"),
    ("Brasillia", "Brasília"), ("Samarcand", "Samarkand"), ("Dushambe", "Dushanbe"),
    ("Viena", "Vienna"),
  ])
  func suggests(misspelt: String, city: String) {
    #expect(Gazetteer.nearestCityNames(to: misspelt, limit: 5).contains(city))
  }

  @Test(arguments: ["", "-", "Qqqqqqqqqq"])
  func suggestsNothing(misspelt: String) {
    #expect(Gazetteer.nearestCityNames(to: misspelt, limit: 5).isEmpty)
  }

  @Test func suggestsNoMoreThanAsked() {
    #expect(Gazetteer.nearestCityNames(to: "Santa", limit: 2).count == 2)
    #expect(Gazetteer.nearestCityNames(to: "Santa", limit: 0).isEmpty)
  }

  @Test(arguments: [
    ("Paris", "London", 344.0), ("Astana", "Beijing", 3650.0), ("Paris", "Paris", 0.0),
  ])
  func measures(from: String, to: String, kilometres: Double) throws {
    let start = try #require(Gazetteer.cities(named: from).first)
    let end = try #require(Gazetteer.cities(named: to).first)
    let distance = Gazetteer.distanceKilometres(from: start.point, to: end.point)
    #expect(abs(distance - kilometres) <= 0.01 * kilometres)
  }

  @Test func measuresHalfTheGlobe() {
    let distance = Gazetteer.distanceKilometres(
      from: GeoPoint(longitude: 0, latitude: 0), to: GeoPoint(longitude: 180, latitude: 0))
    #expect(abs(distance - .pi * Gazetteer.earthRadiusKilometres) < 0.001)
  }
}
