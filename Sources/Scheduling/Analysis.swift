// Everything that can be said about the times of a programme: windows of all entries, cycles,
// contradictions, clashes, doubts. Data only; the rules put it into words.

import CivilTime
public import VisitModel

/// The result of looking at a programme's times.
public struct Analysis: Sendable {
  /// Usual lengths and journeys count here, as far as they leave times.
  public internal(set) var timetable: Timetable
  /// Entries that wait for each other, each cycle from its first member in the file.
  public let cycles: [[Index<Entry>]]
  /// What facts alone forbid.
  public internal(set) var impossible: [ImpossibleTime]
  /// Certain ones are those that facts alone forbid; possible ones count with what is usual.
  public internal(set) var clashes: [Clash]
  /// Like the clashes.
  public internal(set) var unordered: [Unordered]
  /// Sets of statements that cannot all hold, where no pair and no chain of stated orders shows it.
  public internal(set) var jointClashes: [JointClash]
  /// What only usual lengths and estimated journeys forbid, in the order of the file.
  public internal(set) var doubts: [Doubt]
  /// Usual lengths that are cut short by what comes next, in the order of the file.
  public internal(set) var shortened: [ShortenedLength]
  /// Pairs that start in one minute, do not both say where, and are no usual steps of one occasion.
  public let sameMinutes: [SameMinute]
  public let clockProblems: [ClockProblem]
  /// Entries whose own clock times end before they start.
  public let reversed: [Index<Entry>]
  /// Who takes part in each entry, by the position of the entry.
  public let participants: [[Index<Person>]]
  /// What the search for reachable windows needs.
  var finder: IslandFinder
  var islands: [Island]
}
