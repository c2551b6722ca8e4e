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
    var search = Search(problem, options: SearchOptions(goals: goals, seconds: limit, seed: seed))
    search.onProgress = { progress in
      if first == nil, progress.plan != nil { first = progress.seconds }
    }
    outcome = search.run()
    seconds = (clock.now - start) / .seconds(1)
    firstSeconds = first
  }
}
