// A room holds one task at a time, while it is open, with its turn-round after each.

import Planning
import SAT

struct RoomConstraint: PlacementConstraint {
  let room: Int

  var statement: Problem.Statement { .room(room) }

  func isKept(by plan: Plan, in problem: Problem) -> Bool {
    let held = plan.placements.compactMap { $0 }.filter { $0.room == room }
      .sorted { $0.start < $1.start }
    let turnround = problem.rooms[room].turnround
    return held.allSatisfy { isOpen(for: $0, in: problem) }
      && zip(held, held.dropFirst()).allSatisfy { $0.end + turnround <= $1.start }
  }

  func tasks(in problem: Problem) -> [Int] {
    problem.rooms[room].open.isEmpty
      ? [] : problem.tasks.indices.filter { problem.tasks[$0].rooms.contains(room) }
  }

  func allows(_ placement: Placement, of task: Int, in problem: Problem) -> Bool {
    placement.room != room || isOpen(for: placement, in: problem)
  }

  private func isOpen(for placement: Placement, in problem: Problem) -> Bool {
    let open = problem.rooms[room].open
    return open.isEmpty
      || open.contains { $0.lowerBound <= placement.start && placement.end <= $0.upperBound }
  }

  /// In every moment no more tasks in rooms of a class than it has. The class speaks through its
  /// first room; in a traced encoding every room is a class of its own.
  func encode(into encoder: inout Encoder) {
    let roomClass = encoder.rooms.classOfRoom[room]
    let members = encoder.rooms.members[roomClass]
    guard members.first == room else { return }
    for task in tasks(in: encoder.problem) { encoder.forbid(task, unless: self) }
    let turnround = encoder.problem.rooms[room].turnround
    let occupations = encoder.occupations(ofClass: roomClass, turnround: turnround)
    for clique in Cliques.maximal(occupations) {
      encoder.atMost(members.count, clique.map(\.literal))
    }
  }

  func justification(_ words: some Wording, _ problem: Problem) -> String {
    var text = "\(words.room(room)) holds one at a time"
    let details = problem.rooms[room]
    if details.turnround > 0 { text += " and needs \(words.length(details.turnround)) between two" }
    if !details.open.isEmpty { text += ", open \(words.stretches(details.open))" }
    return text
  }
}

extension Encoder {
  /// The stretches in which tasks occupy rooms of a class, with the turn-round after them.
  fileprivate mutating func occupations(ofClass roomClass: Int, turnround: Int) -> [Occupation] {
    var found: [Occupation] = []
    for task in problem.tasks.indices {
      guard let position = tasks[task].classes.firstIndex(of: roomClass) else { continue }
      let isOnly = tasks[task].classes.count == 1
      let inside = tasks[task].inside[position]
      for occupation in occupations(of: task) {
        let literal = isOnly ? occupation.literal : conjunction([occupation.literal, inside])
        let end = occupation.stretch.upperBound + turnround
        found.append(Occupation(stretch: occupation.stretch.lowerBound..<end, literal: literal))
      }
    }
    return found
  }
}
