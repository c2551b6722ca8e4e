// An entry in a room is held while the room is open.

import CivilTime
import Diagnostics
import Scheduling
import VisitModel

extension Rule {
  static let outsideHours = Rule(.outsideHours) { context, findings in
    for occurrence in context.register.occurrences(of: .room) {
      guard case .reference(.room(let room))? = context.value(at: occurrence),
        let hours = context.programme.hours(of: context.programme[room]),
        !context.isCancelled(occurrence.entry)
      else { continue }
      let window = context.analysis.timetable[occurrence.entry]
      let entry = context.programme[occurrence.entry]
      guard entry.when.isExact, lies(window, outside: hours, entry, context.programme) else {
        continue
      }
      let name = context.programme[room].name ?? context.programme[room].id
      findings.add(
        Diagnostic(
          .outsideHours, at: context.span(at: occurrence),
          "\(name) is open \(hours.start)-\(hours.end), and not for this",
          fix: Fix("move the entry, take another room, or correct `open:`")))
    }
  }

  /// Whether an entry certainly starts before or ends after the hours of its own day.
  private static func lies(
    _ window: EntryWindow, outside hours: ClockWindow, _ entry: Entry, _ programme: Programme
  ) -> Bool {
    let day = entry.date
    let start = entry.zone.local(at: window.latestStart)
    let end = entry.zone.local(at: window.earliestEnd)
    return start < LocalDateTime(day: day, clock: hours.start)
      || end > LocalDateTime(day: day, clock: hours.end)
  }
}

extension DiagnosticKind {
  static let outsideHours = DiagnosticKind(
    "H429", "outside-hours", .warning, summary: "An entry in a room that is closed.",
    explanation: """
      The room, or the place that it belongs to, states when it is `open:`, and the entry starts \
      earlier or ends later, at the shortest length that it can have. A plan keeps the entry where it \
      is and takes the room to be open for it.
      """,
    example: Sample.conference(
      """
      rooms
        salon       seats 8
          open: 09:00-18:00

      2024-07-03 Geneva

        20:00 for 30m  bilateral with president, sovereign
          room: salon
      """))
}
