// VTIMEZONE: the rules of the zones in a calendar, small enough for every reader.
//
// Where a zone follows its yearly rule in the years of the visit, two observances recur yearly, the
// form that Outlook reads best; else the offsets that hold around the visit are listed one by one.

import CivilTime

/// The zones that some events need.
struct CalendarZones {
  private var needs: [(zone: Zone, instants: [Instant])] = []

  init(_ spans: [CalendarSpan]) {
    for need in spans.flatMap(\.zoned) {
      if let place = needs.firstIndex(where: { $0.zone.identifier == need.zone.identifier }) {
        needs[place].instants += need.instants
      } else {
        needs.append(need)
      }
    }
  }

  /// One component for each zone, in the order of first need.
  var components: [CalendarComponent] {
    needs.compactMap { need in
      guard let first = need.instants.min(), let last = need.instants.max() else { return nil }
      var component = CalendarComponent(name: "VTIMEZONE")
      component.add("TZID", need.zone.identifier, as: .text)
      component.components =
        Self.yearly(need.zone, first, last) ?? Self.listed(need.zone, first, last)
      return component
    }
  }
}

// MARK: Observances

extension CalendarZones {
  /// The start of observances that held long before the visit.
  private static let past = LocalDateTime(
    day: Day(year: 1970, month: 1, day: 1) ?? .first, clock: .midnight)

  private static func observance(
    _ type: LocalTimeType, from before: Int, since start: LocalDateTime, isDaylight: Bool
  ) -> CalendarComponent {
    var component = CalendarComponent(name: isDaylight ? "DAYLIGHT" : "STANDARD")
    component.add("DTSTART", CalendarTime.text(start))
    component.add("TZOFFSETFROM", offset(before))
    component.add("TZOFFSETTO", offset(type.offsetSeconds))
    component.add("TZNAME", type.abbreviation, as: .text)
    return component
  }

  /// "+0530"; old local mean times have seconds.
  private static func offset(_ seconds: Int) -> String {
    let size = Int(seconds.magnitude)
    let parts = [size / 3600, size / 60 % 60, size % 60]
    let shown = parts[2] == 0 ? parts.prefix(2) : parts[...]
    return (seconds < 0 ? "-" : "+") + shown.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
  }

  /// The offset before the visit, and each change during it.
  private static func listed(
    _ zone: Zone, _ first: Instant, _ last: Instant
  ) -> [CalendarComponent] {
    let start = first.advanced(bySeconds: -86_400)
    let before = zone.type(at: start)
    let base = observance(
      before, from: before.offsetSeconds, since: past, isDaylight: false)
    let changes = zone.transitions(from: start, to: last.advanced(bySeconds: 86_400))
    return [base]
      + changes.map { change in
        observance(
          change.after, from: change.offsetBefore, since: local(change),
          isDaylight: change.offsetAfter > change.offsetBefore)
      }
  }

  /// What clocks show when they are changed.
  private static func local(_ change: ZoneTransition) -> LocalDateTime {
    Zone.fixed(offsetSeconds: change.offsetBefore).local(at: change.instant)
  }
}

// MARK: Yearly rules

extension CalendarZones {
  /// The two observances of a zone whose rule makes every change in the years of the visit.
  private static func yearly(
    _ zone: Zone, _ first: Instant, _ last: Instant
  ) -> [CalendarComponent]? {
    guard let rule = zone.footer, let daylight = rule.daylight else { return nil }
    let years = first.utc.day.year...last.utc.day.year
    guard let start = Day(year: years.lowerBound, month: 1, day: 1),
      let end = Day(year: min(9999, years.upperBound + 1), month: 1, day: 1)
    else { return nil }
    let changes = zone.transitions(from: Instant(utc: start), to: Instant(utc: end))
    guard changes.count == 2 * years.count,
      changes.allSatisfy({ isMade($0, by: rule, daylight) })
    else { return nil }
    return yearly(rule, daylight)
  }

  private static func yearly(
    _ rule: PosixRule, _ daylight: PosixRule.Daylight
  ) -> [CalendarComponent]? {
    guard let starts = recurring(daylight.starts), let ends = recurring(daylight.ends) else {
      return nil
    }
    let isAhead = daylight.type.offsetSeconds > rule.standard.offsetSeconds
    var summer = observance(
      daylight.type, from: rule.standard.offsetSeconds, since: starts.start, isDaylight: isAhead)
    summer.add("RRULE", starts.rule)
    var winter = observance(
      rule.standard, from: daylight.type.offsetSeconds, since: ends.start, isDaylight: !isAhead)
    winter.add("RRULE", ends.rule)
    return [winter, summer]
  }

  /// Whether a change is one of the two that the rule makes.
  private static func isMade(
    _ change: ZoneTransition, by rule: PosixRule, _ daylight: PosixRule.Daylight
  ) -> Bool {
    let yearly =
      change.after == daylight.type && change.before == rule.standard
      ? daylight.starts
      : change.after == rule.standard && change.before == daylight.type ? daylight.ends : nil
    guard let yearly, case .weekday(let weekday, let week, let month) = yearly.date else {
      return false
    }
    let local = local(change)
    return local.day == day(weekday, week: week, of: month, in: local.day.year)
      && local.secondOfDay == yearly.secondsAfterMidnight
  }

  /// The first change since 1970 and the rule of all; nil where RRULE cannot say it simply.
  private static func recurring(_ change: YearlyChange) -> (start: LocalDateTime, rule: String)? {
    guard case .weekday(let weekday, let week, let month) = change.date,
      let day = day(weekday, week: week, of: month, in: 1970),
      let start = LocalDateTime(day: day, secondOfDay: change.secondsAfterMidnight)
    else { return nil }
    let name = weekday.name.prefix(2).uppercased()
    let number = week == 5 ? -1 : week
    return (start, "FREQ=YEARLY;BYMONTH=\(month.rawValue);BYDAY=\(number)\(name)")
  }

  /// The first (1) to fourth (4) or last (5) such weekday of a month.
  private static func day(_ weekday: Weekday, week: Int, of month: Month, in year: Int) -> Day? {
    guard let first = Day(year: year, month: month.rawValue, day: 1),
      let length = Day.daysInMonth(year: year, month: month.rawValue)
    else { return nil }
    let ahead = (weekday.rawValue - first.weekday.rawValue + 7) % 7 + (week - 1) * 7
    return first.adding(days: ahead < length ? ahead : ahead - 7)
  }
}
