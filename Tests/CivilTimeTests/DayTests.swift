// Days: an independent count over centuries, text, bounds.

import CivilTime
import Testing

@Suite struct DayTests {
  /// Walks the calendar one day at a time, with its own rule for the lengths of months.
  @Test(arguments: [(1, -719_162), (1500, -171_664), (1890, -29_219), (9700, 2_823_325)])
  func agreesWithWalkingTheCalendar(firstYear: Int, firstCount: Int) {
    var count = firstCount
    var weekday = 0
    var wrong: [String] = []
    for year in firstYear..<min(firstYear + 400, 10_000) {
      for (index, usual) in [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
        let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
        let length = index == 1 && isLeap ? 29 : usual
        for number in 1...length {
          let day = Day(year: year, month: index + 1, day: number)
          if weekday == 0 { weekday = day?.weekday.rawValue ?? 0 }
          let fields = day.map { [$0.year, $0.month, $0.day] }
          let isGood =
            day.map { Int($0.daysSinceEpoch) } == count && fields == [year, index + 1, number]
            && day?.weekday.rawValue == weekday
          if !isGood { wrong.append("\(year)-\(index + 1)-\(number)") }
          count += 1
          weekday = weekday % 7 + 1
        }
        if Day(year: year, month: index + 1, day: length + 1) != nil {
          wrong.append("\(year) long")
        }
        if Day.daysInMonth(year: year, month: index + 1) != length {
          wrong.append("\(year) length")
        }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: [
    ("1970-01-01", Weekday.thursday), ("2024-07-03", .wednesday), ("2000-02-29", .tuesday),
    ("1900-01-01", .monday), ("0001-01-01", .monday), ("9999-12-31", .friday),
    ("1492-10-12", .wednesday), ("2026-11-01", .sunday),
  ])
  func knowsWeekdaysAndText(text: String, weekday: Weekday) {
    #expect(Day(text)?.weekday == weekday)
    #expect(Day(text)?.description == text)
  }

  @Test(arguments: [
    "", "2024-7-3", "2024-07-3", "2024-07-033", "2024/07/03", "2023-02-29", "1900-02-29",
    "2024-13-01", "2024-00-01", "2024-01-00", "0000-01-01", "-024-01-01", " 2024-01-01",
    "2024-04-31", "२०२४-०१-०१", "20240703",
  ])
  func refusesWhatIsNoDay(text: String) { #expect(Day(text) == nil) }

  @Test func holdsAtItsBounds() {
    #expect(Day.first.description == "0001-01-01")
    #expect(Day.last.description == "9999-12-31")
    #expect(Day.last.adding(days: 1) == .last)
    #expect(Day.first.adding(days: .min) == .first)
    #expect(Day.first.adding(days: .max) == .last)
    #expect(day("2024-02-28").adding(days: 2) == day("2024-03-01"))
    #expect(day("2024-03-01").days(to: day("2024-02-28")) == -2)
    #expect(Day(year: .max, month: .max, day: .max) == nil)
    #expect(Day.daysInMonth(year: 2024, month: 13) == nil)
  }

  @Test func namesDaysAndMonths() {
    #expect(Weekday.allCases.map(\.shortName) == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
    #expect(Month.allCases.map { String($0.name.first ?? "?") }.joined() == "JFMAMJJASOND")
    #expect(day("2024-07-03").monthOfYear.name == "July")
  }
}
