// Repairs of a solved plan: a room is cancelled, or a principal is held up for ninety minutes.

import Planning

extension PlanningSuite {
  private static let delay = 90

  /// Solves the week, then repairs it after each of a number of mishaps, rooms and delays in turn.
  func runRepair(of week: Instance) {
    Line.machine()
    guard let plan = measure(week) else { return }
    var random = SplitMix64(state: options.seed)
    for number in 1...options.cases {
      let isDelay = number.isMultiple(of: 2)
      let problem =
        isDelay
        ? withDelay(week.problem, plan, &random) : withoutRoom(week.problem, plan, &random)
      guard let problem, options.only == nil else { continue }
      measure(
        Instance(
          name: "\(isDelay ? "delay" : "room")-\(number)", problem: problem,
          goals: [.placement, .disturbance(plan)]))
    }
  }

  /// The week without one of the rooms that the plan uses.
  private func withoutRoom(
    _ week: Problem, _ plan: Plan, _ random: inout SplitMix64
  ) -> Problem? {
    let used = Set(plan.placements.compactMap { $0?.room }).sorted()
    guard let room = used.randomElement(using: &random) else { return nil }
    var problem = week
    for task in problem.tasks.indices where problem.tasks[task].rooms.count > 1 {
      problem.tasks[task].rooms.removeAll { $0 == room }
    }
    return problem
  }

  /// The week with a principal who is not there for ninety minutes from the start of a meeting. What
  /// stands fixed for the principal is not in that time.
  private func withDelay(
    _ week: Problem, _ plan: Plan, _ random: inout SplitMix64
  ) -> Problem? {
    let fixed = Set(week.pins.map(\.task))
    for task in week.tasks.indices.shuffled(using: &random) where !fixed.contains(task) {
      guard let start = plan[task]?.start, let person = week.tasks[task].people.first else {
        continue
      }
      let absence = start..<start + Self.delay
      let isFree = fixed.allSatisfy { other in
        guard week.tasks[other].people.contains(person), let held = plan[other] else { return true }
        return held.end <= absence.lowerBound || absence.upperBound <= held.start
      }
      guard isFree else { continue }
      var problem = week
      problem.absences.append(Problem.Absence(person: person, stretch: absence))
      return problem
    }
    return nil
  }
}
