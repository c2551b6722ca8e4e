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

  mutating func run() {
    for first in graph.order {
      let group = graph.group(of: first)
      for entry in group { pullForward(Int(entry)) }
      shareEarliest(group)
      for entry in group { checkOwn(Int(entry)) }
    }
    for first in graph.order.reversed() {
      let group = graph.group(of: first)
      for entry in group { pullBack(Int(entry)) }
      shareLatest(group)
      for entry in group { checkAll(Int(entry)) }
    }
  }

  private mutating func pullForward(_ entry: Int) {
    for number in graph.incoming[entry] {
      let edge = graph.edges[Int(number)]
      bounds[entry].startNotBefore(bounds[Int(edge.from)].earliestEnd + edge.gap, .edge(number))
    }
  }

  private mutating func pullBack(_ entry: Int) {
    for number in graph.outgoing[entry] {
      let edge = graph.edges[Int(number)]
      bounds[entry].endNotAfter(bounds[Int(edge.to)].latestStart - edge.gap, .edge(number))
    }
    bounds[entry].tighten()
  }

  /// Those that start together start when the last of them can.
  private mutating func shareEarliest(_ group: [Int32]) {
    guard group.count > 1,
      let last = group.max(by: { bounds[Int($0)].earliestStart < bounds[Int($1)].earliestStart })
    else { return }
    let time = bounds[Int(last)].earliestStart
    for entry in group { bounds[Int(entry)].startNotBefore(time, .together(last)) }
  }

  /// Those that start together start while the first of them still can.
  private mutating func shareLatest(_ group: [Int32]) {
    guard group.count > 1,
      let first = group.min(by: { bounds[Int($0)].latestStart < bounds[Int($1)].latestStart })
    else { return }
    let time = bounds[Int(first)].latestStart
    for entry in group {
      bounds[Int(entry)].startNotAfter(time, .together(first))
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
      case .edge(let number): current = Int(graph.edges[Int(number)][keyPath: side])
      case .together(let other): current = Int(other)
      case .own, .day: return path
      }
      path.append(Index(current))
    }
    return path
  }
}
