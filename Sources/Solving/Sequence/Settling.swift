// What can be planned by going through it in the order of time is settled before anything is encoded;
// what is left is for the solver.

import Constraints
import Planning
import SAT

struct Settling {
  /// The best placements of what is settled; nothing of other tasks.
  private(set) var settled: Plan
  /// Placements of some of the other tasks, good but not known to be the best.
  private(set) var draft: Plan
  /// The tasks that are left, and the others.
  private(set) var open: Set<Int> = []
  private(set) var settledTasks: Set<Int>
  /// Whether every part that is left has a draft.
  private(set) var isDrafted = true
  private(set) var isImpossible = false

  /// Steps for all parts together, and for one.
  private static let patience = 40_000_000
  private static let patienceOfPart = 12_000_000
  /// A part of so few tasks is always tried.
  private static let fewTasks = 8

  init(_ domains: Domains, _ goals: [Goal], within limits: Limits) {
    settled = Plan(placements: Array(repeating: nil, count: domains.all.count))
    draft = settled
    settledTasks = Set(domains.all.indices)
    var patience = Self.patience
    for part in Components(domains, goals: goals).parts {
      guard patience > 0, Self.isOnePersons(part, domains),
        var sequencing = Sequencing(
          domains, tasks: part, goals: goals, patience: Self.patienceOfPart, within: limits)
      else {
        leave(part, nil)
        continue
      }
      let result = sequencing.run()
      patience -= Self.patienceOfPart - sequencing.patience
      switch result {
      case .best(let plan): for task in part { settled[task] = plan[task] }
      case .open(let plan): leave(part, plan)
      case .impossible: isImpossible = true
      }
    }
  }

  private mutating func leave(_ part: [Int], _ plan: Plan?) {
    open.formUnion(part)
    settledTasks.subtract(part)
    isDrafted = isDrafted && plan != nil
    for task in part { draft[task] = plan?[task] }
  }

  /// Whether one person takes part in most of the tasks: then little has to be remembered.
  private static func isOnePersons(_ part: [Int], _ domains: Domains) -> Bool {
    guard part.count > fewTasks else { return true }
    let people = Set(part.flatMap { domains.problem.tasks[$0].people })
    let own = Set(part)
    let most = people.map { domains.tasksOfPerson[$0].count(where: own.contains) }.max() ?? 0
    return most * 3 >= part.count * 2
  }
}

extension Plan {
  /// This plan with the placements of another in the places where it has none.
  func filled(with other: Plan) -> Plan {
    Plan(placements: zip(placements, other.placements).map { $0 ?? $1 })
  }
}

extension Goal {
  /// The goal for some of the tasks only.
  func keeping(tasks kept: Set<Int>) -> Goal {
    guard case .disturbance(let old) = self else { return self }
    return .disturbance(
      Plan(placements: old.placements.enumerated().map { kept.contains($0) ? $1 : nil }))
  }
}
