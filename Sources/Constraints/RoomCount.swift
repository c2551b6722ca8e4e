// Whom to count for the rooms in use. A person is in one task at a time, so people can be counted for
// tasks: there are fewer of them than tasks and starts, and a solver knows more about them.

import Planning

/// People who stand for the tasks they are in.
struct RoomCount {
  let people: Set<Int>
  /// How many of the people each task has; tasks that have none are counted themselves.
  let factor: Int

  /// Every task for itself.
  static let byTask = RoomCount(people: [], factor: 1)

  /// Orders of people that are tried for a cover.
  private static let tries = 200

  /// Sets of people of whom no task has two, so that each task is counted once; as many tasks as may
  /// be through a person. The sets have nobody in common.
  ///
  /// - Parameter tasks: the people of each task.
  static func covers(of tasks: [[Int]], _ count: Int) -> [RoomCount] {
    var degree: [Int: Int] = [:]
    for person in tasks.joined() { degree[person, default: 0] += 1 }
    var taken: Set<Int> = []
    return (0..<count).map { _ in
      let cover = cover(of: tasks, degree.filter { !taken.contains($0.key) })
      taken.formUnion(cover)
      return RoomCount(people: cover, factor: 1)
    }
  }

  private static func cover(of tasks: [[Int]], _ degree: [Int: Int]) -> Set<Int> {
    var random = SplitMix64(state: 1)
    var best: (people: Set<Int>, weight: Int) = ([], -1)
    let people = degree.keys.sorted()
    for number in 0..<tries {
      let keys = people.map { person in
        let chance = Double.random(in: 0...1, using: &random)
        return number == 0 ? Double(degree[person] ?? 0) : Double(degree[person] ?? 0) * chance
      }
      let order = people.indices.sorted { (-keys[$0], $0) < (-keys[$1], $1) }.map { people[$0] }
      let found = independent(in: order, tasks)
      let weight = found.reduce(0) { $0 + (degree[$1] ?? 0) }
      if weight > best.weight { best = (found, weight) }
    }
    return best.people
  }

  /// The people of an order who share no task with an earlier one that was taken.
  private static func independent(in order: [Int], _ tasks: [[Int]]) -> Set<Int> {
    var tasksOf: [Int: [Int]] = [:]
    for (number, people) in tasks.enumerated() {
      for person in people { tasksOf[person, default: []].append(number) }
    }
    var isCovered = Array(repeating: false, count: tasks.count)
    var taken: Set<Int> = []
    for person in order {
      let own = tasksOf[person] ?? []
      guard own.allSatisfy({ !isCovered[$0] }) else { continue }
      taken.insert(person)
      for task in own { isCovered[task] = true }
    }
    return taken
  }
}
