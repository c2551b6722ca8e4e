// Problems and plans in few words.

import Planning

/// A problem of tasks of 30 minutes that start at any quarter of the first ten hours.
struct Sample {
  var problem = Problem()
  var plan = Plan(placements: [])

  init(people: Int = 3) {
    problem.people = people
  }

  /// Adds a task of these people and holds it at this time, or leaves it out.
  mutating func add(
    _ people: [Int], at start: Int?, length: Int = 30, room: Int? = nil, site: Int? = nil
  ) {
    problem.tasks.append(
      Problem.Task(
        starts: Array(stride(from: 0, to: 600, by: 15)), lengths: [15, 30, 60], people: people,
        rooms: room.map { [$0] } ?? [], site: site))
    plan.placements.append(start.map { Placement(start: $0, length: length, room: room) })
  }
}
