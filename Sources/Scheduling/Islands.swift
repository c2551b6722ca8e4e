// Sets of entries whose times hang together and that propagation alone does not settle. Everything
// else is exact already, so that an ordinary programme is a few small islands.

/// Entries that have to be looked at together.
struct Island {
  /// In the order of the file.
  let entries: [Int]
  /// The pairs among them that must be kept apart.
  let contacts: [Contact]
}

struct IslandFinder {
  let graph: OrderGraph
  let bounds: [Bounds]
  /// Entries that may lie within one of several windows.
  let alternatives: [Int: [ClosedRange<Int>]]
  /// Entries that contradict themselves or their neighbours, which has been said.
  let excluded: Set<Int>
  /// Entries with more open pairs than there are contacts for.
  let crowded: Set<Int>
  private let contacts: [Contact]
  private var touching: [Int: [Int]] = [:]

  init(
    graph: OrderGraph, bounds: [Bounds], contacts: [Contact],
    alternatives: [Int: [ClosedRange<Int>]], excluded: Set<Int>, crowded: Set<Int>
  ) {
    self.graph = graph
    self.bounds = bounds
    self.excluded = excluded
    self.crowded = crowded
    self.contacts = contacts
    self.alternatives = alternatives
    for (number, contact) in contacts.enumerated() {
      touching[contact.first, default: []].append(number)
      touching[contact.second, default: []].append(number)
    }
  }

  /// The islands, in the order of their first entries.
  func islands() -> [Island] {
    var seen: Set<Int> = []
    var islands: [Island] = []
    for seed in seeds() where !seen.contains(seed) {
      let island = island(around: seed)
      seen.formUnion(island.entries)
      islands.append(island)
    }
    return islands
  }

  /// Entries with something to choose.
  private func seeds() -> [Int] {
    let open = contacts.filter(isOpen).flatMap { [$0.first, $0.second] }
    return Set(open + alternatives.keys).subtracting(excluded).sorted()
  }

  /// Whether there is a choice of orders, none at all, or one that has not narrowed the bounds yet.
  private func isOpen(_ contact: Contact) -> Bool {
    let orders = contact.orders(bounds)
    return orders.count != 1 || orders[0].narrows(bounds)
  }

  private func island(around seed: Int) -> Island {
    var found: Set<Int> = [seed]
    var numbers: Set<Int> = []
    var queue = [seed]
    while let entry = queue.popLast() {
      numbers.formUnion(touching[entry] ?? [])
      for next in neighbours(of: entry) where found.insert(next).inserted { queue.append(next) }
    }
    return Island(entries: found.sorted(), contacts: numbers.sorted().map { contacts[$0] })
  }

  private func neighbours(of entry: Int) -> [Int] {
    let pairs = (touching[entry] ?? []).map { contacts[$0] }
    return tied(to: entry) { !$0.isCertain(bounds) } + pairs.flatMap { [$0.first, $0.second] }
  }

  /// The entries to which an edge or a common start ties this one, itself included.
  func tied(to entry: Int, by counts: (Edge) -> Bool = { _ in true }) -> [Int] {
    let edges = (graph.incoming[entry] + graph.outgoing[entry]).map { graph.edges[Int($0)] }
    let ends = edges.filter(counts).flatMap { [Int($0.from), Int($0.to)] }
    return (ends + graph.group(of: Int32(entry)).map(Int.init)).filter { !excluded.contains($0) }
  }
}
