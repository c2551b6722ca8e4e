// How many tasks a person takes part in during a day, a session or any other stretch of time.

public import Planning
import SAT

struct LimitConstraint: Constraint {
  let number: Int
  let limit: Problem.Limit

  var statement: Problem.Statement { .limit(number) }

  func isKept(by plan: Plan, in problem: Problem) -> Bool {
    let held = problem.tasks.indices.count { task in
      guard let start = plan[task]?.start else { return false }
      return problem.tasks[task].people.contains(limit.person) && limit.stretch.contains(start)
        && limit.counts(task)
    }
    return held <= limit.most
  }

  func encode(into encoder: inout Encoder) {
    var starts: [Literal] = []
    for task in encoder.tasks(of: limit.person) where limit.counts(task) {
      let variables = encoder.tasks[task]
      for (number, start) in variables.starts.enumerated() where limit.stretch.contains(start) {
        starts.append(variables.at[number])
      }
    }
    encoder.atMost(limit.most, starts)
  }
}

extension Problem.Limit {
  /// Whether a task of the person counts.
  public func counts(_ task: Int) -> Bool { tasks.map { $0.contains(task) } ?? true }
}
