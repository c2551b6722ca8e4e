// Narrows the bounds of all entries along the edges until they agree: earliest times forward,
// latest times backward, in one pass each, because the graph is sorted. This is the critical-path
// method of project planning (Kelley and Walker 1959), which is exact for a simple temporal network
// without cycles (Dechter, Meiri and Pearl 1991).

public import VisitModel

/// A set of statements that no times can satisfy together.
public struct ImpossibleTime: Sendable {
  /// The entry whose earliest start lies after its latest.
  public let entry: Index<Entry>
  /// The entries whose statements force the earliest start, from the first cause to this entry.
  public let before: [Index<Entry>]
  /// The entries whose statements force the latest start, from this entry to the last cause.
  public let after: [Index<Entry>]
  /// Seconds by which they miss.
  public let excess: Int
  public let earliestStart: Int
  public let latestStart: Int
  /// Whether the day under which an entry stands is what limits it.
  public let isLimitedByDay: Bool
}

struct Propagation {
  let graph: OrderGraph
  var bounds: [Bounds]
  var conflicts: [ImpossibleTime] = []

  init(graph: OrderGraph, bounds: [Bounds]) {
    self.graph = graph
    self.bounds = bounds
  }

  /// Passes over the graph where entries have parts: what is inside another limits it both ways.
  private static let passes = 4
  private var noted: Set<Index<Entry>> = []

  mutating func run() {
    for tied in graph.contradictions { note(tied) }
    for _ in 0..<(graph.nesting.parts.isEmpty ? 1 : Self.passes) { pass() }
  }

  /// Starts that are tied by two different lengths of time.
  private mutating func note(_ tied: (entry: Int32, other: Int32, seconds: Int)) {
    let bound = bounds[Int(tied.entry)]
    let entry = Index<Entry>(Int(tied.entry))
    guard noted.insert(entry).inserted else { return }
    conflicts.append(
      ImpossibleTime(
        entry: entry, before: [Index(Int(tied.other))], after: [], excess: tied.seconds,
        earliestStart: bound.earliestStart, latestStart: bound.latestStart, isLimitedByDay: false))
  }

  private mutating func pass() {
    for first in graph.order {
      let group = graph.group(of: first)
      for entry in group { pullForward(Int(entry)) }
      shareEarliest(group)
      for entry in group { checkOwn(Int(entry)) }
      for entry in group { stretchWholes(of: entry) }
    }
    for first in graph.order.reversed() {
      let group = graph.group(of: first)
      for entry in group { pullBack(Int(entry)) }
      if group.count > 1 { for entry in group { checkAll(Int(entry)) } }
      shareLatest(group)
      for entry in group { checkAll(Int(entry)) }
    }
  }

  private mutating func pullForward(_ entry: Int) {
    for number in graph.incoming[entry] {
      let edge = graph.edges[Int(number)]
      let from = bounds[Int(edge.from)]
      let time = edge.kind == .inside ? from.earliestStart : from.earliestEnd + edge.gap
      bounds[entry].startNotBefore(time, .edge(number))
    }
  }

  /// What an entry is inside of ends no earlier, as far as it can; else the part is in the wrong.
  private mutating func stretchWholes(of entry: Int32) {
    var end = bounds[Int(entry)].earliestEnd
    for whole in graph.nesting.wholes(of: entry) {
      end = min(end, bounds[Int(whole)].latestEnd)
      bounds[Int(whole)].earliestEnd = max(bounds[Int(whole)].earliestEnd, end)
      let bound = bounds[Int(whole)]
      bounds[Int(whole)].startNotBefore(bound.earliestEnd - bound.longest, .own)
      end = bounds[Int(whole)].earliestEnd
    }
  }

  /// A part whose start is tied to its whole's.
  private func tiedWhole(of entry: Int) -> Int? {
    guard let whole = graph.nesting.whole(of: Int32(entry)),
      graph.distance(from: whole, to: Int32(entry)) != nil
    else { return nil }
    return Int(whole)
  }

  private mutating func pullBack(_ entry: Int) {
    if let whole = tiedWhole(of: entry) {
      bounds[entry].startNotBefore(bounds[whole].earliestStart, .together(Int32(whole)))
      bounds[entry].endNotAfter(bounds[whole].latestEnd, .together(Int32(whole)))
    }
    for number in graph.incoming[entry] where graph.edges[Int(number)].kind == .inside {
      let whole = Int(graph.edges[Int(number)].from)
      bounds[entry].endNotAfter(bounds[whole].latestEnd, .edge(number))
    }
    for number in graph.outgoing[entry] {
      let edge = graph.edges[Int(number)]
      guard edge.kind != .inside else {
        bounds[entry].startNotAfter(bounds[Int(edge.to)].latestStart, .edge(number))
        continue
      }
      bounds[entry].endNotAfter(bounds[Int(edge.to)].latestStart - edge.gap, .edge(number))
    }
    bounds[entry].tighten()
  }

  /// Those whose starts are tied start when the last of them can.
  private mutating func shareEarliest(_ group: [Int32]) {
    guard group.count > 1 else { return }
    func time(_ entry: Int32) -> Int { bounds[Int(entry)].earliestStart - graph.shift(of: entry) }
    guard let last = group.max(by: { time($0) < time($1) }) else { return }
    let latest = time(last)
    for entry in group {
      bounds[Int(entry)].startNotBefore(latest + graph.shift(of: entry), .together(last))
    }
  }

  /// Those whose starts are tied start while the first of them still can.
  private mutating func shareLatest(_ group: [Int32]) {
    guard group.count > 1 else { return }
    func time(_ entry: Int32) -> Int { bounds[Int(entry)].latestStart - graph.shift(of: entry) }
    guard let first = group.min(by: { time($0) < time($1) }) else { return }
    let earliest = time(first)
    for entry in group {
      bounds[Int(entry)].startNotAfter(earliest + graph.shift(of: entry), .together(first))
      bounds[Int(entry)].tighten()
    }
  }

  /// A contradiction that shows on the way forward already.
  private mutating func checkOwn(_ entry: Int) {
    let bound = bounds[entry]
    bounds[entry].earliestEnd = max(bound.earliestEnd, bound.earliestStart + bound.shortest)
    guard bound.earliestStart > bound.latestStart else { return }
    note(entry)
    bounds[entry].repair()
  }

  private mutating func checkAll(_ entry: Int) {
    guard bounds[entry].isEmpty else { return }
    note(entry)
    bounds[entry].repair()
  }

  private mutating func note(_ entry: Int) {
    guard noted.insert(Index(entry)).inserted else { return }
    let bound = bounds[entry]
    let before = trace(entry, \.startCause, \.from)
    let after = trace(entry, \.endCause, \.to)
    let last = after.last.map { bounds[$0.position].endCause } ?? bound.endCause
    conflicts.append(
      ImpossibleTime(
        entry: Index(entry), before: before.reversed(), after: after,
        excess: max(
          bound.earliestStart - bound.latestStart, bound.earliestEnd - bound.latestEnd),
        earliestStart: bound.earliestStart, latestStart: bound.latestStart,
        isLimitedByDay: last == .day))
  }

  /// Follows causes from an entry to the statement where they begin.
  private func trace(
    _ entry: Int, _ cause: KeyPath<Bounds, Cause>, _ side: KeyPath<Edge, Int32>
  ) -> [Index<Entry>] {
    var path: [Index<Entry>] = []
    var current = entry
    while path.count < 100 {
      switch bounds[current][keyPath: cause] {
      case .edge(let number):
        let edge = graph.edges[Int(number)]
        let next = Int(edge[keyPath: side])
        // A part is limited by its whole on both sides.
        current = next == current ? Int(edge.from) + Int(edge.to) - current : next
      case .together(let other): current = Int(other)
      case .own, .day: return path
      }
      path.append(Index(current))
    }
    return path
  }
}
