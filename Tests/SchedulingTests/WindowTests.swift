// The earliest and latest start and end of entries, for every way to say when.

import CivilTime
import Scheduling
import Testing
import VisitModel

@Suite struct WindowTests {
  /// Entries of one day in Astana, and their windows. A wreath usually takes 15 to 30 minutes, a
  /// meeting 30 to 60.
  @Test(arguments: [
    ("  12:00 wreath", ["12:00 12:00 12:15 12:30"]),
    ("  ~12:00 wreath", ["11:45 12:15 12:00 12:45"]),
    ("  12:00-13:30 wreath", ["12:00 12:00 13:30 13:30"]),
    ("  ~12:00-13:30 wreath", ["11:45 12:15 13:15 13:45"]),
    ("  12:00 for 90m wreath", ["12:00 12:00 13:30 13:30"]),
    ("  ~12:00 for 90m wreath", ["11:45 12:15 13:15 13:45"]),
    ("  noon wreath", ["11:30 12:30 11:45 13:00"]),
    ("  ? wreath", ["00:00 23:59 00:15 00:29+1"]),
    ("  afternoon, ~12:00 wreath", ["12:00 12:15 12:15 12:45"]),
    ("  morning, noon wreath", ["11:30 12:00 11:45 12:30"]),
    ("  23:50 for 1h wreath", ["23:50 23:50 00:50+1 00:50+1"]),
    ("  22:00 for 2d wreath", ["22:00 22:00 22:00+2 22:00+2"]),
  ])
  func ofEachForm(entries: String, windows: [String]) throws {
    let sample = try Sample(entries: entries)
    #expect(sample.windows == windows)
  }

  @Test(arguments: [
    ("  12:00 wreath\n    length: 1h..2h", ["12:00 12:00 13:00 14:00"]),
    ("  12:00 wreath\n    length: 45m", ["12:00 12:00 12:45 12:45"]),
    ("  ~12:00-13:30 wreath\n    length: 1h", ["12:15 12:15 13:15 13:15"]),
    ("  ~12:00-13:30 wreath\n    length: 90m", ["11:45 12:15 13:15 13:45"]),
    ("  afternoon wreath\n    length: 1h\n    within: 13:00-15:00", ["13:00 14:00 14:00 15:00"]),
    ("  ? wreath\n    within: 2024-07-03 10:00-11:00", ["10:00 10:45 10:15 11:00"]),
    (
      "  ? wreath\n    within: 10:00-11:00\n    within: 15:00-16:00", ["10:00 15:45 10:15 16:00"]
    ),
    ("  noon wreath\n    within: 09:00-18:00", ["11:30 12:30 11:45 13:00"]),
    ("  12:00 wreath\n    status: cancelled", ["12:00 12:00 12:15 12:30"]),
  ])
  func ofLengthsAndLimits(entries: String, windows: [String]) throws {
    let sample = try Sample(entries: entries)
    #expect(sample.windows == windows)
  }

  @Test(arguments: [
    (
      "  12:00 for 1h wreath #a\n  after a meeting",
      ["12:00 12:00 13:00 13:00", "13:00 23:59 13:30 00:59+1"]
    ),
    (
      "  12:00 for 1h wreath #a\n  after a + 30m meeting",
      ["12:00 12:00 13:00 13:00", "13:30 23:59 14:00 00:59+1"]
    ),
    (
      "  12:00 for 1h wreath #a\n  before a meeting",
      ["12:00 12:00 13:00 13:00", "00:00 11:30 00:30 12:00"]
    ),
    (
      "  12:00 for 1h wreath #a\n  before a + 1h meeting",
      ["12:00 12:00 13:00 13:00", "00:00 10:30 00:30 11:00"]
    ),
    (
      "  12:00 for 1h wreath #a\n  with a meeting",
      ["12:00 12:00 13:00 13:00", "12:00 12:00 12:30 13:00"]
    ),
    (
      // The order of the file makes no difference.
      "  after a meeting\n  12:00 for 1h wreath #a",
      ["13:00 23:59 13:30 00:59+1", "12:00 12:00 13:00 13:00"]
    ),
    (
      "  noon wreath #a\n  after a, afternoon meeting #b\n  after b, 13:00 rest",
      ["11:30 12:15 11:45 12:30", "12:00 12:30 12:30 13:00", "13:00 13:00 13:30 17:00"]
    ),
    (
      // Between two: after one and before the other.
      "  10:00 for 1h wreath #a\n  15:00 for 1h wreath #b\n  after a + 15m, before b + 30m meeting",
      ["10:00 10:00 11:00 11:00", "15:00 15:00 16:00 16:00", "11:15 14:00 11:45 14:30"]
    ),
    (
      // `with` binds both ways, whichever of the two says it.
      "  morning wreath #a\n  with a meeting #b\n  10:00 rest #c\n  after c, with a visit",
      [
        "10:30 12:00 10:45 12:30", "10:30 12:00 11:00 13:00", "10:00 10:00 10:30 12:00",
        "10:30 12:00 11:00 13:30",
      ]
    ),
    (
      // What limits one of several that start together limits all of them.
      "  morning wreath #a\n  with a meeting\n    within: 08:00-10:00\n  with a visit",
      ["08:00 09:30 08:15 10:00", "08:00 09:30 08:30 10:00", "08:00 09:30 08:30 11:00"]
    ),
    (
      // A chain of `with` in the order last to first.
      "  with b wreath\n  with c wreath #b\n  09:00 wreath #c",
      ["09:00 09:00 09:15 09:30", "09:00 09:00 09:15 09:30", "09:00 09:00 09:15 09:30"]
    ),
    (
      // By kind, where that is unambiguous.
      "  12:00 for 30m talks\n  after talks signing",
      ["12:00 12:00 12:30 12:30", "12:30 23:59 12:40 00:29+1"]
    ),
  ])
  func ofOrders(entries: String, windows: [String]) throws {
    let sample = try Sample(entries: entries)
    #expect(sample.windows == windows)
    #expect(sample.analysis.cycles.isEmpty)
    #expect(sample.analysis.impossible.isEmpty)
  }

  @Test(arguments: DayPart.allCases)
  func ofDayParts(part: DayPart) throws {
    let sample = try Sample(entries: "  \(part.rawValue) wreath")
    let window = sample.analysis.timetable.windows[0]
    let midnight = try Sample(entries: "  00:00 wreath").analysis.timetable.windows[0].earliestStart
    #expect(
      window.earliestStart == midnight.advanced(byMinutes: Int64(part.defaultWindow.lowerBound)))
    #expect(
      window.latestStart == midnight.advanced(byMinutes: Int64(part.defaultWindow.upperBound)))
  }

  @Test func ofDayPartsThatTheFileChanges() throws {
    let visit = "  day part: noon 11:45-12:15\n  day part: late evening 21:00-21:00\n"
    let sample = try Sample(
      entries: "  noon wreath\n  late evening wreath\n  morning wreath", visit: visit)
    #expect(
      sample.windows == [
        "11:45 12:15 12:00 12:45", "21:00 21:00 21:15 21:30", "06:00 12:00 06:15 12:30",
      ])
  }

  /// Entries in several zones, each by its own clock.
  @Test(arguments: [
    (
      // Five hours lie between the two: London (summer time) and Astana, UTC+5 since 2024.
      """
      2024-07-03 London
        12:00 for 1h wreath #a
      2024-07-03 Astana
        after a meeting
      """, ["12:00 12:00 13:00 13:00", "17:00 23:59 17:30 00:59+1"]
    ),
    (
      """
      2024-07-03 Astana
        before a meeting
      2024-07-03 London
        02:00 for 1h wreath #a
      """, ["00:00 05:30 00:30 06:00", "02:00 02:00 03:00 03:00"]
    ),
    (
      // A zone of the entry's own.
      """
      2024-07-03 Astana
        12:00 for 1h wreath #a
          zone: UTC
        with a meeting
      """, ["12:00 12:00 13:00 13:00", "17:00 17:00 17:30 18:00"]
    ),
    (
      // From one day to the next.
      """
      2024-07-03 Astana
        23:30 for 2h performance #a
      2024-07-04 Astana
        after a rest
      """, ["23:30 23:30 01:30+1 01:30+1", "01:30 23:59 02:00 03:59+1"]
    ),
    (
      // Kazakhstan gave up UTC+6 on 2024-03-01 at midnight, so 23:00 to 01:00 takes three hours.
      """
      2024-02-29 Astana
        22:30 for 3h performance #a
      2024-03-01 Astana
        after a rest
      """, ["22:30 22:30 00:30+1 00:30+1", "00:30 23:59 01:00 03:59+1"]
    ),
    (
      // Clocks go forward at 02:00 in Paris: 01:30 and two hours make 04:30.
      """
      2024-03-31 Paris
        01:30 for 2h rest #a
        after a wreath
        ? meeting
      """, ["01:30 01:30 04:30 04:30", "04:30 23:59 04:45 00:29+1", "00:00 23:59 00:30 00:59+1"]
    ),
    (
      // Clocks go back at 03:00 in Paris: the day has twenty-five hours.
      """
      2024-10-27 Paris
        01:30 for 3h rest #a
        after a wreath
      """, ["01:30 01:30 03:30 03:30", "03:30 23:59 03:45 00:29+1"]
    ),
  ])
  func acrossDaysAndZones(days: String, windows: [String]) throws {
    let sample = try Sample("visit \"V\"\n  dates: 2024-01-01 .. 2024-12-31\n\n\(days)")
    #expect(sample.windows == windows)
    #expect(sample.analysis.impossible.isEmpty)
  }

  /// A clock time that does not occur, and one that occurs twice, is named with its entry.
  @Test func ofClockTimesThatZonesLack() throws {
    let sample = try Sample(
      """
      visit "V"
        dates: 2024-01-01 .. 2024-12-31

      2024-03-31 Paris
        02:30 wreath
        01:00-02:15 wreath
      2024-10-27 Paris
        02:30 wreath
        03:00 wreath
      2024-02-29 Astana
        23:30 wreath
      """)
    let problems = sample.analysis.clockProblems
    #expect(problems.map(\.entry.position) == [0, 1, 2, 4])
    #expect(
      problems.map { "\($0.day) \($0.time)" } == [
        "2024-03-31 02:30", "2024-03-31 02:15", "2024-10-27 02:30", "2024-02-29 23:30",
      ])
    #expect(sample.window(Index(0)).hasPrefix("03:00 03:00"))
    #expect(sample.window(Index(2)).hasPrefix("02:30 02:30"))
  }

  @Test(arguments: [
    "  13:00-12:00 wreath", "  12:00-12:00 wreath", "  ? wreath\n    within: 13:00-12:00",
  ])
  func ofEntriesThatEndBeforeTheyStart(entries: String) throws {
    let sample = try Sample(entries: entries)
    #expect(sample.analysis.reversed == [Index(0)])
    #expect(sample.analysis.impossible.isEmpty)
  }
}
