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
  /// first room.
  func encode(into encoder: inout Encoder) {
    let roomClass = encoder.rooms.classOfRoom[room]
    let members = encoder.rooms.members[roomClass]
    guard members.first == room else { return }
    for task in tasks(in: encoder.problem) { encoder.forbid(task, unless: self) }
    let turnround = encoder.problem.rooms[room].turnround
    let occupations = encoder.occupations(ofClass: roomClass, turnround: turnround)
    let cliques = Cliques.maximal(occupations)
    let least = encoder.leastInUse(ofClass: roomClass, occupations, cliques)
    let perTask = encoder.countsPeople ? encoder.peoplePerRoom : nil
    for clique in cliques {
      let users = clique.map(\.literal)
      if let perTask {
        let busy = encoder.busyPeople(in: clique)
        encoder.countRooms(busy, least: least * perTask, most: members.count * perTask)
      } else {
        encoder.countRooms(users, least: least, most: members.count)
      }
    }
  }
}

extension Encoder {
  /// Whether each person is in one of these, for those who can be; the least busy people first.
  fileprivate mutating func busyPeople(in clique: [Occupation]) -> [Literal] {
    var literals: [Int: [Literal]] = [:]
    for occupation in clique {
      for person in problem.tasks[occupation.task].people {
        literals[person, default: []].append(occupation.literal)
      }
    }
    let people = literals.keys.sorted { a, b in
      (tasks(of: a).count, a) < (tasks(of: b).count, b)
    }
    return people.map { disjunction(literals[$0] ?? []) }
  }

  /// How many rooms of the class must be in use at every time, because all tasks must be held and
  /// each fills one of the times.
  fileprivate func leastInUse(
    ofClass roomClass: Int, _ occupations: [Occupation], _ cliques: [[Occupation]]
  ) -> Int {
    let isPartition = cliques.reduce(0) { $0 + $1.count } == occupations.count
    let areNeeded = tasks.allSatisfy { $0.held == truth && $0.classes == [roomClass] }
    guard isPartition, areNeeded, !isTraced else { return 0 }
    return max(0, tasks.count - rooms.members[roomClass].count * (cliques.count - 1))
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
        found.append(
          Occupation(stretch: occupation.stretch.lowerBound..<end, task: task, literal: literal))
      }
    }
    return found
  }
}
