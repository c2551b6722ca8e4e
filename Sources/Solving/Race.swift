// Two solvers on one problem: the one asks for ever cheaper plans, the other proves that none is
// cheaper than a bound. They run side by side for a set number of conflicts and then tell each other
// what they found, so that the same seed takes the same course whatever the machine does.

import Constraints
import Dispatch
import SAT

/// What a first search gave.
enum FirstAnswer {
  case model(Model)
  case impossible
  case timeUp
}

/// What a round gave.
struct RaceChange {
  /// A model that is cheaper than all before.
  var model: Model?
  var isProgress = false
}

final class Race {
  private let descent: Descent
  private let ascent: Ascent
  private var objective = Costs()
  /// The cost of the cheapest model so far.
  private(set) var upper = Int.max
  /// What is proven to be the least cost.
  private(set) var lower = 0
  private var round = 0

  /// Conflicts of the first rounds and of the later ones.
  private static let firstBudget = 1_000
  private static let lastBudget = 20_000

  init(_ formula: Formula, seed: UInt64) {
    let number = Int(seed % 1_000_000)
    descent = Descent(formula, seed: number)
    ascent = Ascent(formula, seed: number)
  }

  var isDecided: Bool { lower >= upper }

  /// Looks for any model.
  func findAny(within limits: Limits) -> FirstAnswer {
    while !limits.areMet {
      var bounded = limits
      bounded.conflicts = budget()
      let answers = side(by: { self.descent.solve(within: bounded) }) {
        self.ascent.solve(within: bounded)
      }
      for answer in [answers.0, answers.1] {
        switch answer {
        case .satisfiable(let model):
          return .model(model)
        case .unsatisfiable: return .impossible
        case .unknown: continue
        }
      }
    }
    return .timeUp
  }

  /// Turns to a goal, in which the best plan so far costs `upper`.
  func begin(_ objective: Costs, from upper: Int) {
    self.objective = objective
    round = 0
    lower = objective.constant
    self.upper = upper
    descent.begin(objective)
    ascent.begin(objective)
  }

  /// One round of both solvers.
  func advance(within limits: Limits) -> RaceChange {
    var bounded = limits
    bounded.conflicts = budget()
    let (upper, lower) = (upper, lower)
    let steps = side(by: { self.descent.step(below: upper, from: lower, within: bounded) }) {
      self.ascent.step(below: upper, within: bounded)
    }
    var change = RaceChange()
    for step in [steps.0, steps.1] { take(step, &change) }
    return change
  }

  private func take(_ step: Step, _ change: inout RaceChange) {
    if let model = step.model {
      let cost = objective.value(in: model)
      if cost < upper {
        upper = cost
        change.model = model
        change.isProgress = true
      }
    }
    if let bound = step.bound, bound > lower {
      lower = min(bound, upper)
      change.isProgress = true
    }
  }

  /// Holds the goal at what was reached.
  func settle() {
    descent.settle(at: upper)
    ascent.settle(at: upper)
  }

  private func budget() -> Int {
    defer { round += 1 }
    return min(Self.firstBudget << min(round, 20), Self.lastBudget)
  }

  private func side<A, B>(
    by first: @escaping () -> A, _ second: @escaping () -> B
  ) -> (A, B) {
    let results = Pair<A, B>(first, second)
    DispatchQueue.concurrentPerform(iterations: 2) { results.run($0) }
    return results.values
  }
}

/// Two pieces of work and their results. Each is touched by one thread only, and both have ended
/// before the results are read.
private final class Pair<A, B>: @unchecked Sendable {
  private let first: () -> A
  private let second: () -> B
  private var a: A?
  private var b: B?

  init(_ first: @escaping () -> A, _ second: @escaping () -> B) {
    self.first = first
    self.second = second
  }

  func run(_ number: Int) {
    if number == 0 { a = first() } else { b = second() }
  }

  var values: (A, B) {
    guard let a, let b else { preconditionFailure("both have run") }
    return (a, b)
  }
}

extension Costs {
  /// The cost of a model.
  func value(in model: Model) -> Int {
    items.reduce(constant) { $0 + (model[$1.literal] ? $1.weight : 0) }
  }
}
