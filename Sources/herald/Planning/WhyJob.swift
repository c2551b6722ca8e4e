// Why a request is not placed, or why not at a certain time.

import CivilTime
import Planning
import ProgrammePlanning
import VisitModel

struct WhyJob {
  private let job: PlanJob

  init(_ job: PlanJob) {
    self.job = job
  }

  /// - Parameter name: an entry or request, with `@15:00` or `@2026-09-16 15:00` after it where a time
  ///   is meant.
  func run(_ name: String) throws(Misuse) -> ExitStatus {
    let parts = name.split(separator: "@", maxSplits: 1).map(String.init)
    guard let first = parts.first else {
      throw Misuse("`--why` needs the name of an entry or request")
    }
    let item = try job.item(first)
    var job = job
    if case .entry = item { job.options.freed.insert(item) }
    var translation = Translation(job.programme, options: job.options)
    guard let task = translation.tracing.task(of: item) else {
      throw Misuse("`\(first)` is cancelled, and is not planned")
    }
    if parts.count > 1 {
      guard let time = WhyTime(parts[1]) else {
        throw Misuse("a time after `@` is written 15:00 or 2026-09-16 15:00, not `\(parts[1])`")
      }
      translation.restrict(task, to: time.clock, on: time.day)
    }
    translation.require(task)
    return answer(job, translation, item)
  }

  private func answer(_ job: PlanJob, _ translation: Translation, _ item: Item) -> ExitStatus {
    let console = job.console
    let words = ConflictText(translation, width: console.width)
    let search = SearchOptions(
      goals: [.placement], seconds: job.wishes.seconds, seed: job.wishes.seed)
    let outcome = job.solve(translation, search)
    switch outcome {
    case .conflict(let statements, let isMinimal):
      console.print("\(words.headline(item)) cannot be held then.\n")
      console.print(words.text(statements, isMinimal: isMinimal))
      return .errors
    case .unknown:
      console.print("Neither a place nor a reason was found in the time given.\n")
      return .errors
    case .plan(let plan, _):
      let report = PlanReport(job.checked, translation, search, outcome)
      let agenda = Agenda(plan, of: translation)
      guard let sitting = agenda.sittings.first(where: { $0.item == item }) else { return .clean }
      console.print("\(words.headline(item)) can be held: \(when(sitting, job.programme)).\n")
      console.print(PlanSummary(job, report, plan).text())
      return .clean
    }
  }

  private func when(_ sitting: Sitting, _ programme: Programme) -> String {
    let room = sitting.room.map { " in \(programme[$0].name ?? programme[$0].id)" } ?? ""
    return "\(sitting.start.day) \(sitting.clocks)\(room)"
  }
}

/// `15:00`, or `2026-09-16 15:00`.
private struct WhyTime {
  let day: Day?
  let clock: ClockTime

  init?(_ text: String) {
    let parts = text.split { $0 == " " || $0 == "T" }
    guard let last = parts.last, parts.count <= 2 else { return nil }
    let digits = last.split(separator: ":")
    guard digits.count == 2, let hour = Int(digits[0]), let minute = Int(digits[1]),
      let clock = ClockTime(hour: hour, minute: minute)
    else { return nil }
    self.clock = clock
    day = parts.count == 2 ? Day(String(parts[0])) : nil
    if parts.count == 2, day == nil { return nil }
  }
}
