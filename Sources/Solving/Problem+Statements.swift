// A problem with some of its statements only.

import Planning

/// A part of a problem, with what its statements are called in the whole.
struct PartOfProblem {
  private(set) var problem: Problem
  private var originals: [Problem.Statement: Problem.Statement] = [:]

  /// The problem as it would be if only these statements were made; people and rooms stay as they
  /// are. Tasks that need not be held stand in nobody's way, so they go.
  init(_ whole: Problem, only statements: Set<Problem.Statement>) {
    problem = whole
    problem.needs = keep(whole.needs, of: statements) { .need($0) }
    problem.pins = keep(whole.pins, of: statements) { .pin($0) }
    problem.windows = keep(whole.windows, of: statements) { .window($0) }
    problem.absences = keep(whole.absences, of: statements) { .absence($0) }
    problem.journeys = keep(whole.journeys, of: statements) { .journey($0) }
    problem.orders = keep(whole.orders, of: statements) { .order($0) }
    problem.togethers = keep(whole.togethers, of: statements) { .together($0) }
    problem.exclusions = keep(whole.exclusions, of: statements) { .exclusion($0) }
    problem.limits = keep(whole.limits, of: statements) { .limit($0) }
    problem.pauses = keep(whole.pauses, of: statements) { .pause($0) }
    if !statements.contains(.fairness) { problem.fairness = nil }
    let needed = Set(problem.needs.map(\.task))
    for task in whole.tasks.indices where !needed.contains(task) { problem.tasks[task].starts = [] }
  }

  private mutating func keep<Record>(
    _ records: [Record], of statements: Set<Problem.Statement>,
    _ statement: (Int) -> Problem.Statement
  ) -> [Record] {
    var kept: [Record] = []
    for (number, record) in records.enumerated() where statements.contains(statement(number)) {
      originals[statement(kept.count)] = statement(number)
      kept.append(record)
    }
    return kept
  }

  /// What a statement of the part is called in the whole.
  func original(_ statement: Problem.Statement) -> Problem.Statement {
    originals[statement] ?? statement
  }
}
