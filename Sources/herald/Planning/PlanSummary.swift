// What a plan comes to: how much is placed, what is not and why, what moved, and how good it is.

import CivilTime
import Planning
import ProgrammePlanning
import VisitModel

struct PlanSummary {
  /// How many requests that were not placed are explained.
  private static let mostExplained = 10
  /// Seconds for explaining one, and after which no further one is explained.
  private static let explainingSeconds = 2.0

  private let job: PlanJob
  private let report: PlanReport
  private let plan: Plan
  private let agenda: Agenda

  init(_ job: PlanJob, _ report: PlanReport, _ plan: Plan) {
    self.job = job
    self.report = report
    self.plan = plan
    agenda = Agenda(plan, of: report.translation)
  }

  func text() -> String {
    "\n" + ([counts] + goals).map { $0 + "\n" }.joined() + notPlaced
  }

  /// "7 of 8 requests placed, 2 open times set, 1 entry moved".
  private var counts: String {
    var parts: [String] = []
    let placed = agenda.sittings.count { if case .request = $0.item { true } else { false } }
    let requests = placed + agenda.unplaced.count
    if requests > 0 { parts.append("\(placed) of \(counted(requests, "request")) placed") }
    let set = agenda.sittings.count { isUnset($0.item) }
    if set > 0 { parts.append("\(counted(set, "open time")) set") }
    if report.baseline != nil {
      let words = PlanWords(report)
      let moved = agenda.sittings.count { sitting in
        words.old(of: sitting).map { $0 != sitting.placement } ?? false
      }
      parts.append("\(moved == 0 ? "nothing" : "\(moved)") moved")
    }
    return parts.isEmpty ? "nothing is open" : parts.joined(separator: ", ")
  }

  private func isUnset(_ item: Item) -> Bool {
    if case .entry(let index) = item {
      report.programme[index].when.terms.contains(.unset)
    } else {
      false
    }
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// What each aim costs, and what no plan can better.
  private var goals: [String] {
    guard case .plan(_, let costs) = report.outcome else { return [] }
    return zip(report.search.goals, costs).map { goal, cost in
      let name = Wrap.pad("  " + Self.name(of: goal), 24)
      return name
        + (cost.isOptimal
          ? "\(cost.cost), the best possible" : "\(cost.cost), no plan has less than \(cost.bound)")
    }
  }

  static func name(of goal: Goal) -> String {
    switch goal {
    case .placement: "weight left out"
    case .disturbance: "moves"
    case .gaps: "gaps in people's days"
    case .preference: "preferences missed"
    }
  }

  // MARK: What is not placed

  private var notPlaced: String {
    guard !agenda.unplaced.isEmpty else { return "" }
    let words = ConflictText(report.translation, width: job.console.width)
    var text = ""
    let begin = ContinuousClock.now
    for (number, position) in agenda.unplaced.enumerated() {
      let request = report.programme.requests[position]
      let headline = words.headline(.request(position))
      text += "\n" + words.paragraph("not placed: \(headline), priority \(request.priority)")
      guard number < Self.mostExplained,
        begin.duration(to: .now) < .seconds(Self.explainingSeconds)
      else { continue }
      text += explanation(of: position, words)
    }
    return text
  }

  /// What keeps a request from being held at all; else what does while everything else that was placed
  /// stays where it is.
  private func explanation(of position: Int, _ words: ConflictText) -> String {
    var options = report.translation.options
    options.requests = [position]
    var alone = Translation(report.programme, options: options)
    guard let task = alone.tracing.task(of: .request(position)) else { return "" }
    alone.require(task)
    if let text = conflict(in: alone, "it could not be held even alone:") { return text }
    var crowded = report.translation
    for (other, placement) in plan.placements.enumerated() {
      if let placement { crowded.fix(other, at: placement) }
    }
    for other in plan.placements.indices where plan[other] != nil { crowded.require(other) }
    if let task = crowded.tracing.task(of: .request(position)) { crowded.require(task) }
    return conflict(in: crowded, "with the others where they are:")
      ?? "  there is a place for it; a longer search might find it\n"
  }

  private func conflict(in translation: Translation, _ lead: String) -> String? {
    let search = SearchOptions(goals: [], seconds: Self.explainingSeconds, seed: report.search.seed)
    let outcome = job.console.planner.plan(translation.problem, search, onProgress: { _ in })
    guard case .conflict(let statements, _) = outcome else { return nil }
    return "  \(lead)\n" + ConflictText(translation, width: job.console.width).list(statements)
  }
}
