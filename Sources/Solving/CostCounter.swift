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

  private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
    b == 0 ? a : greatestCommonDivisor(b, a % b)
  }
}
