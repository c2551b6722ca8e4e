// The faults of a problem's conditions.

import Planning

extension Audit {
  static func faultsOfStatements(_ problem: Problem) -> [Fault] {
    faultsOfTaskConditions(problem) + faultsOfPeopleConditions(problem)
      + faultsOfGroupConditions(problem)
  }

  /// The faults of one kind of condition, each examined by itself.
  private static func examine<Condition>(
    _ conditions: [Condition], _ name: (Int) -> Problem.Statement,
    _ look: (Condition, inout Faults) -> Void
  ) -> [Fault] {
    conditions.indices.flatMap { number in
      var faults = Faults(.statement(name(number)))
      look(conditions[number], &faults)
      return faults.all
    }
  }

  private static func faultsOfTaskConditions(_ problem: Problem) -> [Fault] {
    let count = problem.tasks.count
    var pinned: [Int: Problem.Pin] = [:]
    return examine(problem.needs, Problem.Statement.need) { need, faults in
      faults.examine([need.task], below: count, .noSuchTask)
    }
      + examine(problem.pins, Problem.Statement.pin) { pin, faults in
        guard problem.tasks.indices.contains(pin.task) else { return faults.add(.noSuchTask) }
        faults.add(.outsideDomain, if: !isPossible(pin, for: problem.tasks[pin.task]))
        faults.add(.contradictoryPins, if: !pinned[pin.task, default: pin].merge(pin))
      }
      + examine(problem.windows, Problem.Statement.window) { window, faults in
        faults.examine([window.task], below: count, .noSuchTask)
        faults.add(.emptyStretch, if: window.stretches.isEmpty)
        faults.examine(stretches: window.stretches)
      }
  }

  private static func isPossible(_ pin: Problem.Pin, for task: Problem.Task) -> Bool {
    (pin.start.map(task.starts.contains) ?? true) && (pin.length.map(task.lengths.contains) ?? true)
      && (pin.room.map(task.rooms.contains) ?? true)
  }

  private static func faultsOfPeopleConditions(_ problem: Problem) -> [Fault] {
    var stated: Set<[Int]> = []
    return examine(problem.absences, Problem.Statement.absence) { absence, faults in
      faults.examine([absence.person], below: problem.people, .noSuchPerson)
      faults.examine(stretches: [absence.stretch])
    }
      + examine(problem.journeys, Problem.Statement.journey) { journey, faults in
        faults.examine([journey.from, journey.to], below: problem.sites, .noSuchSite)
        faults.add(.toItself, if: journey.from == journey.to)
        faults.add(.negative, if: journey.minutes < 0)
        faults.add(.repeatedJourney, if: !stated.insert([journey.from, journey.to]).inserted)
        faults.examine([journey.minutes])
      }
      + examine(problem.limits, Problem.Statement.limit) { limit, faults in
        faults.examine([limit.person], below: problem.people, .noSuchPerson)
        faults.examine(stretches: [limit.stretch])
        faults.examine(limit.tasks ?? [], below: problem.tasks.count, .noSuchTask)
        faults.add(.negative, if: limit.most < 0)
        faults.examine([limit.most])
      }
      + examine(problem.pauses, Problem.Statement.pause) { pause, faults in
        let tasks = pause.tasks + (pause.others ?? [])
        faults.examine([pause.person], below: problem.people, .noSuchPerson)
        faults.examine(tasks, below: problem.tasks.count, .noSuchTask)
        faults.examine(pause.tasks, eachOnce: .repeatedTask)
        faults.examine(pause.others ?? [], eachOnce: .repeatedTask)
        faults.add(.negative, if: pause.minutes < 0)
        faults.examine([pause.minutes])
      }
  }

  private static func faultsOfGroupConditions(_ problem: Problem) -> [Fault] {
    let count = problem.tasks.count
    return examine(problem.orders, Problem.Statement.order) { order, faults in
      faults.examine([order.first, order.second], below: count, .noSuchTask)
      faults.add(.toItself, if: order.first == order.second)
      faults.add(.reversed, if: order.most.map { $0 < order.least } ?? false)
      faults.examine([order.least, order.most ?? 0])
    }
      + examine(problem.togethers, Problem.Statement.together) { together, faults in
        faults.examine(together.tasks, below: count, .noSuchTask)
        faults.examine(together.tasks, eachOnce: .repeatedTask)
      }
      + examine(problem.exclusions, Problem.Statement.exclusion) { exclusion, faults in
        faults.examine(exclusion.tasks, below: count, .noSuchTask)
        faults.examine(exclusion.tasks, eachOnce: .repeatedTask)
      }
  }
}

extension Problem.Pin {
  /// Adds what another pin of the task says; false if that is not the same.
  fileprivate mutating func merge(_ other: Self) -> Bool {
    func agree(_ one: Int?, _ another: Int?) -> Bool {
      one == nil || another == nil || one == another
    }
    guard agree(start, other.start), agree(length, other.length), agree(room, other.room) else {
      return false
    }
    start = start ?? other.start
    length = length ?? other.length
    room = room ?? other.room
    return true
  }
}
