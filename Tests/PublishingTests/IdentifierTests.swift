// Identifiers: they outlive changes of time and betray nothing.

import Testing
import VisitModel

@testable import Publishing

struct IdentifierTests {
  private func identifiers(
    _ entries: String, for audience: Release = .public, name: String = "a.visit"
  ) throws -> [String] {
    let text = """
      visit "Title"
        release: public
      delegation JP
        a "Aya Mori" minister
        b "Bin Kato" minister
          release: internal

      2025-03-08 Tokyo
      \(entries)

      """
    let programme = try programme(text, name: name)
    return Edition(of: programme, timetable: Timetable(windows: []), audience: audience)
      .entries.map(\.identifier)
  }

  @Test(arguments: [
    ("  10:00  talks with a", "  noon  talks with a"),
    ("  10:00-11:00  banquet \"Gala\"", "  ?  banquet \"Gala\""),
    ("  10:00  talks with a #x", "  11:00  bilateral \"Other\" #x"),
    ("  10:00  talks with a\n    note: One", "  10:00  talks with a"),
  ])
  func stayTheSame(_ before: String, _ after: String) throws {
    #expect(try identifiers(before) == identifiers(after))
  }

  @Test(arguments: [
    ("  10:00  talks with a", "  10:00  bilateral with a"),
    ("  10:00  banquet \"Gala\"", "  10:00  banquet \"Ball\""),
    ("  10:00  talks with a #x", "  10:00  talks with a #y"),
    ("  10:00  talks with a", "  10:00  talks with JP"),
  ])
  func differ(_ one: String, _ other: String) throws {
    #expect(try identifiers(one) != identifiers(other))
  }

  @Test func twinsDiffer() throws {
    #expect(Set(try identifiers("  10:00  talks\n  11:00  talks")).count == 2)
  }

  @Test func programmesDiffer() throws {
    let entry = "  10:00  talks #x"
    #expect(try identifiers(entry) != identifiers(entry, name: "b.visit"))
  }

  @Test func anIdIsTheSameForAll() throws {
    let entry = "  10:00  talks with b #x"
    let all = try Release.allCases.map { try identifiers(entry, for: $0) }
    #expect(Set(all).count == 1)
  }

  @Test func hiddenPeopleCountForNothing() throws {
    #expect(try identifiers("  10:00  talks with b") == identifiers("  10:00  talks"))
  }

  /// Values from the reference implementation of FNV-1a are over bytes without an end mark.
  @Test func fingerprintsAreFNV() {
    #expect(Fingerprint.hex(of: []) == "6c62272e07bb014262b821756295c58d")
  }

  @Test func idsAreNobodysBusiness() throws {
    let text = "visit \"T\"\n  release: public\n\n2025-03-08 Tokyo\n  10:00  talks #ousting\n"
    #expect(try edition(text).entries.map(\.key) == ["2025-03-08-talks"])
    #expect(try edition(text, for: .internal).entries.map(\.key) == ["ousting"])
  }

  @Test func aCityKeepsWhereItLies() throws {
    let text = """
      visit "T"
        release: public
      city Szohod
        country (internal): CH
        coordinates (press): 46.9, 7.4
        zone: Europe/Zurich

      2025-03-08 Szohod
        10:00  talks

      """
    let city = try #require(try edition(text).entries.first?.city)
    #expect(city.country == nil && city.countryCode == nil && city.coordinates == nil)
    #expect(try edition(text, for: .press).entries.first?.city?.coordinates != nil)
  }
}
