// Edition -> iCalendar (RFC 5545): an event for each entry, the zones that they need.
//
// There is no METHOD: a method makes the file a message of scheduling between people who answer
// (RFC 5546); without one it is a calendar to import or to subscribe to.

import CivilTime
import VisitModel

/// Renders editions as calendars.
enum CalendarRenderer {
  static func render(
    _ edition: Edition, _ context: RenderContext
  ) throws(CalendarError) -> [UInt8] {
    try CalendarLibrary.write(calendar(edition, context))
  }

  /// The calendar as a value.
  static func calendar(_ edition: Edition, _ context: RenderContext) -> CalendarComponent {
    var calendar = CalendarComponent(name: "VCALENDAR")
    calendar.add("VERSION", "2.0")
    calendar.add(
      "PRODID", PlainText.clean("-//Herald//Herald \(context.version)//EN"), as: .text)
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("X-WR-CALNAME", CalendarText.name(of: edition), as: .text)
    calendar.add("X-WR-CALDESC", CalendarText.summary(of: edition, context), as: .text)
    // A part without a time of its own is told in the event of what it is a part of.
    let all = edition.entries
    let parts = Parts(all)
    let entries = all.filter { !$0.isTold(among: parts) }
    let spans = entries.map(CalendarSpan.init)
    calendar.components = CalendarZones(spans).components
    for (entry, span) in zip(entries, spans) {
      calendar.components.append(event(entry, span, parts, edition, context))
    }
    return calendar
  }

  private static func event(
    _ entry: Edition.Entry, _ span: CalendarSpan, _ parts: Parts, _ edition: Edition,
    _ context: RenderContext
  ) -> CalendarComponent {
    var event = CalendarComponent(name: "VEVENT")
    event.add("UID", "\(entry.identifier)@herald", as: .text)
    event.add("DTSTAMP", CalendarTime.utc(context.stamp))
    event.add("SEQUENCE", "0")
    event.properties += span.properties
    event.add("SUMMARY", CalendarText.title(of: entry), as: .text)
    if let location = CalendarText.location(of: entry) {
      event.add("LOCATION", location, as: .text)
    }
    event.add("DESCRIPTION", CalendarText.description(of: entry, span, parts, edition), as: .text)
    event.add("CATEGORIES", entry.kind.label, as: .text)
    event.add("CLASS", classification(edition.audience))
    if let status = status(of: entry) { event.add("STATUS", status) }
    event.add("TRANSP", blocksTime(entry, span) ? "OPAQUE" : "TRANSPARENT")
    return event
  }

  /// By the audience of the whole edition, because an event may hold whatever that audience may
  /// see, even where the entry itself is released further. Calendar servers show others only that
  /// there is something (CONFIDENTIAL) or nothing at all (PRIVATE).
  private static func classification(_ audience: Release) -> String {
    switch audience {
    case .public: "PUBLIC"
    case .press, .delegations: "CONFIDENTIAL"
    case .internal: "PRIVATE"
    }
  }

  /// What is partly open is tentative, however settled the rest is.
  private static func status(of entry: Edition.Entry) -> String? {
    guard entry.open.isEmpty || entry.isCancelled else { return "TENTATIVE" }
    return entry.status.map(name)
  }

  private static func name(of status: Status) -> String {
    switch status {
    case .proposed, .toBeConfirmed: "TENTATIVE"
    case .agreed, .confirmed: "CONFIRMED"
    case .cancelled: "CANCELLED"
    }
  }

  /// Only what surely takes place at a known time makes its reader busy.
  private static func blocksTime(_ entry: Edition.Entry, _ span: CalendarSpan) -> Bool {
    entry.timing.certainty == .exact && !entry.isCancelled && !span.isAllDay
      && entry.status != .toBeConfirmed
  }
}

extension Edition.Entry {
  /// Whether a calendar tells it in the event of the entry of which it is a part.
  func isTold(among parts: Parts) -> Bool {
    timing.clock == nil && parts.whole(of: self) != nil
  }
}
