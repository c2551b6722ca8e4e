// The steps of an analysis on one level: own bounds, occasions, propagation, pairs, and what only sets
// show.

import CivilTime
import VisitModel

struct Analyser {
  /// Forced orders narrow windows, and narrower windows force orders; this often, and no more.
  private static let rounds = 3

  private let programme: Programme
  private let level: Level
  private var graph: OrderGraph
  private var own: OwnBounds
  private let participants: [[Index<Person>]]
  /// The participants for whom an entry competes with others: a part does not for those of its whole.
  private let competing: [[Index<Person>]]
  private let agendas: [(Shared, [Int])]
  private var travel: Travel
  private var shortened: [ShortenedLength] = []
  private var sameMinutes: [SameMinute] = []

  /// Bounds that agree with each other, and the pairs that were compared with them.
  private struct Settled {
    var bounds: [Bounds]
    let conflicts: [ImpossibleTime]
    var search: ClashSearch
  }

  /// - Parameter participants: who takes part in each entry.
  init(_ programme: Programme, _ level: Level, participants: [[Index<Person>]]) {
    self.programme = programme
    self.level = level
    self.participants = participants
    graph = OrderGraph(programme)
    own = OwnBounds(programme)
    own.level = level
    travel = Travel(programme, level)
    competing = Self.competing(programme, participants)
    agendas = Self.agendas(programme, participants, competing)
  }

  /// - Parameter yielding: entries whose usual lengths count no more.
  mutating func run(yielding: Set<Int> = []) -> Analysis {
    let cycles = removeCycles()
    var start = programme.entries.indices.map { own.bounds(of: Index($0)) }
    if level == .usual { shorten(&start, yielding) }
    joinOccasions(start)
    let stated = graph
    let all = settle(start, agendas)
    var sound = all
    var excluded: Set<Int> = []
    var conflicts = all.conflicts
    if !conflicts.isEmpty { sound = soundPart(start, stated, &conflicts, &excluded) }
    let findings = ClashFindings(
      all: all.search, sound: sound.search, own: start, stated: stated, programme, &travel)
    let finder = IslandFinder(
      graph: graph, bounds: sound.bounds, contacts: findings.contacts,
      alternatives: own.alternatives, excluded: excluded, crowded: sound.search.crowded)
    var consistency = Consistency(
      programme, finder, own, participants: competing, settled: findings.alone)
    consistency.run(&travel)
    return analysis(cycles, conflicts, all.bounds, findings, consistency)
  }

  private func analysis(
    _ cycles: [[Index<Entry>]], _ conflicts: [ImpossibleTime], _ bounds: [Bounds],
    _ findings: ClashFindings, _ consistency: Consistency
  ) -> Analysis {
    let (clashes, unordered, joint) = findings.all(with: consistency)
    return Analysis(
      timetable: Timetable(windows: bounds.map(EntryWindow.init)), cycles: cycles,
      impossible: conflicts, clashes: clashes, unordered: unordered, jointClashes: joint,
      doubts: [], shortened: shortened, sameMinutes: sameMinutes, clockProblems: own.problems,
      reversed: own.reversed, participants: participants, finder: consistency.finder,
      islands: consistency.possible)
  }

  // MARK: Assumptions

  /// Usual lengths that are cut short, and nothing else.
  mutating func shortenedLengths() -> [ShortenedLength] {
    _ = removeCycles()
    var start = programme.entries.indices.map { own.bounds(of: Index($0)) }
    shorten(&start, [])
    return shortened
  }

  /// Cuts usual lengths short where the next stated start leaves less.
  private mutating func shorten(_ start: inout [Bounds], _ yielding: Set<Int>) {
    var lengths = AssumedLengths(start)
    for (shared, entries) in agendas where entries.count > 1 {
      let judge = PairJudge(programme, graph, start, for: shared)
      lengths.cut(entries, of: judge, &travel)
      if graph.tiesStarts { lengths.cutTied(entries, of: judge, &travel) }
    }
    lengths.cut(along: graph.edges)
    lengths.cut(inside: graph.nesting)
    shortened = lengths.shortened.values.sorted { $0.entry < $1.entry }
    own.shortened = lengths.shortened.mapValues(\.length)
    for entry in yielding { own.shortened[entry] = Level.shortestLength }
    // What is wrong with these entries has been noted.
    var scratch = own
    for entry in own.shortened.keys { start[entry] = scratch.bounds(of: Index(entry)) }
  }

  /// Joins what is one occasion, as long as nothing says that one comes after the other.
  private mutating func joinOccasions(_ start: [Bounds]) {
    var finder = OccasionFinder(programme, start, travel)
    for case (.person(let person), let entries) in agendas where entries.count > 1 {
      finder.look(at: entries, of: .person(person))
    }
    sameMinutes = finder.sameMinutes
    let pairs = finder.pairs.filter { first, second in
      !graph.precedes(Int32(first), Int32(second)) && !graph.precedes(Int32(second), Int32(first))
    }
    guard !pairs.isEmpty else { return }
    var joined = graph
    for (first, second) in pairs { joined.join(Int32(first), Int32(second)) }
    if joined.sort().isEmpty { graph = joined }
  }

  // MARK: Propagation

  /// Propagates, compares pairs, and takes in the orders that follow, until nothing follows any more.
  private mutating func settle(_ start: [Bounds], _ agendas: [(Shared, [Int])]) -> Settled {
    var propagation = Propagation(graph: graph, bounds: start)
    propagation.run()
    let conflicts = propagation.conflicts
    var bounds = propagation.bounds
    var search = search(agendas, bounds)
    for _ in 1..<Self.rounds where !search.forced.isEmpty {
      let known = Set(graph.edges.filter { $0.kind == .forced }.map(PairOfEdge.init))
      let new = search.forced.filter { !known.contains(PairOfEdge($0)) }
      guard !new.isEmpty else { break }
      var next = graph
      for edge in new { next.add(edge) }
      guard next.sort().isEmpty else { break }
      propagation = Propagation(graph: next, bounds: start)
      propagation.run()
      // Bounds that contradict each other say nothing; what remains is for whole sets to show.
      guard propagation.conflicts.count <= conflicts.count else { break }
      graph = next
      bounds = propagation.bounds
      search = self.search(agendas, bounds)
    }
    return Settled(bounds: bounds, conflicts: conflicts, search: search)
  }

  private struct PairOfEdge: Hashable {
    let from: Int32
    let to: Int32

    init(_ edge: Edge) {
      from = edge.from
      to = edge.to
    }
  }

  /// Everything without the entries that contradict themselves or their neighbours. Contradictions
  /// that these have hidden are added.
  private mutating func soundPart(
    _ start: [Bounds], _ stated: OrderGraph, _ conflicts: inout [ImpossibleTime],
    _ excluded: inout Set<Int>
  ) -> Settled {
    var start = start
    var new = conflicts
    while true {
      for conflict in new {
        excluded.insert(conflict.entry.position)
        start[conflict.entry.position] = .open
      }
      graph = stated
      graph.isolate(excluded)
      _ = graph.sort()
      let agendas = agendas.map { ($0.0, $0.1.filter { !excluded.contains($0) }) }
      let settled = settle(start, agendas)
      new = settled.conflicts.filter { !excluded.contains($0.entry.position) }
      if new.isEmpty { return settled }
      conflicts += new
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

  // MARK: Pairs

  private static func competing(
    _ programme: Programme, _ participants: [[Index<Person>]]
  ) -> [[Index<Person>]] {
    var competing = participants
    for (position, entry) in programme.entries.enumerated() {
      guard let whole = entry.whole else { continue }
      let kept = Set(participants[whole.position])
      competing[position].removeAll(where: kept.contains)
    }
    return competing
  }

  /// The entries of each person and room, cancelled ones left out. The parts of one whole stand apart
  /// for those people whom the whole keeps free.
  private static func agendas(
    _ programme: Programme, _ participants: [[Index<Person>]], _ competing: [[Index<Person>]]
  ) -> [(Shared, [Int])] {
    var people = Array(repeating: [Int](), count: programme.people.count)
    var rooms = Array(repeating: [Int](), count: programme.rooms.count)
    var parts: [PartKey: [Int]] = [:]
    for (position, entry) in programme.entries.enumerated() where entry.status != .cancelled {
      for person in competing[position] { people[person.position].append(position) }
      if let room = programme.room(of: entry) { rooms[room.position].append(position) }
      guard let whole = entry.whole else { continue }
      for person in Set(participants[position]).subtracting(competing[position]) {
        parts[PartKey(person: person, whole: whole), default: []].append(position)
      }
    }
    let ofParts = parts.sorted { $0.key < $1.key }.map { (Shared.person($0.key.person), $0.value) }
    return people.enumerated().map { (.person(Index($0)), $1) }
      + rooms.enumerated().map { (.room(Index($0)), $1) } + ofParts
  }

  private struct PartKey: Hashable, Comparable {
    let person: Index<Person>
    let whole: Index<Entry>

    static func < (a: Self, b: Self) -> Bool { (a.person, a.whole) < (b.person, b.whole) }
  }

  private mutating func search(_ agendas: [(Shared, [Int])], _ bounds: [Bounds]) -> ClashSearch {
    var search = ClashSearch(programme: programme, graph: graph, bounds: bounds)
    for (shared, entries) in agendas where entries.count > 1 {
      search.look(at: entries, of: shared, &travel)
    }
    return search
  }
}

extension EntryWindow {
  init(_ bounds: Bounds) {
    func instant(_ seconds: Int) -> Instant { Instant(secondsSinceEpoch: Int64(seconds)) }
    self.init(
      earliestStart: instant(bounds.earliestStart), latestStart: instant(bounds.latestStart),
      earliestEnd: instant(bounds.earliestEnd), latestEnd: instant(bounds.latestEnd))
  }
}
