// The values in the cells of a list of requests, in the forms that spreadsheets have for them.

import CivilTime
import VisitModel
import VisitSyntax

enum RequestCells {
  /// A length or a range of lengths: `30m`, `30`, `30 min`, `1h30m`, `1:30`, `30m..45m`.
  static func length(_ text: String) -> LengthRange? {
    let parts = split(text, "..") ?? split(text, "-") ?? split(text, "\u{2013}") ?? [text]
    let lengths = parts.compactMap(minutes)
    guard lengths.count == parts.count, let first = lengths.first, let last = lengths.last,
      first <= last
    else { return nil }
    return LengthRange(first, last)
  }

  private static func split(_ text: String, _ mark: String) -> [String]? {
    guard let range = text.firstRange(of: mark) else { return nil }
    return [String(text[..<range.lowerBound]), String(text[range.upperBound...])]
  }

  private static func minutes(_ text: String) -> Minutes? {
    var plain = text.lowercased().filter { $0 != " " }
    for unit in ["minutes", "minute", "mins", "min", "'"] where plain.hasSuffix(unit) {
      plain = String(plain.dropLast(unit.count)) + "m"
      break
    }
    var length = Minutes(plain) ?? Int32(plain).map { Minutes($0) }
    if length == nil, let clock = clock(plain) { length = Minutes(clamping: clock.minutes) }
    guard let length, length > .zero, length <= Minutes(30 * 1440) else { return nil }
    return length
  }

  /// 1 and up, or a word for it.
  static func priority(_ text: String) -> Int? {
    switch text.lowercased() {
    case "required", "must": 1
    case "high": 2
    case "medium", "normal": 3
    case "low": 4
    default: Int(text).flatMap { (1...1_000_000).contains($0) ? $0 : nil }
    }
  }

  static func seats(_ text: String) -> Int? {
    Int(text).flatMap { (1...1_000_000).contains($0) ? $0 : nil }
  }

  /// Windows between semicolons, commas or bars: `2026-09-16 14:00-18:00`, `14:00-18:00`, or a whole
  /// day, `2026-09-16`.
  static func windows(_ text: String) -> [ClockWindow]? {
    let parts = text.split { ";,|".contains($0) || $0.isNewline }.map(String.init)
    let windows = parts.compactMap(window)
    return windows.count == parts.count && !windows.isEmpty ? windows : nil
  }

  private static func window(_ text: String) -> ClockWindow? {
    var words = text.split { $0 == " " || $0 == "\t" }.map(String.init)
    var day: Day?
    if let first = words.first, let date = Day(first) {
      day = date
      words.removeFirst()
    }
    guard !words.isEmpty else { return day.flatMap { wholeDay($0) } }
    guard let (start, end) = WrittenTimes.span(words.joined(separator: " ")) else { return nil }
    return ClockWindow(day: day, start, end)
  }

  private static func wholeDay(_ day: Day) -> ClockWindow? {
    ClockTime(minutes: 1439).map { ClockWindow(day: day, .midnight, $0) }
  }

  private static func clock(_ text: String) -> ClockTime? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
      let hour = Int(parts[0]), let minute = Int(parts[1])
    else { return nil }
    return ClockTime(hour: hour, minute: minute)
  }
}
