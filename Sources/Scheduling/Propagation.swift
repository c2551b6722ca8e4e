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
    for entry in graph.order {
      pullForward(Int(entry))
      checkOwn(Int(entry))
    }
    for entry in graph.order.reversed() { pullBack(Int(entry)) }
    // `with` holds in both directions: what the later one cannot do, the earlier one cannot.
    for entry in graph.order { pullForward(Int(entry)) }
  }

  private mutating func pullForward(_ entry: Int) {
    for number in graph.incoming[entry] {
      let edge = graph.edges[Int(number)]
      let other = bounds[Int(edge.from)]
      if edge.kind == .together {
        bounds[entry].startNotBefore(other.earliestStart, .edge(number))
      } else {
        bounds[entry].startNotBefore(other.earliestEnd + edge.gap, .edge(number))
      }
    }
    bounds[entry].earliestEnd = max(
      bounds[entry].earliestEnd, bounds[entry].earliestStart + bounds[entry].shortest)
  }

  private mutating func pullBack(_ entry: Int) {
    for number in graph.outgoing[entry] {
      let edge = graph.edges[Int(number)]
      let other = bounds[Int(edge.to)]
      if edge.kind == .together {
        bounds[entry].startNotAfter(other.latestStart, .edge(number))
        bounds[entry].startNotBefore(other.earliestStart, .edge(number))
      } else {
        bounds[entry].endNotAfter(other.latestStart - edge.gap, .edge(number))
      }
    }
    bounds[entry].tighten()
    guard bounds[entry].isEmpty else { return }
    note(entry)
    bounds[entry].repair()
  }

  /// A contradiction that shows on the way forward already.
  private mutating func checkOwn(_ entry: Int) {
    guard bounds[entry].earliestStart > bounds[entry].latestStart else { return }
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
    while case .edge(let number) = bounds[current][keyPath: cause], path.count < 100 {
      let next = Int(graph.edges[Int(number)][keyPath: side])
      // A `together` edge may be met from its other end.
      current = next == current ? Int(graph.edges[Int(number)].from) : next
      path.append(Index(current))
    }
    return path
  }
}
