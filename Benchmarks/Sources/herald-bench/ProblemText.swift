// Writes a planning problem as JSON, for the peer to read.

import Glibc
import Planning

enum ProblemText {
  struct WriteError: Error, CustomStringConvertible {
    let description: String
  }

  static func write(_ problem: Problem, goals: [Goal] = [.placement], to path: String) throws {
    guard let file = fopen(path, "w") else {
      throw WriteError(description: "\(path): \(String(cString: strerror(errno)))")
    }
    fputs(text(of: problem, goals), file)
    if fclose(file) != 0 { throw WriteError(description: "\(path): could not be written") }
  }

  private static func text(of problem: Problem, _ goals: [Goal]) -> String {
    let parts = [
      ("people", "\(problem.people)"), ("tasks", list(problem.tasks.map(task))),
      ("rooms", list(problem.rooms.map(room))),
      ("needs", list(problem.needs.map { "\($0.task)" })),
      (
        "pins",
        list(
          problem.pins.map { pin in
            "[\(pin.task), \(number(pin.start)), \(number(pin.length)), \(number(pin.room))]"
          })
      ),
      ("windows", list(problem.windows.map { "[\($0.task), \(stretches($0.stretches))]" })),
      ("absences", list(problem.absences.map { "[\($0.person), \(stretches([$0.stretch]))]" })),
      ("days", stretches(problem.days)),
      ("goals", list(goals.map { "\"\($0)\"" })),
      (
        "orders",
        list(problem.orders.map { "[\($0.first), \($0.second), \($0.least), \(number($0.most))]" })
      ),
      ("journeys", list(problem.journeys.map { "[\($0.from), \($0.to), \($0.minutes)]" })),
    ]
    return "{\n" + parts.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ",\n") + "\n}\n"
  }

  private static func task(_ task: Problem.Task) -> String {
    "{\"starts\": \(task.starts), \"lengths\": \(task.lengths), \"people\": \(task.people), "
      + "\"rooms\": \(task.rooms), \"site\": \(number(task.site)), \"weight\": \(task.weight), "
      + "\"urgency\": \(task.urgency)}"
  }

  private static func room(_ room: Problem.Room) -> String {
    "{\"site\": \(number(room.site)), \"turnround\": \(room.turnround), "
      + "\"open\": \(stretches(room.open))}"
  }

  private static func stretches(_ stretches: [Range<Int>]) -> String {
    list(stretches.map { "[\($0.lowerBound), \($0.upperBound)]" })
  }

  private static func list(_ items: [String]) -> String { "[\(items.joined(separator: ", "))]" }

  private static func number(_ number: Int?) -> String { number.map(String.init) ?? "null" }
}
