// A plan as a table for the terminal: by day, with what the plan has set, placed or moved.

import CivilTime
import Diagnostics
import Planning
import ProgrammePlanning
import VisitModel

struct PlanTable {
  private let report: PlanReport
  private let agenda: Agenda
  private let width: Int
  private var programme: Programme { report.programme }
  /// The columns of the time and of the room.
  private static let timeColumns = 15
  private let roomColumns: Int

  init(_ report: PlanReport, _ plan: Plan, width: Int) {
    self.report = report
    self.width = min(max(width, 60), 120)
    agenda = Agenda(plan, of: report.translation)
    let longest = report.programme.rooms.map { Wrap.width($0.id) }.max() ?? 0
    roomColumns = longest == 0 ? 0 : min(longest + 2, 14)
  }

  func text() -> String {
    var lines: [String] = []
    var day: (Day, Index<City>?)?
    for sitting in agenda.sittings {
      if day == nil || day! != (sitting.start.day, sitting.city) {
        if day != nil { lines.append("") }
        day = (sitting.start.day, sitting.city)
        lines.append(heading(sitting))
      }
      lines += row(sitting)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func heading(_ sitting: Sitting) -> String {
    let day = sitting.start.day
    let date = "\(day.weekday.name) \(day.day) \(day.monthOfYear.name) \(day.year)"
    guard let city = sitting.city else { return date }
    return "\(date) · \(TextRenderer.visible(programme[city].name))"
  }

  private func row(_ sitting: Sitting) -> [String] {
    let indent = 2 + Self.timeColumns + roomColumns
    let body = Wrap.lines(what(sitting), width: width - indent)
    return body.enumerated().map { number, line in
      guard number == 0 else { return String(repeating: " ", count: indent) + line }
      var front = "  " + Wrap.pad(sitting.clocks, Self.timeColumns)
      if roomColumns > 0 {
        let room = sitting.room.map { programme[$0].id } ?? ""
        front += Wrap.pad(Wrap.lines(room, width: roomColumns - 1).first ?? "", roomColumns)
      }
      return front + line
    }
  }

  private func what(_ sitting: Sitting) -> String {
    var text = PlanWords(report).name(sitting.item)
    if let note = PlanWords(report).note(sitting) { text += " [\(note)]" }
    return text
  }
}

/// How tables and lists speak of a plan's engagements.
struct PlanWords {
  private let report: PlanReport
  private var programme: Programme { report.programme }

  init(_ report: PlanReport) { self.report = report }

  /// "talks with A", "meeting of A with B".
  func name(_ item: Item) -> String {
    var text = String(report.translation.phrase(for: item).dropFirst(4))
    if case .entry(let index) = item, let place = programme[index].place {
      text += ", \(programme[place].name)"
    }
    return text
  }

  /// What the plan did to it.
  func note(_ sitting: Sitting) -> String? {
    if let old = old(of: sitting) {
      return old == sitting.placement ? nil : "moved from \(oldTime(old, sitting))"
    }
    guard sitting.isChosen else { return nil }
    switch sitting.item {
    case .request: return "placed"
    case .entry(let index):
      return programme[index].when.terms.contains(.unset) ? "set" : "chosen"
    }
  }

  /// Where the earlier plan, or the file, had it.
  func old(of sitting: Sitting) -> Placement? {
    guard let task = report.translation.tracing.task(of: sitting.item) else { return nil }
    return report.baseline?[task]
  }

  private func oldTime(_ old: Placement, _ sitting: Sitting) -> String {
    let local = sitting.zone.local(at: Instant(secondsSinceEpoch: Int64(old.start) * 60))
    if old.start == sitting.placement.start {
      return old.room == sitting.placement.room
        ? "\(Minutes(clamping: old.length).spoken)"
        : old.room.map { programme.rooms[$0].id } ?? "no room"
    }
    return local.day == sitting.start.day
      ? local.clock.description : "\(local.day) \(local.clock)"
  }
}
