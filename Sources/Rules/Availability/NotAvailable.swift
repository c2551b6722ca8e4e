// An entry with a stated time is held while everybody is there.

import CivilTime
import Diagnostics
import Scheduling
import VisitModel

extension Rule {
  static let notAvailable = Rule(.notAvailable) { context, findings in
    let times = context.programme.personalTimes
    guard !times.isEmpty else { return }
    for (position, entry) in context.programme.entries.enumerated()
    where entry.when.isExact && entry.status != .cancelled {
      for person in context.analysis.participants[position] {
        guard let own = times[person.position],
          let why = conflict(of: own, Index(position), entry, context)
        else { continue }
        let name = context.programme[person].name
        findings.add(
          Diagnostic(
            .notAvailable, at: entry.whenSpan,
            "\(name) is \(why), and not at \(context.programme.phrase(for: entry)) then",
            fix: Fix("move it, hold it without \(name), or correct the person's times")))
      }
    }
  }

  /// What the person is instead, if they cannot be there in all of the stated time.
  private static func conflict(
    of times: PersonalTimes, _ index: Index<Entry>, _ entry: Entry, _ context: CheckContext
  ) -> String? {
    let window = context.analysis.timetable[index]
    let start = entry.zone.local(at: window.earliestStart)
    let isStated = entry.attribute(.length) != nil || entry.when.statesEnd
    let seconds = window.earliestEnd.secondsSinceEpoch - window.earliestStart.secondsSinceEpoch
    let length = isStated ? max(1, Int(seconds / 60)) : 1
    let stretch = start.clock.minutes..<start.clock.minutes + length
    if let spell = times.away(stretch, on: start.day) { return "away \(spell.words)" }
    return times.isAvailable(stretch, on: start.day) ? nil : times.availableWords
  }
}

extension DiagnosticKind {
  static let notAvailable = DiagnosticKind(
    "H660", "not-available", .error, summary: "An entry at a time at which somebody is not there.",
    explanation: """
      The person says `away:` for this time, or is `available:` at others only, and the entry states \
      when it is held. No edition tells of these times, and no message of an edition.
      """,
    example: Sample.availability(
      "away: 2024-07-03 00:00-12:00",
      """
        10:00 for 30m  bilateral with president, sovereign
      """))
}
