// A part of a problem laid out for going through it in the order of time: the moments in which
// something can start, the kinds of tasks that can start then, and what has to be remembered of those
// that have.

import Constraints
import Planning

struct SequenceModel {
  /// A way to hold a task.
  struct Choice {
    let placement: Placement
    let end: Int
    /// The class of its rooms; nil without a room.
    let roomClass: Int?
    let site: Int?
    let cost: Int
  }

  /// Tasks that nothing tells apart, held in their order.
  struct Kind {
    var tasks: [Int]
    /// Positions among the people of the model.
    var people: [Int] = []
    var isNeeded = false
    /// What leaving out costs.
    var skip = 0
    /// The last moment in which one can start.
    var last = 0
    var shortest = 0
    /// Orders in which it is the first or the second, by number.
    var before: [Int] = []
    var after: [Int] = []
    /// Sets of kinds of which one may be held, or which start together, by number.
    var exclusions: [Int] = []
    var togethers: [Int] = []
    var limits: [Int] = []
    /// The occasion that it shares with other kinds, from 0 on; nil for none.
    var occasion: Int?
  }

  /// People who take part in the same tasks.
  struct Person {
    var kinds: [Int]
    /// How many they are.
    var count: Int
  }

  /// Rooms of a class.
  struct RoomClass {
    let number: Int
    let count: Int
    let turnround: Int
  }

  let problem: Problem
  let domains: Domains
  private(set) var moments: [Int] = []
  private(set) var kinds: [Kind] = []
  private(set) var people: [Person] = []
  private(set) var rooms: [RoomClass] = []
  private(set) var orders: [Problem.Order] = []
  private(set) var exclusions: [[Int]] = []
  private(set) var togethers: [[Int]] = []
  private(set) var limits: [Problem.Limit] = []
  private(set) var choices: [Choice] = []
  /// For each moment, the kinds that can start then, each with its choices.
  private(set) var startable: [[(kind: Int, choices: Range<Int>)]] = []
  /// For each moment, the kinds for which it is the last.
  private(set) var ending: [[Int]] = []
  /// For each kind and moment, the least that a task of the kind costs from then on.
  private(set) var rest: [[Int]] = []
  let gapCost: Int
  let travel: SequenceTravel
  private let fixed: Set<Int>

  /// Moments, kinds and choices beyond which going through them takes too long.
  private static let mostMoments = 120_000
  private static let mostKinds = 160
  private static let mostChoices = 400_000

  /// A cost that forbids.
  static let never = SequenceCosts.tooMuch << 2

  /// Tasks and the placements that they may have.
  typealias Placements = [(task: Int, of: [Placement])]

  /// A part of a problem. Nil for one that is too large, or that has conditions which are not of this
  /// sort.
  init?(_ domains: Domains, tasks: [Int], goals: [Goal]) {
    guard tasks.count <= Self.mostKinds,
      tasks.reduce(0, { $0 + domains.slotCount(of: $1) }) <= Self.mostChoices
    else { return nil }
    let placements = tasks.map { (task: $0, of: domains.placements(of: $0)) }
    self.init(domains, placements, fixed: [], goals: goals)
  }

  /// Tasks with given placements.
  ///
  /// - Parameter fixed: tasks that must be held, for a plan does so.
  init?(_ domains: Domains, _ placements: Placements, fixed: Set<Int>, goals: [Goal]) {
    problem = domains.problem
    self.domains = domains
    self.fixed = fixed
    travel = SequenceTravel(problem)
    guard problem.fairness == nil, Self.knows(domains, placements.map(\.task), travel),
      !placements.isEmpty, placements.allSatisfy({ !$0.of.isEmpty }),
      placements.count <= Self.mostKinds,
      let costs = SequenceCosts(problem, goals, placements: placements)
    else { return nil }
    gapCost = costs.gap
    moments = Set(placements.flatMap { $0.of.map(\.start) }).sorted()
    guard moments.count <= Self.mostMoments,
      moments.count * placements.count <= 4 * Self.mostChoices
    else { return nil }
    addKinds(placements, costs)
    addPeople()
    addRooms()
    addGroups()
    addOccasions()
  }

  /// Whether all conditions on the tasks are among those that are gone through in the order of time:
  /// not pauses, nor occasions with a way in between or with a choice of rooms.
  private static func knows(_ domains: Domains, _ tasks: [Int], _ travel: SequenceTravel) -> Bool {
    let problem = domains.problem
    let own = Set(tasks)
    guard
      !problem.pauses.contains(where: {
        $0.minutes > 0 && !own.isDisjoint(with: $0.tasks + ($0.others ?? []))
      })
    else { return false }
    guard !domains.occasions.areSingle else { return true }
    return tasks.enumerated().allSatisfy { position, task in
      tasks[(position + 1)...].allSatisfy { other in
        !domains.occasions.areOne(task, other)
          || travel.isNone(between: problem.sites(of: task), and: problem.sites(of: other))
            && !problem.choosesRoom(task, likewise: other)
      }
    }
  }

  // MARK: Kinds

  private struct Likeness: Hashable {
    let placements: [Placement]
    let costs: [Int]
    let people: [Int]
    let site: Int?
    let isNeeded: Bool
    let skip: Int
    /// The task itself, where something speaks of it alone.
    let single: Int?
  }

  private mutating func addKinds(
    _ placements: [(task: Int, of: [Placement])], _ costs: SequenceCosts
  ) {
    startable = Array(repeating: [], count: moments.count)
    ending = Array(repeating: [], count: moments.count)
    let named = problem.tasksInGroups
    var known: [Likeness: Int] = [:]
    for (task, placements) in placements {
      let likeness = Likeness(
        placements: placements, costs: placements.map { costs.cost(of: $0, of: task) },
        people: problem.tasks[task].people.sorted(), site: problem.tasks[task].site,
        isNeeded: domains.isNeeded[task] || fixed.contains(task),
        skip: costs.cost(of: nil, of: task),
        single: named.contains(task) ? task : nil)
      if let kind = known[likeness] {
        kinds[kind].tasks.append(task)
      } else {
        known[likeness] = kinds.count
        addKind(task, likeness)
      }
    }
  }

  private mutating func addKind(_ task: Int, _ likeness: Likeness) {
    let number = kinds.count
    var kind = Kind(tasks: [task], isNeeded: likeness.isNeeded, skip: likeness.skip)
    kind.shortest = likeness.placements.map(\.length).min() ?? 1
    var rest = Array(repeating: Self.never, count: moments.count)
    var moment = 0
    var position = 0
    while position < likeness.placements.count {
      let start = likeness.placements[position].start
      while moments[moment] < start { moment += 1 }
      let first = choices.count
      while position < likeness.placements.count, likeness.placements[position].start == start {
        add(likeness.placements[position], of: task, likeness.costs[position], &rest[moment])
        position += 1
      }
      startable[moment].append((number, first..<choices.count))
      kind.last = moment
    }
    ending[kind.last].append(number)
    if !kind.isNeeded { rest = rest.map { min($0, kind.skip) } }
    for moment in rest.indices.dropLast().reversed() {
      rest[moment] = min(rest[moment], rest[moment + 1])
    }
    self.rest.append(rest)
    kinds.append(kind)
  }

  private mutating func add(_ placement: Placement, of task: Int, _ cost: Int, _ least: inout Int) {
    let roomClass = placement.room.map { domains.rooms.classOfRoom[$0] }
    choices.append(
      Choice(
        placement: placement, end: placement.end, roomClass: roomClass,
        site: roomClass == nil ? problem.tasks[task].site : problem.rooms[placement.room ?? 0].site,
        cost: cost))
    least = min(least, cost)
  }

  // MARK: People, rooms and groups

  /// Only those of more than one task matter, one of which is not fixed.
  private mutating func addPeople() {
    var kindsOfPerson: [Int: [Int]] = [:]
    for (number, kind) in kinds.enumerated() {
      for person in problem.tasks[kind.tasks[0]].people {
        kindsOfPerson[person, default: []].append(number)
      }
    }
    var known: [[Int]: Int] = [:]
    for person in kindsOfPerson.keys.sorted() {
      let own = kindsOfPerson[person] ?? []
      guard own.count > 1 || kinds[own[0]].tasks.count > 1,
        own.contains(where: { !fixed.contains(kinds[$0].tasks[0]) })
      else { continue }
      if let position = known[own] {
        people[position].count += 1
      } else {
        known[own] = people.count
        for kind in own { kinds[kind].people.append(people.count) }
        people.append(Person(kinds: own, count: 1))
      }
    }
  }

  private mutating func addRooms() {
    var users: [Int: Int] = [:]
    var classes = Array(repeating: Set<Int>(), count: kinds.count)
    for start in startable.joined() {
      for choice in choices[start.choices] {
        if let roomClass = choice.roomClass { classes[start.kind].insert(roomClass) }
      }
    }
    for (kind, classes) in zip(kinds, classes) {
      for roomClass in classes { users[roomClass, default: 0] += kind.tasks.count }
    }
    for number in users.keys.sorted() {
      let members = domains.rooms.members[number]
      guard members.count < users[number] ?? 0 else { continue }
      rooms.append(
        RoomClass(
          number: number, count: members.count, turnround: problem.rooms[members[0]].turnround))
    }
  }

  private mutating func addGroups() {
    var kindOfTask: [Int: Int] = [:]
    for (number, kind) in kinds.enumerated() {
      for task in kind.tasks { kindOfTask[task] = number }
    }
    for order in problem.orders where !domains.implies(order) {
      guard let first = kindOfTask[order.first], let second = kindOfTask[order.second] else {
        continue
      }
      kinds[first].before.append(orders.count)
      kinds[second].after.append(orders.count)
      orders.append(
        Problem.Order(first: first, second: second, least: order.least, most: order.most))
    }
    for group in problem.exclusions.map({ $0.tasks.compactMap { kindOfTask[$0] } })
    where group.count > 1 {
      for kind in group { kinds[kind].exclusions.append(exclusions.count) }
      exclusions.append(group)
    }
    for group in problem.togethers.map({ $0.tasks.compactMap { kindOfTask[$0] } })
    where group.count > 1 {
      for kind in group { kinds[kind].togethers.append(togethers.count) }
      togethers.append(group)
    }
    for limit in problem.limits {
      let own = kinds.indices.filter {
        problem.tasks[kinds[$0].tasks[0]].people.contains(limit.person)
          && limit.counts(kinds[$0].tasks[0])
      }
      guard own.reduce(0, { $0 + kinds[$1].tasks.count }) > limit.most else { continue }
      for kind in own { kinds[kind].limits.append(limits.count) }
      limits.append(limit)
    }
  }
}

extension SequenceModel {
  private mutating func addOccasions() {
    guard !domains.occasions.areSingle else { return }
    for number in kinds.indices {
      let task = kinds[number].tasks[0]
      let first = kinds.indices.first {
        $0 != number && domains.occasions.areOne(kinds[$0].tasks[0], task)
      }
      kinds[number].occasion = first.map { min($0, number) }
    }
  }
}

extension Problem {
  /// Where a task may be held.
  fileprivate func sites(of task: Int) -> Set<Int> {
    Set(
      (tasks[task].rooms.isEmpty ? [tasks[task].site] : tasks[task].rooms.map { rooms[$0].site })
        .compactMap { $0 })
  }

  /// Whether two tasks may take the same rooms, and not only one that they would share.
  fileprivate func choosesRoom(_ a: Int, likewise b: Int) -> Bool {
    let shared = Set(tasks[a].rooms).intersection(tasks[b].rooms)
    return !shared.isEmpty && (tasks[a].rooms.count > 1 || tasks[b].rooms.count > 1)
  }
}

/// Minutes between sites, and which of two stays is of no more account.
struct SequenceTravel {
  private let sites: Int
  private let minutes: FlatRow<Int>
  /// The longest way from each site.
  let longest: FlatRow<Int>

  init(_ problem: Problem) {
    sites = problem.sites
    var minutes = Array(repeating: 0, count: sites * sites)
    var longest = Array(repeating: 0, count: sites)
    for journey in problem.journeys where journey.from != journey.to {
      let position = journey.from * sites + journey.to
      minutes[position] = max(minutes[position], journey.minutes)
      longest[journey.from] = max(longest[journey.from], journey.minutes)
    }
    self.minutes = FlatRow(minutes)
    self.longest = FlatRow(longest)
  }

  /// Whether no way between two of these takes time, in either direction.
  func isNone(between some: Set<Int>, and others: Set<Int>) -> Bool {
    some.allSatisfy { a in
      others.allSatisfy { minutes(from: a, to: $0) == 0 && minutes(from: $0, to: a) == 0 }
    }
  }

  /// Whether any way takes time.
  var isAny: Bool { (0..<sites).contains { longest[$0] > 0 } }

  func minutes(from: Int, to: Int) -> Int { minutes[from * sites + to] }

  /// Whether, to whichever site one goes, having left `a` at one time is no worse than having left `b`
  /// at another.
  func isCovered(_ a: Int, leftAt time: Int, by b: Int, leftAt other: Int) -> Bool {
    (0..<sites).allSatisfy {
      time + minutes(from: a, to: $0) <= other + minutes(from: b, to: $0)
    }
  }
}

extension Problem {
  /// Tasks that a condition on several of them names.
  fileprivate var tasksInGroups: Set<Int> {
    Set(
      orders.flatMap { [$0.first, $0.second] } + togethers.flatMap(\.tasks)
        + exclusions.flatMap(\.tasks) + occasions.joined() + limits.flatMap { $0.tasks ?? [] })
  }
}

extension Domains {
  func slotCount(of task: Int) -> Int {
    all[task].starts.count * all[task].lengths.count * max(1, all[task].classes.count)
  }

  /// Every placement of a task that its own conditions allow, by start; in rooms that are equal, only
  /// in the first.
  func placements(of task: Int) -> [Placement] {
    let domain = all[task]
    let classes: [Int?] = domain.classes.isEmpty ? [nil] : domain.classes
    var found: [Placement] = []
    for start in domain.starts {
      for length in domain.lengths {
        for roomClass in classes where allows(task, start, length, inClass: roomClass) {
          let room = roomClass.map { rooms.members[$0][0] }
          found.append(Placement(start: start, length: length, room: room))
        }
      }
    }
    return found
  }
}

extension SequenceModel {
  /// What a plan costs that gives each task one of its placements, or none.
  func cost(of plan: Plan) -> Int {
    var cost = 0
    var held: [[Placement]] = Array(repeating: [], count: people.count)
    for start in startable.joined() {
      let kind = kinds[start.kind]
      for task in kind.tasks {
        guard let placement = plan[task] else { continue }
        guard placement.start == choices[start.choices.lowerBound].placement.start else { continue }
        for choice in choices[start.choices] where isSame(choice.placement, placement) {
          cost += choice.cost
          for person in kind.people { held[person].append(placement) }
        }
      }
    }
    for kind in kinds { cost += kind.skip * kind.tasks.count { plan[$0] == nil } }
    for (person, placements) in zip(people, held) {
      cost += gapCost * person.count * gaps(in: placements.sorted { $0.start < $1.start })
    }
    return cost
  }

  /// Whether two placements differ at most in rooms of a class.
  private func isSame(_ a: Placement, _ b: Placement) -> Bool {
    a.length == b.length
      && a.room.map { domains.rooms.classOfRoom[$0] }
        == b.room.map { domains.rooms.classOfRoom[$0] }
  }

  private func gaps(in placements: [Placement]) -> Int {
    var (count, busyUntil, last) = (0, Int.min, Int?.none)
    for placement in placements {
      let isSameDay =
        last.map { last in
          problem.days.isEmpty
            || problem.days.contains { $0.contains(last) && $0.contains(placement.start) }
        } ?? false
      if isSameDay, busyUntil < placement.start { count += 1 }
      busyUntil = isSameDay ? max(busyUntil, placement.end) : placement.end
      last = placement.start
    }
    return count
  }
}
