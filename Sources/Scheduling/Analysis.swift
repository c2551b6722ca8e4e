// Everything that can be said about the times of a programme: windows of all entries, cycles,
// contradictions, clashes. Data only; the rules put it into words.

import CivilTime
public import VisitModel

/// The result of looking at a programme's times.
public struct Analysis: Sendable {
  public let timetable: Timetable
  /// Entries that wait for each other, each cycle from its first member in the file.
  public let cycles: [[Index<Entry>]]
  public let impossible: [ImpossibleTime]
  public let clashes: [Clash]
  public let unordered: [Unordered]
  /// Sets of statements that cannot all hold, where no pair and no chain of stated orders shows it.
  public let jointClashes: [JointClash]
  public let clockProblems: [ClockProblem]
  /// Entries whose own clock times end before they start.
  public let reversed: [Index<Entry>]
  /// Who takes part in each entry, by the position of the entry.
  public let participants: [[Index<Person>]]
  /// What the search for reachable windows needs.
  let finder: IslandFinder
  let islands: [Island]
}

extension Programme {
  /// Looks at the times of all entries. The cost is linear in the number of entries, apart from
  /// sorting each person's entries, as long as no person has hundreds of entries in one day.
  public func analyse() -> Analysis {
    var analyser = Analyser(self)
    return analyser.run()
  }
}
