// How large the formula of a problem would be.

import Constraints
import Planning

enum Size {
  /// Beyond this, loading the formula alone would take longer than anybody waits for a first plan.
  static let mostClauses = 4_000_000

  /// Beyond this, two solvers have to do.
  static let manyClauses = 1_500_000

  /// Choices of starts and lengths of all tasks from which on a plan is drafted although everything
  /// must be held, and up to which shifting things is left to the solver.
  static let manySlots = 20_000
  static let fewSlots = 5_000

  static func slots(of domains: Domains) -> Int {
    domains.all.reduce(0) { $0 + $1.starts.count * $1.lengths.count }
  }

  /// About how many clauses an encoding has, with those of the goals.
  static func clauses(of domains: Domains, _ goals: [Goal]) -> Int {
    clauses(of: domains) + (goals.contains(.gaps) ? gapClauses(of: domains) : 0)
  }

  /// For each person and moment, whether they are busy, will be later, and have a gap.
  private static func gapClauses(of domains: Domains) -> Int {
    domains.tasksOfPerson.reduce(0) { sum, tasks in
      guard tasks.count > 1 else { return sum }
      let moments = tasks.map { domains.all[$0].starts.count }.max() ?? 0
      return sum + moments * (12 + 5 * tasks.count)
    }
  }

  private static func clauses(of domains: Domains) -> Int {
    let slots = domains.all.map { $0.starts.count * $0.lengths.count }
    let classes = domains.all.map { max(1, $0.classes.count) }
    var sum = 0
    for (task, details) in domains.problem.tasks.enumerated() {
      sum +=
        slots[task] * (4 + 4 * details.people.count + (classes[task] > 1 ? 4 * classes[task] : 3))
    }
    return sum + journeyClauses(of: domains, slots)
  }

  private static func journeyClauses(of domains: Domains, _ slots: [Int]) -> Int {
    let journeys = domains.problem.journeys.count { $0.minutes > 0 && $0.from != $0.to }
    guard journeys > 0 else { return 0 }
    let sites = domains.problem.tasks.map { task in
      let sites =
        task.rooms.isEmpty ? [task.site] : task.rooms.map { domains.problem.rooms[$0].site }
      return Set(sites.compactMap { $0 }).count
    }
    return domains.tasksOfPerson.reduce(0) { sum, tasks in
      sum + tasks.reduce(0) { $0 + slots[$1] * (sites[$1] * (tasks.count - 1)) }
    }
  }
}
