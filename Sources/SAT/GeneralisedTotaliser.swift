// What some literals weigh together, with an output for every sum that can come about.

/// A tree that adds up weights, with one output for each sum that some of the inputs make.
///
/// Best when few different sums come about, because weights are small, alike or multiples of each
/// other, or the cap is low: there are at most cap + 1 outputs, but without a cap there may be 2ⁿ.
/// `AdderNetwork` serves where weights are large and all different.
///
/// Saurabh Joshi, Ruben Martins and Vasco Manquinho, "Generalized Totalizer Encoding for Pseudo-
/// Boolean Constraints" (CP 2015).
public struct GeneralisedTotaliser: Sendable {
  /// Sums in ascending order, and the literals that the inputs make true when they reach them.
  private struct Node {
    var sums: [Int]
    var literals: [Literal]
  }

  private let root: Node

  /// The largest bound that can be stated.
  public let cap: Int

  /// What all inputs weigh together.
  public let totalWeight: Int

  /// A totaliser of the inputs; those that weigh nothing are left out. Sums above the cap, which must
  /// not be negative, are not told apart.
  public init<Sink: ClauseSink & ~Copyable>(
    of inputs: [WeightedLiteral], upTo cap: Int, to sink: inout Sink
  ) {
    precondition(cap >= 0, "a negative cap")
    totalWeight = inputs.totalWeight
    self.cap = min(cap, totalWeight)
    // Weights that are alike meet low in the tree, where they make the fewest sums.
    let sorted = inputs.enumerated().filter { $0.element.weight > 0 }.sorted {
      ($0.element.weight, $0.offset) < ($1.element.weight, $1.offset)
    }
    root = Self.build(sorted.map(\.element)[...], highest: self.cap + 1, to: &sink)
    for (low, high) in zip(root.literals, root.literals.dropFirst()) { sink.add(!high, low) }
  }

  /// The sums that have an output, ascending; the last one stands for all above the cap too.
  public var sums: [Int] { root.sums }

  /// Output i is true whenever the inputs weigh `sums[i]` or more. It may be true otherwise too.
  public var outputs: [Literal] { root.literals }

  /// That the true inputs weigh at most `bound`, which must not be above the cap unless it reaches
  /// the total weight.
  public func atMost(_ bound: Int) -> Condition {
    guard bound >= 0 else { return .never }
    guard bound < totalWeight else { return .always }
    precondition(bound <= cap, "the cap is too low for this bound")
    guard let index = root.sums.firstIndex(where: { $0 > bound }) else { return .always }
    return .literal(!root.literals[index])
  }

  /// Adds that the true literals weigh at most `bound`.
  public static func addAtMost<Sink: ClauseSink & ~Copyable>(
    _ bound: Int, of literals: [WeightedLiteral], to sink: inout Sink
  ) {
    guard bound >= 0 else { return sink.addContradiction() }
    guard bound < literals.totalWeight else { return }
    let totaliser = GeneralisedTotaliser(of: literals, upTo: bound, to: &sink)
    sink.require(totaliser.atMost(bound))
  }

  /// Adds that the true literals weigh at least `bound`.
  public static func addAtLeast<Sink: ClauseSink & ~Copyable>(
    _ bound: Int, of literals: [WeightedLiteral], to sink: inout Sink
  ) {
    guard bound > 0 else { return }
    addAtMost(literals.totalWeight - bound, of: literals.map { !$0 }, to: &sink)
  }

  private static func build<Sink: ClauseSink & ~Copyable>(
    _ inputs: ArraySlice<WeightedLiteral>, highest: Int, to sink: inout Sink
  ) -> Node {
    guard let first = inputs.first else { return Node(sums: [], literals: []) }
    guard inputs.count > 1 else {
      return Node(sums: [min(first.weight, highest)], literals: [first.literal])
    }
    let middle = inputs.startIndex + inputs.count / 2
    let left = build(inputs[..<middle], highest: highest, to: &sink)
    let right = build(inputs[middle...], highest: highest, to: &sink)
    return join(left, right, highest: highest, to: &sink)
  }

  private static func join<Sink: ClauseSink & ~Copyable>(
    _ left: Node, _ right: Node, highest: Int, to sink: inout Sink
  ) -> Node {
    var sums = Set(left.sums).union(right.sums)
    for a in left.sums {
      for b in right.sums { sums.insert(sum(a, b, highest)) }
    }
    let node = Node(sums: sums.sorted(), literals: sink.newVariables(sums.count))
    let outputs = Dictionary(uniqueKeysWithValues: zip(node.sums, node.literals))
    for part in [left, right] {
      for (sum, literal) in zip(part.sums, part.literals) { sink.add(!literal, outputs[sum]!) }
    }
    for (a, left) in zip(left.sums, left.literals) {
      for (b, right) in zip(right.sums, right.literals) {
        sink.add(!left, !right, outputs[sum(a, b, highest)]!)
      }
    }
    return node
  }

  /// Neither part is above the highest, so the difference cannot overflow as the sum could.
  private static func sum(_ a: Int, _ b: Int, _ highest: Int) -> Int {
    a > highest - b ? highest : a + b
  }
}
