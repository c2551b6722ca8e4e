// Instants and days as iCalendar writes them.

import CivilTime

/// DATE and DATE-TIME values of RFC 5545.
enum CalendarTime {
  /// "20240703"
  static func text(_ day: Day) -> String { day.description.filter { $0 != "-" } }

  /// "20240703T120000"
  static func text(_ local: LocalDateTime) -> String {
    let parts = [local.hour, local.minute, local.second].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(text(local.day))T\(parts.joined())"
  }

  /// "20240703T070000Z"
  static func utc(_ instant: Instant) -> String { text(Zone.utc.local(at: instant)) + "Z" }

  /// Whether an instant is written as a local time: fixed offsets are no zones that a reader knows,
  /// and of a time that occurs twice the local form means the first.
  static func isLocal(_ instant: Instant, in zone: Zone) -> Bool {
    guard Zone(fixedOffset: zone.identifier) == nil else { return false }
    let local = zone.local(at: instant)
    switch zone.resolve(local.day, local.clock) {
    case .unique: return true
    case .repeated(let first, _): return first == instant
    case .skipped: return false
    }
  }

  /// A property with an instant: local with its zone, or UTC.
  static func property(_ name: String, _ instant: Instant, in zone: Zone) -> CalendarProperty {
    let isLocal = isLocal(instant, in: zone)
    return CalendarProperty(
      name: name, value: isLocal ? text(zone.local(at: instant)) : utc(instant), form: .standard,
      zone: isLocal ? zone.identifier : nil)
  }

  /// A property with a whole day.
  static func property(_ name: String, _ day: Day) -> CalendarProperty {
    CalendarProperty(name: name, value: text(day), form: .date, zone: nil)
  }
}
