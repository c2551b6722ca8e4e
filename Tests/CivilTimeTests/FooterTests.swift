// The rule in a zone file's footer: grammar, meaning, faults.

import CivilTime
import Testing

@Suite struct FooterTests {
  private func zone(_ footer: String) throws(ZoneError) -> Zone {
    try Zone(identifier: "Test/Zone", tzif: TZifFile(footer: footer).bytes)
  }

  @Test(arguments: [
    ("<+05>-5", "2024-07-01 00:00", 18_000, "+05"),
    ("<-0330>3:30", "2024-07-01 00:00", -12_600, "-0330"),
    ("LMT-0:09:21", "2024-07-01 00:00", 561, "LMT"),
    ("EST5EDT", "2024-07-01 00:00", -14_400, "EDT"),
    ("EST5EDT", "2024-01-01 00:00", -18_000, "EST"),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2024-03-31 00:59", 3600, "CET"),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2024-03-31 01:00", 7200, "CEST"),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2024-10-27 00:59", 7200, "CEST"),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "0500-07-01 00:00", 7200, "CEST"),
    ("NZST-12NZDT,M9.5.0,M4.1.0/3", "2024-01-01 00:00", 46_800, "NZDT"),
    ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "2024-01-01 00:00", 39_600, "+11"),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2024-01-01 00:00", 0, "GMT"),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2024-03-31 00:59", -7200, "-02"),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2024-03-31 01:00", -3600, "-01"),
    ("IST-2IDT,M3.4.4/26,M10.5.0", "2024-03-28 23:59", 7200, "IST"),
    ("IST-2IDT,M3.4.4/26,M10.5.0", "2024-03-29 00:00", 10_800, "IDT"),
    ("AAA0BBB,J60/0,J61/0", "2024-03-01 12:00", 3600, "BBB"),
    ("AAA0BBB,J60/0,J61/0", "2024-02-29 12:00", 0, "AAA"),
    ("AAA0BBB,59/0,60/0", "2024-02-29 12:00", 3600, "BBB"),
    ("AAA0BBB,59/0,60/0", "2023-03-01 12:00", 3600, "BBB"),
    ("XXX3EDT4,0/0,J365/23", "2024-07-01 00:00", -14_400, "EDT"),
    ("XXX3EDT4,0/0,J365/23", "2024-01-01 03:00", -14_400, "EDT"),
    ("XXX3EDT4,0/0,J365/23", "9999-12-31 23:00", -14_400, "EDT"),
    ("EST5EDT,0/0,J365/25", "2023-12-31 23:59", -14_400, "EDT"),
  ])
  func meansWhatPosixSays(footer: String, at text: String, offset: Int, name: String) throws {
    let zone = try zone(footer)
    #expect(zone.offset(at: utc(text)) == offset)
    #expect(zone.abbreviation(at: utc(text)) == name)
  }

  @Test func isOpenToReaders() throws {
    let rule = try #require(try zone("CET-1CEST,M3.5.0,M10.5.0/3").footer)
    #expect(rule.standard.abbreviation == "CET")
    #expect(rule.daylight?.type.abbreviation == "CEST")
    #expect(rule.daylight?.starts.date == .weekday(.sunday, week: 5, month: .march))
    #expect(rule.daylight?.starts.secondsAfterMidnight == 7200)
    #expect(rule.daylight?.ends.secondsAfterMidnight == 10_800)
    #expect(try zone("").footer == nil)
  }

  @Test func daylightAllYearMakesNoChanges() throws {
    let changes = try zone("XXX3EDT4,0/0,J365/23").transitions(
      from: utc("1900-01-01 00:00"), to: utc("2900-01-01 00:00"))
    #expect(changes.isEmpty)
  }

  /// The place is counted from the first byte of the rule.
  @Test(arguments: [
    ("CE-1", 0), ("CET", 3), ("CET-25", 4), ("CET-1CEST,M13.1.0,M10.1.0", 11),
    ("CET-1CEST,M3.6.0,M10.1.0", 13), ("CET-1CEST,M3.5.7,M10.1.0", 15), ("CET-1CEST,J0,J5", 11),
    ("CET-1CEST,366,J5", 10), ("CET-1CEST,M3.5.0", 16), ("CET-1CEST,M3.5.0/168,M10.1.0", 17),
    ("<+05-5", 6), ("<+05>-5:60", 8), ("CET-1CEST,M3.5.0,M10.5.0/3x", 26), ("CET-1 ", 5),
    ("CET--1", 4), ("CET-00001", 8),
  ])
  func locatesFaults(footer: String, place: Int) {
    let file = TZifFile(footer: footer).bytes
    let start = file.count - 1 - footer.utf8.count
    do throws(ZoneError) {
      _ = try Zone(identifier: "Test/Zone", tzif: file)
      Issue.record("accepted")
    } catch {
      #expect(error.byteOffset - start == place, "\(error)")
      #expect(error.description.contains("footer rule is wrong: expected"))
    }
  }
}
