// What a plan costs in each goal, and whether gaps are shared fairly.

import Planning

extension Timetable {
  /// The weight of the tasks that are not held.
  var placementCost: Int {
    problem.tasks.indices.filter { plan[$0] == nil }.reduce(0) { $0 + problem.tasks[$1].weight }
  }

  /// How many tasks the former plan holds that this one holds otherwise or not at all.
  func disturbance(from former: Plan) -> Int {
    plan.placements.indices.count { former[$0] != nil && former[$0] != plan[$0] }
  }

  var preferenceCost: Int {
    held.compactMap(\.self).reduce(0) { $0 + preferenceCost(of: $1) }
  }

  private func preferenceCost(of item: Held) -> Int {
    let task = problem.tasks[item.task]
    let hoursLate = (item.start - task.starts[0]) / 60
    let minutesShort = task.lengths[task.lengths.count - 1] - (item.end - item.start)
    let quartersShort = minutesShort / 15 + (minutesShort % 15 > 0 ? 1 : 0)
    let room = item.room.map { problem.rooms[$0].cost } ?? 0
    return task.urgency * hoursLate + quartersShort + room
  }

  /// The number of gaps of each person, summed over the days.
  var gapsOfPeople: [Int] { ofPeople.map(gaps(in:)) }

  /// How often somebody is busy again on a day on which everything so far has ended.
  private func gaps(in items: [Held]) -> Int {
    var (count, busyUntil, last) = (0, Int.min, Int?.none)
    for item in items {
      let isSameDay = last.map { isOneDay($0, item.start) } ?? false
      if isSameDay, busyUntil < item.start { count += 1 }
      busyUntil = isSameDay ? max(busyUntil, item.end) : item.end
      last = item.start
    }
    return count
  }

  /// The quarters of an hour by which tasks lie outside of their usual times or are too short.
  var unusualCost: Int {
    held.compactMap(\.self).reduce(0) { sum, item in
      let task = problem.tasks[item.task]
      let outside = task.usualTimes.map { stretch in
        Self.quarters(stretch.lowerBound - item.start)
          + Self.quarters(item.end - stretch.upperBound)
      }.min()
      return sum + (outside ?? 0) + Self.quarters(task.usualLength - (item.end - item.start))
    }
  }

  private static func quarters(_ minutes: Int) -> Int { minutes > 0 ? (minutes + 14) / 15 : 0 }

  /// The days that have begun between the first start of a task and the one at which it is held.
  var waitingCost: Int {
    held.compactMap(\.self).reduce(0) { sum, item in
      let task = problem.tasks[item.task]
      guard task.urgency > 0 else { return sum }
      return sum
        + problem.days.count { $0.lowerBound > task.starts[0] && $0.lowerBound <= item.start }
    }
  }

  private func isOneDay(_ first: Int, _ second: Int) -> Bool {
    problem.days.isEmpty || problem.days.contains { $0.contains(first) && $0.contains(second) }
  }

  /// Compares those who take part in any task of the problem, held or not.
  func violationsOfFairness() -> [Violation] {
    guard let bound = problem.fairness else { return [] }
    let gaps = gapsOfPeople
    let people = Set(problem.tasks.flatMap(\.people)).sorted()
    guard let fewest = people.min(by: { gaps[$0] < gaps[$1] }),
      let most = people.max(by: { gaps[$0] < gaps[$1] }), gaps[most] - gaps[fewest] > bound
    else { return [] }
    return [Violation(.fairness, [], people: [fewest, most])]
  }
}
