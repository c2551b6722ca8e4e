// The press is called, admitted, and shut out before the entry starts.

import CivilTime
import Diagnostics
import VisitModel

extension Rule {
  static let pressTimesOutOfOrder = Rule(.pressTimesOutOfOrder) { context, findings in
    for occurrence in context.occurrences(of: .pressCall) + context.occurrences(of: .finalAccess) {
      let attribute = context.attribute(at: occurrence)
      let entry = context.programme.entries[occurrence.entry.position]
      guard let time = Moment(attribute), let next = next(after: attribute.key, of: entry),
        !time.isBefore(next)
      else { continue }
      findings.add(
        Diagnostic(
          .pressTimesOutOfOrder, at: time.span,
          "\(time.name) is at \(time.time), not before \(next.name) at \(next.time)",
          related: [Related(next.span, "\(next.name) stands here")],
          fix: Fix("set the press call first, then final access, then the start")))
    }
  }

  /// What must come after the press call, or after final access.
  private static func next(after key: AttributeKey, of entry: Entry) -> Moment? {
    if key == .pressCall, let access = entry.attribute(.finalAccess) { return Moment(access) }
    for case .clock(let time, _, about: false) in entry.when.terms {
      return Moment(name: "the start", time: time, span: entry.whenSpan)
    }
    return nil
  }
}

/// A clock time of an entry with its name.
private struct Moment {
  let name: String
  let time: ClockTime
  let span: Span

  init(name: String, time: ClockTime, span: Span) {
    self.name = name
    self.time = time
    self.span = span
  }

  init?(_ attribute: Attribute) {
    guard case .clock(let time)? = attribute.values.first else { return nil }
    let name = attribute.key == .pressCall ? "the press call" : "final access"
    self.init(name: name, time: time, span: attribute.valueSpans.first ?? attribute.span)
  }

  /// More than twelve hours later on the clock is the evening before.
  func isBefore(_ other: Moment) -> Bool {
    let minutes = other.time.minutes - time.minutes
    return minutes > 0 || minutes < -12 * 60
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
