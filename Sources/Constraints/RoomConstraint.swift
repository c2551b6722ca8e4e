// A room holds one task at a time, while it is open, with its turn-round after each.

import Planning
import SAT

struct RoomConstraint: PlacementConstraint {
  let room: Int

  var statement: Problem.Statement { .room(room) }

  func isKept(by plan: Plan, in problem: Problem) -> Bool {
    let held = plan.placements.indices.filter { plan[$0]?.room == room }
    let turnround = problem.rooms[room].turnround
    let (occasions, none) = (Occasions(problem), Occasions(Problem()))
    return held.compactMap { plan[$0] }.allSatisfy { isOpen(for: $0, in: problem) }
      && held.indices.allSatisfy { position in
        held[(position + 1)...].allSatisfy { other in
          let pair = [held[position], other]
          let isShared = pair.allSatisfy { problem.tasks[$0].rooms.count == 1 }
          return (isShared ? occasions : none).arePossible(pair, in: plan, pause: turnround)
        }
      }
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
    encoder.excludeStaggered(occupations)
    let cliques = Cliques.maximal(occupations)
    let least = encoder.leastInUse(ofClass: roomClass, occupations, cliques)
    let counts = encoder.roomCounts(ofClass: roomClass)
    for clique in cliques {
      for count in counts {
        let users = encoder.users(in: clique, count)
        encoder.countRooms(users, least: least * count.factor, most: members.count * count.factor)
      }
    }
  }
}

extension Encoder {
  /// The ways in which rooms of a class are counted.
  fileprivate func roomCounts(ofClass roomClass: Int) -> [RoomCount] {
    guard !isTraced, domains.occasions.areSingle,
      problem.rooms[rooms.members[roomClass][0]].turnround == 0, rooms.members[roomClass].count > 1
    else { return [.byTask] }
    guard let perRoom = domains.peoplePerRoom else { return covers(ofClass: roomClass, 1) }
    let byPeople = RoomCount(people: Set(0..<problem.people), factor: perRoom)
    return countsTwice ? [byPeople] + covers(ofClass: roomClass, 2) : [byPeople]
  }

  private func covers(ofClass roomClass: Int, _ count: Int) -> [RoomCount] {
    let users = tasks.indices.filter { tasks[$0].classes.contains(roomClass) }
    return RoomCount.covers(of: users.map { problem.tasks[$0].people }, count)
  }

  /// Literals of which so many are true as tasks of the clique are held, times the factor: people who
  /// are in one of them, the least busy first, and tasks that have none of these people.
  fileprivate mutating func users(in clique: [Occupation], _ count: RoomCount) -> [Literal] {
    guard domains.occasions.areSingle else { return occasions(in: clique) }
    var busy: [Int: [Literal]] = [:]
    var others: [Literal] = []
    for occupation in clique {
      let people = problem.tasks[occupation.task].people.filter(count.people.contains)
      for person in people { busy[person, default: []].append(occupation.literal) }
      if people.isEmpty { others.append(occupation.literal) }
    }
    let people = busy.keys.sorted { a, b in
      (tasks(of: a).count, a) < (tasks(of: b).count, b)
    }
    return people.map { disjunction(busy[$0] ?? []) } + others
  }

  /// A literal for each occasion of a clique; tasks that have a choice of rooms count themselves.
  private mutating func occasions(in clique: [Occupation]) -> [Literal] {
    let isChoosing = clique.filter { problem.tasks[$0.task].rooms.count > 1 }
    let isShared = clique.filter { problem.tasks[$0.task].rooms.count == 1 }
    return isChoosing.map(\.literal)
      + domains.occasions.gathered(isShared).map { disjunction($0.map(\.literal)) }
  }

  /// How many rooms of the class must be in use at every time, because all tasks must be held and
  /// each fills one of the times.
  fileprivate func leastInUse(
    ofClass roomClass: Int, _ occupations: [Occupation], _ cliques: [[Occupation]]
  ) -> Int {
    let isPartition = cliques.reduce(0) { $0 + $1.count } == occupations.count
    let areNeeded = tasks.allSatisfy { $0.held == truth && $0.classes == [roomClass] }
    guard isPartition, areNeeded, !isTraced, domains.occasions.areSingle else { return 0 }
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
