// Why requests are not placed: what keeps each from being held at all, or what does while everything
// else stays where the plan has it.

import CivilTime
import Planning
import ProgrammePlanning
import VisitModel

/// A request that a plan leaves out.
struct Unplaced {
  /// What stands in the way.
  struct Explanation {
    let reasons: [Reason]
    /// Why the reasons contradict each other, where they do not say so themselves.
    let given: String?
    let isMinimal: Bool
  }

  enum Why {
    /// It could not be held even if no other request were.
    case evenAlone(Explanation)
    /// The others, where they are, leave it no place.
    case besideOthers(Explanation)
    /// There is a place for it, which the search did not come to.
    case notFound
    /// It was not looked into: there were many, or time was up.
    case notAsked
  }

  /// The position of the request.
  let request: Int
  let why: Why
}

struct UnplacedJob {
  /// How many requests are explained.
  private static let mostExplained = 10
  /// Seconds for explaining one, and after which no further one is explained.
  private static let explainingSeconds = 2.0

  private let job: PlanJob
  private let translation: Translation
  private let plan: Plan

  init(_ job: PlanJob, _ translation: Translation, _ plan: Plan) {
    self.job = job
    self.translation = translation
    self.plan = plan
  }

  func all() -> [Unplaced] {
    let begin = ContinuousClock.now
    return Agenda(plan, of: translation).unplaced.enumerated().map { number, position in
      let isAsked =
        number < Self.mostExplained
        && begin.duration(to: .now) < .seconds(Self.explainingSeconds)
      return Unplaced(request: position, why: isAsked ? why(position) : .notAsked)
    }
  }

  private func why(_ position: Int) -> Unplaced.Why {
    var options = translation.options
    options.requests = [position]
    var alone = Translation(translation.programme, options: options)
    guard let task = alone.tracing.task(of: .request(position)) else { return .notAsked }
    alone.require(task)
    if let explanation = conflict(in: alone) { return .evenAlone(explanation) }
    if let explanation = conflict(in: crowded(position)) { return .besideOthers(explanation) }
    return .notFound
  }

  /// The problem in which everything that is held stays, and the request must be held too.
  private func crowded(_ position: Int) -> Translation {
    var crowded = translation
    for (other, placement) in plan.placements.enumerated() {
      guard let placement else { continue }
      crowded.fix(other, at: placement)
      crowded.require(other)
    }
    if let task = crowded.tracing.task(of: .request(position)) { crowded.require(task) }
    return crowded
  }

  private func conflict(in translation: Translation) -> Unplaced.Explanation? {
    let seconds = min(Self.explainingSeconds, job.secondsLeft)
    guard seconds > 0 else { return nil }
    var search = SearchOptions(goals: [], seconds: seconds, seed: job.wishes.seed)
    search.saidTogether = translation.saidTogether
    let outcome = job.console.planner.plan(
      translation.atShortest.problem, search, onProgress: { _ in })
    guard case .conflict(let statements, let isMinimal) = outcome else { return nil }
    let words = ConflictWords(translation)
    return Unplaced.Explanation(
      reasons: words.reasons(statements), given: words.given(statements), isMinimal: isMinimal)
  }
}
