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

  /// The pairs of neighbours of one day of which the second starts later than the first ends.
  private func gaps(in items: [Held]) -> Int {
    zip(items, items.dropFirst()).count { former, next in
      former.end < next.start && isOneDay(former.start, next.start)
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
