// Writes the proof of what a search came to, for a checker that does not trust Herald.

import Planning
import ProgrammePlanning
import Solving

struct ProofJob {
  private let job: PlanJob
  private let path: String

  init(_ job: PlanJob, _ path: String) {
    self.job = job
    self.path = path
  }

  /// Writes the proof, and beside it what it is a proof of; says so after the plan.
  func run(_ report: PlanReport) throws(Misuse) {
    let proof = Proof(
      of: report.outcome, problem: report.translation.problem, goals: report.search.goals)
    guard let proof else { return say(Self.nothingToProve(report.outcome)) }
    switch proof.write(to: path, seconds: job.secondsLeft) {
    case .proven:
      try job.console.save([("\(path).cnf", proof.dimacs())])
      say("\(path) proves that \(claim(proof, report)); \(path).cnf is what it is a proof of.")
    case .unproven: say("The proof was not finished in the time given: \(path) proves nothing.")
    case .notWritten(let errno): throw Misuse("\(path): the proof cannot be written (\(errno))")
    }
  }

  private static func nothingToProve(_ outcome: Outcome) -> String {
    switch outcome {
    case .plan(_, let costs) where costs.allSatisfy { $0.cost == 0 }:
      "There is nothing to prove: the plan costs nothing, so none is better."
    case .plan: "There is no proof: a longer search might find a better plan."
    default: "There is no proof: the search did not end."
    }
  }

  private func claim(_ proof: Proof, _ report: PlanReport) -> String {
    switch proof.claim {
    case .noPlan: "no plan is possible"
    case .noBetterPlan(let goal, let cost):
      "no plan has less than \(cost) in \"\(PlanSummary.name(of: report.search.goals[goal]))\""
    }
  }

  /// With JSON on standard output, what is said beside it goes to standard error.
  private func say(_ text: String) {
    let lines = Wrap.lines(text, width: max(60, job.console.width)).map { $0 + "\n" }.joined()
    if job.wishes.isJSON { job.console.error(lines) } else { job.console.print("\n\(lines)") }
  }
}
