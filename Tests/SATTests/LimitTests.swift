// Searches that end early, and those that another thread ends.

import Foundation
import SAT
import Synchronization
import Testing

@Suite struct LimitTests {
  /// Far too hard to be answered while a test runs.
  private static let hard = pigeonhole(pigeons: 14, holes: 13)

  private static func answer(_ limits: Limits) -> Answer {
    var solver = Solver()
    solver.add(hard)
    return solver.solve(within: limits)
  }

  private static func isUnknown(_ answer: Answer) -> Bool {
    if case .unknown = answer { true } else { false }
  }

  @Test func conflictsAreLimited() {
    #expect(Self.isUnknown(Self.answer(Limits(conflicts: 500))))
    #expect(Self.isUnknown(Self.answer(Limits(conflicts: 0))))
  }

  /// The limit strikes at the same point every time.
  @Test func conflictLimitsAreExact() {
    let counts = (0..<3).map { _ in
      var solver = Solver()
      solver.add(Self.hard)
      _ = solver.solve(within: Limits(conflicts: 1_000))
      return solver.learnedClauseCount
    }
    #expect(Set(counts).count == 1)
    #expect(counts[0] > 900 && counts[0] < 1_100)
  }

  @Test func deadlinesEndASearch() {
    #expect(Self.isUnknown(Self.answer(Limits(deadline: .after(.milliseconds(30))))))
    #expect(Self.isUnknown(Self.answer(Limits(deadline: .now))))
    #expect(Self.isUnknown(Self.answer(Limits(deadline: Deadline(nanoseconds: 0)))))
  }

  @Test func deadlinesAreInstants() {
    let now = Deadline.now
    #expect(now.hasPassed && Deadline.after(.seconds(-1)).hasPassed)
    #expect(!Deadline.after(.seconds(1000)).hasPassed)
    #expect(!Deadline.after(.seconds(Int64.max)).hasPassed)
    #expect(now < .after(.seconds(1)))
  }

  /// Runs something soon on a thread of its own. Searches block, so that tasks could wait for ever for
  /// the threads that searches hold.
  private static func soon(_ action: @escaping @Sendable () -> Void) {
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: 0.02)
      action()
    }
  }

  @Test func anotherThreadEndsASearch() {
    let interrupt = Interrupt()
    Self.soon { interrupt.set() }
    #expect(Self.isUnknown(Self.answer(Limits(interrupt: interrupt))))
    #expect(Self.isUnknown(Self.answer(Limits(interrupt: interrupt))) && interrupt.isSet)
  }

  @Test func outerInterruptsReachInnerOnes() {
    let outer = Interrupt()
    let (first, second) = (Interrupt(within: outer), Interrupt(within: Interrupt(within: outer)))
    first.set()
    #expect(first.isSet && !second.isSet && !outer.isSet)
    Self.soon { outer.set() }
    #expect(Self.isUnknown(Self.answer(Limits(interrupt: second))) && second.isSet)
  }

  private static let onSignal = Interrupt()

  @Test func signalHandlersEndASearch() {
    let interrupt = Interrupt(within: Self.onSignal)
    let before = signal(SIGUSR1) { _ in LimitTests.onSignal.set() }
    // To the process: threads that do the work of tasks take no signals.
    Self.soon { kill(getpid(), SIGUSR1) }
    #expect(Self.isUnknown(Self.answer(Limits(interrupt: interrupt))))
    signal(SIGUSR1, before)
  }

  /// A search that was ended leaves a solver that goes on.
  @Test func searchesGoOn() {
    var solver = Solver()
    solver.add(pigeonhole(pigeons: 7, holes: 6))
    var searches = 0
    while Self.isUnknown(solver.solve(within: Limits(conflicts: 50))) { searches += 1 }
    #expect(searches > 1)
    #expect(solver.solve().core?.isEmpty == true)
  }

  /// The hard part is hidden behind `on`, so that only the search without `other` meets it.
  @Test func minimisationEndsEarlyToo() throws {
    var formula = Formula()
    formula.reserve(variables: Self.hard.variableCount)
    let (on, other) = (formula.newVariable(), formula.newVariable())
    formula.only(if: on) { for clause in Self.hard.clauses { $0.add(clause: clause) } }
    formula.add(!on, !other)
    let loose = formula.newVariables(5)
    var solver = Solver()
    solver.add(formula)
    let core = try #require(solver.solve(assuming: loose + [other, on]).core)
    let struck = solver.minimise(core, within: Limits(conflicts: 20))
    #expect(!struck.isMinimal && Set(struck.core.literals) == [on, other])
    let late = solver.minimise(core, within: Limits(deadline: .now))
    #expect(!late.isMinimal && late.core == core)
  }

  /// A solver made here searches there, and comes back.
  @Test func solversMoveBetweenThreads() async {
    var solver = Solver()
    solver.add(pigeonhole(pigeons: 5, holes: 5))
    let handed = Mutex(solver)
    let model = await Task.detached { handed.withLock { $0.solve().model } }.value
    #expect(model != nil)
    #expect(handed.withLock { $0.solve().model } != nil)
  }
}
