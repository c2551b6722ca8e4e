// Literals that count for more than one.

/// A literal with what it weighs when it is true; the unit is the caller's.
public struct WeightedLiteral: Hashable, Sendable {
  public let literal: Literal

  /// Never negative.
  public let weight: Int

  public init(_ literal: Literal, weight: Int) {
    precondition(weight >= 0, "a negative weight: weigh the negation instead")
    self.literal = literal
    self.weight = weight
  }

  /// The negation with the same weight.
  @inlinable
  public static prefix func ! (weighted: WeightedLiteral) -> WeightedLiteral {
    WeightedLiteral(!weighted.literal, weight: weighted.weight)
  }
}

extension Sequence<WeightedLiteral> {
  /// The sum of all weights, which must fit in an `Int`.
  var totalWeight: Int { reduce(0) { $0 + $1.weight } }
}
