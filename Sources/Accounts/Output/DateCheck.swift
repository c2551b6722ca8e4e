// Dates of an account that cannot be right: in no calendar, on another weekday, running backwards.

import CivilTime
import Diagnostics

/// Looks at every date of an account by itself.
struct DateCheck {
  /// The year of dates that state none.
  private let year: Int?
  private(set) var findings = Findings()
  private var paragraphs = 0
  /// The first stretch of days that title, infobox and lead give, with its place.
  private var stated: (days: ClosedRange<Day>, span: Range<Int>)?

  init(year: Int?) { self.year = year }

  mutating func look(at block: ReadBlock) {
    if block.block.kind == .paragraph { paragraphs += 1 }
    let tokens = block.tokens
    let scanner = TimeScanner(wording: block.wording)
    var index = 0
    while index < tokens.count {
      guard let time = scanner.calendarDate(at: index, before: tokens.count) else {
        index += 1
        continue
      }
      let span = tokens[time.range.lowerBound].start..<tokens[time.range.upperBound - 1].end
      switch time.day {
      case .date(let year, let month?, let day):
        let words = block.wording.text.string(span)
        lookAtDate(year ?? self.year, month, day, span, words, weekday(before: index, tokens))
      case .range(let from, let to): lookAtRange(from, to, span, isLead: paragraphs < 2)
      default: break
      }
      index = max(index + 1, time.range.upperBound)
    }
  }

  private mutating func report(
    _ span: Range<Int>, _ message: String, related: [Related] = []
  ) {
    findings.add(
      Diagnostic(
        .contradictoryAccount, at: Span(span.lowerBound, span.upperBound), message,
        related: related))
  }

  // MARK: Single dates

  /// The weekday that stands before a date: "Monday, 3 July".
  private func weekday(before index: Int, _ tokens: [Token]) -> Weekday? {
    var place = index - 1
    if place > 0, tokens[place].mark == .comma { place -= 1 }
    guard place >= 0, tokens[place].isCapital, tokens[place].has(.weekday) else { return nil }
    return Lexicon.shared.value(tokens[place], .weekday).flatMap { Weekday(rawValue: Int($0)) }
  }

  private mutating func lookAtDate(
    _ year: Int?, _ month: Int, _ day: Int, _ span: Range<Int>, _ words: String,
    _ weekday: Weekday?
  ) {
    guard let year else { return }
    guard let date = Day(year: year, month: month, day: day) else {
      return report(span, "\(words) is in no calendar of \(year)")
    }
    guard let weekday, weekday != date.weekday else { return }
    report(span, "\(date) is a \(date.weekday.name), not a \(weekday.name)")
  }

  // MARK: Stretches

  private mutating func lookAtRange(
    _ from: CalendarDate, _ to: CalendarDate, _ span: Range<Int>, isLead: Bool
  ) {
    guard let start = day(from, to), let end = day(to, from) else { return }
    guard start <= end else {
      return report(span, "the days run backwards: \(end) lies before \(start)")
    }
    guard isLead else { return }
    if let stated, !stated.days.overlaps(start...end) {
      let first = Span(stated.span.lowerBound, stated.span.upperBound)
      report(
        span, "these are other days than those given above",
        related: [Related(first, "the days of the visit, as first given")])
    }
    stated = stated ?? (start...end, span)
  }

  private func day(_ date: CalendarDate, _ other: CalendarDate) -> Day? {
    guard let year = date.year ?? other.year ?? year, let month = date.month ?? other.month else {
      return nil
    }
    return Day(year: year, month: month, day: date.day)
  }
}
