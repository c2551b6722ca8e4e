// From when to when a calendar shows an entry, which is not always when it takes place.

import CivilTime
import VisitModel

/// The stretch of a calendar that an entry fills.
enum CalendarSpan: Sendable {
  /// Start and end as the entry states them.
  case stated(Instant, Instant, Zone)
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
      self = Self.span(clock, entry.timing.window, zone)
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
    _ clock: Edition.Clock, _ window: EntryWindow?, _ zone: Zone
  ) -> CalendarSpan {
    let start = clock.start.instant
    if let end = clock.end?.instant { return .stated(start, max(start, end), zone) }
    guard let window else { return .estimated(start, start, zone) }
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

  /// The zone whose rules a calendar needs for this, and the instants it needs them for.
  var zoned: (zone: Zone, instants: [Instant])? {
    switch self {
    case .allDay: return nil
    case .stated(let start, let end, let zone), .estimated(let start, let end, let zone),
      .window(let start, let end, let zone):
      let instants = [start, end].filter { CalendarTime.isLocal($0, in: zone) }
      return instants.isEmpty ? nil : (zone, instants)
    }
  }

  /// DTSTART and, unless the event has no length, DTEND.
  var properties: [CalendarProperty] {
    switch self {
    case .allDay(let day):
      return [
        CalendarTime.property("DTSTART", day), CalendarTime.property("DTEND", day.adding(days: 1)),
      ]
    case .stated(let start, let end, let zone), .estimated(let start, let end, let zone),
      .window(let start, let end, let zone):
      let first = CalendarTime.property("DTSTART", start, in: zone)
      return start == end ? [first] : [first, CalendarTime.property("DTEND", end, in: zone)]
    }
  }
}
