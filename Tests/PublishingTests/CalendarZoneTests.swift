// VTIMEZONE: yearly rules where they hold, listed offsets where they do not, UTC for fixed offsets.

import CivilTime
import SystemWorld
import Testing

@testable import Publishing

struct CalendarZoneTests {
  private func zone(_ name: String) throws -> Zone {
    let bytes = try #require(SystemWorld().zoneData(name))
    return try Zone(identifier: name, tzif: bytes)
  }

  /// The observances for some days of a zone, one line each.
  private func observances(_ name: String, _ days: String...) throws -> [String] {
    let zone = try zone(name)
    let spans = try days.map { text -> CalendarSpan in
      let noon = Instant(utc: try #require(Day(text)), secondOfDay: 43_200)
      return .stated(noon, noon.advanced(byMinutes: 60), zone, endZone: zone)
    }
    let components = CalendarZones(spans).components
    #expect(components.count == 1)
    return components.flatMap(\.components).map { part in
      let values = part.properties.filter { $0.name != "TZNAME" }.map(\.value)
      return ([part.name] + values).joined(separator: " ")
    }
  }

  @Test func rulesRecurYearly() throws {
    #expect(
      try observances("Europe/Paris", "2026-07-01") == [
        "STANDARD 19701025T030000 +0200 +0100 FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "DAYLIGHT 19700329T020000 +0100 +0200 FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
      ])
    #expect(
      try observances("America/New_York", "2026-07-01") == [
        "STANDARD 19701101T020000 -0400 -0500 FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
        "DAYLIGHT 19700308T020000 -0500 -0400 FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
      ])
  }

  @Test func changesBeyondTheRuleAreListed() throws {
    #expect(
      try observances("Asia/Almaty", "2024-07-03") == ["STANDARD 19700101T000000 +0500 +0500"])
    #expect(
      try observances("Asia/Almaty", "2024-02-28", "2024-03-02") == [
        "STANDARD 19700101T000000 +0600 +0600", "STANDARD 20240301T000000 +0600 +0500",
      ])
  }

  @Test func fixedOffsetsAreUniversalTime() throws {
    let noon = Instant(utc: try #require(Day("2026-07-01")), secondOfDay: 43_200)
    let zone = Zone.fixed(offsetSeconds: 18_000)
    let span = CalendarSpan.stated(noon, noon, zone, endZone: zone)
    #expect(CalendarZones([span]).components.isEmpty)
    #expect(span.properties.map(\.value) == ["20260701T120000Z"])
  }

  /// The local form of the second 02:30 of that night would mean the first.
  @Test func repeatedHoursAreUniversalTime() throws {
    let paris = try zone("Europe/Paris")
    let first = Instant(utc: try #require(Day("2026-10-25")), secondOfDay: 1_800)
    let second = first.advanced(byMinutes: 60)
    let span = CalendarSpan.stated(first, second, paris, endZone: paris)
    #expect(span.properties.map(\.value) == ["20261025T023000", "20261025T013000Z"])
    #expect(span.properties.map(\.zone) == ["Europe/Paris", nil])
  }
}
