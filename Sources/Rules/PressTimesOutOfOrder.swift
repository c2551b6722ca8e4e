// The press is called, admitted, and shut out before the entry starts.

import CivilTime
import Diagnostics
import VisitModel

extension Rule {
  static let pressTimesOutOfOrder = Rule(.pressTimesOutOfOrder) { context, findings in
    for key in [AttributeKey.pressCall, .finalAccess] {
      for occurrence in context.register.occurrences(of: key) {
        guard case .clock(let time)? = context.value(at: occurrence),
          let next = next(after: key, of: occurrence.entry, context),
          !isBefore(time, next.time)
        else { continue }
        findings.add(finding(key, time, occurrence, next, context))
      }
    }
  }

  private struct Moment {
    let name: String
    let time: ClockTime
    let span: Span
  }

  /// What must come after the press call, or after final access.
  private static func next(
    after key: AttributeKey, of entry: Index<Entry>, _ context: CheckContext
  ) -> Moment? {
    let attributes = context.programme.entries[entry.position].attributes
    if key == .pressCall, let access = attributes.first(where: { $0.key == .finalAccess }),
      case .clock(let time)? = access.values.first
    {
      let span = access.valueSpans.first ?? access.span
      return Moment(name: "final access", time: time, span: span)
    }
    let terms = context.programme.entries[entry.position].when.terms
    for case .clock(let time, _, about: false) in terms {
      let span = context.programme.entries[entry.position].whenSpan
      return Moment(name: "the start", time: time, span: span)
    }
    return nil
  }

  /// More than twelve hours later on the clock is the evening before.
  private static func isBefore(_ time: ClockTime, _ other: ClockTime) -> Bool {
    let minutes = other.minutes - time.minutes
    return minutes > 0 || minutes < -12 * 60
  }

  private static func finding(
    _ key: AttributeKey, _ time: ClockTime, _ occurrence: Occurrence, _ next: Moment,
    _ context: CheckContext
  ) -> Diagnostic {
    let name = key == .pressCall ? "the press call" : "final access"
    return Diagnostic(
      .pressTimesOutOfOrder, at: context.span(at: occurrence),
      "\(name) is at \(time), not before \(next.name) at \(next.time)",
      related: [Related(next.span, "\(next.name) stands here")],
      fix: Fix("set the press call first, then final access, then the start"))
  }
}

extension DiagnosticKind {
  static let pressTimesOutOfOrder = DiagnosticKind(
    "H421", "press-times-out-of-order", .warning,
    summary: "Press call, final access and start are out of order.",
    explanation: """
      The press is called first, access closes later, and then the entry starts; published press \
      schedules call about 45 minutes before and close about 15 minutes before. A press call after \
      access has closed leaves everybody outside. Only entries with an exact start are compared \
      with it; a time in the late evening counts as the evening before an early start.
      """,
    example: Sample.visit(
      """
        10:00      talks with sovereign
          press: pool
          press call: 09:15
          final access: 10:15
      """))
}
