// What a good plan says of all better ones: once it is known to be the best in the first goals, no
// better plan places anything where that alone would cost more in the next goal than the good plan
// does in all. So domains need not grow with the calendar.

import Auditing
import Constraints
import Planning

struct Tightening {
  /// The domains without what no better plan uses.
  private(set) var domains: Domains
  /// For each goal, what every plan that is as good in the goals before it costs at least.
  private(set) var bounds: [Int]

  private let plan: Plan
  private let goals: [Goal]
  private let costs: [Int]

  /// - Parameters:
  ///   - plan: one that keeps all conditions.
  ///   - leastLoss: the least that every plan costs in the goal of placement.
  init(_ domains: Domains, _ goals: [Goal], plan: Plan, leastLoss: Int) {
    self.domains = domains
    self.plan = plan
    self.goals = goals
    bounds = Array(repeating: 0, count: goals.count)
    costs = Audit.costs(of: plan, in: domains.problem, goals: goals)
    for number in goals.indices {
      tighten(number, leastLoss)
      guard costs[number] == bounds[number] else { break }
    }
  }

  private mutating func tighten(_ number: Int, _ leastLoss: Int) {
    switch goals[number] {
    case .placement:
      bounds[number] = leastLoss
      if costs[number] == 0 { requireAll() }
    case .gaps: bounds[number] = 0
    case .disturbance, .usual, .waiting, .preference: tightenSum(number)
    }
  }

  /// Nothing may be left out.
  private mutating func requireAll() {
    for task in domains.all.indices where domains.problem.tasks[task].weight > 0 {
      domains.require(task)
    }
  }

  private mutating func tightenSum(_ number: Int) {
    let goal = goals[number]
    let least = domains.all.indices.map { leastCost(of: $0, in: goal) }
    bounds[number] = least.reduce(0, +)
    let slack = costs[number] - bounds[number]
    for task in domains.all.indices {
      let problem = domains.problem
      domains.narrow(task) { placement in
        problem.separableCost(of: placement, of: task, in: goal) <= least[task] + slack
      }
    }
  }

  private func leastCost(of task: Int, in goal: Goal) -> Int {
    var least = Int.max
    if !domains.isNeeded[task] {
      least = domains.problem.separableCost(of: nil, of: task, in: goal)
    }
    for placement in domains.placements(of: task) {
      least = min(least, domains.problem.separableCost(of: placement, of: task, in: goal))
    }
    return least == .max ? 0 : least
  }
}
