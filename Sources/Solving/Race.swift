// Several lanes on one problem, two at a time. They run side by side for a set number of conflicts
// and then tell each other what they found, so that the same seed takes the same course whatever the
// machine does.

import Dispatch
import Planning
import SAT

/// What a round gave.
struct RaceChange {
  /// A plan that is cheaper than all before.
  var plan: Plan?
  var isProgress = false
}

final class Race {
  /// The lanes that take turns in each of the two threads.
  private let lanes: [[Lane]]
  /// The cost of the cheapest plan so far.
  private(set) var upper = Int.max
  /// What is proven to be the least cost.
  private(set) var lower = 0
  private var round = 0

  /// Conflicts of the first rounds and of the later ones.
  private static let firstBudget = 1_000
  private static let lastBudget = 16_000
  /// Rounds in which only the first lane of each thread runs.
  private static let quickRounds = 4

  /// - Precondition: there are two threads with at least one lane each.
  init(_ lanes: [[Lane]]) { self.lanes = lanes }

  var isDecided: Bool { lower >= upper }

  /// Looks for any plan.
  func findAny(within limits: Limits) -> FirstAnswer {
    while !limits.areMet {
      for answer in inTwo({ $0.first(within: $1) }, limits) {
        if case .nothing = answer { continue }
        return answer
      }
    }
    return .nothing
  }

  /// Turns to a goal, in which the best plan so far costs `upper` and no plan less than `least`.
  func begin(goal: Int, from upper: Int, least: Int) {
    round = 0
    for lane in lanes.joined() { lane.begin(goal: goal) }
    lower = least
    self.upper = upper
  }

  /// One round.
  func advance(within limits: Limits) -> RaceChange {
    let (upper, lower) = (upper, lower)
    var change = RaceChange()
    for step in inTwo({ $0.step(below: upper, from: lower, within: $1) }, limits) {
      take(step, &change)
    }
    return change
  }

  private func take(_ step: Step, _ change: inout RaceChange) {
    if let found = step.found, found.cost < upper {
      upper = found.cost
      change.plan = found.plan
      change.isProgress = true
    }
    if let bound = step.bound, bound > lower {
      lower = min(bound, upper)
      change.isProgress = true
    }
  }

  /// Holds the goal at what was reached.
  func settle() {
    for lane in lanes.joined() { lane.settle(at: upper) }
  }

  /// Lets the lanes whose turn it is work side by side.
  private func inTwo<Result>(
    _ work: @escaping (Lane, Limits) -> Result, _ limits: Limits
  ) -> [Result] {
    var bounded = limits
    bounded.conflicts = min(Self.firstBudget << min(round, 20), Self.lastBudget)
    let turn = max(0, round - Self.quickRounds + 1)
    round += 1
    let pair = Pair(lanes.map { $0[turn % $0.count] }) { work($0, bounded) }
    DispatchQueue.concurrentPerform(iterations: lanes.count) { pair.run($0) }
    return pair.results.compactMap { $0 }
  }
}

/// Lanes at work and their results. Each is touched by one thread only, and all have ended before the
/// results are read.
private final class Pair<Result>: @unchecked Sendable {
  private let lanes: [Lane]
  private let work: (Lane) -> Result
  private let storage: UnsafeMutableBufferPointer<Result?>

  init(_ lanes: [Lane], _ work: @escaping (Lane) -> Result) {
    self.lanes = lanes
    self.work = work
    storage = .allocate(capacity: lanes.count)
    storage.initialize(repeating: nil)
  }

  deinit {
    storage.deinitialize()
    storage.deallocate()
  }

  func run(_ number: Int) { storage[number] = work(lanes[number]) }

  var results: [Result?] { Array(storage) }
}
