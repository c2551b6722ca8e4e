// Finds the pairs of entries that need the same person or room, in order of time, so that only
// neighbours are compared.

import CivilTime
import VisitModel

struct ClashSearch {
  /// An entry is compared with at most this many that can start after it.
  static let neighbours = 200
  /// With at most this many of them it is kept as a pair whose order is open.
  private static let mostContacts = 60
  /// How many clashing pairs are kept: more say nothing new.
  private static let mostClashes = 2_000
  /// Entries in other cities are compared if they start within this many seconds.
  private static let horizon = 20 * 3600

  let programme: Programme
  let graph: OrderGraph
  let bounds: [Bounds]
  private var verdicts: [PairKey: Clash] = [:]
  private var groups: [Group] = []
  private(set) var forced: [Edge] = []
  private var touching: [PairKey: Contact] = [:]
  /// Entries with more open pairs than are kept.
  private(set) var crowded: Set<Int> = []

  /// Entries of one person or room in no stated order.
  private struct Group {
    let entries: [Int]
    let shared: Shared
  }

  init(programme: Programme, graph: OrderGraph, bounds: [Bounds]) {
    self.programme = programme
    self.graph = graph
    self.bounds = bounds
  }

  /// Looks at the entries that one person or room has, and keeps what is found.
  mutating func look(at entries: [Int], of shared: Shared, _ travel: inout Travel) {
    let sorted = entries.sorted {
      (bounds[$0].earliestStart, $0) < (bounds[$1].earliestStart, $1)
    }
    let judge = PairJudge(programme, graph, bounds, for: shared)
    var unordered: [(Int, Int)] = []
    for (position, first) in sorted.enumerated() {
      let latest = max(
        bounds[first].latestStart + bounds[first].insistedLength, bounds[first].latestEnd)
      var contacts = 0
      for second in sorted[(position + 1)...].prefix(Self.neighbours) {
        let start = bounds[second].earliestStart
        guard start < latest + Self.horizon else { break }
        if start >= latest, !mayTravel(first, second, judge) { continue }
        note(judge.judge(first, second, &travel), first, second, shared, &unordered)
        guard contacts < Self.mostContacts else { continue }
        guard let contact = judge.contact(first, second, &travel) else { continue }
        note(contact)
        contacts += 1
      }
      if contacts == Self.mostContacts { crowded.insert(first) }
    }
    groups += components(unordered).map { Group(entries: $0, shared: shared) }
  }

  private func mayTravel(_ first: Int, _ second: Int, _ judge: PairJudge) -> Bool {
    if judge.turnround > 0 { return true }
    guard judge.countsJourneys else { return false }
    let (a, b) = (bounds[first], bounds[second])
    return a.place != b.place || a.day != b.day || a.isTransfer || b.isTransfer
  }

  private mutating func note(
    _ judgement: Judgement, _ first: Int, _ second: Int, _ shared: Shared,
    _ unordered: inout [(Int, Int)]
  ) {
    switch judgement {
    case .fine: break
    case .forced(let first, let second, let gap):
      let edge = Edge(from: Int32(first), to: Int32(second), gap: gap, kind: .forced)
      if edge.narrows(bounds) { forced.append(edge) }
    case .clash(let verdict): note(verdict, first, second, shared)
    case .unordered: unordered.append((first, second))
    }
  }

  private mutating func note(
    _ verdict: Clash.Verdict, _ first: Int, _ second: Int, _ shared: Shared
  ) {
    let (first, second) = (min(first, second), max(first, second))
    let key = PairKey(first: Int32(first), second: Int32(second))
    if verdicts[key] == nil {
      guard verdicts.count < Self.mostClashes else { return }
      verdicts[key] = Clash(
        first: Index(first), second: Index(second), shared: [shared], verdict: verdict)
    } else if verdicts[key]?.shared.contains(shared) == false {
      verdicts[key]?.shared.append(shared)
    }
  }

  /// Two entries may share several people, and a room: the longest gap counts.
  private mutating func note(_ contact: Contact) {
    touching[contact.key] = touching[contact.key]?.joined(with: contact) ?? contact
  }

  /// The connected sets of a list of pairs, each in the order of the file.
  private func components(_ pairs: [(Int, Int)]) -> [[Int]] {
    var parent: [Int: Int] = [:]
    func root(_ entry: Int) -> Int {
      var current = entry
      while let next = parent[current], next != current { current = next }
      return current
    }
    for (a, b) in pairs {
      parent[a] = parent[a] ?? a
      parent[b] = parent[b] ?? b
      let (low, high) = (min(root(a), root(b)), max(root(a), root(b)))
      parent[high] = low
    }
    var sets: [Int: [Int]] = [:]
    for entry in parent.keys.sorted() { sets[root(entry), default: []].append(entry) }
    return sets.keys.sorted().map { sets[$0] ?? [] }
  }

  /// The clashes found, in the order of the file.
  var clashes: [Clash] {
    verdicts.values.sorted { ($0.first.raw, $0.second.raw) < ($1.first.raw, $1.second.raw) }
  }

  /// The pairs whose bounds let them touch, in the order of the file.
  var contacts: [Contact] {
    touching.values.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// The unordered sets, each once with everybody who shares it.
  var unordered: [Unordered] {
    var found: [[Int]: Unordered] = [:]
    for group in groups {
      if found[group.entries] != nil {
        found[group.entries]?.shared.append(group.shared)
      } else {
        found[group.entries] = summary(of: group)
      }
    }
    return found.values.sorted { $0.entries.lexicographicallyPrecedes($1.entries) }
  }

  private func summary(of group: Group) -> Unordered {
    let bounds = group.entries.map { self.bounds[$0] }
    let start = bounds.map(\.earliestStart).min() ?? 0
    let end = bounds.map { $0.latestStart + $0.shortest }.max() ?? 0
    return Unordered(
      entries: group.entries.map { Index($0) }, shared: [group.shared],
      needed: needed(by: group.entries), available: end - start)
  }

  /// The sum of the shortest lengths; of those that start together, the longest counts.
  private func needed(by entries: [Int]) -> Int {
    var lengths: [Int32: Int] = [:]
    for entry in entries {
      let first = graph.occasion(of: Int32(entry))
      lengths[first] = max(lengths[first] ?? 0, bounds[entry].shortest)
    }
    return lengths.values.reduce(0, +)
  }
}
