// What a constraint is: one kind of condition, checked and encoded in one file.

public import Planning
import SAT

/// One condition of a problem.
public protocol Constraint: Sendable {
  var statement: Problem.Statement { get }

  /// Whether a plan keeps it.
  func isKept(by plan: Plan, in problem: Problem) -> Bool

  /// Writes clauses that hold exactly for the plans that keep it.
  func encode(into encoder: inout Encoder)
}

/// A condition on the placement of single tasks: it takes values from their domains.
protocol PlacementConstraint: Constraint {
  /// The tasks it speaks of.
  func tasks(in problem: Problem) -> [Int]

  /// Whether the task may be held there and then.
  func allows(_ placement: Placement, of task: Int, in problem: Problem) -> Bool
}

extension PlacementConstraint {
  func isKept(by plan: Plan, in problem: Problem) -> Bool {
    tasks(in: problem).allSatisfy { task in
      plan[task].map { allows($0, of: task, in: problem) } ?? true
    }
  }

  func encode(into encoder: inout Encoder) {
    for task in tasks(in: encoder.problem) { encoder.forbid(task, unless: self) }
  }
}

extension Problem {
  /// The constraint that a statement stands for.
  public func constraint(_ statement: Statement) -> any Constraint {
    switch statement {
    case .need(let number): NeedConstraint(number: number, need: needs[number])
    case .pin(let number): PinConstraint(number: number, pin: pins[number])
    case .window(let number): WindowConstraint(number: number, window: windows[number])
    case .absence(let number): AbsenceConstraint(number: number, absence: absences[number])
    case .presence(let person): PresenceConstraint(person: person)
    case .room(let room): RoomConstraint(room: room)
    case .journey(let number): JourneyConstraint(number: number, journey: journeys[number])
    case .order(let number): OrderConstraint(number: number, order: orders[number])
    case .together(let number): TogetherConstraint(number: number, tasks: togethers[number].tasks)
    case .exclusion(let number):
      ExclusionConstraint(number: number, tasks: exclusions[number].tasks)
    case .limit(let number): LimitConstraint(number: number, limit: limits[number])
    case .pause(let number): PauseConstraint(number: number, pause: pauses[number])
    case .fairness: FairnessConstraint(bound: fairness ?? 0)
    }
  }
}
