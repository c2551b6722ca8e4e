// Which entry comes before which: the stated order, and the order that follows from it.

import CivilTime
import VisitModel

/// What an edge stands for.
enum EdgeKind {
  /// Written as `after` or `before`.
  case stated
  /// No other order is possible for a person or room that both need.
  case forced
  /// The second is a part of the first: it starts and ends inside it.
  case inside
  /// Stated of the whole of which the first is a part.
  case ofWhole
}

/// `to` starts at least `gap` seconds after `from` ends.
struct Edge {
  let from: Int32
  let to: Int32
  let gap: Int
  let kind: EdgeKind
}

/// A directed graph over entries. Those whose starts are tied (`with`, `30m before`) form a group, and
/// the graph orders groups: what one of them must wait for, all of them wait for.
struct OrderGraph {
  private(set) var edges: [Edge] = []
  /// Edge numbers by their target and by their source.
  private(set) var incoming: [[Int32]]
  private(set) var outgoing: [[Int32]]
  /// The first entries of all groups so that edges go forward; groups on cycles are left out.
  private(set) var order: [Int32] = []
  private(set) var rank: [Int32]
  /// The first entry of each entry's group.
  private var leader: [Int32]
  /// Seconds from the start of the first entry of the group to that of each entry.
  private var shift: [Int]
  /// The entries of groups of more than one, in the order of the file, by their first.
  private var members: [Int32: [Int32]] = [:]
  /// Who is held together with whom, as opposed to starting a while later: the first of each.
  private var occasion: [Int32]
  /// Entries whose starts are tied by two different lengths of time, and the seconds between.
  private(set) var contradictions: [(entry: Int32, other: Int32, seconds: Int)] = []
  let nesting: Nesting

  init(_ programme: Programme) {
    incoming = Array(repeating: [], count: programme.entries.count)
    outgoing = incoming
    rank = Array(repeating: 0, count: programme.entries.count)
    leader = programme.entries.indices.map(Int32.init)
    occasion = leader
    shift = Array(repeating: 0, count: leader.count)
    nesting = Nesting(programme)
    for (position, entry) in programme.entries.enumerated() {
      for term in entry.when.terms { add(term, of: Int32(position)) }
    }
    dropEdgesBetweenTied()
    addParts()
  }

  /// An order between two entries whose starts are tied follows from the distance, where there is any.
  private mutating func dropEdgesBetweenTied() {
    let dropped = edges.filter { edge in
      edge.from != edge.to && distance(from: edge.from, to: edge.to).map { $0 > edge.gap } ?? false
    }
    if !dropped.isEmpty { remove(dropped) }
  }

  /// Parts come after the start of their whole, and before what their whole comes before.
  private mutating func addParts() {
    for part in nesting.parts {
      guard let whole = nesting.whole(of: part) else { continue }
      let stated = nesting.wholes(of: part).flatMap { outgoing[Int($0)] }.map { edges[Int($0)] }
      for edge in stated where edge.kind == .stated && !nesting.isInside(edge.to, edge.from) {
        guard leader[Int(part)] != leader[Int(edge.to)] else { continue }
        add(Edge(from: part, to: edge.to, gap: edge.gap, kind: .ofWhole))
      }
      if leader[Int(part)] != leader[Int(whole)] {
        add(Edge(from: whole, to: part, gap: 0, kind: .inside))
      }
    }
  }

  private mutating func add(_ term: WhenTerm<Entity>, of entry: Int32) {
    guard case .entry(let other)? = term.reference else { return }
    switch term {
    case .after(_, let gap):
      add(Edge(from: other.raw, to: entry, gap: seconds(gap), kind: .stated))
    case .before(_, let gap):
      add(Edge(from: entry, to: other.raw, gap: seconds(gap), kind: .stated))
    case .with: join(other.raw, entry)
    case .offset(_, let minutes): tie(other.raw, entry, by: minutes * 60)
    case .clock, .part, .unset: break
    }
  }

  /// Lets two entries start together. The graph has to be sorted again.
  mutating func join(_ a: Int32, _ b: Int32) {
    tie(a, b, by: 0)
    let (first, second) = (occasion[Int(a)], occasion[Int(b)])
    guard first != second else { return }
    for entry in group(of: a) where occasion[Int(entry)] == max(first, second) {
      occasion[Int(entry)] = min(first, second)
    }
  }

  /// Lets the second start so many seconds after the first.
  private mutating func tie(_ a: Int32, _ b: Int32, by seconds: Int) {
    let difference = shift[Int(a)] + seconds - shift[Int(b)]
    guard leader[Int(a)] != leader[Int(b)] else {
      if difference != 0 { contradictions.append((b, a, abs(difference))) }
      return
    }
    // The entry that comes first in the file leads.
    let (first, second) = (min(leader[Int(a)], leader[Int(b)]), max(leader[Int(a)], leader[Int(b)]))
    let change = leader[Int(b)] == second ? difference : -difference
    let moved = group(of: second)
    for entry in moved {
      leader[Int(entry)] = first
      shift[Int(entry)] += change
    }
    members[first] = (group(of: first) + moved).sorted()
    members[second] = nil
  }

  /// Whether any starts are tied by a length of time.
  var tiesStarts: Bool { shift.contains { $0 != 0 } }

  /// The first of the entries that are held together with one.
  func occasion(of entry: Int32) -> Int32 { occasion[Int(entry)] }

  /// Seconds from the start of the first of the group to that of an entry.
  func shift(of entry: Int32) -> Int { shift[Int(entry)] }

  /// Seconds from the start of one entry to that of another of the same group; nil for others.
  func distance(from first: Int32, to second: Int32) -> Int? {
    leader[Int(first)] == leader[Int(second)] ? shift[Int(second)] - shift[Int(first)] : nil
  }

  /// Whether one entry is a part of the other, so that they need not be kept apart.
  func isNested(_ first: Int, _ second: Int) -> Bool {
    nesting.isInside(Int32(first), Int32(second)) || nesting.isInside(Int32(second), Int32(first))
  }

  /// The entries whose starts are tied to that of one, itself included, in the order of the file.
  func group(of entry: Int32) -> [Int32] {
    let first = leader[Int(entry)]
    return members[first] ?? [first]
  }

  private func seconds(_ gap: Minutes?) -> Int { Int(gap?.seconds ?? 0) }

  mutating func add(_ edge: Edge) {
    let number = Int32(edges.count)
    edges.append(edge)
    outgoing[Int(edge.from)].append(number)
    incoming[Int(edge.to)].append(number)
  }

  /// Sorts the groups so that every edge goes forward (Kahn 1962).
  ///
  /// - Returns: the entries that no order can hold, because they stand on or behind a cycle.
  mutating func sort() -> [Int32] {
    var waiting = [Int32](repeating: 0, count: incoming.count)
    for edge in edges { waiting[Int(leader[Int(edge.to)])] += 1 }
    order = []
    order.reserveCapacity(waiting.count)
    for entry in waiting.indices where waiting[entry] == 0 && leader[entry] == entry {
      order.append(Int32(entry))
    }
    var next = 0
    while next < order.count {
      for entry in group(of: order[next]) {
        rank[Int(entry)] = Int32(next)
        for number in outgoing[Int(entry)] {
          let target = leader[Int(edges[Int(number)].to)]
          waiting[Int(target)] -= 1
          if waiting[Int(target)] == 0 { order.append(target) }
        }
      }
      next += 1
    }
    return leader.indices.filter { waiting[Int(leader[$0])] > 0 }.map(Int32.init)
  }

  /// The edges of cycles among these entries, each cycle once.
  func cycles(among entries: [Int32]) -> [[Edge]] {
    let suspects = Set(entries)
    var seen: Set<Int32> = []
    var cycles: [[Edge]] = []
    for start in entries where !seen.contains(leader[Int(start)]) {
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
    var first = leader[Int(start)]
    while positions[first] == nil {
      guard seen.insert(first).inserted else { return nil }
      positions[first] = path.count
      let edge = group(of: first).lazy.flatMap { incoming[Int($0)] }.map { edges[Int($0)] }
        .first { suspects.contains($0.from) }
      guard let edge else { return nil }
      path.append(edge)
      first = leader[Int(edge.from)]
    }
    return Array(path[(positions[first] ?? 0)...].reversed())
  }

  /// The entries of a cycle. Where it passes through a group, both the entry that waits and the one
  /// that is waited for belong to it.
  static func entries(of cycle: [Edge]) -> [Int32] {
    var entries: [Int32] = []
    for (edge, next) in zip(cycle, cycle.dropFirst() + cycle.prefix(1)) {
      entries.append(edge.from)
      if edge.to != next.from { entries.append(edge.to) }
    }
    return entries
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

  /// Removes all edges of these entries.
  mutating func isolate(_ entries: Set<Int>) {
    remove(edges.filter { entries.contains(Int($0.from)) || entries.contains(Int($0.to)) })
  }

  /// Whether `first` comes before `second` by a path of edges; paths are followed for at most
  /// `limit` steps.
  func precedes(_ first: Int32, _ second: Int32, limit: Int = 512) -> Bool {
    guard rank[Int(first)] < rank[Int(second)] else { return false }
    let target = leader[Int(second)]
    guard members[target] != nil || !incoming[Int(target)].isEmpty else { return false }
    var stack = [target]
    var steps = 0
    var seen = Set(stack)
    while let group = stack.popLast(), steps < limit {
      for entry in members[group] ?? [group] {
        for number in incoming[Int(entry)] where edges[Int(number)].kind != .inside {
          let from = edges[Int(number)].from
          if from == first { return true }
          steps += 1
          let next = leader[Int(from)]
          if rank[Int(from)] > rank[Int(first)], seen.insert(next).inserted { stack.append(next) }
        }
      }
    }
    return false
  }

  /// Whether the two are written to start together, be it by way of others.
  func areTogether(_ first: Int32, _ second: Int32) -> Bool {
    occasion[Int(first)] == occasion[Int(second)]
  }
}
