// The conditions on rooms: one task at a time, turn-round after each, and opening hours.

import Planning

extension Timetable {
  func violationsOfRooms() -> [Violation] {
    ofRooms.indices.flatMap { openingHours($0) + occupancy($0) }
  }

  private func openingHours(_ room: Int) -> [Violation] {
    let open = problem.rooms[room].open
    if open.isEmpty { return [] }
    return ofRooms[room].filter { !open.contains(where: $0.lies(in:)) }
      .map { Violation(.room(room), [$0.task]) }
  }

  /// Whether two are one occasion that can be in no other room.
  private func shareRoom(_ one: Held, _ another: Held) -> Bool {
    areOneOccasion(one, another)
      && [one, another].allSatisfy { problem.tasks[$0.task].rooms.count == 1 }
  }

  private func occupancy(_ room: Int) -> [Violation] {
    let items = ofRooms[room]
    let turnround = problem.rooms[room].turnround
    return items.indices.flatMap { position -> [Violation] in
      let earlier = items[position]
      return items[(position + 1)...].prefix { $0.start < earlier.end + turnround }
        .filter { !shareRoom(earlier, $0) }
        .map { Violation(.room(room), [earlier.task, $0.task]) }
    }
  }
}
