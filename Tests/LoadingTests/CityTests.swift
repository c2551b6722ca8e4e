// Cities and their zones: from the gazetteer, declared, preferred by the countries of the visit.

import CivilTime
import Diagnostics
import HeraldTesting
import Loading
import Testing
import VisitModel

@Suite struct CityTests {
  private func city(_ name: String, visit: String = "", blocks: String = "") -> Loaded {
    Loaded(
      "visit \"V\"\n  dates: 2024-07-03 .. 2024-07-03\n\(visit)\n\(blocks)\n2024-07-03 \(name)\n")
  }

  private func facts(_ loaded: Loaded) -> String {
    let city = loaded.programme.cities[0]
    return "\(city.name) \(city.country ?? "?") \(city.zone.identifier)"
  }

  @Test(arguments: [
    ("Astana", "", "", "Astana KZ Asia/Almaty"),
    ("Nur-Sultan", "", "", "Nur-Sultan KZ Asia/Almaty"),
    ("北京", "", "", "北京 CN Asia/Shanghai"),
    // The countries of the visit decide between cities of one name: organisers, delegations.
    ("Georgetown", "  organisers: GY\n", "", "Georgetown GY America/Guyana"),
    ("Georgetown", "  organisers: VC\n", "", "Georgetown VC America/St_Vincent"),
    (
      "Georgetown", "", "delegation CA\n  x \"X\" staff\n", "Georgetown CA America/Toronto"
    ),
    // A declaration decides before them.
    (
      "Georgetown", "  organisers: GY\n", "city Georgetown\n  country: VC\n",
      "Georgetown VC America/St_Vincent"
    ),
    ("Astana", "", "city Astana\n  zone: UTC+6\n", "Astana KZ UTC+6"),
    ("Astana", "", "city Astana\n  zone: UTC+05:30\n", "Astana KZ UTC+05:30"),
    (
      "Emerald City", "", "city Emerald City\n  zone: Europe/Paris\n", "Emerald City ? Europe/Paris"
    ),
    (
      "Emerald City", "", "city Emerald City\n  country: FR\n  zone: Europe/Paris\n",
      "Emerald City FR Europe/Paris"
    ),
  ])
  func areFound(name: String, visit: String, blocks: String, expected: String) {
    let loaded = city(name, visit: visit, blocks: blocks)
    #expect(loaded.findings == [])
    #expect(facts(loaded) == expected)
  }

  @Test func declaredCoordinatesReplaceTheGazetteers() {
    let loaded = city("Astana", blocks: "city Astana\n  coordinates: 1.5, -2.5\n")
    #expect(loaded.programme.cities[0].coordinates == Coordinates(latitude: 1.5, longitude: -2.5))
    #expect(city("Astana").programme.cities[0].coordinates?.latitude.rounded() == 51)
  }

  @Test(arguments: [
    (
      "Astanaa", "",
      "H106 [Astanaa] the gazetteer has no city called Astanaa; "
        + "write `Astana`, or declare it with `city` and its `zone:`"
    ),
    (
      "Qqqqqqqq", "",
      "H106 [Qqqqqqqq] the gazetteer has no city called Qqqqqqqq; "
        + "declare it with `city` and its `zone:`"
    ),
    (
      "Emerald City", "city Emerald City\n  country: FR\n",
      "H106 [city Emerald City] the gazetteer has no city Emerald City, so its zone must be declared; "
        + "add `zone:`, such as `zone: Asia/Almaty` or `zone: UTC+5`"
    ),
    (
      "Georgetown", "",
      "H107 [Georgetown] there is a Georgetown in each of: GY, US, CA; "
        + "declare it: `city Georgetown` with `country: GY`"
    ),
    (
      "Emerald City", "city Emerald City\n  zone: Emerald/City\n",
      "H105 [Emerald/City] there is no time zone `Emerald/City`; "
        + "write a name such as Asia/Almaty, or an offset such as UTC+5"
    ),
  ])
  func areReported(name: String, blocks: String, expected: String) {
    #expect(city(name, blocks: blocks).findings == [expected])
  }

  /// A city of an unknown name is reported once, however often it is named, and its days count in UTC.
  @Test func areReportedOnce() {
    let loaded = Loaded(
      "visit \"V\"\n\n2024-07-03 Astanaa\n  10:00 rest\n2024-07-04 Astanaa\n  10:00 rest\n")
    #expect(loaded.findings.map { $0.prefix(14) } == ["H106 [Astanaa]"])
    #expect(loaded.programme.entries.map(\.zone.identifier) == ["UTC", "UTC"])
  }

  @Test(arguments: [
    "Asia/Astana", "EST5EDT4", "../../etc/passwd", "/etc/passwd", "Asia", "UTC+19", "UTC+5:3",
    "tzdata.zi", "Asia/Almaty\\u{0}", "CET+",
  ])
  func zonesThatAreNone(name: String) {
    let loaded = Loaded.visit("2024-07-03 Astana\n  10:00 rest\n    zone: \(name)\n")
    #expect(loaded.diagnostics.map(\.kind.code) == ["H105"])
    #expect(loaded.programme.entries[0].zone.identifier == "Asia/Almaty")
  }

  @Test(arguments: [
    ("Europe/Paris", "Europe/Paris", 7200), ("UTC", "UTC", 0), ("UTC+5", "UTC+5", 18000),
    ("UTC-03:30", "UTC-03:30", -12600),
    (
      "America/Argentina/Buenos_Aires",
      "America/Argentina/Buenos_Aires", -10800
    ),
  ])
  func zonesOfEntries(name: String, identifier: String, offset: Int) {
    let loaded = Loaded.visit("2024-07-03 Astana\n  10:00 rest\n    zone: \(name)\n")
    #expect(loaded.findings == [])
    let zone = loaded.programme.entries[0].zone
    #expect(zone.identifier == identifier)
    #expect(zone.offset(at: Instant(secondsSinceEpoch: 1_720_000_000)) == offset)
  }

  /// A world without the zone, or with bytes that are none, is a finding and no crash.
  @Test(arguments: [nil, [], Array("TZif".utf8), [UInt8](repeating: 0xFF, count: 4096)])
  func zonesThatTheWorldLacks(bytes: [UInt8]?) {
    var world = TestWorld()
    world.zones["Asia/Almaty"] = .some(bytes)
    let loaded = Loaded("visit \"V\"\n\n2024-07-03 Astana\n  10:00 rest\n", in: world)
    #expect(loaded.diagnostics.map(\.kind.code) == ["H105"])
    #expect(loaded.programme.entries[0].zone == .utc)
  }

  @Test func theWorldsZonesAreNamed() {
    #expect(Loaded("").programme.zoneVersion == "test")
  }
}
