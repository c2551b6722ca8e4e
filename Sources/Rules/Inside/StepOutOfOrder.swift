// Steps lie inside their entry and run forward.

import Diagnostics
import VisitModel

extension Rule {
  static let stepOutOfOrder = Rule(.stepOutOfOrder) { context, findings in
    var last: (entry: Index<Entry>, minutes: Int, span: Span)?
    for occurrence in context.register.occurrences(of: .step) {
      guard case .step(let step)? = context.value(at: occurrence), let time = step.time,
        let clock = StatedClock(context.programme.entries[occurrence.entry.position])
      else { continue }
      let span = context.span(at: occurrence)
      let minutes = clock.minutes(of: time)
      if let last, last.entry == occurrence.entry, minutes < last.minutes {
        findings.add(earlier(minutes, span, last.minutes, last.span))
      } else if let finding = outside(time, minutes, clock, span) {
        findings.add(finding)
      }
      last = (occurrence.entry, minutes, span)
    }
  }

  private static func earlier(
    _ minutes: Int, _ span: Span, _ before: Int, _ beforeSpan: Span
  ) -> Diagnostic {
    Diagnostic(
      .stepOutOfOrder, at: span,
      "the step at \(StatedClock.words(minutes)) stands behind one at \(StatedClock.words(before))",
      related: [Related(beforeSpan, "the later one stands before it")],
      fix: Fix("write the steps in the order in which they happen"))
  }

  /// What counts down to the start lies before it by its nature; all else lies inside.
  private static func outside(
    _ time: StepTime, _ minutes: Int, _ clock: StatedClock, _ span: Span
  ) -> Diagnostic? {
    let isCountdown = if case .offset(let offset) = time { offset < 0 } else { false }
    let isEarly = minutes < clock.start && !isCountdown
    let isLate = clock.end.map { minutes > $0 } ?? false
    guard isEarly || isLate else { return nil }
    let limit = StatedClock.words(isEarly ? clock.start : clock.end ?? 0)
    return Diagnostic(
      .stepOutOfOrder, at: span,
      "the step is at \(StatedClock.words(minutes)), but its entry \(isEarly ? "starts" : "ends") at \(limit)",
      fix: Fix(
        isEarly
          ? "give it a time of the entry, or count down to the start: `-30m`"
          : "give it a time of the entry, or let the entry end later"))
  }
}

extension StatedClock {
  /// When a step is, in minutes after midnight of the entry's date.
  func minutes(of time: StepTime) -> Int {
    switch time {
    case .at(let clock), .until(let clock): minutes(of: clock)
    case .offset(let offset): start + offset
    }
  }
}

extension DiagnosticKind {
  static let stepOutOfOrder = DiagnosticKind(
    "H430", "step-out-of-order", .error, summary: "A step is outside its entry, or out of order.",
    explanation: """
      The steps of an entry happen while it lasts, in the order in which they are written; only what \
      counts down to it (`step: -30m "Greeting party in"`) lies before. A step that is earlier than \
      the one above it, or outside the times of its entry, is mistyped, or belongs to another entry.
      """,
    example: Sample.visit(
      """
        11:00-11:25  welcome
          host: sovereign
          step: 11:08 "The guard is reviewed"
          step: 11:02 "Anthems"
      """))
}
