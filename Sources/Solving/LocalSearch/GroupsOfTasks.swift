// What ties tasks to each other, looked up by task: orders, common starts, exclusions, limits.

import Constraints
import Planning

struct GroupsOfTasks {
  private let problem: Problem
  private var orders: [[Problem.Order]]
  private var togethers: [[[Int]]]
  private var exclusions: [[[Int]]]
  private var limits: [[Problem.Limit]]

  init(_ problem: Problem) {
    self.problem = problem
    orders = Array(repeating: [], count: problem.tasks.count)
    togethers = Array(repeating: [], count: problem.tasks.count)
    exclusions = togethers
    limits = Array(repeating: [], count: problem.people)
    for order in problem.orders {
      orders[order.first].append(order)
      orders[order.second].append(order)
    }
    for group in problem.togethers {
      for task in group.tasks { togethers[task].append(group.tasks) }
    }
    for group in problem.exclusions {
      for task in group.tasks { exclusions[task].append(group.tasks) }
    }
    for limit in problem.limits { limits[limit.person].append(limit) }
  }

  /// Adds the tasks of a plan that do not go with a placement.
  func addBlockers(
    of task: Int, _ placement: Placement, _ plan: Plan, _ found: inout [Int]
  ) {
    var all = found
    func add(_ other: Int) { if other != task, !all.contains(other) { all.append(other) } }
    for order in orders[task] where breaks(order, task, placement, plan) {
      add(order.first == task ? order.second : order.first)
    }
    for group in togethers[task] {
      for other in group {
        if let start = plan[other]?.start, start != placement.start { add(other) }
      }
    }
    for group in exclusions[task] { for other in group where plan[other] != nil { add(other) } }
    for person in problem.tasks[task].people {
      for limit in limits[person]
      where limit.stretch.contains(placement.start) && limit.counts(task) {
        surplus(limit, task, plan).forEach(add)
      }
    }
    found = all
  }

  private func breaks(
    _ order: Problem.Order, _ task: Int, _ placement: Placement, _ plan: Plan
  ) -> Bool {
    let first = order.first == task ? placement : plan[order.first]
    let second = order.second == task ? placement : plan[order.second]
    guard let first, let second else { return false }
    let gap = second.start - first.end
    return gap < order.least || gap > order.most ?? Int.max
  }

  /// The lightest tasks beyond what the limit leaves beside one more.
  private func surplus(_ limit: Problem.Limit, _ task: Int, _ plan: Plan) -> [Int] {
    let held = problem.tasks.indices.filter { other in
      guard other != task, let start = plan[other]?.start else { return false }
      return limit.stretch.contains(start) && limit.counts(other)
        && problem.tasks[other].people.contains(limit.person)
    }
    let excess = held.count - (limit.most - 1)
    guard excess > 0 else { return [] }
    return Array(
      held.sorted { (problem.tasks[$0].weight, $0) < (problem.tasks[$1].weight, $1) }
        .prefix(excess))
  }
}
