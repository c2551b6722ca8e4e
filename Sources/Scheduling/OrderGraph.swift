// Which entry comes before which: the stated order, and the order that follows from it.

import CivilTime
import VisitModel

/// What an edge stands for.
enum EdgeKind {
  /// Written as `after` or `before`.
  case stated
  /// Written as `with`: both start together.
  case together
  /// No other order is possible for a person or room that both need.
  case forced
  /// A stated order, with the journey between the two.
  case journey
}

/// `to` starts at least `gap` seconds after `from` ends (or, for `together`, starts with it).
struct Edge {
  let from: Int32
  let to: Int32
  let gap: Int
  let kind: EdgeKind
}

/// A directed graph over entries.
struct OrderGraph {
  private(set) var edges: [Edge] = []
  /// Edge numbers by their target and by their source.
  private(set) var incoming: [[Int32]]
  private(set) var outgoing: [[Int32]]
  /// All entries so that edges go forward; entries on cycles are left out.
  private(set) var order: [Int32] = []
  private(set) var rank: [Int32]

  init(_ programme: Programme) {
    incoming = Array(repeating: [], count: programme.entries.count)
    outgoing = incoming
    rank = Array(repeating: 0, count: programme.entries.count)
    for (position, entry) in programme.entries.enumerated() {
      for term in entry.when.terms { add(term, of: Int32(position)) }
    }
  }

  private mutating func add(_ term: WhenTerm<Entity>, of entry: Int32) {
    guard case .entry(let other)? = term.reference else { return }
    switch term {
    case .after(_, let gap):
      add(Edge(from: other.raw, to: entry, gap: seconds(gap), kind: .stated))
    case .before(_, let gap):
      add(Edge(from: entry, to: other.raw, gap: seconds(gap), kind: .stated))
    case .with where !areTogether(other.raw, entry):
      add(Edge(from: other.raw, to: entry, gap: 0, kind: .together))
    case .with, .clock, .part, .unset: break
    }
  }

  private func seconds(_ gap: Minutes?) -> Int { Int(gap?.seconds ?? 0) }

  mutating func add(_ edge: Edge) {
    let number = Int32(edges.count)
    edges.append(edge)
    outgoing[Int(edge.from)].append(number)
    incoming[Int(edge.to)].append(number)
  }

  /// Sorts the entries so that every edge goes forward (Kahn 1962).
  ///
  /// - Returns: the entries that no order can hold, because they stand on or behind a cycle.
  mutating func sort() -> [Int32] {
    var waiting = incoming.map { Int32($0.count) }
    order = waiting.indices.filter { waiting[$0] == 0 }.map(Int32.init)
    order.reserveCapacity(waiting.count)
    var next = 0
    while next < order.count {
      let entry = order[next]
      rank[Int(entry)] = Int32(next)
      next += 1
      for number in outgoing[Int(entry)] {
        let target = Int(edges[Int(number)].to)
        waiting[target] -= 1
        if waiting[target] == 0 { order.append(Int32(target)) }
      }
    }
    return waiting.indices.filter { waiting[$0] > 0 }.map(Int32.init)
  }

  /// The edges of cycles among these entries, each cycle once.
  func cycles(among entries: [Int32]) -> [[Edge]] {
    let suspects = Set(entries)
    var seen: Set<Int32> = []
    var cycles: [[Edge]] = []
    for start in entries where !seen.contains(start) {
      if let cycle = walkBack(from: start, suspects, &seen) { cycles.append(cycle) }
    }
    return cycles
  }

  /// Every suspect has a suspect before it, so walking back must meet itself.
  private func walkBack(
    from start: Int32, _ suspects: Set<Int32>, _ seen: inout Set<Int32>
  ) -> [Edge]? {
    var path: [Edge] = []
    var positions: [Int32: Int] = [:]
    var entry = start
    while positions[entry] == nil {
      guard seen.insert(entry).inserted else { return nil }
      positions[entry] = path.count
      guard
        let number = incoming[Int(entry)].first(where: {
          suspects.contains(edges[Int($0)].from)
        })
      else { return nil }
      path.append(edges[Int(number)])
      entry = edges[Int(number)].from
    }
    return Array(path[(positions[entry] ?? 0)...].reversed())
  }

  /// Removes the edges given, so that the rest can be sorted.
  mutating func remove(_ removed: [Edge]) {
    let keys = Set(removed.map { [$0.from, $0.to] })
    let kept = edges.filter { !keys.contains([$0.from, $0.to]) }
    edges = []
    for position in incoming.indices {
      incoming[position] = []
      outgoing[position] = []
    }
    for edge in kept { add(edge) }
  }

  /// Whether `first` comes before `second` by a path of edges; paths are followed for at most
  /// `limit` steps.
  func precedes(_ first: Int32, _ second: Int32, limit: Int = 512) -> Bool {
    guard rank[Int(first)] < rank[Int(second)], !incoming[Int(second)].isEmpty else { return false }
    var stack = [second]
    var steps = 0
    var seen: Set<Int32> = [second]
    while let entry = stack.popLast(), steps < limit {
      for number in incoming[Int(entry)] {
        let edge = edges[Int(number)]
        guard edge.kind != .together else { continue }
        if edge.from == first { return true }
        steps += 1
        if rank[Int(edge.from)] > rank[Int(first)], seen.insert(edge.from).inserted {
          stack.append(edge.from)
        }
      }
    }
    return false
  }

  /// Whether the two are written to start together.
  func areTogether(_ first: Int32, _ second: Int32) -> Bool {
    incoming[Int(second)].contains { isTogether($0, first) }
      || incoming[Int(first)].contains { isTogether($0, second) }
  }

  private func isTogether(_ number: Int32, _ from: Int32) -> Bool {
    let edge = edges[Int(number)]
    return edge.kind == .together && edge.from == from
  }
}
