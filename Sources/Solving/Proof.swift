// What a checker that does not trust Herald needs: a claim about a problem as a formula that has no
// model, and the solver's steps that show it.

import Constraints
public import Planning
import SAT

/// A claim about a problem as a formula, which a proof refutes.
///
/// The formula is the problem as it is stated: nothing is left out of it beforehand, so that nothing
/// but the encoding itself has to be believed. The proof is in the DRAT form (Wetzler, Heule and Hunt,
/// "DRAT-trim", SAT 2014), which independent checkers read.
public struct Proof: Sendable {
  /// What is proven.
  public enum Claim: Hashable, Sendable {
    /// No plan keeps all conditions.
    case noPlan
    /// No plan costs less than `cost` in the goal of this number. In the goals before it, plans cost
    /// nothing.
    case noBetterPlan(goal: Int, cost: Int)
  }

  /// How the writing of a proof ended.
  public enum Result: Hashable, Sendable {
    case proven
    /// The time was over first, or the claim is wrong; what is in the file proves nothing.
    case unproven
    /// The file cannot be written; the number is the system's `errno`.
    case notWritten(errno: Int32)
  }

  public let claim: Claim
  private let encoder: Encoder
  private let formula: Formula

  /// The proof of what a search came to; nil where there is nothing to prove: no answer, a plan whose
  /// first cost is not known to be the least, or one that costs nothing.
  public init?(of outcome: Outcome, problem: Problem, goals: [Goal]) {
    guard let claim = Self.claim(of: outcome) else { return nil }
    self.init(claim, problem: problem, goals: goals)
  }

  /// The formula of a claim, whether it is true or not.
  public init(_ claim: Claim, problem: Problem, goals: [Goal]) {
    self.claim = claim
    var encoder = Encoder(Domains(problem, named: Self.roomsNamed(in: goals), isNarrowed: false))
    var bounds: [(costs: Costs, most: Int)] = []
    if case .noBetterPlan(let number, let cost) = claim {
      for goal in goals[..<number] { bounds.append((encoder.costs(of: goal), 0)) }
      bounds.append((encoder.costs(of: goals[number]), cost - 1))
    }
    var formula = encoder.completeFormula
    for (costs, most) in bounds {
      let counter = CostCounter(costs, most: max(most, costs.constant) + 1, in: &formula)
      formula.require(counter.atMost(most, in: &formula))
    }
    self.encoder = encoder
    self.formula = formula
  }

  /// The rooms of a former plan, which are not to be taken for one another.
  private static func roomsNamed(in goals: [Goal]) -> Set<Int> {
    var rooms: Set<Int> = []
    for case .disturbance(let old) in goals {
      rooms.formUnion(old.placements.compactMap { $0?.room })
    }
    return rooms
  }

  /// The goal whose cost is the first above zero, if that is known to be the least.
  private static func claim(of outcome: Outcome) -> Claim? {
    switch outcome {
    case .conflict: return .noPlan
    case .unknown, .unsound: return nil
    case .plan(_, let costs):
      guard let number = costs.firstIndex(where: { $0.cost > 0 }), costs[number].isOptimal else {
        return nil
      }
      return .noBetterPlan(goal: number, cost: costs[number].cost)
    }
  }

  // MARK: Writing

  /// The formula in DIMACS form, with comments that say what its variables mean.
  public func dimacs() -> [UInt8] {
    formula.dimacs(comments: [heading] + encoder.tasks.indices.map(comment))
  }

  /// Refutes the formula anew, and writes each step into a file, which is made or emptied.
  ///
  /// - Parameter seconds: how long that may take; nil for any time.
  public func write(to path: String, seconds: Double? = nil) -> Result {
    do throws(Solver.Failure) {
      var solver = try Solver(.proof(path: path))
      solver.add(formula)
      let limits = Limits(deadline: seconds.map { .after(.seconds($0)) })
      let isRefuted = solver.solve(within: limits).core != nil
      try solver.finishProof()
      return isRefuted ? .proven : .unproven
    } catch {
      if case .proofNotWritten(_, let errno) = error { return .notWritten(errno: errno) }
      preconditionFailure("\(error)")
    }
  }

  private var heading: String {
    switch claim {
    case .noPlan: "models are plans that keep all conditions: there is none"
    case .noBetterPlan(let goal, let cost):
      "models are plans that cost less than \(cost) in goal \(goal + 1), and nothing before it"
    }
  }

  /// "task 3: held 17, start 480 when 18, start 495 when 19, length 30 when 17".
  private func comment(_ task: Int) -> String {
    let variables = encoder.tasks[task]
    var parts = ["task \(task): held when \(variables.held)"]
    parts += zip(variables.starts, variables.at).map { "start \($0) when \($1)" }
    parts += zip(variables.lengths, variables.lasts).map { "length \($0) when \($1)" }
    parts += zip(variables.classes, variables.inside).map { roomClass, literal in
      let rooms = encoder.rooms.members[roomClass].map(String.init).joined(separator: "/")
      return "room \(rooms) when \(literal)"
    }
    return parts.joined(separator: ", ")
  }
}

extension Encoder {
  /// The formula with the capacities that were put off.
  var completeFormula: Formula {
    var formula = formula
    for capacity in deferred {
      SequentialCounter.addAtMost(capacity.most, of: capacity.literals, to: &formula)
    }
    return formula
  }
}
