// The conditions on single tasks: their own starts, lengths and rooms, needs, pins and windows.

import Planning

extension Audit {
  static func placementViolations(of plan: Plan, in problem: Problem) -> [Violation] {
    problem.tasks.indices.flatMap { number -> [Violation] in
      guard let placement = plan[number] else { return [] }
      return causes(of: placement, for: problem.tasks[number])
        .map { Violation($0, tasks: [number]) }
    }
  }

  private static func causes(
    of placement: Placement, for task: Problem.Task
  ) -> [Violation.Cause] {
    var causes: [Violation.Cause] = []
    if !task.starts.contains(placement.start) { causes.append(.start) }
    if !task.lengths.contains(placement.length) { causes.append(.length) }
    if let room = placement.room {
      if !task.rooms.contains(room) { causes.append(.room) }
    } else if !task.rooms.isEmpty {
      causes.append(.roomMissing)
    }
    return causes
  }
}

extension Timetable {
  func violationsOfTasks() -> [Violation] {
    needs() + pins() + windows()
  }

  private func needs() -> [Violation] {
    problem.needs.indices.compactMap { number in
      let task = problem.needs[number].task
      return plan[task] == nil ? Violation(.need(number), [task]) : nil
    }
  }

  private func pins() -> [Violation] {
    problem.pins.indices.compactMap { number in
      let pin = problem.pins[number]
      guard let item = held[pin.task] else { return nil }
      let isKept =
        (pin.start ?? item.start) == item.start
        && (pin.length ?? item.end - item.start) == item.end - item.start
        && (pin.room ?? item.room) == item.room
      return isKept ? nil : Violation(.pin(number), [pin.task])
    }
  }

  private func windows() -> [Violation] {
    problem.windows.indices.compactMap { number in
      let window = problem.windows[number]
      guard let item = held[window.task], !window.stretches.contains(where: item.lies(in:)) else {
        return nil
      }
      return Violation(.window(number), [window.task])
    }
  }
}
