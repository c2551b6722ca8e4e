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
  /// The lanes of each thread.
  private let rows: [LaneRow]
  /// The cost of the cheapest plan so far.
  private(set) var upper = Int.max
  /// What is proven to be the least cost.
  private(set) var lower = 0
  private var round = 0

  /// Conflicts of the first rounds and of the later ones.
  private static let firstBudget = 1_000
  private static let lastBudget = 128_000
  /// Rounds in which only the first lane of each thread runs.
  private static let quickRounds = 8

  init(_ rows: [LaneRow]) { self.rows = rows }

  var isDecided: Bool { lower >= upper }

  /// Looks for any plan.
  func findAny(within limits: Limits) -> FirstAnswer {
    while !limits.areMet {
      let answers = inTwo(
        { $0.first(within: $1) }, limits,
        endsRace: { if case .nothing = $0 { false } else { true } })
      for answer in answers {
        if case .nothing = answer { continue }
        return answer
      }
    }
    return .nothing
  }

  /// Turns to a goal, in which the best plan so far costs `upper` and no plan less than `least`.
  func begin(goal: Int, from upper: Int, least: Int) {
    round = 0
    for row in rows { row.begin(goal: goal) }
    lower = least
    self.upper = upper
  }

  /// One round.
  func advance(within limits: Limits) -> RaceChange {
    let (upper, lower) = (upper, lower)
    var change = RaceChange()
    let steps = inTwo(
      { $0.step(below: upper, from: lower, within: $1) }, limits,
      endsRace: { min($0.found?.cost ?? upper, upper) <= max($0.bound ?? lower, lower) })
    for step in steps { take(step, &change) }
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
    for row in rows { row.settle(at: upper) }
  }

  /// Lets the lanes whose turn it is work side by side. When the first row's result ends the race,
  /// the others are stopped: what they would have found does not count then, so this changes no
  /// outcome. Not the other way round, or the faster thread would decide.
  private func inTwo<Result>(
    _ work: @escaping (Lane, Limits) -> Result, _ limits: Limits,
    endsRace: @escaping (Result) -> Bool
  ) -> [Result] {
    var bounded = limits
    bounded.conflicts = min(Self.firstBudget << min(round, 20), Self.lastBudget)
    let turn = max(0, round - Self.quickRounds + 1)
    round += 1
    let stop = Interrupt(within: limits.interrupt)
    let side = SideBySide(rows) { number, row in
      var bounded = bounded
      if number > 0 { bounded.interrupt = stop }
      let result = work(row.lane(at: turn), bounded)
      if number == 0, endsRace(result) { stop.set() }
      return result
    }
    DispatchQueue.concurrentPerform(iterations: rows.count) { side.run($0) }
    let results = side.results.compactMap { $0 }
    return results.first.map(endsRace) == true ? [results[0]] : results
  }
}

/// Rows of lanes at work and their results. Each is touched by one thread only, and all have ended before the
/// results are read.
private final class SideBySide<Result>: @unchecked Sendable {
  private let rows: [LaneRow]
  private let work: (Int, LaneRow) -> Result
  private let storage: UnsafeMutableBufferPointer<Result?>

  init(_ rows: [LaneRow], _ work: @escaping (Int, LaneRow) -> Result) {
    self.rows = rows
    self.work = work
    storage = .allocate(capacity: rows.count)
    storage.initialize(repeating: nil)
  }

  deinit {
    storage.deinitialize()
    storage.deallocate()
  }

  func run(_ number: Int) { storage[number] = work(number, rows[number]) }

  var results: [Result?] { Array(storage) }
}
