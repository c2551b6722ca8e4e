// A search in stages: what nobody stated yields to what is stated. First usual hours, lengths and
// journeys hold; where they leave no plan, only what the file states does, and what is usual is kept
// to as far as it can be; and where the grid leaves none, starts may be any minute.

import Planning
import ProgrammePlanning

/// What a search came to, and the problem that it was of.
struct Solved {
  let translation: Translation
  let search: SearchOptions
  var outcome: Outcome
  /// Whether the conflict may only be one of starts on the grid.
  var isOfGrid = false
  /// The problem in which what is usual holds, where a plan had to leave that.
  var usual: Translation?
}

struct StagedSearch {
  let job: PlanJob
  /// Makes the problem: of the programme, or of a question about it.
  let make: (TranslationOptions) throws(Misuse) -> Translation
  /// The aims of the search of a problem.
  let goals: (Translation) -> [Goal]

  /// Starts times lengths beyond which starts stay on the grid.
  private static let mostSlots = 150_000

  func run() throws(Misuse) -> Solved {
    let usual = try make(job.options)
    let first = solve(usual, goals(usual), explains: false)
    guard case .conflict = first.outcome else { return first }
    var options = job.options
    options.assumes = false
    let stated = try make(options)
    if stated.problem != usual.problem {
      let second = solve(stated, withUsual(goals(stated)), explains: false)
      guard case .conflict = second.outcome else { return leaving(usual, second) }
    }
    return try offTheGrid(usual, stated, options)
  }

  /// Without a plan on the grid: the conflict, if it remains where starts may be any minute.
  private func offTheGrid(
    _ usual: Translation, _ stated: Translation, _ options: TranslationOptions
  ) throws(Misuse) -> Solved {
    let onGrid = explained(stated)
    guard case .conflict(let statements, _) = onGrid.outcome, options.grid > 1 else {
      return onGrid
    }
    var finer = options
    finer.startsAnyMinute = true
    let whole = try make(finer)
    let part = explained(whole, demanding: statements, of: stated)
    switch part.outcome {
    // Said of the problem on the grid, where ways out are sought.
    case .conflict(_, _) where whole.problem.isLike(stated.problem):
      return Solved(translation: stated, search: part.search, outcome: part.outcome)
    case .conflict, .unknown, .unsound: return part
    case .plan: break
    }
    let slots = whole.problem.tasks.reduce(0) { $0 + $1.starts.count * $1.lengths.count }
    guard slots <= Self.mostSlots else { return onTheGridOnly(onGrid) }
    let found = solve(whole, withUsual(goals(whole)), explains: true)
    if case .unknown = found.outcome { return onTheGridOnly(onGrid) }
    return leaving(usual, found)
  }

  /// A conflict in which the grid takes part is not minimal in what it names.
  private func onTheGridOnly(_ solved: Solved) -> Solved {
    guard case .conflict(let statements, _) = solved.outcome else { return solved }
    var solved = solved
    solved.outcome = .conflict(statements, isMinimal: false)
    solved.isOfGrid = true
    return solved
  }

  private func leaving(_ usual: Translation, _ solved: Solved) -> Solved {
    var solved = solved
    if case .plan = solved.outcome { solved.usual = usual }
    return solved
  }

  /// What is usual comes after what is placed and what moves, and before everything else.
  private func withUsual(_ goals: [Goal]) -> [Goal] {
    guard !goals.isEmpty else { return [] }
    let front = goals.prefix { goal in
      switch goal {
      case .placement, .disturbance: true
      default: false
      }
    }
    return front + [.usual] + goals.dropFirst(front.count)
  }

  private func explained(_ translation: Translation) -> Solved {
    let solved = solve(translation.atShortest, [], explains: true)
    return Solved(translation: translation, search: solved.search, outcome: solved.outcome)
  }

  /// The conflict in what some statements demand, all else of the problem being as it is.
  ///
  /// - Parameter statements: of another problem of the same programme.
  private func explained(
    _ translation: Translation, demanding statements: [Problem.Statement], of other: Translation
  ) -> Solved {
    let (part, numbers) = translation.demanding(statements, of: other)
    var solved = explained(part)
    guard case .conflict(let found, let isMinimal) = solved.outcome else { return solved }
    let named = found.map { statement -> Problem.Statement in
      if case .need(let number) = statement { .need(numbers[number]) } else { statement }
    }
    solved = Solved(
      translation: translation, search: solved.search,
      outcome: .conflict(named, isMinimal: isMinimal))
    return solved
  }

  private func solve(_ translation: Translation, _ goals: [Goal], explains: Bool) -> Solved {
    var search = SearchOptions(
      goals: goals, seconds: job.secondsOfSearch, seed: job.wishes.seed, explainsConflicts: explains
    )
    search.saidTogether = explains ? translation.saidTogether : []
    return Solved(
      translation: translation, search: search, outcome: job.solve(translation, search))
  }
}

extension Problem {
  /// Whether another has as many statements of each kind, so that they have the same numbers.
  fileprivate func isLike(_ other: Problem) -> Bool { statements == other.statements }
}
