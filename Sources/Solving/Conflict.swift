// Why a problem has no plan: a set of statements that contradict each other, none of which can be
// left out.

import Constraints
import Planning
import SAT

enum Conflict {
  /// Conflicts of the solver after which a traced problem counts as too hard to be taken whole.
  static let patience = 20_000

  /// A core of an impossible problem.
  ///
  /// That people are in one place at a time always holds: a conflict is minimal in everything else, and
  /// then names the people without whom it would be none.
  ///
  /// - Parameters:
  ///   - saidTogether: statements of which a conflict has all or none.
  ///   - patience: conflicts that the solver may take over the traced problem.
  static func find(
    in problem: Problem, saidTogether: [[Problem.Statement]] = [], within limits: Limits,
    patience: Int = patience
  ) -> Outcome {
    let all = Set(problem.statements)
    var patient = limits
    patient.conflicts = patience
    let groups = saidTogether.filter { $0.count > 1 }
    if let found = core(of: PartOfProblem(problem, only: all), groups, limits, first: patient) {
      return found
    }
    // The selectors of a traced problem hide from the solver what a plain one shows it, such as that
    // somebody has fewer hours than meetings. So the plain one is cut down first.
    var shrinking = Shrinking(problem, limits)
    guard let part = shrinking.part() else { return .unknown }
    let rest = PartOfProblem(problem, only: Set(part))
    if let found = core(of: rest, groups, limits, first: patient) { return found }
    return .conflict(part, isMinimal: shrinking.isCertain && groups.isEmpty)
  }

  /// - Parameter first: the limits of the search for any core; `limits` are those of everything.
  private static func core(
    of part: PartOfProblem, _ groups: [[Problem.Statement]], _ limits: Limits, first: Limits
  ) -> Outcome? {
    let encoder = Encoder(part.problem, isTraced: true)
    var solver = Solver()
    solver.add(encoder.formula)
    for (statement, literal) in encoder.selectors where statement.isPresence { solver.add(literal) }
    let members = members(encoder, part, groups, &solver)
    guard
      case .unsatisfiable(let core) = solver.solve(
        assuming: members.map(\.literal), within: first)
    else { return nil }
    let minimal = solver.minimise(core, within: limits)
    let blamed = Set(minimal.core.literals)
    let statements = members.filter { blamed.contains($0.literal) }.flatMap(\.statements)
    let people = people(in: encoder, statements, limits)
    let named = (statements + people.statements).flatMap { withEquals($0, encoder.rooms) }
    return .conflict(
      named.map(part.original), isMinimal: minimal.isMinimal && people.areMinimal)
  }

  /// What may be left out or kept: statements by themselves, and those that are said together, with the
  /// literal that makes them hold.
  private static func members(
    _ encoder: Encoder, _ part: PartOfProblem, _ groups: [[Problem.Statement]],
    _ solver: inout Solver
  ) -> [(literal: Literal, statements: [Problem.Statement])] {
    var groupOf: [Problem.Statement: Int] = [:]
    for (number, group) in groups.enumerated() { for member in group { groupOf[member] = number } }
    var members: [(literal: Literal, statements: [Problem.Statement])] = []
    var positions: [Int: Int] = [:]
    var formula = encoder.formula
    for (statement, selector) in encoder.selectors where !statement.isPresence {
      guard let group = groupOf[part.original(statement)] else {
        members.append((selector, [statement]))
        continue
      }
      if positions[group] == nil {
        positions[group] = members.count
        members.append((formula.newVariable(), []))
      }
      let position = positions[group] ?? 0
      members[position].statements.append(statement)
      solver.add(clause: [!members[position].literal, selector])
    }
    return members
  }

  /// The people who have to be in one place at a time for the statements to contradict each other.
  private static func people(
    in encoder: Encoder, _ statements: [Problem.Statement], _ limits: Limits
  ) -> (statements: [Problem.Statement], areMinimal: Bool) {
    let held = Set(statements)
    var solver = Solver()
    solver.add(encoder.formula)
    for (statement, literal) in encoder.selectors where held.contains(statement) {
      solver.add(literal)
    }
    let presences = encoder.selectors.filter(\.statement.isPresence)
    guard
      case .unsatisfiable(let core) = solver.solve(
        assuming: presences.map(\.literal), within: limits)
    else { return (presences.map(\.statement), false) }
    let minimal = solver.minimise(core, within: limits)
    let blamed = Set(minimal.core.literals)
    return (
      presences.filter { blamed.contains($0.literal) }.map(\.statement), minimal.isMinimal
    )
  }

  /// Equal rooms are encoded as one: all of them are to blame.
  private static func withEquals(
    _ statement: Problem.Statement, _ rooms: RoomClasses
  ) -> [Problem.Statement] {
    guard case .room(let room) = statement else { return [statement] }
    return rooms.members[rooms.classOfRoom[room]].map { .room($0) }
  }
}

/// Cuts an impossible problem down: ever smaller groups of statements are left out as long as it stays
/// impossible (the deletion filter of Chinneck and Dravnieks 1991, in groups).
private struct Shrinking {
  private let problem: Problem
  private let limits: Limits
  /// Whether everything that was kept is known to be needed.
  private(set) var isCertain = true

  init(_ problem: Problem, _ limits: Limits) {
    self.problem = problem
    self.limits = limits
  }

  /// Statements that are impossible together; nil when time is up before anything is known.
  mutating func part() -> [Problem.Statement]? {
    var kept = problem.statements.filter { !$0.isOfPersonOrRoom }
    guard isImpossible(kept) else { return nil }
    var size = max(1, kept.count / 2)
    while true {
      // What counts is whether the last pass, of single statements, was sure of each.
      isCertain = true
      var position = 0
      while position < kept.count {
        var fewer = kept
        fewer.removeSubrange(position..<min(position + size, kept.count))
        if isImpossible(fewer) { kept = fewer } else { position += size }
      }
      guard size > 1, !limits.areMet else { return kept + involved(in: kept) }
      size = (size + 1) / 2
    }
  }

  /// The people and rooms without whom it would not be impossible, as far as leaving them out shows.
  private mutating func involved(in kept: [Problem.Statement]) -> [Problem.Statement] {
    var part = PartOfProblem(problem, only: Set(kept)).problem
    var statements: [Problem.Statement] = []
    var without = part
    for task in without.tasks.indices { without.tasks[task].rooms = [] }
    for pin in without.pins.indices { without.pins[pin].room = nil }
    if isImpossible(without) {
      part = without
    } else {
      statements = part.rooms.indices.map { .room($0) }
    }
    let needed = Set(part.needs.map(\.task))
    for person in 0..<part.people
    where needed.count(where: { part.tasks[$0].people.contains(person) }) > 1 {
      without = part
      for task in needed { without.tasks[task].people.removeAll { $0 == person } }
      let isMentioned = part.speaks(of: person)
      if !isMentioned, isImpossible(without) {
        part = without
      } else {
        statements.append(.presence(person))
        // Leaving out the person leaves out more than the presence: then it need not be to blame.
        if isMentioned, !needsPresence(of: person, in: part) { isCertain = false }
      }
    }
    return statements
  }

  /// Whether there is a plan as soon as one person may be in two places, all else as it is.
  private func needsPresence(of person: Int, in part: Problem) -> Bool {
    let encoder = Encoder(part, isTraced: true)
    var solver = Solver()
    solver.add(encoder.formula)
    for selector in encoder.selectors where selector.statement != .presence(person) {
      solver.add(selector.literal)
    }
    var patient = limits
    patient.conflicts = Conflict.patience
    switch solver.solve(within: patient) {
    case .unsatisfiable: return false
    case .satisfiable: return true
    case .unknown: return false
    }
  }

  private mutating func isImpossible(_ statements: [Problem.Statement]) -> Bool {
    isImpossible(PartOfProblem(problem, only: Set(statements)).problem)
  }

  private mutating func isImpossible(_ problem: Problem) -> Bool {
    let domains = Domains(problem)
    if domains.isImpossible { return true }
    // With gaps come the counts of busy hours, which show the solver that hours are lacking.
    var encoder = Encoder(domains, countsTwice: true)
    _ = encoder.costs(of: .gaps)
    var solver = Solver()
    solver.add(encoder.formula)
    var patient = limits
    patient.conflicts = Conflict.patience
    switch solver.solve(within: patient) {
    case .unsatisfiable: return true
    case .satisfiable: return false
    case .unknown:
      isCertain = false
      return false
    }
  }
}

extension Problem.Statement {
  fileprivate var isPresence: Bool {
    if case .presence = self { true } else { false }
  }

  /// Whether it says what a person or a room can do, and so stays when a problem is cut down.
  fileprivate var isOfPersonOrRoom: Bool {
    switch self {
    case .presence, .room: true
    default: false
    }
  }
}

extension Problem {
  /// Whether other statements than the person's presence depend on who takes part in what.
  fileprivate func speaks(of person: Int) -> Bool {
    !journeys.isEmpty || fairness != nil || absences.contains { $0.person == person }
      || limits.contains { $0.person == person } || pauses.contains { $0.person == person }
  }
}
