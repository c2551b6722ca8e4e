// What a plan comes to: how much is placed, what is not and why, what moved, and how good it is.

import CivilTime
import Planning
import ProgrammePlanning
import VisitModel

struct PlanSummary {
  private let report: PlanReport
  private let agenda: Agenda
  private let width: Int

  init(_ report: PlanReport, _ plan: Plan, width: Int) {
    self.report = report
    self.width = width
    agenda = Agenda(plan, of: report.translation)
  }

  func text() -> String {
    "\n" + ([counts] + goals).map { $0 + "\n" }.joined() + unusual + notPlaced
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
    case .usual: "left of what is usual"
    case .waiting: "days waited"
    case .gaps: "gaps in people's days"
    case .preference: "preferences missed"
    }
  }

  // MARK: What is unusual, and what is not placed

  private var words: ConflictText { ConflictText(report.translation, width: width) }

  private var unusual: String {
    guard !report.departures.isEmpty else { return "" }
    return "\n" + words.paragraph("What is usual, and nobody stated, leaves no plan. So:")
      + words.list(report.departures)
  }

  private var notPlaced: String {
    report.unplaced.map { unplaced in
      let request = report.programme.requests[unplaced.request]
      let headline = words.headline(.request(unplaced.request))
      return "\n" + words.paragraph("not placed: \(headline), priority \(request.priority)")
        + explanation(unplaced.why)
    }.joined()
  }

  private func explanation(_ why: Unplaced.Why) -> String {
    switch why {
    case .evenAlone(let explanation): list(explanation, "it could not be held even alone")
    case .besideOthers(let explanation): list(explanation, "with the others where they are")
    case .notFound: "  there is a place for it; a longer search might find it\n"
    case .notAsked: ""
    }
  }

  private func list(_ explanation: Unplaced.Explanation, _ lead: String) -> String {
    let given = explanation.given.map { ", for \($0)" } ?? ""
    return Wrap.lines("\(lead)\(given):", width: max(60, width) - 2).map { "  \($0)\n" }.joined()
      + words.list(explanation.reasons)
  }
}
