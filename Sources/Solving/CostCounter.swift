// Bounds on the sum of weighted costs, in the encoding that suits the weights.

import Constraints
import SAT

struct CostCounter {
  private let constant: Int
  private let unit: Int
  private let totaliser: Totaliser

  /// - Parameter most: the highest cost that will be asked of.
  init(_ objective: Costs, most: Int, in solver: inout Solver) {
    constant = objective.constant
    unit = max(1, objective.items.map(\.weight).reduce(0, Self.greatestCommonDivisor))
    let unit = unit
    let literals = objective.items.flatMap { Array(repeating: $0.literal, count: $0.weight / unit) }
    totaliser = Totaliser(
      of: literals, upTo: (most - constant) / unit + 1, sides: .atMost, to: &solver)
  }

  /// That the cost is at most this.
  func atMost(_ cost: Int) -> Condition {
    cost < constant ? .never : totaliser.atMost((cost - constant) / unit)
  }

  /// What to assume for the cost to be at most this; nil when it cannot be.
  func assumption(atMost cost: Int) -> [Literal]? {
    switch atMost(cost) {
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
