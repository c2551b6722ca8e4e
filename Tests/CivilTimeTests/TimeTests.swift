// Clock times, instants, lengths, intervals and parts of the day.

import CivilTime
import Testing

@Suite struct TimeTests {
  @Test func clockTimesKeepToTheDay() {
    #expect(ClockTime(hour: 9, minute: 5)?.description == "09:05")
    #expect(ClockTime(minutes: 1439)?.description == "23:59")
    #expect(ClockTime(minutes: 1440) == nil)
    #expect(ClockTime(minutes: -1) == nil)
    #expect(ClockTime(hour: 24, minute: 0) == nil)
    #expect(ClockTime(hour: 1, minute: 60) == nil)
  }

  @Test(arguments: [
    (Int64(0), "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
    (1_719_990_000, "2024-07-03T07:00:00Z"), (.max, "9999-12-31T23:59:59Z"),
    (.min, "0001-01-01T00:00:00Z"),
  ])
  func instantsHaveText(seconds: Int64, text: String) {
    #expect(Instant(secondsSinceEpoch: seconds).description == text)
  }

  @Test func instantsSaturate() {
    let last = Instant(secondsSinceEpoch: .max)
    let first = Instant(secondsSinceEpoch: .min)
    #expect(last.advanced(bySeconds: 1) == last)
    #expect(last.advanced(byMinutes: .max) == last)
    #expect(first.advanced(byMinutes: .min) == first)
    #expect(first.advanced(byMinutes: 1) > first)
    #expect(first.seconds(to: last) == .max)
    #expect(last.seconds(to: first) == .min)
    #expect(utc("2024-07-03 07:00").advanced(by: Minutes(-90)) == utc("2024-07-03 05:30"))
    #expect(Instant(utc: .last, secondOfDay: .max) == last)
  }

  @Test(arguments: [
    ("0m", Int32(0), "0m", "0 min"), ("45m", 45, "45m", "45 min"),
    ("90m", 90, "1h30m", "1 h 30 min"),
    ("1h30m", 90, "1h30m", "1 h 30 min"), ("2h", 120, "2h", "2 h"), ("1d", 1440, "1d", "1 day"),
    ("48h", 2880, "2d", "2 days"), ("1d2h5m", 1565, "26h5m", "26 h 5 min"),
    ("1h05m", 65, "1h5m", "1 h 5 min"), ("2147483647m", .max, "35791394h7m", "35791394 h 7 min"),
  ])
  func lengthsHaveText(text: String, count: Int32, canonical: String, spoken: String) {
    #expect(Minutes(text)?.count == count)
    #expect(Minutes(count).description == canonical)
    #expect(Minutes(count).spoken == spoken)
    #expect(Minutes(canonical)?.count == count)
  }

  @Test(arguments: [
    "", "m", "90", "h30m", "1h30", "30m1h", "1h1h", "1h60m", "1d24h", "-5m", "+5m", "1 h", "1H",
    "2147483648m", "99999999999999999999m", "1491309d", "1.5h", "1h 30m",
  ])
  func refusesWhatIsNoLength(text: String) { #expect(Minutes(text) == nil) }

  @Test func lengthsSaturate() {
    #expect(Minutes(.max) + Minutes(1) == Minutes(.max))
    #expect(Minutes(.min) - Minutes(1) == Minutes(.min))
    #expect(Minutes(-90).description == "-1h30m")
    #expect(Minutes(.min).spoken == "-35791394 h 8 min")
    #expect(Minutes(clamping: .max) == Minutes(.max))
  }

  @Test(arguments: [
    (0, 10, 10, 20, false), (0, 10, 9, 20, true), (0, 10, 0, 10, true), (5, 5, 0, 10, false),
    (0, 10, 2, 3, true), (10, 20, 0, 10, false),
  ])
  func intervalsOverlap(a: Int64, b: Int64, c: Int64, d: Int64, overlap: Bool) throws {
    let left = try #require(interval(a, b))
    let right = try #require(interval(c, d))
    #expect(left.overlaps(right) == overlap)
    #expect(right.overlaps(left) == overlap)
    #expect(left.intersection(right) == (overlap ? interval(max(a, c), min(b, d)) : nil))
  }

  @Test func intervalsAreHalfOpen() throws {
    let hour = try #require(interval(0, 3600))
    #expect(hour.contains(hour.start) && !hour.contains(hour.end))
    #expect(hour.lengthInSeconds == 3600)
    #expect(hour == Interval(start: hour.start, lasting: Minutes(60)))
    #expect(Interval(start: hour.start, lasting: Minutes(-1)).isEmpty)
    #expect(interval(1, 0) == nil)
    #expect(interval(.min, .max)?.lengthInSeconds == .max)
  }

  private func interval(_ start: Int64, _ end: Int64) -> Interval? {
    Interval(start: Instant(secondsSinceEpoch: start), end: Instant(secondsSinceEpoch: end))
  }

  @Test(arguments: DayPart.allCases)
  func partsOfTheDayStayWithinIt(part: DayPart) {
    #expect((0...1439).contains(part.defaultWindow.lowerBound))
    #expect((0...1439).contains(part.defaultWindow.upperBound))
    #expect(DayPart(rawValue: part.rawValue) == part)
  }

  @Test func partsOfTheDayAreNamed() {
    #expect(DayPart(rawValue: "early afternoon")?.defaultWindow == 720...870)
    #expect(DayPart(rawValue: "midnight") == nil)
  }
}
