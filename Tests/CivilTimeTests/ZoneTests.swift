// Zones: well-known changes of clocks, fixed offsets, far years.

import CivilTime
import Testing

@Suite struct ZoneTests {
  @Test(arguments: [
    ("Asia/Almaty", "2024-02-29 17:59", 21_600), ("Asia/Almaty", "2024-02-29 18:00", 18_000),
    ("Asia/Almaty", "2024-07-03 07:00", 18_000), ("Europe/Paris", "2024-07-03 07:00", 7200),
    ("Europe/Paris", "9999-07-03 07:00", 7200), ("Europe/Paris", "9999-12-31 23:59", 3600),
    ("Asia/Kathmandu", "2024-01-01 00:00", 20_700), ("Pacific/Chatham", "2024-01-01 00:00", 49_500),
    ("Pacific/Chatham", "2024-07-01 00:00", 45_900), ("Africa/Casablanca", "2024-03-15 12:00", 0),
    ("Africa/Casablanca", "2024-05-15 12:00", 3600),
    ("Australia/Lord_Howe", "2024-01-01 00:00", 39_600),
    ("Australia/Lord_Howe", "2024-07-01 00:00", 37_800),
    ("America/New_York", "1800-01-01 00:00", -17_762),
  ])
  func knowsOffsets(name: String, at text: String, offset: Int) throws {
    let zone = try ZoneFiles.zone(name)
    #expect(zone.offset(at: utc(text)) == offset)
    #expect(zone.identifier == name)
  }

  @Test func dublinSavesDaylightInWinter() throws {
    let dublin = try ZoneFiles.zone("Europe/Dublin")
    let winter = dublin.type(at: utc("2024-01-01 00:00"))
    let summer = dublin.type(at: utc("2150-07-01 00:00"))
    #expect(winter == LocalTimeType(offsetSeconds: 0, isDaylight: true, abbreviation: "GMT"))
    #expect(summer == LocalTimeType(offsetSeconds: 3600, isDaylight: false, abbreviation: "IST"))
    #expect(dublin.footer?.standard.abbreviation == "IST")
    #expect(dublin.footer?.daylight?.type.offsetSeconds == 0)
  }

  @Test(arguments: [
    ("Europe/Paris", "2024-07-03", "09:00", "2024-07-03 07:00"),
    ("Asia/Almaty", "2024-07-03", "12:00", "2024-07-03 07:00"),
    ("America/New_York", "2026-03-08", "03:00", "2026-03-08 07:00"),
    ("America/New_York", "2026-03-08", "01:59", "2026-03-08 06:59"),
    ("America/New_York", "2026-11-01", "02:00", "2026-11-01 07:00"),
    ("America/New_York", "2926-07-01", "12:00", "2926-07-01 16:00"),
    ("Pacific/Apia", "2011-12-29", "23:59", "2011-12-30 09:59"),
    ("Pacific/Apia", "2011-12-31", "00:00", "2011-12-30 10:00"),
    ("Europe/Paris", "0001-01-01", "00:00", "0001-01-01 00:00"),
    ("Pacific/Auckland", "9999-12-31", "23:59", "9999-12-31 10:59"),
  ])
  func resolvesTimesThatOccurOnce(name: String, date: String, clock: String, at text: String) throws
  {
    let zone = try ZoneFiles.zone(name)
    guard case .unique(let instant) = zone.resolve(day(date), time(clock)) else {
      Issue.record("not unique")
      return
    }
    // Paris kept local mean time in year 1, 9 min 21 s ahead of UTC.
    let expected = date == "0001-01-01" ? utc(text).advanced(bySeconds: -561) : utc(text)
    #expect(instant == expected)
  }

  @Test(arguments: [
    ("America/New_York", "2026-11-01", "01:30", "2026-11-01 05:30", "2026-11-01 06:30"),
    ("America/New_York", "2426-11-01", "01:30", "2426-11-01 05:30", "2426-11-01 06:30"),
    ("Australia/Lord_Howe", "2024-04-07", "01:45", "2024-04-06 14:45", "2024-04-06 15:15"),
    ("Asia/Almaty", "2024-02-29", "23:00", "2024-02-29 17:00", "2024-02-29 18:00"),
    ("Europe/Dublin", "2026-10-25", "01:00", "2026-10-25 00:00", "2026-10-25 01:00"),
    ("Pacific/Kwajalein", "1969-09-30", "12:00", "1969-09-30 01:00", "1969-10-01 00:00"),
  ])
  func resolvesTimesThatOccurTwice(
    name: String, date: String, clock: String, first: String, second: String
  ) throws {
    let resolution = try ZoneFiles.zone(name).resolve(day(date), time(clock))
    #expect(resolution == .repeated(first: utc(first), second: utc(second)))
  }

  @Test(arguments: [
    ("America/New_York", "2026-03-08", "02:30", "2026-03-08 07:00", 3600, "02:00 to 03:00"),
    ("America/New_York", "2026-03-08", "02:00", "2026-03-08 07:00", 3600, "02:00 to 03:00"),
    ("America/New_York", "3026-03-12", "02:59", "3026-03-12 07:00", 3600, "02:00 to 03:00"),
    ("Australia/Lord_Howe", "2024-10-06", "02:15", "2024-10-05 15:30", 1800, "02:00 to 02:30"),
    ("Pacific/Chatham", "2024-09-29", "03:00", "2024-09-28 14:00", 3600, "02:45 to 03:45"),
    ("Africa/Casablanca", "2024-04-14", "02:10", "2024-04-14 02:00", 3600, "02:00 to 03:00"),
    (
      "Pacific/Apia", "2011-12-30", "12:00", "2011-12-30 10:00", 86_400,
      "2011-12-30 00:00 to 2011-12-31 00:00"
    ),
    (
      "Pacific/Apia", "2011-12-30", "23:59", "2011-12-30 10:00", 86_400,
      "2011-12-30 00:00 to 2011-12-31 00:00"
    ),
  ])
  func explainsTimesThatDoNotOccur(
    name: String, date: String, clock: String, at text: String, seconds: Int, jump: String
  ) throws {
    let zone = try ZoneFiles.zone(name)
    guard case .skipped(let gap) = zone.resolve(day(date), time(clock)) else {
      Issue.record("not skipped")
      return
    }
    #expect(gap.transition == utc(text))
    #expect(gap.seconds == seconds)
    #expect(gap.explanation == "clocks go from \(jump)")
    #expect(zone.local(at: gap.transition) == gap.to)
    #expect(
      zone.local(at: gap.shifted).secondOfDay == (time(clock).minutes * 60 + seconds) % 86_400)
  }

  @Test(arguments: [
    (0, "UTC"), (18_000, "UTC+5"), (19_800, "UTC+05:30"), (-10_800, "UTC-3"),
    (-12_600, "UTC-03:30"), (561, "UTC+00:09:21"), (50_400, "UTC+14"), (-60, "UTC-00:01"),
  ])
  func writesOffsets(seconds: Int, text: String) {
    #expect(utcOffsetText(seconds) == text)
    let fixed = Zone(fixedOffset: text)
    #expect(fixed?.identifier == (seconds == 561 ? nil : text))
    #expect(fixed?.offset(at: utc("2024-01-01 00:00")) == (seconds == 561 ? nil : seconds))
  }

  @Test(arguments: [
    "utc", "UTC+", "UTC+19", "UTC+18:01", "UTC+5:3", "UTC+05:60", "UTC5", "UTC+005", "UTC+05:30:00",
    "UTC +5", "GMT+5", "", "UTC+:30",
  ])
  func refusesOddOffsets(text: String) { #expect(Zone(fixedOffset: text) == nil) }

  @Test func fixedZonesNeverChange() {
    let zone = Zone.fixed(offsetSeconds: .max)
    #expect(zone.offset(at: utc("2024-01-01 00:00")) == 18 * 3600)
    #expect(Zone(fixedOffset: "UTC-03:00")?.identifier == "UTC-3")
    #expect(Zone(fixedOffset: "UTC+0") == .utc)
    #expect(utcOffsetText(.min).hasPrefix("UTC-"))
    let all = Zone.utc.transitions(
      from: Instant(secondsSinceEpoch: .min), to: Instant(secondsSinceEpoch: .max))
    #expect(all.isEmpty)
    let resolution = Zone.utc.resolve(day("2024-07-03"), time("07:00"))
    #expect(resolution == .unique(utc("2024-07-03 07:00")))
  }

  @Test func listsTransitions() throws {
    let zone = try ZoneFiles.zone("Europe/Paris")
    let changes = zone.transitions(from: utc("2440-03-25 01:00"), to: utc("2440-10-28 01:00"))
    #expect(changes.map(\.instant) == [utc("2440-03-25 01:00")])
    #expect(changes.first?.offsetBefore == 3600)
    #expect(changes.first?.offsetAfter == 7200)
    #expect(changes.first?.isDaylightAfter == true)
    #expect(changes.first?.abbreviation == "CEST")
    let all = zone.transitions(
      from: Instant(secondsSinceEpoch: .min), to: Instant(secondsSinceEpoch: .max))
    #expect(all.count > 16_000)
    #expect(zip(all, all.dropFirst()).allSatisfy { $0.instant < $1.instant })
  }

  @Test func equalZonesHaveEqualContents() throws {
    #expect(try ZoneFiles.zone("Europe/Paris") == ZoneFiles.zone("Europe/Paris"))
    #expect(try ZoneFiles.zone("Europe/Paris") != ZoneFiles.zone("Europe/Berlin"))
  }
}
