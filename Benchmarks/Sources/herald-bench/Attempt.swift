// The one place where the search is called.

import Planning
import Solving

/// What became of one search.
struct Attempt {
  let outcome: Outcome
  let seconds: Double
  /// When the first plan was there; nil if there never was one.
  let firstSeconds: Double?

  init(_ problem: Problem, goals: [Goal], limit: Double?, seed: UInt64) {
    let clock = ContinuousClock()
    let start = clock.now
    var first: Double?
    let options = SearchOptions(
      goals: goals, seconds: limit, seed: seed, explainsConflicts: false)
    var search = Search(problem, options: options)
    search.onProgress = { progress in
      if first == nil, progress.plan != nil { first = progress.seconds }
    }
    outcome = search.run()
    seconds = (clock.now - start) / .seconds(1)
    firstSeconds = first
  }

  /// Why a problem is impossible: how many statements contradict each other, whether each one is
  /// needed for that, and the seconds that it took to find them.
  static func core(of problem: Problem, limit: Double?) -> (count: Int, isMinimal: Bool, Double)? {
    let clock = ContinuousClock()
    let start = clock.now
    let outcome = Search.conflict(in: problem, seconds: limit)
    guard case .conflict(let statements, let isMinimal) = outcome else { return nil }
    return (statements.count, isMinimal, (clock.now - start) / .seconds(1))
  }
}
