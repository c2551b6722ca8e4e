// The earliest and latest start and end of entries that are truly reachable: for each limit there are
// times of all entries with which it is met.

import SAT

/// Searches one island for its windows.
struct ReachableWindows: ~Copyable {
  private let network: IslandNetwork
  private var search: OrderSearch
  /// The windows that choices so far have shown, by the number of the entry; times from the base.
  private var shown: [Reach] = []

  struct Reach {
    var earliestStart: Int
    var latestStart: Int
    var earliestEnd: Int
    var latestEnd: Int
  }

  init(_ network: IslandNetwork, _ effort: Effort) {
    self.network = network
    search = OrderSearch(
      network.network, network.formula, preferring: network.choice(by: IslandNetwork.guesses[0]),
      effort)
  }

  var effort: Effort { search.effort }

  /// The windows of the island's entries, in their order; nil when there are none, or when the effort
  /// was spent first.
  ///
  /// - Parameter outer: bounds that no times leave, from the same base.
  mutating func windows(within outer: [Reach]) -> [Reach]? {
    for guess in IslandNetwork.guesses {
      var effort = search.effort
      if let arcs = network.arcs(of: network.choice(by: guess), &effort) { show(arcs) }
      search.effort = effort
    }
    if shown.isEmpty {
      guard case .possible(let arcs) = search.decide() else { return nil }
      show(arcs)
    }
    for number in outer.indices {
      guard lower(number, Network.start(number), \.earliestStart, outer[number]),
        upper(number, Network.start(number), \.latestStart, outer[number]),
        lower(number, Network.end(number), \.earliestEnd, outer[number]),
        upper(number, Network.end(number), \.latestEnd, outer[number])
      else { return nil }
    }
    return shown
  }

  /// Takes in the windows of one choice.
  private mutating func show(_ arcs: [Int32]) {
    let early = search.network.earliest(arcs, &search.effort)
    let late = search.network.latest(arcs, &search.effort)
    let isFirst = shown.isEmpty
    for number in network.island.entries.indices {
      let (start, end) = (Network.start(number), Network.end(number))
      let reach = Reach(
        earliestStart: early[start], latestStart: late[start], earliestEnd: early[end],
        latestEnd: late[end])
      if isFirst { shown.append(reach) } else { shown[number].include(reach) }
    }
  }

  /// Pushes a lower limit down until nothing lies below it.
  private mutating func lower(
    _ number: Int, _ point: Int, _ limit: WritableKeyPath<Reach, Int>, _ outer: Reach
  ) -> Bool {
    if shown[number][keyPath: limit] > outer[keyPath: limit] { prefer(number, isFirst: true) }
    while shown[number][keyPath: limit] > outer[keyPath: limit] {
      let better = search.add(
        from: point, to: Network.origin, gap: 1 - shown[number][keyPath: limit])
      switch improve(by: better) {
      case nil: return false
      case false?: return true
      case true?: continue
      }
    }
    return true
  }

  /// Pushes an upper limit up until nothing lies above it.
  private mutating func upper(
    _ number: Int, _ point: Int, _ limit: WritableKeyPath<Reach, Int>, _ outer: Reach
  ) -> Bool {
    if shown[number][keyPath: limit] < outer[keyPath: limit] { prefer(number, isFirst: false) }
    while shown[number][keyPath: limit] < outer[keyPath: limit] {
      let better = search.add(
        from: Network.origin, to: point, gap: shown[number][keyPath: limit] + 1)
      switch improve(by: better) {
      case nil: return false
      case false?: return true
      case true?: continue
      }
    }
    return true
  }

  /// - Returns: whether there was something better; nil when the effort was spent.
  private mutating func improve(by better: Literal) -> Bool? {
    defer { search.forget(better) }
    switch search.decide(assuming: [better]) {
    case .possible(let arcs):
      show(arcs.filter { search.network.guards[Int($0)] != [better] })
      return true
    case .impossible: return false
    case .unknown: return nil
    }
  }

  /// Looks first at choices in which the entry comes before all that it touches, or after.
  private mutating func prefer(_ number: Int, isFirst: Bool) {
    let entry = network.island.entries[number]
    let literals = network.orders.compactMap { order -> Literal? in
      if order.contact.first == entry { return isFirst ? order.literal : !order.literal }
      if order.contact.second == entry { return isFirst ? !order.literal : order.literal }
      return nil
    }
    search.prefer(literals)
  }
}

extension ReachableWindows.Reach {
  fileprivate mutating func include(_ other: Self) {
    earliestStart = min(earliestStart, other.earliestStart)
    latestStart = max(latestStart, other.latestStart)
    earliestEnd = min(earliestEnd, other.earliestEnd)
    latestEnd = max(latestEnd, other.latestEnd)
  }
}
