// Conflicts and the ways out of them: minimal, and each one tried.

import Constraints
import HeraldTesting
import Planning
import SAT
import Testing

@testable import Solving

@Suite struct ConflictTests {
  /// Without any one member of a conflict, the others can hold together.
  @Test(arguments: 0..<8)
  func conflictsAreMinimal(row: UInt64) {
    for (seed, problem, conflict) in Self.impossible(row) {
      #expect(!Self.canHold(conflict, in: problem), "seed \(seed)")
      for member in conflict {
        let others = conflict.filter { $0 != member }
        #expect(Self.canHold(others, in: problem), "seed \(seed): \(member) is not needed")
      }
    }
  }

  /// Conflicts of problems that are cut down before they are traced are minimal where they say so.
  @Test(arguments: 0..<8)
  func problemsAreCutDownToConflicts(row: UInt64) {
    for (seed, problem, _) in Self.impossible(row) {
      let outcome = Conflict.find(in: problem, within: .none, patience: 0)
      guard case .conflict(let conflict, let isMinimal) = outcome else {
        Issue.record("seed \(seed): \(outcome)")
        continue
      }
      #expect(!Self.canHold(conflict, in: problem), "seed \(seed)")
      for member in conflict where isMinimal {
        let others = conflict.filter { $0 != member }
        #expect(Self.canHold(others, in: problem), "seed \(seed): \(member) is not needed")
      }
    }
  }

  /// A way out that is said to cure everything leaves a problem that has a plan.
  @Test(arguments: 0..<8)
  func waysOutAreWaysOut(row: UInt64) {
    for (seed, problem, conflict) in Self.impossible(row) {
      let found = Relaxing(problem, conflict: conflict, step: 1).smallest()
      #expect(found.count <= 5)
      #expect(found.map(\.curesAll) == found.map(\.curesAll).sorted { $0 && !$1 })
      for relaxation in found where relaxation.curesAll {
        var changed = problem.applying(relaxation.change, step: 1)
        if case .drop(let task) = relaxation.change { changed.needs.removeAll { $0.task == task } }
        #expect(EveryPlan(changed).leastCosts(in: []) != nil, "seed \(seed): \(relaxation)")
      }
    }
  }

  /// Made-up problems that are impossible, with the conflict that the search gives.
  private static func impossible(_ row: UInt64) -> [(UInt64, Problem, [Problem.Statement])] {
    (row * 12..<(row + 1) * 12).compactMap { seed in
      var problem = TinyProblem(seed: 130_000 + seed, tasks: 3, horizon: 3).problem
      problem.needs = problem.tasks.indices.map { Problem.Need(task: $0) }
      guard case .conflict(let conflict, let isMinimal) = Search(problem).run() else { return nil }
      return isMinimal ? (seed, problem, conflict) : nil
    }
  }

  /// By trying every plan: only the statements given count.
  private static func canHold(_ statements: [Problem.Statement], in problem: Problem) -> Bool {
    let constraints = statements.map(problem.constraint)
    var canHold = false
    EveryPlan(problem).visit { plan in
      canHold = canHold || constraints.allSatisfy { $0.isKept(by: plan, in: problem) }
    }
    return canHold
  }
}
