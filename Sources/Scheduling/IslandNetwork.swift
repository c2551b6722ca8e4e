// An island as a network: the bounds as they are known, the edges, and a literal for every choice.

import SAT

struct IslandNetwork {
  private(set) var network: Network
  private(set) var formula = Formula()
  let island: Island
  /// Times are counted from this, so that they are small and not negative.
  let base: Int
  /// The literal that the first comes before the second, for contacts that leave the choice.
  private(set) var orders: [(contact: Contact, literal: Literal)] = []
  /// The literals of an entry's windows.
  private var windows: [(entry: Int, window: ClosedRange<Int>, literal: Literal)] = []
  private let bounds: [Bounds]
  private let numbers: [Int: Int]

  init(_ island: Island, _ finder: IslandFinder) {
    self.island = island
    bounds = finder.bounds
    base = island.entries.map { finder.bounds[$0].earliestStart }.min() ?? 0
    network = Network(entries: island.entries.count)
    numbers = Dictionary(
      uniqueKeysWithValues: island.entries.enumerated().map { ($1, $0) })
    for entry in island.entries { addBounds(entry) }
    for entry in island.entries { addEdges(entry, finder.graph) }
    for entry in island.entries { addWindows(entry, finder.alternatives[entry] ?? []) }
    for contact in island.contacts { add(contact) }
  }

  func start(_ entry: Int) -> Int { Network.start(numbers[entry] ?? 0) }
  func end(_ entry: Int) -> Int { Network.end(numbers[entry] ?? 0) }

  private mutating func addBounds(_ entry: Int) {
    let bound = bounds[entry]
    network.notBefore(start(entry), bound.earliestStart - base)
    network.notAfter(start(entry), bound.latestStart - base)
    network.notBefore(end(entry), bound.earliestEnd - base)
    network.notAfter(end(entry), bound.latestEnd - base)
    network.add(from: start(entry), to: end(entry), gap: bound.shortest)
    network.add(from: end(entry), to: start(entry), gap: -bound.longest)
  }

  private mutating func addEdges(_ entry: Int, _ graph: OrderGraph) {
    for number in graph.outgoing[entry] {
      let edge = graph.edges[Int(number)]
      guard numbers[Int(edge.to)] != nil else { continue }
      if edge.kind == .inside {
        network.add(from: start(entry), to: start(Int(edge.to)), gap: 0)
        network.add(from: end(Int(edge.to)), to: end(entry), gap: 0)
        continue
      }
      network.add(from: end(entry), to: start(Int(edge.to)), gap: edge.gap)
    }
    let group = graph.group(of: Int32(entry))
    guard let first = group.first(where: { numbers[Int($0)] != nil }), Int(first) != entry
    else { return }
    let distance = graph.distance(from: first, to: Int32(entry)) ?? 0
    network.add(from: start(Int(first)), to: start(entry), gap: distance)
    network.add(from: start(entry), to: start(Int(first)), gap: -distance)
  }

  private mutating func addWindows(_ entry: Int, _ ranges: [ClosedRange<Int>]) {
    guard !ranges.isEmpty else { return }
    let literals = formula.newVariables(ranges.count)
    formula.add(clause: literals)
    for (window, literal) in zip(ranges, literals) {
      windows.append((entry, window, literal))
      network.notBefore(start(entry), window.lowerBound - base, if: [literal])
      network.notAfter(end(entry), window.upperBound - base, if: [literal])
    }
  }

  private mutating func add(_ contact: Contact) {
    let possible = contact.orders(bounds)
    if possible.count == 1 { return add(possible[0]) }
    let literal = formula.newVariable()
    orders.append((contact, literal))
    add(contact.first, contact.second, contact.there, literal)
    add(contact.second, contact.first, contact.back, !literal)
  }

  private mutating func add(_ edge: Edge) {
    network.add(from: end(Int(edge.from)), to: start(Int(edge.to)), gap: edge.gap)
  }

  private mutating func add(_ first: Int, _ second: Int, _ gap: Int?, _ literal: Literal) {
    guard let gap else { return formula.add(!literal) }
    network.add(from: end(first), to: start(second), gap: gap, if: [literal])
  }

  // MARK: A first choice

  /// Ways to put entries in a row that often work: by the middle of the window, by its end, by its
  /// beginning.
  static let guesses: [@Sendable (Bounds) -> Int] = [
    { $0.earliestStart + $0.latestStart }, { $0.latestStart }, { $0.earliestStart },
  ]

  /// The choice that a row of entries makes; of windows, the first that has room.
  func choice(by key: (Bounds) -> Int) -> [Literal] {
    orders.map { order in
      let first = (key(bounds[order.contact.first]), order.contact.first)
      let second = (key(bounds[order.contact.second]), order.contact.second)
      return first < second ? order.literal : !order.literal
    } + windows.map { hasRoom($0.entry, $0.window) ? $0.literal : !$0.literal }
  }

  private func hasRoom(_ entry: Int, _ window: ClosedRange<Int>) -> Bool {
    let first = windows.first { other in
      let bound = bounds[entry]
      let start = max(other.window.lowerBound, bound.earliestStart)
      return other.entry == entry && start <= bound.latestStart
        && start + bound.shortest <= min(other.window.upperBound, bound.latestEnd)
    }
    return first?.window == window
  }

  /// The arcs of a choice, if it has times. Windows without room leave none.
  func arcs(of choice: [Literal], _ effort: inout Effort) -> [Int32]? {
    var isTrue = [Bool](repeating: false, count: formula.variableCount + 1)
    for literal in choice where literal.isPositive { isTrue[literal.variable] = true }
    guard formula.clauses.allSatisfy({ $0.contains { isTrue[$0.variable] == $0.isPositive } })
    else { return nil }
    let active = network.active { isTrue[$0.variable] == $0.isPositive }
    return network.circle(in: active, &effort) == nil ? active : nil
  }
}
