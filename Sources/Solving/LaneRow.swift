// The lanes that take turns in one thread of a race. The problem is encoded and each lane is made when
// it is first needed, in the thread that needs it.

import Constraints
import Planning
import SAT

/// A problem as a formula, with the costs of its goals.
struct Encoded {
  let encoder: Encoder
  let objectives: [Costs]
}

final class LaneRow {
  private let domains: Domains
  private let goals: [Goal]
  private let countsTwice: Bool
  private let sorts: [(Lane.Type, Temper)]
  private let seed: Int
  private let old: Plan?
  private var encoded: Encoded?
  private var lanes: [Lane?]
  /// What every lane must hold to, also one that is made later: the goals settled, and the one at hand.
  private var settled: [(goal: Int, cost: Int)] = []
  private var goal = 0

  init(
    _ domains: Domains, _ goals: [Goal], countsTwice: Bool, _ sorts: [(Lane.Type, Temper)],
    seed: Int, near old: Plan?
  ) {
    self.domains = domains
    self.goals = goals
    self.countsTwice = countsTwice
    self.sorts = sorts
    self.seed = seed
    self.old = old
    lanes = Array(repeating: nil, count: sorts.count)
  }

  /// The lane whose turn it is.
  func lane(at turn: Int) -> Lane {
    let number = turn % sorts.count
    if let lane = lanes[number] { return lane }
    let lane = sorts[number].0.init(encoding(), sorts[number].1, seed: seed, near: old)
    for (goal, cost) in settled {
      lane.begin(goal: goal)
      lane.settle(at: cost)
    }
    lane.begin(goal: goal)
    lanes[number] = lane
    return lane
  }

  private func encoding() -> Encoded {
    if let encoded { return encoded }
    var encoder = Encoder(domains, countsTwice: countsTwice)
    let objectives = goals.map { encoder.costs(of: $0) }
    let made = Encoded(encoder: encoder, objectives: objectives)
    encoded = made
    return made
  }

  func begin(goal: Int) {
    self.goal = goal
    for lane in lanes { lane?.begin(goal: goal) }
  }

  func settle(at cost: Int) {
    settled.append((goal, cost))
    for lane in lanes { lane?.settle(at: cost) }
  }
}
