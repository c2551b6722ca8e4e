// Takes from the domains of tasks what other tasks make impossible, before anything is encoded:
// bounds along orders, and the stretches that a task surely occupies (timetable reasoning, Lahrichi
// 1982). Repeated until nothing changes, it finds many impossible problems by itself.

import Planning

struct Narrowing {
  private let problem: Problem
  private let tasksOfPerson: [[Int]]
  private let isNeeded: [Bool]
  private let occasions: Occasions
  private(set) var domains: [Domain]
  /// Tasks whose domains have changed and may narrow others.
  private var pending: Set<Int>
  private let ordersOfTask: [[Problem.Order]]

  init(
    _ problem: Problem, _ tasksOfPerson: [[Int]], _ isNeeded: [Bool], _ occasions: Occasions,
    _ domains: [Domain]
  ) {
    self.problem = problem
    self.tasksOfPerson = tasksOfPerson
    self.isNeeded = isNeeded
    self.occasions = occasions
    self.domains = domains
    pending = Set(domains.indices.filter { isNeeded[$0] })
    var orders = Array(repeating: [Problem.Order](), count: domains.count)
    for order in problem.orders {
      orders[order.first].append(order)
      orders[order.second].append(order)
    }
    ordersOfTask = orders
  }

  /// Narrows as far as it goes. A needed task that is left without a start is not narrowed further.
  mutating func run() {
    while let task = pending.min() {
      pending.remove(task)
      guard !domains[task].starts.isEmpty else { continue }
      pushOrders(of: task)
      clearAround(task)
    }
  }

  private mutating func pushOrders(of task: Int) {
    for order in ordersOfTask[task] {
      if order.first == task, let start = domains[task].starts.first,
        let length = domains[task].lengths.first
      {
        keep(order.second) { start + length + order.least <= $0 }
      }
      if order.second == task, let last = domains[task].starts.last {
        let length = domains[order.first].lengths.first ?? 0
        keep(order.first) { $0 + length + order.least <= last }
      }
    }
  }

  /// What the task surely occupies is taken from everybody who takes part in it.
  private mutating func clearAround(_ task: Int) {
    guard let first = domains[task].starts.first, let last = domains[task].starts.last,
      let length = domains[task].lengths.first, last < first + length
    else { return }
    for person in problem.tasks[task].people {
      for other in tasksOfPerson[person] where other != task && !occasions.areOne(task, other) {
        let shortest = domains[other].lengths.first ?? 0
        keep(other) { $0 >= first + length || $0 + shortest <= last }
      }
    }
  }

  private mutating func keep(_ task: Int, _ isKept: (Int) -> Bool) {
    let before = domains[task].starts.count
    domains[task].starts.removeAll { !isKept($0) }
    if domains[task].starts.count < before, isNeeded[task] { pending.insert(task) }
  }
}
