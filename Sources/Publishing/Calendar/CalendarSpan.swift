// From when to when a calendar shows an entry, which is not always when it takes place.

import CivilTime
import VisitModel

/// The stretch of a calendar that an entry fills.
enum CalendarSpan: Sendable {
  /// Start and end as the entry states them.
  case stated(Instant, Instant, Zone, endZone: Zone)
  /// A stated start with an end that is only usual; the same twice when none can be told.
  case estimated(Instant, Instant, Zone)
  /// The time in which the entry may start.
  case window(Instant, Instant, Zone)
  case allDay(Day)

  /// A window longer than this says no more than the day.
  private static let longestWindow: Int64 = 12 * 3600

  init(_ entry: Edition.Entry) {
    let zone = entry.timing.zone.zone
    if let clock = entry.timing.clock {
      self = Self.span(clock, entry.timing, zone)
    } else if entry.timing.certainty == .approximate, let window = entry.timing.window {
      let end = max(window.latestStart, window.earliestEnd)
      let length = window.earliestStart.seconds(to: end)
      self =
        (1...Self.longestWindow).contains(length)
        ? .window(window.earliestStart, end, zone) : .allDay(entry.date)
    } else {
      self = .allDay(entry.date)
    }
  }

  private static func span(
    _ clock: Edition.Clock, _ timing: Edition.Timing, _ zone: Zone
  ) -> CalendarSpan {
    let start = clock.start.instant
    if let end = clock.end?.instant {
      return .stated(start, max(start, end), zone, endZone: timing.endZone.zone)
    }
    guard let window = timing.window else { return .estimated(start, start, zone) }
    return .estimated(start, max(start, middle(window.earliestEnd, window.latestEnd)), zone)
  }

  /// The middle of two instants, to five minutes.
  private static func middle(_ first: Instant, _ last: Instant) -> Instant {
    let half = first.seconds(to: last) / 2
    let instant = first.advanced(bySeconds: half).secondsSinceEpoch
    return Instant(secondsSinceEpoch: instant - instant % 300)
  }

  var isAllDay: Bool { if case .allDay = self { true } else { false } }

  var isEstimated: Bool { if case .estimated = self { true } else { false } }

  /// Its two ends, each with the zone whose clock shows it; nil for whole days.
  private var ends: (start: (Instant, Zone), end: (Instant, Zone))? {
    switch self {
    case .allDay: nil
    case .stated(let start, let end, let zone, let endZone): ((start, zone), (end, endZone))
    case .estimated(let start, let end, let zone), .window(let start, let end, let zone):
      ((start, zone), (end, zone))
    }
  }

  /// The zones whose rules a calendar needs for this, and the instants it needs them for.
  var zoned: [(zone: Zone, instants: [Instant])] {
    guard let ends else { return [] }
    let sides = [ends.start, ends.end].filter { CalendarTime.isLocal($0.0, in: $0.1) }
    guard let first = sides.first, sides.allSatisfy({ $0.1.identifier == first.1.identifier })
    else { return sides.map { ($0.1, [$0.0]) } }
    return [(first.1, sides.map(\.0))]
  }

  /// DTSTART and, unless the event has no length, DTEND.
  var properties: [CalendarProperty] {
    if case .allDay(let day) = self {
      return [
        CalendarTime.property("DTSTART", day), CalendarTime.property("DTEND", day.adding(days: 1)),
      ]
    }
    guard let ends else { return [] }
    let first = CalendarTime.property("DTSTART", ends.start.0, in: ends.start.1)
    guard ends.start.0 != ends.end.0 else { return [first] }
    return [first, CalendarTime.property("DTEND", ends.end.0, in: ends.end.1)]
  }
}
