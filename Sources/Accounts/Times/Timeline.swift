// Which day an expression of time means, given the days of the visit, the date of the report and
// what was told before.

import CivilTime

struct Timeline {
  /// The days that the account states for the whole visit.
  var visit: ClosedRange<Day>?
  /// The date of the report.
  var report: Day?
  /// The year that dates without one are in.
  var year: Int?
  /// The day told of.
  private(set) var current: Day?
  /// Whether a heading has set the day and nothing was told of it since.
  private var isFresh = false
  private var lastMonth: Int?
  /// The latest clock time told of, for "an hour later".
  var lastClock: ClockTime?

  /// What a reference to a day comes to.
  enum Resolution: Equatable {
    case nothing
    case day(Day)
    /// A date that is not of the visit.
    case outside
    case unclear
  }

  /// - Parameter byHeading: whether the text below speaks of the day before as the day before:
  ///   "the following morning" is that of the heading.
  mutating func set(_ day: Day?, byHeading: Bool = false) {
    current = day
    isFresh = byHeading
    if let day { lastMonth = day.month }
  }

  /// - Parameter isAhead: whether the clause speaks of what is still to come, seen from the report.
  func resolve(_ reference: DayReference, isAhead: Bool = false) -> Resolution {
    if isAhead, case .weekday(let number) = reference, let report {
      let ahead = (number - report.weekday.rawValue + 7) % 7
      return .day(report.adding(days: ahead))
    }
    return switch reference {
    case .none: .nothing
    case .date(let year, let month, let day): date(year, month, day)
    case .range(let from, _): date(from.year, from.month, from.day)
    case .weekday(let number): weekday(number)
    case .offset(let days): offset(days)
    case .fromReport(let days):
      report.map { checked($0.adding(days: days)) } ?? current.map { .day($0.adding(days: days)) }
        ?? .unclear
    case .nth(let number): nth(number)
    case .span(let year, let month): span(year, month)
    }
  }

  private func offset(_ days: Int) -> Resolution {
    guard let current else { return .unclear }
    return .day(isFresh && days == 1 ? current : current.adding(days: days))
  }

  private func date(_ year: Int?, _ month: Int?, _ day: Int) -> Resolution {
    let month = month ?? lastMonth ?? visit?.lowerBound.month ?? report?.month
    guard let month, let year = year ?? self.year else { return .unclear }
    guard let found = Day(year: year, month: month, day: day) else { return .unclear }
    return checked(found)
  }

  /// Days near the visit belong to it: accounts state its days narrowly.
  private func checked(_ day: Day) -> Resolution {
    guard let frame = visit ?? report.map({ $0.adding(days: -14)...$0.adding(days: 14) }) else {
      return .day(day)
    }
    let margin = visit == nil ? 0 : 2
    let wide = frame.lowerBound.adding(days: -margin)...frame.upperBound.adding(days: margin)
    return wide.contains(day) ? .day(day) : .outside
  }

  private func weekday(_ number: Int) -> Resolution {
    if let visit, visit.lowerBound.days(to: visit.upperBound) < 31 {
      let days = (0...visit.lowerBound.days(to: visit.upperBound)).map {
        visit.lowerBound.adding(days: $0)
      }
      let fits = days.filter { $0.weekday.rawValue == number }
      if fits.count == 1 { return .day(fits[0]) }
      if let current, let next = fits.first(where: { $0 >= current }) { return .day(next) }
      if let first = fits.first { return .day(first) }
    }
    if let report {
      let back = (report.weekday.rawValue - number + 7) % 7
      return .day(report.adding(days: -back))
    }
    // A story goes on: the next such day.
    if visit == nil, let current {
      return .day(current.adding(days: (number - current.weekday.rawValue + 7) % 7))
    }
    if let visit {
      let ahead = (number - visit.lowerBound.weekday.rawValue + 7) % 7
      return .day(visit.lowerBound.adding(days: ahead > 3 ? ahead - 7 : ahead))
    }
    return .unclear
  }

  private func nth(_ number: Int) -> Resolution {
    guard let visit else { return .unclear }
    if number < 0 { return .day(visit.upperBound) }
    let day = visit.lowerBound.adding(days: number - 1)
    return day <= visit.upperBound ? .day(day) : .unclear
  }

  private func span(_ year: Int?, _ month: Int?) -> Resolution {
    guard let year, let now = visit?.lowerBound ?? report ?? current else { return .nothing }
    if year != now.year { return .outside }
    if let month, month != now.month { return .outside }
    return .nothing
  }
}
