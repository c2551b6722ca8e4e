// A plan in the making: everybody's agenda, and what stands in the way of a placement.

import Constraints
import Planning

struct Draft {
  /// Something in an agenda.
  struct Engagement {
    let start: Int
    let end: Int
    let task: Int
    let site: Int?
  }

  let domains: Domains
  private(set) var plan: Plan
  private var agendas: [[Engagement]]
  private var roomAgendas: [[Engagement]]
  private let travel: TravelTable
  private let groups: GroupsOfTasks
  /// The pauses that each task needs.
  private let pauses: [[Problem.Pause]]

  init(_ domains: Domains) {
    self.domains = domains
    let problem = domains.problem
    plan = Plan(placements: Array(repeating: nil, count: problem.tasks.count))
    agendas = Array(repeating: [], count: problem.people)
    roomAgendas = Array(repeating: [], count: problem.rooms.count)
    travel = TravelTable(problem)
    groups = GroupsOfTasks(problem)
    var pauses = Array(repeating: [Problem.Pause](), count: problem.tasks.count)
    for pause in problem.pauses {
      for task in Set(pause.tasks + (pause.others ?? [])) { pauses[task].append(pause) }
    }
    self.pauses = pauses
  }

  private var problem: Problem { domains.problem }

  // MARK: Placing

  mutating func place(_ task: Int, _ placement: Placement) {
    plan[task] = placement
    let engagement = engagement(task, placement)
    for person in problem.tasks[task].people { Self.insert(engagement, &agendas[person]) }
    if let room = placement.room { Self.insert(engagement, &roomAgendas[room]) }
  }

  mutating func remove(_ task: Int) {
    guard let placement = plan[task] else { return }
    plan[task] = nil
    for person in problem.tasks[task].people { agendas[person].removeAll { $0.task == task } }
    if let room = placement.room { roomAgendas[room].removeAll { $0.task == task } }
  }

  private func engagement(_ task: Int, _ placement: Placement) -> Engagement {
    let site = placement.room.map { problem.rooms[$0].site } ?? problem.tasks[task].site
    return Engagement(start: placement.start, end: placement.end, task: task, site: site)
  }

  private static func insert(_ engagement: Engagement, _ agenda: inout [Engagement]) {
    var position = agenda.firstPosition(startingFrom: engagement.start)
    // Those of one occasion start together; the longest comes last, so that ends are in order too.
    while position < agenda.count, agenda[position].start == engagement.start,
      agenda[position].end < engagement.end
    {
      position += 1
    }
    agenda.insert(engagement, at: position)
  }

  // MARK: What stands in the way

  /// The tasks that would have to go, each once. The room must already be chosen.
  func blockers(of task: Int, _ placement: Placement) -> [Int] {
    let wanted = engagement(task, placement)
    var found: [Int] = []
    for person in problem.tasks[task].people {
      for other in near(wanted, agendas[person], travel.longest)
      where collide(wanted, other) && !found.contains(other.task) {
        found.append(other.task)
      }
    }
    if let room = placement.room { addBlockers(wanted, inRoom: room, &found) }
    groups.addBlockers(of: task, placement, plan, &found)
    addPauseBlockers(wanted, &found)
    return found.filter { $0 != task }
  }

  private func addPauseBlockers(_ wanted: Engagement, _ found: inout [Int]) {
    for pause in pauses[wanted.task] {
      for other in near(wanted, agendas[pause.person], pause.minutes)
      where pause.isNeeded(between: wanted.task, and: other.task)
        && !(wanted.start == other.start && domains.occasions.areOne(wanted.task, other.task))
        && !found.contains(other.task)
        && wanted.start < other.end + pause.minutes && other.start < wanted.end + pause.minutes
      {
        found.append(other.task)
      }
    }
  }

  private func addBlockers(_ wanted: Engagement, inRoom room: Int, _ found: inout [Int]) {
    let turnround = problem.rooms[room].turnround
    for other in near(wanted, roomAgendas[room], turnround)
    where wanted.start < other.end + turnround && other.start < wanted.end + turnround
      && !shareRoom(wanted, other) && !found.contains(other.task)
    {
      found.append(other.task)
    }
  }

  /// The first room of a class that is free, else the one whose users weigh least.
  func room(ofClass roomClass: Int, for task: Int, _ start: Int, _ length: Int) -> Int {
    var best = (room: domains.rooms.members[roomClass][0], weight: Int.max)
    for room in domains.rooms.members[roomClass] {
      let wanted = engagement(task, Placement(start: start, length: length, room: room))
      var users: [Int] = []
      addBlockers(wanted, inRoom: room, &users)
      let weight = users.reduce(0) {
        $0 + (domains.isNeeded[$1] ? 1_000_000 : problem.tasks[$1].weight)
      }
      if users.isEmpty { return room }
      if weight < best.weight { best = (room, weight) }
    }
    return best.room
  }

  /// The engagements of an agenda that come as near as `margin` minutes.
  private func near(
    _ wanted: Engagement, _ agenda: [Engagement], _ margin: Int
  ) -> ArraySlice<Engagement> {
    // Engagements of one agenda do not overlap, so their ends are in order too.
    var first = agenda.firstPosition(startingFrom: wanted.start)
    while first > 0, agenda[first - 1].end + margin > wanted.start { first -= 1 }
    var last = first
    while last < agenda.count, agenda[last].start < wanted.end + margin { last += 1 }
    return agenda[first..<last]
  }

  private func shareRoom(_ a: Engagement, _ b: Engagement) -> Bool {
    a.start == b.start && domains.occasions.areOne(a.task, b.task)
      && [a, b].allSatisfy { problem.tasks[$0.task].rooms.count == 1 }
  }

  private func collide(_ a: Engagement, _ b: Engagement) -> Bool {
    if a.start == b.start, domains.occasions.areOne(a.task, b.task) {
      return travel[b.site, a.site] > 0 || travel[a.site, b.site] > 0
    }
    return a.start < b.end + travel[b.site, a.site] && b.start < a.end + travel[a.site, b.site]
  }
}

/// Minutes between sites.
private struct TravelTable {
  private let sites: Int
  private var minutes: [Int]
  private(set) var longest = 0

  init(_ problem: Problem) {
    sites = problem.sites
    minutes = Array(repeating: 0, count: sites * sites)
    for journey in problem.journeys where journey.from != journey.to {
      let position = journey.from * sites + journey.to
      minutes[position] = max(minutes[position], journey.minutes)
      longest = max(longest, journey.minutes)
    }
  }

  subscript(from: Int?, to: Int?) -> Int {
    guard let from, let to else { return 0 }
    return minutes[from * sites + to]
  }
}

extension [Draft.Engagement] {
  /// The position of the first that starts at this time or later.
  fileprivate func firstPosition(startingFrom time: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].start >= time { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Problem.Pause {
  /// Whether the pause must pass between two of the person's tasks.
  fileprivate func isNeeded(between a: Int, and b: Int) -> Bool {
    guard let others else { return tasks.contains(a) && tasks.contains(b) }
    return tasks.contains(a) && others.contains(b) || tasks.contains(b) && others.contains(a)
  }
}
