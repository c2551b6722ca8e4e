// Plans a programme, prints the plan or the reason why there is none, and writes it.

import Diagnostics
import JSON
import Planning
import ProgrammePlanning
import VisitModel

struct PlanJob {
  let checked: Checked
  let wishes: PlanWishes
  let console: Console
  var options = TranslationOptions()
  /// When the command began, for the time that is left.
  private let begin = ContinuousClock.now
  var programme: Programme { checked.programme }

  init(_ checked: Checked, _ wishes: PlanWishes, _ console: Console) throws(Misuse) {
    self.checked = checked
    self.wishes = wishes
    self.console = console
    guard !wishes.writes || checked.programme.source.parts.isEmpty else {
      throw Misuse(
        "`plan --write` cannot write into a programme of several files; "
          + "plan it without, and write the times where they belong")
    }
    options.grid = wishes.grid
    options.pinned = Set(try items(wishes.pins))
    options.freed = Set(try items(wishes.frees))
    try refuseFreeing()
    guard let path = wishes.from else { return }
    let old = Checked(try console.source(path), in: console.world)
    guard old.isReadWhole else {
      throw Misuse("\(path) cannot be read whole; `herald check` says why")
    }
    options.baseline = Baseline.placements(in: old.programme, for: programme)
    for (name, item) in zip(wishes.pins, try items(wishes.pins)) where options.baseline[item] == nil
    {
      throw Misuse("\(path) has no time for `\(name)` to keep")
    }
  }

  /// The entry or request of a name.
  func item(_ name: String) throws(Misuse) -> Item {
    do throws(NamingError) {
      return try Naming(programme).item(name)
    } catch {
      throw Misuse(error.message)
    }
  }

  private func items(_ names: [String]) throws(Misuse) -> [Item] {
    var items: [Item] = []
    for name in names { items.append(try item(name)) }
    return items
  }

  private func refuseFreeing() throws(Misuse) {
    for name in wishes.frees {
      guard case .entry(let index) = try item(name), programme[index].isStatedConfirmed else {
        continue
      }
      throw Misuse("`\(name)` is confirmed, and what is confirmed is never moved")
    }
  }

  // MARK: Searching

  /// The aims, with the fewest moves after the placement where there is an earlier plan.
  func goals(_ translation: Translation) -> [Goal] {
    let baseline = options.baseline.isEmpty ? nil : translation.baselinePlan
    var names = wishes.goals ?? GoalName.allCases
    if !names.contains(.placement) { names.insert(.placement, at: 0) }
    return names.compactMap { $0.goal(baseline) }
  }

  /// Seconds that are left of those that the command may take.
  var secondsLeft: Double {
    let spent = begin.duration(to: .now)
    return max(
      0,
      wishes.seconds - Double(spent.components.seconds)
        - Double(spent.components.attoseconds) / 1e18)
  }

  /// Seconds for a search. The rest is for saying why something is not placed, and for a proof.
  var secondsOfSearch: Double { secondsLeft * (wishes.proof == nil ? 0.9 : 0.5) }

  /// Searches for one problem, with a line on the terminal that says how far it has come.
  func solve(_ translation: Translation, _ search: SearchOptions) -> Outcome {
    var line = ProgressLine(translation, console, isAsked: wishes.tellsProgress)
    let outcome = console.planner.plan(translation.problem, search) { line.show($0) }
    line.clear()
    return outcome
  }

  // MARK: Planning

  func run() throws(Misuse) -> ExitStatus {
    try report(staged { self.goals($0) })
  }

  /// The plan of the programme with these aims.
  func staged(_ goals: @escaping (Translation) -> [Goal]) throws(Misuse) -> Solved {
    try StagedSearch(
      job: self,
      make: { (options) throws(Misuse) in Translation(self.programme, options: options) },
      goals: goals
    ).run()
  }

  /// Prints an outcome, and writes the plan where that is asked for.
  func report(_ solved: Solved) throws(Misuse) -> ExitStatus {
    let shown = PlanReport(
      self, solved, WaysOut(self, solved.translation).find(for: solved.outcome))
    if wishes.isJSON {
      console.print(PlanJSON(shown).document().serialised())
    } else {
      console.print(text(shown))
    }
    if let path = wishes.proof { try ProofJob(self, path).run(shown) }
    guard case .plan(let plan, _) = solved.outcome else { return .errors }
    if wishes.writes { try write(plan, solved.translation) }
    return .clean
  }

  private func text(_ report: PlanReport) -> String {
    switch report.outcome {
    case .plan(let plan, _):
      PlanTable(report, plan, width: console.width).text()
        + PlanSummary(report, plan, width: console.width).text() + endOfTime(report.outcome)
    case .conflict(let statements, let isMinimal):
      ConflictText(report.translation, width: console.width)
        .text(statements, isMinimal: isMinimal, report.waysOut, isOfGrid: report.isOfGrid)
    case .unknown:
      "No plan was found in \(seconds), and no proof that there is none.\n"
        + endOfTime(report.outcome)
    case .unsound(let fault):
      "No plan is printed, because Herald made a mistake: \(fault). Please report it.\n"
    }
  }

  /// Says that a search was ended that nobody limited.
  private func endOfTime(_ outcome: Outcome) -> String {
    if case .plan(_, let costs) = outcome, costs.allSatisfy(\.isOptimal) { return "" }
    if wishes.statesLimit || secondsLeft > wishes.seconds / 5 { return "" }
    return "\nHerald stopped after \(seconds); `--limit SECONDS` gives it longer.\n"
  }

  private var seconds: String {
    wishes.seconds == wishes.seconds.rounded() && wishes.seconds < 1e9
      ? "\(Int(wishes.seconds)) s" : "\(wishes.seconds) s"
  }

  /// Writes the plan into the file, if the result can be read as a programme.
  private func write(_ plan: Plan, _ translation: Translation) throws(Misuse) {
    let bytes = PlanEdit.apply(plan, of: translation)
    guard bytes != checked.file.bytes else { return }
    let written = Checked(SourceFile(name: checked.file.name, bytes: bytes), in: console.world)
    guard written.isReadWhole else {
      throw Misuse(
        "\(checked.file.name) is left as it is, because the plan cannot be written into it")
    }
    try console.save([(wishes.path, bytes)])
  }
}

/// A plan or a conflict with everything that it is about.
struct PlanReport {
  let checked: Checked
  let translation: Translation
  let search: SearchOptions
  let outcome: Outcome
  /// How a plan would become possible, where none is.
  let waysOut: [WayOut]
  /// Why requests are not placed, in the order of the file.
  let unplaced: [Unplaced]
  /// What the plan had to leave of what is usual.
  let departures: [Reason]
  /// Whether a conflict may only be one of starts on the grid.
  let isOfGrid: Bool
  var programme: Programme { translation.programme }

  init(_ job: PlanJob, _ solved: Solved, _ waysOut: [WayOut] = []) {
    checked = job.checked
    translation = solved.translation
    search = solved.search
    outcome = solved.outcome
    self.waysOut = waysOut
    isOfGrid = solved.isOfGrid
    guard case .plan(let plan, _) = solved.outcome else {
      (unplaced, departures) = ([], [])
      return
    }
    unplaced = UnplacedJob(job, solved.translation, plan).all()
    departures = solved.usual.map { Departures(from: $0).reasons(plan, solved.translation) } ?? []
  }

  /// The earlier plan that moves are counted against.
  var baseline: Plan? {
    for case .disturbance(let plan) in search.goals { return plan }
    return nil
  }
}

/// What says how far a search has come: one line on a terminal, which is written over; lines now and
/// then elsewhere, where they are asked for.
struct ProgressLine {
  private let translation: Translation
  private let console: Console
  private let isAsked: Bool
  private var isShown = false
  /// Seconds after which the next line is due.
  private var due = 1.0

  /// Seconds between two lines.
  private static let pause = 5.0

  init(_ translation: Translation, _ console: Console, isAsked: Bool) {
    self.translation = translation
    self.console = console
    self.isAsked = isAsked
  }

  mutating func show(_ progress: PlanProgress) {
    guard progress.seconds >= due else { return }
    if console.showsProgress {
      console.error("\r\u{1B}[K\(text(progress))")
      isShown = true
    } else if isAsked {
      console.error("\(text(progress))\n")
      due = progress.seconds + Self.pause
    }
  }

  private func text(_ progress: PlanProgress) -> String {
    let placed = progress.plan?.placements.count { $0 != nil } ?? 0
    var text = "placed \(placed) of \(translation.problem.tasks.count)"
    if let cost = progress.costs.first(where: { !$0.isOptimal }), cost.cost < .max {
      text += ", cost \(cost.cost), at least \(cost.bound)"
    }
    return "\(text), \(Int(progress.seconds)) s"
  }

  mutating func clear() {
    if isShown { console.error("\r\u{1B}[K") }
    isShown = false
  }
}
