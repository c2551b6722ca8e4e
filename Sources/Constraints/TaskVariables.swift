// The variables of one task: whether it is held, when it starts, how long it lasts, in which rooms.

public import SAT

/// What the literals of one task mean. All are false when the task is not held, but for those of a
/// task that has no choice, which are the literal `held` itself.
public struct TaskVariables: Sendable {
  public let held: Literal
  /// The starts that are possible, ascending.
  public let starts: [Int]
  /// It starts at the start of the same position (direct encoding).
  public let at: [Literal]
  /// It starts at that start or an earlier one (order encoding; Tamura et al. 2009).
  public let by: [Literal]
  /// The lengths that are possible, ascending.
  public let lengths: [Int]
  /// It lasts as long as the length of the same position.
  public let lasts: [Literal]
  /// The classes of rooms that are possible; empty when it needs no room.
  public let classes: [Int]
  /// It is held in a room of the class of the same position.
  public let inside: [Literal]
}

/// A choice of start and length, and the literals that together mean it.
struct Slot {
  let start: Int
  let length: Int
  let literals: [Literal]

  var end: Int { start + length }
}
