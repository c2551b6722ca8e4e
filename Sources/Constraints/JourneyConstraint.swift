// A person needs time to get from one site to another.

import Planning
import SAT

struct JourneyConstraint: Constraint {
  let number: Int
  let journey: Problem.Journey

  var statement: Problem.Statement { .journey(number) }

  func isKept(by plan: Plan, in problem: Problem) -> Bool {
    guard journey.from != journey.to, journey.minutes > 0 else { return true }
    for (first, a) in held(at: journey.from, plan, problem) {
      for (second, b) in held(at: journey.to, plan, problem)
      where first != second && problem.sharePeople(first, second) {
        if b.start >= a.start, b.start < a.end + journey.minutes { return false }
      }
    }
    return true
  }

  private func held(at site: Int, _ plan: Plan, _ problem: Problem) -> [(Int, Placement)] {
    problem.tasks.indices.compactMap { task in
      plan[task].flatMap { problem.site(of: task, $0.room) == site ? (task, $0) : nil }
    }
  }

  /// A task at the one site leaves those at the other only starts before it, or late enough after.
  func encode(into encoder: inout Encoder) {
    guard journey.from != journey.to, journey.minutes > 0 else { return }
    for first in encoder.tasks(at: journey.from) {
      for second in encoder.tasks(at: journey.to)
      where first != second && encoder.problem.sharePeople(first, second) {
        encode(first, second, into: &encoder)
      }
    }
  }

  private func encode(_ first: Int, _ second: Int, into encoder: inout Encoder) {
    let away = [
      !encoder.isHeld(first, at: journey.from), !encoder.isHeld(second, at: journey.to),
    ].filter { $0 != !encoder.tasks[first].held && $0 != !encoder.tasks[second].held }
    for slot in encoder.slots(of: first) {
      let before = encoder.started(second, by: slot.start - 1)
      let tooEarly = encoder.started(second, by: slot.end + journey.minutes - 1)
      guard before != tooEarly else { continue }
      encoder.add(slot.literals.map { !$0 } + away + [before, !tooEarly])
    }
  }
}

extension Problem {
  /// Where a task is held, when it takes this room.
  func site(of task: Int, _ room: Int?) -> Int? { room.map { rooms[$0].site } ?? tasks[task].site }

  /// Whether somebody takes part in both.
  func sharePeople(_ first: Int, _ second: Int) -> Bool {
    tasks[first].people.contains { tasks[second].people.contains($0) }
  }
}

extension Encoder {
  /// The tasks that may be held at a site.
  fileprivate mutating func tasks(at site: Int) -> [Int] {
    if tasksAtSite.isEmpty {
      tasksAtSite = Array(repeating: [], count: problem.sites)
      for task in problem.tasks.indices {
        for site in sites(of: task) { tasksAtSite[site].append(task) }
      }
    }
    return tasksAtSite[site]
  }

  private func sites(of task: Int) -> [Int] {
    let classes = tasks[task].classes
    guard !problem.tasks[task].rooms.isEmpty else { return problem.tasks[task].site.asList }
    return Set(classes.compactMap { problem.rooms[rooms.members[$0][0]].site }).sorted()
  }

  /// Whether a task is held at a site: `held` itself where it can be nowhere else.
  fileprivate mutating func isHeld(_ task: Int, at site: Int) -> Literal {
    let variables = tasks[task]
    let here = variables.classes.indices.filter {
      problem.rooms[rooms.members[variables.classes[$0]][0]].site == site
    }
    guard !variables.classes.isEmpty, here.count < variables.classes.count else {
      return variables.held
    }
    guard here.count > 1 else { return variables.inside[here[0]] }
    let key = TaskAtSite(task: task, site: site)
    if let known = literalAtSite[key] { return known }
    let any = formula.newVariable()
    for number in here { formula.add(!variables.inside[number], any) }
    formula.add(clause: [!any] + here.map { variables.inside[$0] })
    literalAtSite[key] = any
    return any
  }
}

/// A task and a site.
struct TaskAtSite: Hashable {
  let task: Int
  let site: Int
}

extension Optional {
  /// The value as a list of none or one.
  var asList: [Wrapped] { map { [$0] } ?? [] }
}
