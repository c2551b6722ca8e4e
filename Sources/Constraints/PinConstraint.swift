// A task whose time, length or room is settled.

import Planning

struct PinConstraint: PlacementConstraint {
  let number: Int
  let pin: Problem.Pin

  var statement: Problem.Statement { .pin(number) }

  func tasks(in problem: Problem) -> [Int] { [pin.task] }

  func allows(_ placement: Placement, of task: Int, in problem: Problem) -> Bool {
    (pin.start.map { $0 == placement.start } ?? true)
      && (pin.length.map { $0 == placement.length } ?? true)
      && (pin.room.map { $0 == placement.room } ?? true)
  }

  func justification(_ words: some Wording, _ problem: Problem) -> String {
    var facts: [String] = []
    if let start = pin.start {
      facts.append(
        pin.length.map { "\(words.clock(start))–\(words.clock(start + $0))" }
          ?? "at \(words.clock(start))")
    } else if let length = pin.length {
      facts.append("for \(words.length(length))")
    }
    if let room = pin.room { facts.append("in \(words.room(room))") }
    return "\(words.task(pin.task)) is settled: \(facts.joined(separator: ", "))"
  }
}
