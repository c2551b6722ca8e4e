// The placements that a task may have by its own conditions alone.

import Planning

/// Starts, lengths and classes of rooms that are left to a task; some combinations of them may
/// still be forbidden.
struct Domain {
  var starts: [Int]
  var lengths: [Int]
  var classes: [Int]

  /// Everything the task names.
  init(_ task: Problem.Task, _ rooms: RoomClasses) {
    starts = task.starts
    lengths = task.lengths
    classes = rooms.classes(of: task)
  }

  /// Removes what no allowed combination uses.
  mutating func narrow(_ isAllowed: (_ start: Int, _ length: Int, _ roomClass: Int?) -> Bool) {
    let rooms: [Int?] = classes.isEmpty ? [nil] : classes
    var usedLengths: Set<Int> = []
    var usedClasses: Set<Int> = []
    starts = starts.filter { start in
      var isUsed = false
      for length in lengths {
        for room in rooms where isAllowed(start, length, room) {
          isUsed = true
          usedLengths.insert(length)
          if let room { usedClasses.insert(room) }
        }
      }
      return isUsed
    }
    lengths = lengths.filter(usedLengths.contains)
    classes = classes.filter(usedClasses.contains)
  }
}
