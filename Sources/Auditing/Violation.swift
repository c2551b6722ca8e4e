// What an audit says of a plan that is not what the problem asks for.

public import Planning

/// One thing that is wrong with a plan.
public struct Violation: Sendable, Hashable {
  /// What is not kept.
  public enum Cause: Sendable, Hashable {
    /// The plan does not have one placement for each task.
    case size
    /// The task has a start that is not one of its starts.
    case start
    /// The task has a length that is not one of its lengths.
    case length
    /// The task has a room that is not one of its rooms.
    case room
    /// The task needs a room and has none.
    case roomMissing
    /// A condition of the problem. For two tasks of a person that leave too little time between two
    /// places this is the journey, and for two that overlap the person's presence.
    case statement(Problem.Statement)
  }

  public var cause: Cause
  /// The tasks that break it together, ascending.
  public var tasks: [Int]
  /// Whom it concerns, where the cause does not say so: for a journey the traveller, for fairness the
  /// person with the fewest gaps and then the one with the most.
  public var people: [Int]

  public init(_ cause: Cause, tasks: [Int], people: [Int] = []) {
    self.cause = cause
    self.tasks = tasks
    self.people = people
  }

  init(_ statement: Problem.Statement, _ tasks: [Int], people: [Int] = []) {
    self.init(.statement(statement), tasks: tasks.sorted(), people: people)
  }
}

extension Violation: CustomStringConvertible {
  /// For the report of a crash: the cause, the tasks and the people by their positions.
  public var description: String {
    let cause =
      switch cause {
      case .size: "not one placement for each task"
      case .start: "start not allowed"
      case .length: "length not allowed"
      case .room: "room not allowed"
      case .roomMissing: "no room"
      case .statement(let statement): "\(statement)"
      }
    let tasks = tasks.isEmpty ? "" : ", tasks \(tasks)"
    return cause + tasks + (people.isEmpty ? "" : ", people \(people)")
  }
}
