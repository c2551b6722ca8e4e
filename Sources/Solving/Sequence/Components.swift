// The parts of a problem that have nothing to do with each other: days of one person, delegations that
// never meet. Each can be planned by itself, and the best plans together are the best of the whole,
// because costs are sums.

import Constraints
import Planning

struct Components {
  private let domains: Domains
  private var leader: [Int]
  /// Minutes by which two tasks of a person or a room may be apart and still be in each other's way.
  private let margin: Int
  /// Days count whole where gaps in them cost something.
  private let countsGaps: Bool

  init(_ domains: Domains, goals: [Goal]) {
    self.domains = domains
    leader = Array(domains.all.indices)
    margin =
      (domains.problem.journeys.map(\.minutes) + domains.problem.pauses.map(\.minutes)).max() ?? 0
    countsGaps = goals.contains(.gaps) || domains.problem.fairness != nil
    joinPeople()
    joinRooms()
    joinGroups()
  }

  /// The tasks of each part, in order; tasks that have no time to be held are in none.
  var parts: [[Int]] {
    var members: [Int: [Int]] = [:]
    var heads: [Int] = []
    for task in domains.all.indices where !domains.all[task].starts.isEmpty {
      let head = root(task)
      if members[head] == nil { heads.append(head) }
      members[head, default: []].append(task)
    }
    return heads.map { members[$0] ?? [] }
  }

  private func root(_ task: Int) -> Int {
    var task = task
    while leader[task] != task { task = leader[task] }
    return task
  }

  private mutating func join(_ a: Int, _ b: Int) {
    let (a, b) = (root(a), root(b))
    leader[max(a, b)] = min(a, b)
  }

  private mutating func join(all tasks: [Int]) {
    let open = tasks.filter { !domains.all[$0].starts.isEmpty }
    for (a, b) in zip(open, open.dropFirst()) { join(a, b) }
  }

  // MARK: What joins

  private mutating func joinPeople() {
    for tasks in domains.tasksOfPerson {
      joinNear(tasks, margin: margin, wholeDays: false)
      // The way home after a day is no reason to plan it together with the next.
      if countsGaps { joinNear(tasks, margin: 0, wholeDays: true) }
    }
    if domains.problem.fairness != nil { join(all: Array(domains.all.indices)) }
  }

  private mutating func joinRooms() {
    for (number, members) in domains.rooms.members.enumerated() {
      let users = domains.all.indices.filter { domains.all[$0].classes.contains(number) }
      guard users.count > members.count else { continue }
      joinNear(
        users, margin: domains.problem.rooms[members[0]].turnround, wholeDays: false)
    }
  }

  /// Joins tasks that could come near each other.
  private mutating func joinNear(_ tasks: [Int], margin: Int, wholeDays: Bool) {
    let hulls = tasks.filter { !domains.all[$0].starts.isEmpty }
      .map { (task: $0, hull: hull(of: $0, wholeDays: wholeDays)) }
      .sorted { ($0.hull.lowerBound, $0.task) < ($1.hull.lowerBound, $1.task) }
    guard var (last, end) = hulls.first.map({ ($0.task, $0.hull.upperBound) }) else { return }
    for (task, hull) in hulls.dropFirst() {
      if hull.lowerBound < end + margin { join(task, last) }
      if hull.upperBound > end { (last, end) = (task, hull.upperBound) }
    }
  }

  /// When a task can be under way; with whole days, from the beginning of the first to the end of the
  /// last of its days.
  private func hull(of task: Int, wholeDays: Bool) -> Range<Int> {
    let domain = domains.all[task]
    var first = domain.starts[0]
    let last = domain.starts[domain.starts.count - 1]
    var end = last + domain.lengths[domain.lengths.count - 1]
    guard wholeDays else { return first..<end }
    let days = domains.problem.days
    guard !days.isEmpty else { return Int.min / 4..<Int.max / 4 }
    if let day = days.first(where: { $0.contains(first) }) { first = day.lowerBound }
    if let day = days.first(where: { $0.contains(last) }) { end = max(end, day.upperBound) }
    return first..<end
  }

  private mutating func joinGroups() {
    for order in domains.problem.orders where !domains.implies(order) {
      join(all: [order.first, order.second])
    }
    for group in domains.problem.togethers { join(all: group.tasks) }
    for group in domains.problem.exclusions { join(all: group.tasks) }
    for limit in domains.problem.limits {
      join(
        all: domains.tasksOfPerson[limit.person].filter { task in
          domains.all[task].starts.contains { limit.stretch.contains($0) }
        })
    }
  }
}

extension Domains {
  /// Whether no choice of starts and lengths breaks an order.
  func implies(_ order: Problem.Order) -> Bool {
    let (first, second) = (all[order.first], all[order.second])
    guard let last = first.starts.last, let longest = first.lengths.last,
      let next = second.starts.first
    else { return true }
    guard last + longest + order.least <= next else { return false }
    guard let most = order.most else { return true }
    return second.starts[second.starts.count - 1] <= first.starts[0] + first.lengths[0] + most
  }
}

extension Problem {
  /// The problem with some of its tasks only. The others are neither held nor missed.
  func keeping(tasks kept: Set<Int>) -> Problem {
    var part = self
    part.needs.removeAll { !kept.contains($0.task) }
    for task in tasks.indices where !kept.contains(task) {
      part.tasks[task].starts = []
      part.tasks[task].weight = 0
    }
    return part
  }
}
