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
  public let clockProblems: [ClockProblem]
  /// Entries whose own clock times end before they start.
  public let reversed: [Index<Entry>]
  /// Who takes part in each entry, by the position of the entry.
  public let participants: [[Index<Person>]]
}

extension Programme {
  /// Looks at the times of all entries. The cost is linear in the number of entries, apart from
  /// sorting each person's entries, as long as no person has hundreds of entries in one day.
  public func analyse() -> Analysis {
    var analyser = Analyser(self)
    return analyser.run()
  }
}

private struct Analyser {
  /// Forced orders narrow windows, and narrower windows force orders; this often, and no more.
  private static let rounds = 3

  let programme: Programme
  var graph: OrderGraph
  var own: OwnBounds
  let participants: [[Index<Person>]]

  init(_ programme: Programme) {
    self.programme = programme
    graph = OrderGraph(programme)
    own = OwnBounds(programme)
    participants = programme.entries.map { programme.participants(of: $0) }
  }

  mutating func run() -> Analysis {
    let cycles = removeCycles()
    let start = programme.entries.indices.map { own.bounds(of: Index($0)) }
    let agendas = agendas()
    var propagation = Propagation(graph: graph, bounds: start)
    propagation.run()
    var search = search(agendas, propagation)
    for _ in 1..<Self.rounds where !search.forced.isEmpty {
      let known = Set(graph.edges.filter { $0.kind == .forced }.map(PairOfEdge.init))
      let new = search.forced.filter { !known.contains(PairOfEdge($0)) }
      guard !new.isEmpty else { break }
      for edge in new { graph.add(edge) }
      guard graph.sort().isEmpty else { break }
      var next = Propagation(graph: graph, bounds: start)
      next.run()
      // A contradiction that only orders of Herald's own making give is the clashes' to report.
      propagation.bounds = next.bounds
      search = self.search(agendas, propagation)
    }
    return Analysis(
      timetable: timetable(propagation.bounds), cycles: cycles,
      impossible: propagation.conflicts, clashes: search.clashes, unordered: search.unordered,
      clockProblems: own.problems, reversed: own.reversed, participants: participants)
  }

  private struct PairOfEdge: Hashable {
    let from: Int32
    let to: Int32

    init(_ edge: Edge) {
      from = edge.from
      to = edge.to
    }
  }

  private mutating func removeCycles() -> [[Index<Entry>]] {
    var found: [[Index<Entry>]] = []
    var suspects = graph.sort()
    while !suspects.isEmpty, found.count < 100 {
      let cycles = graph.cycles(among: suspects)
      found += cycles.map { OrderGraph.entries(of: $0).map { Index(Int($0)) } }
      graph.remove(cycles.compactMap(\.last))
      suspects = graph.sort()
    }
    return found
  }

  /// The entries of each person and room, cancelled ones left out.
  private func agendas() -> [(Shared, [Int])] {
    var people = Array(repeating: [Int](), count: programme.people.count)
    var rooms = Array(repeating: [Int](), count: programme.rooms.count)
    for (position, entry) in programme.entries.enumerated() where entry.status != .cancelled {
      for person in participants[position] { people[person.position].append(position) }
      if let room = programme.room(of: entry) { rooms[room.position].append(position) }
    }
    return people.enumerated().map { (.person(Index($0)), $1) }
      + rooms.enumerated().map { (.room(Index($0)), $1) }
  }

  private func search(_ agendas: [(Shared, [Int])], _ propagation: Propagation) -> ClashSearch {
    var search = ClashSearch(programme: programme, graph: graph, bounds: propagation.bounds)
    var travel = Travel(programme)
    for (shared, entries) in agendas where entries.count > 1 {
      search.look(at: entries, of: shared, &travel)
    }
    return search
  }

  private func timetable(_ bounds: [Bounds]) -> Timetable {
    Timetable(
      windows: bounds.map { bound in
        func instant(_ seconds: Int) -> Instant { Instant(secondsSinceEpoch: Int64(seconds)) }
        return EntryWindow(
          earliestStart: instant(bound.earliestStart), latestStart: instant(bound.latestStart),
          earliestEnd: instant(bound.earliestEnd), latestEnd: instant(bound.latestEnd))
      })
  }
}
