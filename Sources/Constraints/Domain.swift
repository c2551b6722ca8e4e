// The placements that tasks may have by their own conditions, and by what others surely occupy.

public import Planning

/// Starts, lengths and classes of rooms that are left to a task; some combinations of them may
/// still be forbidden.
public struct Domain: Sendable {
  public var starts: [Int]
  public var lengths: [Int]
  public var classes: [Int]

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

/// The domains of all tasks of a problem.
public struct Domains: Sendable {
  public let problem: Problem
  public let rooms: RoomClasses
  public private(set) var all: [Domain]
  /// Whether the task must be held.
  public private(set) var isNeeded: [Bool]
  /// The tasks in which each person takes part.
  public let tasksOfPerson: [[Int]]
  public let occasions: Occasions
  /// The conditions on single placements, by task.
  private var placementConstraints: [[any PlacementConstraint]]

  /// - Parameters:
  ///   - named: rooms that a goal speaks of by name.
  ///   - isNarrowed: whether conditions are applied to the domains.
  public init(_ problem: Problem, named: Set<Int> = [], isNarrowed: Bool = true) {
    self.problem = problem
    let rooms = RoomClasses(problem, named: named.union(problem.pins.compactMap(\.room)))
    self.rooms = rooms
    all = problem.tasks.map { Domain($0, rooms) }
    occasions = Occasions(problem)
    isNeeded = Array(repeating: false, count: problem.tasks.count)
    var tasksOfPerson = Array(repeating: [Int](), count: problem.people)
    for (number, task) in problem.tasks.enumerated() {
      for person in task.people { tasksOfPerson[person].append(number) }
    }
    self.tasksOfPerson = tasksOfPerson
    placementConstraints = Array(repeating: [], count: problem.tasks.count)
    guard isNarrowed else { return }
    for need in problem.needs { isNeeded[need.task] = true }
    gatherPlacementConstraints()
    narrow()
  }

  private mutating func gatherPlacementConstraints() {
    for statement in problem.statements {
      guard let constraint = problem.constraint(statement) as? any PlacementConstraint else {
        continue
      }
      for task in constraint.tasks(in: problem) { placementConstraints[task].append(constraint) }
    }
  }

  private mutating func narrow() {
    for task in all.indices {
      var domain = all[task]
      domain.narrow { allows(task, $0, $1, inClass: $2) }
      all[task] = domain
    }
    var narrowing = Narrowing(problem, tasksOfPerson, isNeeded, occasions, all)
    narrowing.run()
    all = narrowing.domains
  }

  /// Whether it shows already that no plan is possible: a task that must be held has no start left,
  /// or somebody too little time.
  public var isImpossible: Bool {
    zip(all, isNeeded).contains { $0.starts.isEmpty && $1 }
      || tasksOfPerson.contains { tasks in
        let needed = occasions.representatives(of: tasks.filter { isNeeded[$0] }) {
          all[$0].lengths.first ?? 0
        }
        return Overload(needed.map { all[$0] }).isCertain
      }
  }

  /// The task must be held from now on.
  public mutating func require(_ task: Int) { isNeeded[task] = true }

  /// Takes from a task the starts, lengths and rooms that no placement of this sort uses.
  public mutating func narrow(_ task: Int, _ isKept: (Placement) -> Bool) {
    var domain = all[task]
    domain.narrow { start, length, roomClass in
      let room = roomClass.map { rooms.members[$0][0] }
      return allows(task, start, length, inClass: roomClass)
        && isKept(Placement(start: start, length: length, room: room))
    }
    all[task] = domain
  }

  /// Whether conditions on the task alone allow this; rooms of a class are alike in that.
  public func allows(_ task: Int, _ start: Int, _ length: Int, inClass roomClass: Int?) -> Bool {
    let room = roomClass.map { rooms.members[$0][0] }
    return Self.allows(
      Placement(start: start, length: length, room: room), task, problem, placementConstraints[task]
    )
  }

  static func allows(
    _ placement: Placement, _ task: Int, _ problem: Problem,
    _ constraints: [any PlacementConstraint]
  ) -> Bool {
    constraints.allSatisfy { $0.allows(placement, of: task, in: problem) }
  }

  /// How many people are in each room that is in use, where rooms can be counted by the people in
  /// them: all tasks have equally many people and take a room of the same class, without turn-round.
  /// There are fewer people than tasks and starts, and a solver knows more about them.
  public var peoplePerRoom: Int? {
    let held = zip(problem.tasks, all).filter { !$0.1.starts.isEmpty }
    guard occasions.areSingle, let (first, domain) = held.first,
      let roomClass = domain.classes.first,
      problem.rooms[rooms.members[roomClass][0]].turnround == 0,
      held.allSatisfy({ $0.people.count == first.people.count && $1.classes == [roomClass] })
    else { return nil }
    return first.people.count
  }
}
