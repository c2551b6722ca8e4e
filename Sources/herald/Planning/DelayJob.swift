// What a delay does to a programme: who is affected, and the repaired plan with the fewest moves.

import CivilTime
import Planning
import ProgrammePlanning
import VisitModel

struct DelayJob {
  private let job: PlanJob

  init(_ job: PlanJob) {
    self.job = job
  }

  /// - Parameter text: a name and a length: `talks +90m`.
  func run(_ text: String) throws(Misuse) -> ExitStatus {
    let delay = try delay(text)
    var job = job
    job.options.requests = []
    let before = try job.staged { _ in [.placement, .preference] }
    guard case .plan(let plan, _) = before.outcome else {
      job.console.error("herald: the programme cannot be held as it is, even without the delay\n")
      return try job.report(before)
    }
    job.options.baseline = before.translation.placements(of: plan)
    job.options.delay = delay
    return try repair(job, delay)
  }

  private func delay(_ text: String) throws(Misuse) -> Delay {
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 2, words[1].hasPrefix("+"),
      let length = Minutes(String(words[1].dropFirst())),
      length > .zero, length < Minutes(1440)
    else { throw Misuse("`--late` is written \"talks +90m\", not `\(text)`") }
    guard case .entry(let index) = try job.item(words[0]) else {
      throw Misuse("`\(words[0])` is a request without a time, which cannot be late")
    }
    return Delay(entry: index, minutes: Int(length.count))
  }

  private func repair(_ job: PlanJob, _ delay: Delay) throws(Misuse) -> ExitStatus {
    let solved = try job.staged { translation in
      [.placement, .disturbance(translation.baselinePlan), .preference]
    }
    if case .plan(let plan, _) = solved.outcome, !job.wishes.isJSON {
      job.console.print(affected(PlanReport(job, solved), plan, delay))
    }
    return try job.report(solved)
  }

  /// What moves, and who has to be told.
  private func affected(_ report: PlanReport, _ plan: Plan, _ delay: Delay) -> String {
    let words = PlanWords(report)
    var text = ""
    var people: Set<Int> = []
    for sitting in Agenda(plan, of: report.translation).sittings {
      guard words.old(of: sitting) != sitting.placement,
        let task = report.translation.tracing.task(of: sitting.item)
      else { continue }
      people.formUnion(report.translation.problem.tasks[task].people)
      let note = words.note(sitting).map { ", \($0)" } ?? ""
      let name = report.translation.phrase(for: sitting.item)
      for (number, line) in Wrap.lines(
        "\(name): \(sitting.clocks)\(note)", width: max(60, job.console.width) - 4
      ).enumerated() {
        text += (number == 0 ? "  " : "    ") + line + "\n"
      }
    }
    let names = people.sorted().map { report.programme.people[$0].name }
    let who = Wrap.lines(
      "To be told: " + (names.isEmpty ? "nobody" : names.joined(separator: ", ")),
      width: max(60, job.console.width))
    return "What the delay does:\n\(text)" + who.map { $0 + "\n" }.joined() + "\n"
  }
}
