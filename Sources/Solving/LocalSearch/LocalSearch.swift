// A first plan without a solver: the weightiest tasks first, each at its first free time; then what
// is left out may push out what weighs less, and what was pushed out looks for another place
// (ejection chains; Glover 1996). The number of tries is set, so that a seed decides the plan.

import Constraints
import Planning

struct LocalSearch {
  private let domains: Domains
  private var draft: Draft
  private var random: SplitMix64
  /// How often a task has been pushed out: the oftener, the dearer (guided local search; Voudouris
  /// and Tsang 1999).
  private var grudges: [Int]
  private let isStopped: () -> Bool

  /// Tries of improvement for each task that is left out at first, and in all.
  private static let triesPerTask = 60
  private static let mostTries = 30_000
  private static let needWeight = 1_000_000

  init(_ domains: Domains, seed: UInt64, isStopped: @escaping () -> Bool) {
    self.domains = domains
    self.isStopped = isStopped
    draft = Draft(domains)
    random = SplitMix64(state: seed)
    grudges = Array(repeating: 0, count: domains.problem.tasks.count)
  }

  /// The best plan found; tasks that must be held may be missing in it.
  ///
  /// - Parameter old: a plan whose placements are kept where they can be.
  mutating func plan(near old: Plan?) -> Plan {
    if let old { keep(old) }
    for task in inOrder where draft.plan[task] == nil && !isStopped() {
      _ = placeFreely(task)
    }
    return improve()
  }

  private var problem: Problem { domains.problem }

  private func weight(of task: Int) -> Int {
    domains.isNeeded[task] ? Self.needWeight : problem.tasks[task].weight
  }

  /// Needed and weighty tasks first, and of these the ones with the fewest choices.
  private var inOrder: [Int] {
    problem.tasks.indices.sorted { a, b in
      (-weight(of: a), domains.all[a].starts.count, a)
        < (-weight(of: b), domains.all[b].starts.count, b)
    }
  }

  private mutating func keep(_ old: Plan) {
    for task in inOrder {
      guard let placement = old[task], isPossible(task, placement),
        draft.blockers(of: task, placement).isEmpty
      else { continue }
      draft.place(task, placement)
    }
  }

  private func isPossible(_ task: Int, _ placement: Placement) -> Bool {
    let domain = domains.all[task]
    let roomClass = placement.room.map { domains.rooms.classOfRoom[$0] }
    return domain.starts.contains(placement.start) && domain.lengths.contains(placement.length)
      && (roomClass.map(domain.classes.contains) ?? domain.classes.isEmpty)
      && domains.allows(task, placement.start, placement.length, inClass: roomClass)
  }

  // MARK: Placements

  /// Calls with each placement that the task's own conditions allow, until told to stop.
  private func eachPlacement(of task: Int, _ body: (Placement) -> Bool) {
    let domain = domains.all[task]
    let classes: [Int?] = domain.classes.isEmpty ? [nil] : domain.classes
    for length in domain.lengths.reversed() {
      for start in domain.starts {
        for roomClass in classes where domains.allows(task, start, length, inClass: roomClass) {
          let room = roomClass.map { draft.room(ofClass: $0, for: task, start, length) }
          if !body(Placement(start: start, length: length, room: room)) { return }
        }
      }
    }
  }

  /// Places a task where nothing is in its way.
  private mutating func placeFreely(_ task: Int) -> Bool {
    var found: Placement?
    eachPlacement(of: task) { placement in
      guard draft.blockers(of: task, placement).isEmpty else { return true }
      found = placement
      return false
    }
    guard let found else { return false }
    draft.place(task, found)
    return true
  }

  // MARK: Improvement

  private mutating func improve() -> Plan {
    var left = problem.tasks.indices.filter { draft.plan[$0] == nil }
    var best = draft.plan
    var bestLoss = loss(left)
    var tries = min(Self.mostTries, left.count * Self.triesPerTask)
    while tries > 0, !left.isEmpty, !isStopped() {
      tries -= 1
      let task = left.remove(at: Int.random(in: 0..<left.count, using: &random))
      left += push(task)
      let loss = loss(left)
      guard loss < bestLoss else { continue }
      (best, bestLoss) = (draft.plan, loss)
    }
    return best
  }

  private func loss(_ left: [Int]) -> Int { left.reduce(0) { $0 + weight(of: $1) } }

  /// Places a task at the cost of others that weigh no more.
  ///
  /// - Returns: what is left out now: the task itself, or those that nothing else could take in.
  private mutating func push(_ task: Int) -> [Int] {
    var best: (placement: Placement, blockers: [Int], cost: Int)?
    eachPlacement(of: task) { placement in
      let blockers = draft.blockers(of: task, placement)
      let weight = blockers.reduce(0) { $0 + self.weight(of: $1) }
      guard weight <= self.weight(of: task) else { return true }
      let cost = weight * 8 + blockers.reduce(0) { $0 + grudges[$1] }
      if cost < best?.cost ?? Int.max { best = (placement, blockers, cost) }
      return cost > 0
    }
    guard let best else { return [task] }
    for blocker in best.blockers {
      grudges[blocker] += 1
      draft.remove(blocker)
    }
    draft.place(task, best.placement)
    return best.blockers.filter { !placeFreely($0) }
  }
}
