// Times that end before they start.

import Diagnostics
import Scheduling
import VisitModel

extension Rule {
  static let endBeforeStart = Rule(.endBeforeStart) { context, findings in
    for index in context.analysis.reversed {
      let entry = context.programme[index]
      let isClock = entry.when.terms.contains { term in
        if case .clock(let start, .until(let end)?, _) = term { end <= start } else { false }
      }
      let within = entry.attribute(.within)?.span
      findings.add(
        Diagnostic(
          .endBeforeStart, at: isClock ? entry.whenSpan : within ?? entry.whenSpan,
          "this ends before it starts",
          fix: Fix("if it runs past midnight, state its length: `22:30 for 2h`")))
    }
    checkDates(context, &findings)
    checkWindows(context.programme, &findings)
  }

  /// The windows of requests, and the hours of places and rooms.
  private static func checkWindows(_ programme: Programme, _ findings: inout Findings) {
    for request in programme.requests {
      for attribute in request.attributes where attribute.key == .within {
        report(attribute, request.source, &findings)
      }
    }
    var seen: Set<Span> = []
    let opening =
      programme.places.compactMap { $0.attribute(.open) }
      + programme.rooms.compactMap { $0.attribute(.open) }
    for attribute in opening where seen.insert(attribute.span).inserted {
      report(attribute, nil, &findings)
    }
  }

  private static func report(
    _ attribute: Attribute, _ source: SourceFile?, _ findings: inout Findings
  ) {
    for (number, value) in attribute.values.enumerated() {
      guard case .window(let window) = value, window.end <= window.start else { continue }
      let span =
        attribute.valueSpans.indices.contains(number)
        ? attribute.valueSpans[number] : attribute.span
      findings.add(
        Diagnostic(
          .endBeforeStart, at: span, in: source, "this ends before it starts",
          fix: Fix("give the earlier time first; a window lies within one day")))
    }
  }

  private static func checkDates(_ context: CheckContext, _ findings: inout Findings) {
    guard let attribute = context.programme.visit?.attribute(.dates),
      case .days(let first, let last)? = attribute.values.first, last < first
    else { return }
    findings.add(
      Diagnostic(
        .endBeforeStart, at: attribute.valueSpans.first ?? attribute.span,
        "the visit ends before it starts", fix: Fix("write `\(last) .. \(first)`")))
  }
}

extension DiagnosticKind {
  static let endBeforeStart = DiagnosticKind(
    "H206", "end-before-start", .error, summary: "The end lies before the start.",
    explanation: """
      The second time or date is not later than the first. Clock times belong to the day under which \
      the entry stands, so an entry that runs past midnight states its length instead of its end.
      """,
    example: """
      visit "State visit"
        visitor: guest
        dates: 2024-07-03 .. 2024-07-03

      delegation CN
        guest "The President" head of state

      delegation KZ
        host "The President of the host country" head of state

      2024-07-03 Astana
        08:00 arrival
          host: host
        12:00-11:00 talks with host
        18:00 departure

      """)
}
