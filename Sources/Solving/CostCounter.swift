// Bounds on the sum of weighted costs, in the encoding that suits the weights.

import Constraints
import SAT

struct CostCounter {
  /// The sum as it is written.
  private enum Sum {
    /// In unary: propagates best, and grows with the weights.
    case unary(Totaliser)
    /// In binary: small whatever the weights are.
    case binary(AdderNetwork)
  }

  private let constant: Int
  private let unit: Int
  private let sum: Sum

  /// A sum in unary takes at most about this many clauses.
  private static let mostClauses = 400_000

  /// - Parameter most: the highest cost that will be asked of.
  init<Sink: ClauseSink & ~Copyable>(_ objective: Costs, most: Int, in solver: inout Sink) {
    constant = objective.constant
    unit = max(1, objective.single.map(\.weight).reduce(0, Self.greatestCommonDivisor))
    let unit = unit
    let inputs =
      objective.counts.joined().count + objective.items.reduce(0) { $0 + $1.weight / unit }
    let cap = (most - constant) / unit + 1
    if inputs * min(inputs, cap) > Self.mostClauses {
      let weighted = objective.single.map { WeightedLiteral($0.literal, weight: $0.weight / unit) }
      sum = .binary(AdderNetwork(of: weighted, to: &solver))
    } else {
      let repeated = objective.items.flatMap {
        Array(repeating: [$0.literal], count: $0.weight / unit)
      }
      sum = .unary(
        Totaliser(ofCounts: objective.counts + repeated, upTo: cap, sides: .atMost, to: &solver))
    }
  }

  /// That the cost is at most this.
  func atMost<Sink: ClauseSink & ~Copyable>(_ cost: Int, in solver: inout Sink) -> Condition {
    guard cost >= constant else { return .never }
    let bound = (cost - constant) / unit
    return switch sum {
    case .unary(let totaliser): totaliser.atMost(bound)
    case .binary(let network): network.atMost(bound, to: &solver)
    }
  }

  /// What to assume for the cost to be at most this; nil when it cannot be.
  func assumption(atMost cost: Int, in solver: inout Solver) -> [Literal]? {
    switch atMost(cost, in: &solver) {
    case .always: []
    case .never: nil
    case .literal(let literal): [literal]
    }
  }

  /// The next cost above this that can be.
  func next(after cost: Int) -> Int {
    cost < constant ? constant : constant + ((cost - constant) / unit + 1) * unit
  }

  private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
    b == 0 ? a : greatestCommonDivisor(b, a % b)
  }
}
