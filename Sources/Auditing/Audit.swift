// Re-checks plans before anybody sees them. It reads the problem and the plan and nothing else: no
// code is shared with what encodes, searches or explains.

public import Planning

/// The audit of problems and of plans.
///
/// A problem is examined for `faults` before it is given to anything that searches; the other
/// questions may be put only about a problem that has none.
public enum Audit {
  /// Everything that is wrong with a plan, in a fixed order; empty for a plan that may be shown.
  ///
  /// A task with a start, length or room that is not among its own is reported as such, counts as
  /// held, and is compared with nothing else.
  ///
  /// - Precondition: the problem has no faults.
  public static func violations(of plan: Plan, in problem: Problem) -> [Violation] {
    guard plan.placements.count == problem.tasks.count else {
      return [Violation(.size, tasks: [])]
    }
    let own = placementViolations(of: plan, in: problem)
    let timetable = Timetable(of: plan, in: problem, without: Set(own.flatMap(\.tasks)))
    return own + timetable.violationsOfTasks() + timetable.violationsOfPeople()
      + timetable.violationsOfRooms() + timetable.violationsOfGroups()
      + timetable.violationsOfFairness()
  }

  /// What a plan costs in each of these goals, by the definitions in `Goal`.
  ///
  /// - Precondition: the problem and the goals have no faults, and the plan no violations.
  public static func costs(of plan: Plan, in problem: Problem, goals: [Goal]) -> [Int] {
    let timetable = Timetable(of: plan, in: problem)
    return goals.map { goal in
      switch goal {
      case .placement: timetable.placementCost
      case .disturbance(let former): timetable.disturbance(from: former)
      case .usual: timetable.unusualCost
      case .waiting: timetable.waitingCost
      case .gaps: timetable.gapsOfPeople.reduce(0, +)
      case .preference: timetable.preferenceCost
      }
    }
  }
}
