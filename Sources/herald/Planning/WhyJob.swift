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
    job.options.required.insert(item)
    switch item {
    case .entry: job.options.freed.insert(item)
    case .request(let position): job.options.requests = [position]
    }
    let alone = try ask(first, item, parts.dropFirst().first, job, [])
    guard case .plan = alone.outcome else { return refuse(job, alone, item, parts.count > 1) }
    job.options.requests = nil
    let beside = try ask(first, item, parts.dropFirst().first, job, [.placement])
    return accept(job, beside, item, parts.count > 1)
  }

  private func ask(
    _ name: String, _ item: Item, _ time: String?, _ job: PlanJob, _ goals: [Goal]
  ) throws(Misuse) -> Solved {
    try StagedSearch(
      job: job,
      make: { (options) throws(Misuse) in
        var asking = job
        asking.options = options
        return try self.question(name, item, time, asking)
      },
      goals: { _ in goals }
    ).run()
  }

  /// The problem in which the item must be held, at the time that is asked about.
  private func question(
    _ name: String, _ item: Item, _ time: String?, _ job: PlanJob
  ) throws(Misuse) -> Translation {
    var translation = Translation(job.programme, options: job.options)
    guard let task = translation.tracing.task(of: item) else {
      throw Misuse("`\(name)` is cancelled, and is not planned")
    }
    if let text = time {
      guard let time = WhyTime(text) else {
        throw Misuse("a time after `@` is written 15:00 or 2026-09-16 15:00, not `\(text)`")
      }
      do throws(NamingError) {
        try translation.restrict(task, to: time.clock, on: time.day)
      } catch {
        throw Misuse("`\(name)@\(text)`: \(error.message)")
      }
    }
    translation.require(task)
    return translation
  }

  private func refuse(
    _ job: PlanJob, _ solved: Solved, _ item: Item, _ isTimed: Bool
  ) -> ExitStatus {
    guard case .conflict(let statements, let isMinimal) = solved.outcome else {
      job.console.print("Neither a place nor a reason was found in the time given.\n")
      return .errors
    }
    let translation = solved.translation
    let words = ConflictText(translation, width: job.console.width)
    let when = isTimed ? " then" : ""
    let ways = WaysOut(
      job, translation, asked: translation.tracing.task(of: item), isTimed: isTimed)
    job.console.print(
      words.text(
        statements, isMinimal: isMinimal, ways.find(for: solved.outcome),
        lead: "\(words.headline(item)) cannot be held\(when).", isOfGrid: solved.isOfGrid))
    return .errors
  }

  /// It can be held: says where, and what the plan then comes to.
  private func accept(
    _ job: PlanJob, _ solved: Solved, _ item: Item, _ isTimed: Bool
  ) -> ExitStatus {
    guard case .plan(let plan, _) = solved.outcome else {
      return refuse(job, solved, item, isTimed)
    }
    let words = ConflictText(solved.translation, width: job.console.width)
    let report = PlanReport(job, solved)
    let agenda = Agenda(plan, of: solved.translation)
    guard let sitting = agenda.sittings.first(where: { $0.item == item }) else { return .clean }
    job.console.print("\(words.headline(item)) can be held: \(when(sitting, job.programme)).\n")
    job.console.print(PlanSummary(report, plan, width: job.console.width).text())
    return .clean
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
