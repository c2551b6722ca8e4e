// A plan: when and where each task is held.

/// When and where one task is held.
public struct Placement: Sendable, Hashable {
  public var start: Int
  public var length: Int
  /// Nil for a task that needs no room.
  public var room: Int?

  public init(start: Int, length: Int, room: Int? = nil) {
    self.start = start
    self.length = length
    self.room = room
  }

  public var end: Int { start + length }
}

/// The placements of all tasks, by position; nil for a task that is not held.
public struct Plan: Sendable, Hashable {
  public var placements: [Placement?]

  public init(placements: [Placement?]) {
    self.placements = placements
  }

  public subscript(task: Int) -> Placement? {
    get { placements[task] }
    set { placements[task] = newValue }
  }
}
