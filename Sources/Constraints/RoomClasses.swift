// Rooms that nothing distinguishes form a class: a task is placed in a class, never more of them at
// a time than it has rooms, and single rooms are handed out afterwards. For intervals that never
// fails (interval graphs are perfect), and no two plans differ by a swap of equal rooms only.

public import Planning

/// The classes of a problem's rooms.
public struct RoomClasses: Sendable {
  /// The rooms of each class, ascending.
  public private(set) var members: [[Int]] = []
  /// The class of each room.
  public private(set) var classOfRoom: [Int]

  private struct Likeness: Hashable {
    let room: Problem.Room
    let tasks: [Int]
    /// The room itself, where something speaks of it alone.
    let single: Int?
  }

  /// - Parameter named: rooms that something speaks of by name: they stay alone.
  public init(_ problem: Problem, named: Set<Int>) {
    classOfRoom = Array(repeating: 0, count: problem.rooms.count)
    var users = Array(repeating: [Int](), count: problem.rooms.count)
    for (number, task) in problem.tasks.enumerated() {
      for room in task.rooms { users[room].append(number) }
    }
    var known: [Likeness: Int] = [:]
    for (number, room) in problem.rooms.enumerated() {
      let likeness = Likeness(
        room: room, tasks: users[number], single: named.contains(number) ? number : nil)
      if let existing = known[likeness] {
        classOfRoom[number] = existing
        members[existing].append(number)
      } else {
        known[likeness] = members.count
        classOfRoom[number] = members.count
        members.append([number])
      }
    }
  }

  /// The classes of a task's rooms, ascending, each once.
  func classes(of task: Problem.Task) -> [Int] {
    Set(task.rooms.map { classOfRoom[$0] }).sorted()
  }
}
