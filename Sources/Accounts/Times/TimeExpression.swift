// What an account says about when something happened, before it is known which day is meant. The
// reference for such expressions is TimeML's TIMEX3; values here are those that programmes have.

import CivilTime

/// Which day an expression names, if any.
enum DayReference: Equatable {
  case none
  /// A calendar date, the year and month as far as stated.
  case date(year: Int?, month: Int?, day: Int)
  /// A stretch of dates.
  case range(from: CalendarDate, to: CalendarDate)
  case weekday(Int)
  /// Days after the day spoken of: 0 "the same day", 1 "the following day".
  case offset(Int)
  /// Days after the date of the report: 0 "today".
  case fromReport(Int)
  /// The nth day of the visit, from 1; the last is -1.
  case nth(Int)
  /// A whole month or year: never a day of the visit.
  case span(year: Int?, month: Int?)
}

/// A date with a year and a month as far as stated.
struct CalendarDate: Equatable {
  var year: Int?
  var month: Int?
  var day: Int
}

/// How an expression of time stands to its clock time.
enum ClockRelation: Equatable {
  case at, about, before, after
  /// So many minutes after what was told before.
  case later(Int)
}

/// One expression of time. A class, as chunks hold them.
final class TimeExpression {
  /// The tokens.
  let range: Range<Int>
  let day: DayReference
  let part: DayPart?
  let clock: ClockTime?
  let relation: ClockRelation

  init(
    range: Range<Int>, day: DayReference = .none, part: DayPart? = nil, clock: ClockTime? = nil,
    relation: ClockRelation = .at
  ) {
    self.range = range
    self.day = day
    self.part = part
    self.clock = clock
    self.relation = relation
  }
}
