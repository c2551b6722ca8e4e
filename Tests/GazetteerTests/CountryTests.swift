// Countries, currencies and languages by code and name.

import Gazetteer
import Testing

struct CountryTests {
  @Test(arguments: [
    ("RU", "RUS", "Russia", "Moscow"), ("KR", "KOR", "South Korea", "Seoul"),
    ("KP", "PRK", "North Korea", "Pyongyang"), ("TR", "TUR", "Türkiye", "Ankara"),
    ("TZ", "TZA", "Tanzania", "Dodoma"), ("LA", "LAO", "Laos", "Vientiane"),
    ("SY", "SYR", "Syria", "Damascus"), ("MD", "MDA", "Moldova", "Chisinau"),
    ("VN", "VNM", "Vietnam", "Hanoi"), ("BN", "BRN", "Brunei", "Bandar Seri Begawan"),
    ("CZ", "CZE", "Czechia", "Prague"), ("IR", "IRN", "Iran", "Tehran"),
    ("VE", "VEN", "Venezuela", "Caracas"), ("BO", "BOL", "Bolivia", "Sucre"),
    ("KZ", "KAZ", "Kazakhstan", "Astana"), ("XK", "XKX", "Kosovo", "Pristina"),
    ("us", "USA", "United States", "Washington"),
  ])
  func knowsByCode(code: String, alpha3: String, name: String, capital: String) throws {
    let country = try #require(Gazetteer.country(code: code))
    #expect((country.alpha3, country.name, country.capital) == (alpha3, name, capital))
    #expect(Gazetteer.country(named: name) == country)
    #expect(Gazetteer.country(named: alpha3) == country)
    #expect(Gazetteer.country(named: country.officialName) == country)
  }

  @Test(arguments: [
    ("UK", "GB"), ("Turkey", "TR"), ("Czech Republic", "CZ"), ("cote d’ivoire", "CI"),
    ("Ivory Coast", "CI"), ("Viet Nam", "VN"), ("Bosnia & Herzegovina", "BA"), ("Congo", "CG"),
    ("DR Congo", "CD"), ("Republic of Korea", "KR"), ("Vatican City", "VA"), ("U.S.A.", "US"),
    ("Korea, Republic of", "KR"), ("The Netherlands", "NL"), ("Guinea", "GN"), ("Niger", "NE"),
  ])
  func knowsByName(name: String, code: String) {
    #expect(Gazetteer.country(named: name)?.code == code)
  }

  @Test(arguments: ["", "X", "ZZ", "KZ\t", "AN", "CS"])
  func knowsNoSuchCode(code: String) {
    #expect(Gazetteer.country(code: code) == nil)
  }

  @Test func listsAll() {
    let codes = Gazetteer.allCountries.map(\.code)
    #expect(codes.count == 250)
    #expect(codes == codes.sorted())
    #expect(Gazetteer.country(code: "FR")?.flag == "🇫🇷")
  }

  @Test(arguments: [("EUR", "Euro"), ("kzt", "Tenge"), ("USD", "US Dollar")])
  func knowsCurrencies(code: String, name: String) {
    #expect(Gazetteer.currency(code: code)?.name == name)
  }

  @Test(arguments: [
    ("de", "de", "deu", "German"), ("GER", "de", "deu", "German"), ("kaz", "kk", "kaz", "Kazakh"),
    ("el", "el", "ell", "Greek"), ("haw", "haw", "haw", "Hawaiian"),
  ])
  func knowsLanguages(asked: String, code: String, alpha3: String, name: String) throws {
    let language = try #require(Gazetteer.language(code: asked))
    #expect((language.code, language.alpha3, language.name) == (code, alpha3, name))
    #expect(Gazetteer.language(named: name) == language)
  }

  @Test(arguments: [("farsi", "fa"), ("Mandarin", "zh"), ("Castilian", "es"), ("Kyrgyz", "ky")])
  func knowsLanguageNames(name: String, code: String) {
    #expect(Gazetteer.language(named: name)?.code == code)
  }

  @Test func knowsNeitherCurrencyNorLanguage() {
    #expect(Gazetteer.currency(code: "ZZZ") == nil)
    #expect(Gazetteer.language(code: "zz") == nil)
    #expect(Gazetteer.language(named: "Heraldic") == nil)
  }
}
