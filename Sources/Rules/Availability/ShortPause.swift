// Between two meetings of a person is the time that they are said to need.

import CivilTime
import Diagnostics
import Scheduling
import VisitModel

extension Rule {
  static let shortPause = Rule(.shortPause) { context, findings in
    let programme = context.programme
    guard programme.statesPauses else { return }
    var meetings: [[Index<Entry>]] = Array(repeating: [], count: programme.people.count)
    for (position, entry) in programme.entries.enumerated()
    where entry.when.isExact && entry.status != .cancelled {
      guard entry.kind.isMeeting || entry.statedPause != nil else { continue }
      for person in context.analysis.participants[position] {
        meetings[person.position].append(Index(position))
      }
    }
    var said: Set<[Index<Entry>]> = []
    for (person, own) in meetings.enumerated() {
      let sorted = own.sorted { context.start(of: $0) < context.start(of: $1) }
      for (earlier, later) in zip(sorted, sorted.dropFirst())
      where !said.contains([earlier, later]) {
        guard let finding = finding(Index(person), earlier, later, context) else { continue }
        said.insert([earlier, later])
        findings.add(finding)
      }
    }
  }

  private static func finding(
    _ person: Index<Person>, _ earlier: Index<Entry>, _ later: Index<Entry>,
    _ context: CheckContext
  ) -> Diagnostic? {
    let programme = context.programme
    let wanted = programme.pause(of: person, between: programme[earlier], and: programme[later])
    let left = context.start(of: later) - context.end(of: earlier)
    guard left >= 0, left < wanted else { return nil }
    let names = [earlier, later].map { programme.phrase(for: programme[$0]) }
    return Diagnostic(
      .shortPause, at: programme[later].whenSpan,
      "\(programme[person].name) has \(Minutes(clamping: left).spoken) between \(names[0]) and "
        + "\(names[1]); \(Minutes(clamping: wanted).spoken) are wanted",
      fix: Fix("move one of them, or write `pause: none` on the one that needs none"))
  }
}

extension Programme {
  fileprivate var statesPauses: Bool {
    visit?.attribute(.pause) != nil || people.contains { $0.attribute(.pause) != nil }
      || entries.contains { $0.attribute(.pause) != nil }
  }

  /// Minutes that a person needs between two entries: what the entries say, else what the person or
  /// the visit says of meetings.
  fileprivate func pause(of person: Index<Person>, between one: Entry, and other: Entry) -> Int {
    let own = [one.statedPause, other.statedPause].compactMap(\.self)
    if own.contains(0) || !own.isEmpty { return own.contains(0) ? 0 : own.max() ?? 0 }
    guard one.kind.isMeeting, other.kind.isMeeting else { return 0 }
    return self[person].statedPause ?? visit?.statedPause ?? 0
  }
}

extension CheckContext {
  /// Minutes since 1970 at which an entry with a stated time begins.
  fileprivate func start(of entry: Index<Entry>) -> Int {
    Int(analysis.timetable[entry].earliestStart.secondsSinceEpoch / 60)
  }

  /// Minutes since 1970 at which it has surely not ended before: what states no length may be short.
  fileprivate func end(of entry: Index<Entry>) -> Int {
    let stated = programme[entry]
    guard stated.attribute(.length) != nil || stated.when.statesEnd else { return start(of: entry) }
    return Int(analysis.timetable[entry].earliestEnd.secondsSinceEpoch / 60)
  }
}

extension DiagnosticKind {
  static let shortPause = DiagnosticKind(
    "H663", "short-pause", .warning, summary: "Less time between two meetings than is wanted.",
    explanation: """
      `pause:` on the visit or a person says what lies between two meetings of a person; on an entry, \
      what it needs before and after it. Stated times leave less. A plan keeps the pauses where it \
      finds times.
      """,
    example: Sample.availability(
      "pause: 15m",
      """
        10:00 for 30m  bilateral with president, sovereign

        10:35 for 30m  meeting "Harbours"
          with: president, sovereign
      """))
}
