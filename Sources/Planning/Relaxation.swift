// What would have to be given up for an impossible problem to have a plan.

/// One way out of a conflict.
public struct Relaxation: Sendable, Hashable {
  public enum Change: Sendable, Hashable {
    /// The task takes so many minutes less, at its shortest.
    case shorten(task: Int, by: Int)
    /// The task is not held.
    case drop(task: Int)
    /// The settled task starts at this time instead.
    case move(pin: Int, to: Int)
    /// The window opens or closes so many minutes earlier or later than stated.
    case openEarlier(window: Int, by: Int)
    case closeLater(window: Int, by: Int)
    /// The person is there so many minutes earlier or longer than stated.
    case arriveEarlier(absence: Int, by: Int)
    case leaveLater(absence: Int, by: Int)
    /// The task may use this room too.
    case allowRoom(task: Int, room: Int)
    /// The person does not take part in the task.
    case excuse(person: Int, task: Int)
    /// The way takes so many minutes less.
    case hasten(journey: Int, by: Int)
    /// The order of the two tasks is left open.
    case free(order: Int)
    /// The limit is raised by one.
    case raise(limit: Int)
    /// The pause is so many minutes shorter.
    case cut(pause: Int, by: Int)
  }

  public let change: Change
  /// How much it asks: about the minutes that somebody has to give; larger where plans were promised.
  public let cost: Int
  /// Whether the whole problem has a plan then; otherwise other conflicts remain.
  public let curesAll: Bool

  public init(change: Change, cost: Int, curesAll: Bool) {
    self.change = change
    self.cost = cost
    self.curesAll = curesAll
  }
}
