// A plan laid out for comparison: what is held, and by person and by room in the order of time.

import Planning

/// One task that is held.
struct Held {
  var task: Int
  var start: Int
  var end: Int
  var room: Int?
  /// Where it is held: where its room is, or its own site when it takes none.
  var site: Int?

  func overlaps(_ stretch: Range<Int>) -> Bool {
    start < stretch.upperBound && stretch.lowerBound < end
  }

  func lies(in stretch: Range<Int>) -> Bool {
    stretch.lowerBound <= start && end <= stretch.upperBound
  }
}

struct Timetable {
  let problem: Problem
  let plan: Plan
  /// By task; nil for one that is not held or not to be compared.
  let held: [Held?]
  /// By person, in the order of time.
  let ofPeople: [[Held]]
  /// By room, in the order of time.
  let ofRooms: [[Held]]
  /// By task, the number of the occasion that it belongs to; nil for one that is an occasion by itself.
  private let occasions: [Int?]

  init(of plan: Plan, in problem: Problem, without excluded: Set<Int> = []) {
    self.problem = problem
    self.plan = plan
    held = plan.placements.indices.map { task in
      guard let placement = plan[task], !excluded.contains(task) else { return nil }
      let site = placement.room.map { problem.rooms[$0].site } ?? problem.tasks[task].site
      return Held(
        task: task, start: placement.start, end: placement.end, room: placement.room, site: site)
    }
    var ofPeople = Array(repeating: [Held](), count: problem.people)
    var ofRooms = Array(repeating: [Held](), count: problem.rooms.count)
    let inOrder = held.compactMap(\.self).sorted {
      ($0.start, $0.end, $0.task) < ($1.start, $1.end, $1.task)
    }
    for item in inOrder {
      for person in problem.tasks[item.task].people { ofPeople[person].append(item) }
      if let room = item.room { ofRooms[room].append(item) }
    }
    self.ofPeople = ofPeople
    self.ofRooms = ofRooms
    occasions = Self.occasions(of: problem)
  }

  /// Two that are one occasion, directly or by way of others, and start in the same minute.
  func areOneOccasion(_ one: Held, _ another: Held) -> Bool {
    guard one.start == another.start, let occasion = occasions[one.task] else { return false }
    return occasion == occasions[another.task]
  }

  /// Spreads numbers along the occasions until nothing changes.
  private static func occasions(of problem: Problem) -> [Int?] {
    var numbers = Array(repeating: Int?.none, count: problem.tasks.count)
    var isStable = false
    while !isStable {
      isStable = true
      for occasion in problem.occasions where occasion.count > 1 {
        let known = occasion.compactMap { numbers[$0] } + occasion
        let least = known.min()
        for task in occasion where numbers[task] != least {
          numbers[task] = least
          isStable = false
        }
      }
    }
    return numbers
  }

  /// Those of these tasks that are held.
  func held(of tasks: [Int]) -> [Held] {
    tasks.compactMap { held[$0] }
  }
}
