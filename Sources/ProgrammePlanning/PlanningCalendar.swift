// The days on which meetings can be held, and the clock of each.

import CivilTime
import VisitModel

/// A date in one city.
struct PlanningDay {
  let date: Day
  let city: Index<City>?
  let zone: Zone

  /// Minutes since 1970 of a local time on this day, given in minutes after midnight up to 24:00. For
  /// a time that clocks skip, the minute of the jump.
  func minute(_ minutes: Int) -> Int {
    let isNext = minutes >= 1440
    let day = isNext ? date.adding(days: 1) : date
    // The last day that there is has no next one.
    if isNext, day == date { return minute(0) + minutes }
    return LocalClock.minute(day, ClockTime(minutes: minutes % 1440) ?? .midnight, zone)
  }

  /// A stretch of local time, in minutes since 1970.
  func stretch(_ first: Int, _ last: Int) -> Range<Int> {
    let start = minute(first)
    return start..<max(start, minute(last))
  }

  func stretch(_ hours: ClockHours) -> Range<Int> { stretch(hours.first, hours.last) }

  /// The whole day.
  var whole: Range<Int> { stretch(0, 1440) }
}

/// Local clocks and minutes since 1970.
enum LocalClock {
  static func minute(_ day: Day, _ time: ClockTime, _ zone: Zone) -> Int {
    switch zone.resolve(day, time) {
    case .unique(let instant), .repeated(let instant, _): minute(of: instant)
    case .skipped(let gap): minute(of: gap.transition)
    }
  }

  static func minute(of instant: Instant) -> Int { minute(seconds: Int(instant.secondsSinceEpoch)) }

  static func minute(seconds: Int) -> Int {
    seconds >= 0 ? seconds / 60 : -((59 - seconds) / 60)
  }

  static func local(_ minute: Int, _ zone: Zone) -> LocalDateTime {
    zone.local(at: Instant(secondsSinceEpoch: Int64(minute) * 60))
  }

  /// The points of a grid on a day between two local times, the last included. Times that clocks
  /// skip or repeat are left out: nobody could write them down.
  static func grid(
    _ step: Int, _ date: Day, _ zone: Zone, from first: Int = 0, to last: Int = 1439
  ) -> [Int] {
    guard first <= last else { return [] }
    return stride(from: (first + step - 1) / step * step, through: min(last, 1439), by: step)
      .compactMap { minutes in
        guard let time = ClockTime(minutes: minutes),
          case .unique(let instant) = zone.resolve(date, time)
        else { return nil }
        return minute(of: instant)
      }
  }
}

/// The days of a programme, in order.
struct PlanningCalendar {
  /// Each date with each city that the programme has for it.
  let days: [PlanningDay]

  init(_ programme: Programme) {
    var cities: [Day: [Index<City>]] = [:]
    for day in programme.days where cities[day.date]?.contains(day.city) != true {
      cities[day.date, default: []].append(day.city)
    }
    for date in Self.dates(programme) where cities[date] == nil { cities[date] = [] }
    var days: [PlanningDay] = []
    var last = programme.days.min { $0.date < $1.date }?.city ?? Self.cityOfRooms(programme)
    for date in cities.keys.sorted() {
      let here = cities[date] ?? []
      if here.isEmpty {
        days.append(Self.day(date, last, programme))
      } else {
        days += here.map { Self.day(date, $0, programme) }
        last = here.last
      }
    }
    self.days = days
  }

  private static func day(
    _ date: Day, _ city: Index<City>?, _ programme: Programme
  ) -> PlanningDay {
    PlanningDay(date: date, city: city, zone: city.map { programme[$0].zone } ?? .utc)
  }

  private static func dates(_ programme: Programme) -> [Day] {
    guard let dates = programme.visit?.dates else { return [] }
    let count = min(dates.lowerBound.days(to: dates.upperBound), Defaults.mostDays - 1)
    return (0...count).map { dates.lowerBound.adding(days: $0) }
  }

  private static func cityOfRooms(_ programme: Programme) -> Index<City>? {
    programme.rooms.lazy.compactMap { room in
      switch room.location {
      case .place(let place)?: programme[place].city
      case .city(let city)?: city
      default: nil
      }
    }.first
  }

  /// The stretch of each date, none overlapping the next.
  var stretches: [Range<Int>] {
    var result: [Range<Int>] = []
    var last: Day?
    for day in days where day.date != last {
      last = day.date
      let whole = day.whole
      let start = max(whole.lowerBound, result.last?.upperBound ?? whole.lowerBound)
      if start < whole.upperBound { result.append(start..<whole.upperBound) }
    }
    return result
  }

  /// The days in a city; all days for something that names no city.
  func days(in city: Index<City>?) -> [PlanningDay] {
    guard let city else { return days }
    return days.filter { $0.city == nil || $0.city == city }
  }
}

extension [Range<Int>] {
  /// The same time as stretches in order that neither overlap nor touch.
  func merged() -> [Range<Int>] {
    var result: [Range<Int>] = []
    for stretch in sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) })
    where !stretch.isEmpty {
      if let last = result.last, stretch.lowerBound <= last.upperBound {
        result[result.count - 1] =
          last.lowerBound..<Swift.max(last.upperBound, stretch.upperBound)
      } else {
        result.append(stretch)
      }
    }
    return result
  }
}
