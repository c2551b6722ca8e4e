// What could be done about an impossible plan: the smallest changes that make it possible, and that
// make sense to those who would have to make them.

import Planning
import ProgrammePlanning

/// One way out of a conflict.
struct WayOut {
  /// What to do, with the line that it concerns.
  let advice: Reason
  /// Whether a plan is possible then.
  let curesAll: Bool
}

struct WaysOut {
  private static let most = 5
  /// How long to look at most where no limit was given.
  private static let usualSeconds = 10.0

  private let job: PlanJob
  private let translation: Translation
  /// The task that is asked about: leaving it out is no answer.
  private let asked: Int?
  /// Whether it is asked about for a certain time.
  private let isTimed: Bool

  init(_ job: PlanJob, _ translation: Translation, asked: Int? = nil, isTimed: Bool = false) {
    self.job = job
    self.translation = translation
    self.asked = asked
    self.isTimed = isTimed
  }

  /// The ways out of a conflict, the smallest first; none of anything else.
  func find(for outcome: Outcome) -> [WayOut] {
    guard case .conflict(let conflict, _) = outcome, !conflict.isEmpty else { return [] }
    // A proof that is asked for gets half of the time.
    let left = job.wishes.proof == nil ? job.secondsLeft : job.secondsLeft / 2
    let seconds = job.wishes.statesLimit ? left : min(left, Self.usualSeconds)
    guard seconds > 0 else { return [] }
    let found = job.console.planner.waysOut(
      of: translation.problem, conflict, settled: isTimed ? Set([asked].compactMap { $0 }) : [],
      grid: translation.options.grid, seconds: seconds)
    return Array(inWords(found).prefix(Self.most))
  }

  private func inWords(_ found: [Relaxation]) -> [WayOut] {
    let words = RelaxationWords(translation)
    var ways: [WayOut] = []
    for relaxation in found where !isIdle(relaxation.change) {
      guard let advice = words.advice(relaxation.change),
        !ways.contains(where: { $0.advice == advice })
      else { continue }
      ways.append(WayOut(advice: advice, curesAll: relaxation.curesAll))
    }
    return ways
  }

  private func isIdle(_ change: Relaxation.Change) -> Bool {
    if case .drop(let task) = change { task == asked } else { false }
  }
}
