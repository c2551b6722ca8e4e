// A plan made better step by step: the tasks of one person are taken out and put back in the best way,
// all others staying where they are (large neighbourhood search; Shaw 1998, with the neighbourhoods
// solved by going through them in the order of time).

import Constraints
import Planning
import SAT

struct Polishing {
  private let domains: Domains
  private let goals: [Goal]
  private let limits: Limits
  private(set) var plan: Plan
  /// Steps that may still be tried.
  private(set) var patience: Int
  private var random: SplitMix64
  /// The placements of each task, as far as they were needed.
  private var known: [Int: [Placement]] = [:]
  private let usersOfClass: [[Int]]
  private let tied: [[Int]]

  /// Tasks that are taken out at a time, and the steps that putting them back may take.
  private static let mostFree = 6
  private static let patienceOfStep = 150_000
  /// Rounds in which nothing gets better, because only some of the choices are tried in each.
  private static let mostIdleRounds = 3
  /// Placements up to which whole calendars are tried, and how many days otherwise.
  private static let mostSlots = 2_000
  private static let daysAtOnce = 2

  init(
    _ domains: Domains, _ goals: [Goal], plan: Plan, seed: UInt64, patience: Int,
    within limits: Limits
  ) {
    self.domains = domains
    self.goals = goals
    self.plan = plan
    self.patience = patience
    self.limits = limits
    random = SplitMix64(state: seed)
    var users = Array(repeating: [Int](), count: domains.rooms.members.count)
    for (task, domain) in domains.all.enumerated() {
      for roomClass in domain.classes { users[roomClass].append(task) }
    }
    usersOfClass = users
    tied = domains.problem.tiedTasks
  }

  /// Takes everybody in turn, until nobody's tasks can be put back any better, or patience is over.
  ///
  /// - Returns: whether the plan has become better.
  mutating func run() -> Bool {
    guard domains.problem.fairness == nil else { return false }
    var isBetter = false
    var people = domains.tasksOfPerson.indices.filter { !open(of: $0).isEmpty }
    var idleRounds = 0
    while idleRounds < Self.mostIdleRounds {
      idleRounds += 1
      people.shuffle(using: &random)
      for person in people {
        guard patience > 0, !limits.areMet else { return isBetter }
        if improve(person) { (isBetter, idleRounds) = (true, 0) }
      }
    }
    return isBetter
  }

  /// The tasks of a person that have a choice.
  private func open(of person: Int) -> [Int] {
    domains.tasksOfPerson[person].filter {
      domains.all[$0].starts.count > 1 || domains.all[$0].lengths.count > 1
        || domains.all[$0].classes.count > 1 || (!domains.isNeeded[$0] && plan[$0] == nil)
    }
  }

  private mutating func improve(_ person: Int) -> Bool {
    let free = choose(from: open(of: person))
    guard let placements = neighbourhood(of: free) else { return false }
    let fixed = Set(placements.map(\.task)).subtracting(free)
    guard
      let model = SequenceModel(domains, placements, fixed: fixed, goals: goals),
      var sequencing = Sequencing(
        model, patience: min(patience, Self.patienceOfStep), within: limits)
    else { return false }
    let better = sequencing.plan(cheaperThan: plan)
    patience -= 1_000 + Self.patienceOfStep - max(0, sequencing.patience)
    guard let better else { return false }
    for (task, _) in placements { plan[task] = better[task] }
    return true
  }

  /// Some tasks that lie near each other.
  private mutating func choose(from tasks: [Int]) -> Set<Int> {
    guard tasks.count > Self.mostFree, let first = tasks.randomElement(using: &random) else {
      return Set(tasks)
    }
    let centre = plan[first]?.start ?? domains.all[first].starts.first ?? 0
    let near = tasks.sorted { a, b in
      let (left, right) = (plan[a]?.start ?? centre, plan[b]?.start ?? centre)
      return (abs(left - centre), a) < (abs(right - centre), b)
    }
    return Set(near.prefix(Self.mostFree))
  }

  /// Free tasks with all their placements, and what they touch with the placement that it has; nil
  /// where there is nothing to choose.
  private mutating func neighbourhood(of free: Set<Int>) -> SequenceModel.Placements? {
    var touched: Set<Int> = []
    for task in free {
      for person in domains.problem.tasks[task].people {
        touched.formUnion(domains.tasksOfPerson[person])
      }
      for roomClass in domains.all[task].classes { touched.formUnion(usersOfClass[roomClass]) }
      touched.formUnion(tied[task])
    }
    var placements = touched.subtracting(free).sorted().compactMap { task in
      plan[task].map { (task: task, of: [inFirstRoom($0)]) }
    }
    let days = chooseDays(for: free)
    for task in free.sorted() where !domains.all[task].starts.isEmpty {
      let all = known[task] ?? domains.placements(of: task)
      known[task] = all
      let own = plan[task].map(inFirstRoom)
      placements.append(
        (
          task,
          days.map { days in
            all.filter { placement in
              placement == own || days.contains { $0.contains(placement.start) }
            }
          } ?? all
        ))
    }
    return placements.allSatisfy { !$0.of.isEmpty } ? placements : nil
  }

  /// The first room of a class stands for all.
  private func inFirstRoom(_ placement: Placement) -> Placement {
    var placement = placement
    placement.room = placement.room.map { domains.rooms.members[domains.rooms.classOfRoom[$0]][0] }
    return placement
  }

  /// Where calendars are long, only some days are tried at a time, rather the first ones; nil for all.
  private mutating func chooseDays(for free: Set<Int>) -> [Range<Int>]? {
    let slots = free.reduce(0) { $0 + domains.slotCount(of: $1) }
    let days = domains.problem.days
    guard slots > Self.mostSlots, days.count > Self.daysAtOnce else { return nil }
    return (0..<Self.daysAtOnce).map { _ in
      let last = Int.random(in: 0..<days.count, using: &random)
      return days[Int.random(in: 0...last, using: &random)]
    }
  }
}

extension Problem {
  /// For each task, those that conditions on several tasks name beside it.
  fileprivate var tiedTasks: [[Int]] {
    var tied = Array(repeating: [Int](), count: tasks.count)
    for order in orders {
      tied[order.first].append(order.second)
      tied[order.second].append(order.first)
    }
    for group in togethers.map(\.tasks) + exclusions.map(\.tasks) {
      for task in group { tied[task] += group }
    }
    return tied
  }
}
