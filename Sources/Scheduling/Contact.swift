// Two entries that need the same person or room, as something to be kept apart.

/// Two entries by their positions.
struct PairKey: Hashable {
  let first: Int32
  let second: Int32

  init(first: Int32, second: Int32) {
    self.first = first
    self.second = second
  }

  init(_ a: Int, _ b: Int) {
    self.init(first: Int32(min(a, b)), second: Int32(max(a, b)))
  }
}

/// Two entries of which one must end before the other starts, and whose bounds do not settle it.
struct Contact {
  let first: Int
  let second: Int
  /// Seconds from the end of the first to the start of the second, when they come in that order; nil
  /// when the file states the other order.
  var there: Int?
  /// The same when the second comes first.
  var back: Int?

  var key: PairKey { PairKey(first, second) }

  /// The two share more than one thing, and all of it counts.
  func joined(with other: Contact) -> Contact {
    func longer(_ a: Int?, _ b: Int?) -> Int? { a.flatMap { a in b.map { max(a, $0) } } }
    return Contact(
      first: first, second: second, there: longer(there, other.there),
      back: longer(back, other.back))
  }

  /// The orders, as edges, that these bounds allow.
  func orders(_ bounds: [Bounds]) -> [Edge] {
    var edges: [Edge] = []
    for (from, to, gap) in [(first, second, there), (second, first, back)] {
      guard let gap, bounds[from].earliestEnd + gap <= bounds[to].latestStart else { continue }
      edges.append(Edge(from: Int32(from), to: Int32(to), gap: gap, kind: .forced))
    }
    return edges
  }
}

extension Edge {
  /// Whether the bounds leave no choice of times in which the edge does not hold.
  func isCertain(_ bounds: [Bounds]) -> Bool {
    bounds[Int(from)].latestEnd + gap <= bounds[Int(to)].earliestStart
  }

  /// Whether the edge would narrow the bounds.
  func narrows(_ bounds: [Bounds]) -> Bool {
    bounds[Int(from)].earliestEnd + gap > bounds[Int(to)].earliestStart
      || bounds[Int(to)].latestStart - gap < bounds[Int(from)].latestEnd
  }
}
