// How many of some literals are true, by sorting as many of them as matter.

/// A network of comparators that gives the first few of its inputs in sorted order, true ones first:
/// output i - 1 says that at least i of the inputs are true.
///
/// Counting n inputs up to k takes O(n log² k) new variables and clauses, fewer than a totaliser when
/// k is not small; unit propagation is complete.
///
/// Roberto Asín, Robert Nieuwenhuis, Albert Oliveras and Enric Rodríguez-Carbonell, "Cardinality
/// Networks: a theoretical and empirical study" (Constraints 16, 2011). The paper fills up the inputs
/// with falsehoods to a power of two; here they are left out of the comparators.
public struct CardinalityNetwork: Sendable {
  /// A wire that carries a literal; nil is false.
  typealias Wire = Literal?

  /// What the outputs can bound.
  public let sides: Sides

  /// How many inputs there are.
  public let inputCount: Int

  /// Output i - 1 says that at least i inputs are true.
  ///
  /// On the side of at most, the inputs make it true; on the side of at least, it makes them so.
  public let outputs: [Literal]

  /// Sorts the inputs as far as needed to count up to `cap`: at most k needs k + 1, at least k needs
  /// k. There may be more outputs than that. An input that stands twice counts twice.
  public init<Sink: ClauseSink & ~Copyable>(
    of inputs: [Literal], upTo cap: Int, sides: Sides = .both, to sink: inout Sink
  ) {
    self.sides = sides
    inputCount = inputs.count
    var width = 1
    while width < min(cap, inputs.count) { width *= 2 }
    let sorted = Comparators(sides: sides).sort(inputs[...], keeping: width, to: &sink)
    outputs = cap > 0 ? sorted.prefix(inputs.count).compactMap(\.self) : []
  }

  /// That at most `bound` inputs are true. The bound must be below the cap or reach all inputs.
  public func atMost(_ bound: Int) -> Condition {
    precondition(sides.contains(.atMost), "this network counts for at least only")
    guard bound >= 0 else { return .never }
    guard bound < inputCount else { return .always }
    precondition(bound < outputs.count, "the cap is too low for this bound")
    return .literal(!outputs[bound])
  }

  /// That at least `bound` inputs are true. The bound must not be above the cap, unless it is above
  /// the number of inputs.
  public func atLeast(_ bound: Int) -> Condition {
    precondition(sides.contains(.atLeast), "this network counts for at most only")
    guard bound > 0 else { return .always }
    guard bound <= inputCount else { return .never }
    precondition(bound <= outputs.count, "the cap is too low for this bound")
    return .literal(outputs[bound - 1])
  }

  /// Adds that at most `bound` of the literals are true.
  public static func addAtMost<Sink: ClauseSink & ~Copyable>(
    _ bound: Int, of literals: [Literal], to sink: inout Sink
  ) {
    let (count, other) = (literals.count, literals.count - bound)
    guard bound >= 0 else { return sink.addContradiction() }
    guard bound < count else { return }
    if bound < other {
      let network = CardinalityNetwork(of: literals, upTo: bound + 1, sides: .atMost, to: &sink)
      sink.require(network.atMost(bound))
    } else {
      let opposite = literals.map { !$0 }
      let network = CardinalityNetwork(of: opposite, upTo: other, sides: .atLeast, to: &sink)
      sink.require(network.atLeast(other))
    }
  }

  /// Adds that at least `bound` of the literals are true.
  public static func addAtLeast<Sink: ClauseSink & ~Copyable>(
    _ bound: Int, of literals: [Literal], to sink: inout Sink
  ) {
    addAtMost(literals.count - bound, of: literals.map { !$0 }, to: &sink)
  }

  /// Adds that exactly `bound` of the literals are true.
  public static func addExactly<Sink: ClauseSink & ~Copyable>(
    _ bound: Int, of literals: [Literal], to sink: inout Sink
  ) {
    guard bound >= 0, bound <= literals.count else { return sink.addContradiction() }
    let isLow = bound <= literals.count / 2
    let counted = isLow ? literals : literals.map { !$0 }
    let target = isLow ? bound : literals.count - bound
    let network = CardinalityNetwork(of: counted, upTo: target + 1, to: &sink)
    sink.require(network.atLeast(target))
    sink.require(network.atMost(target))
  }
}
