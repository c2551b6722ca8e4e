// The faults of a problem: of its tasks, rooms and days, and of the goals of a search.

public import Planning

extension Audit {
  /// Everything that is malformed in a problem, in a fixed order; empty for one that may be searched.
  /// That it can be solved is not said by this.
  public static func faults(of problem: Problem) -> [Fault] {
    faultsOfWhole(problem) + problem.tasks.indices.flatMap { faults(ofTask: $0, in: problem) }
      + problem.rooms.indices.flatMap { faults(ofRoom: $0, in: problem) }
      + problem.days.indices.flatMap { faults(ofDay: $0, in: problem) }
      + faultsOfStatements(problem)
  }

  /// What is malformed in the goals of a search for a problem.
  public static func faults(of goals: [Goal], for problem: Problem) -> [Fault] {
    goals.indices.filter { position in
      if case .disturbance(let former) = goals[position] {
        return former.placements.count != problem.tasks.count
      }
      return false
    }.map { Fault(.goal($0), .otherSize) }
  }

  private static func faultsOfWhole(_ problem: Problem) -> [Fault] {
    let numbers = [problem.people, problem.sites, problem.fairness ?? 0]
    var faults = Faults(.problem)
    faults.add(.negative, if: numbers.contains { $0 < 0 })
    faults.examine(problem.occasions.flatMap(\.self), below: problem.tasks.count, .noSuchTask)
    faults.examine(numbers)
    return faults.all
  }

  private static func faults(ofTask number: Int, in problem: Problem) -> [Fault] {
    let task = problem.tasks[number]
    var faults = Faults(.task(number))
    faults.add(.noStarts, if: task.starts.isEmpty)
    faults.add(.noLengths, if: task.lengths.isEmpty)
    faults.add(.unsortedStarts, if: !isAscending(task.starts))
    faults.add(.unsortedLengths, if: !isAscending(task.lengths))
    faults.add(.lengthNotPositive, if: task.lengths.contains { $0 <= 0 })
    faults.examine(task.people, below: problem.people, .noSuchPerson)
    faults.examine(task.people, eachOnce: .repeatedPerson)
    faults.examine(task.rooms, below: problem.rooms.count, .noSuchRoom)
    faults.examine(task.rooms, eachOnce: .repeatedRoom)
    faults.examine(task.site.map { [$0] } ?? [], below: problem.sites, .noSuchSite)
    faults.add(.negative, if: task.weight < 0 || task.urgency < 0)
    faults.examine(stretches: task.usualTimes)
    faults.examine(times: task.starts)
    faults.examine(task.lengths + [task.weight, task.urgency, task.usualLength])
    return faults.all
  }

  private static func faults(ofRoom number: Int, in problem: Problem) -> [Fault] {
    let room = problem.rooms[number]
    var faults = Faults(.room(number))
    faults.examine(room.site.map { [$0] } ?? [], below: problem.sites, .noSuchSite)
    faults.examine(stretches: room.open)
    faults.add(.negative, if: room.turnround < 0 || room.cost < 0)
    faults.examine([room.turnround, room.cost])
    return faults.all
  }

  private static func faults(ofDay number: Int, in problem: Problem) -> [Fault] {
    let day = problem.days[number]
    var faults = Faults(.day(number))
    faults.examine(stretches: [day])
    faults.add(
      .unsortedDays, if: number > 0 && day.lowerBound < problem.days[number - 1].upperBound)
    return faults.all
  }

  private static func isAscending(_ numbers: [Int]) -> Bool {
    zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
  }
}
