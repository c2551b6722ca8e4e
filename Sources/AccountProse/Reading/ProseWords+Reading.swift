// Reads the words for clock times, lengths, dates, amounts: the inverse of ProseWords.

public import CivilTime
import VisitModel

extension ProseScanner {
  // MARK: Times

  /// "12:00"
  func clock(at start: Int) -> (time: ClockTime, end: Int)? {
    guard start + 5 <= count, scalar(start + 2) == ":", let hour = Int(text(start..<start + 2)),
      let minute = Int(text(start + 3..<start + 5)),
      let time = ClockTime(hour: hour, minute: minute)
    else { return nil }
    return (time, start + 5)
  }

  private static let units = [("minute", 1), ("hour", 60), ("day", 1440)]

  /// " minutes", " hour"
  private func unit(at start: Int) -> (minutes: Int, end: Int)? {
    for (name, minutes) in Self.units {
      guard let end = end(of: " \(name)", at: start) else { continue }
      return (minutes, self.end(of: "s", at: end) ?? end)
    }
    return nil
  }

  private func minutes(_ number: Int, _ unit: Int) -> Minutes? {
    let (product, isLarge) = number.multipliedReportingOverflow(by: unit)
    return isLarge ? nil : Int32(exactly: product).map { Minutes($0) }
  }

  /// "90 minutes"
  func length(at start: Int) -> (length: Minutes, end: Int)? {
    guard let number = number(at: start), let unit = unit(at: number.end),
      let length = minutes(number.value, unit.minutes)
    else { return nil }
    return (length, unit.end)
  }

  /// "20 to 30 minutes", "45 minutes to 2 hours", "90 minutes"
  func lengthRange(at start: Int) -> (length: LengthRange, end: Int)? {
    guard let number = number(at: start) else { return nil }
    if let next = end(of: " to ", at: number.end), let long = length(at: next) {
      guard let unit = unit(at: self.number(at: next)?.end ?? next),
        let short = minutes(number.value, unit.minutes)
      else { return nil }
      return (LengthRange(short, long.length), long.end)
    }
    guard let short = length(at: start) else { return nil }
    if let next = end(of: " to ", at: short.end), let long = length(at: next) {
      return (LengthRange(short.length, long.length), long.end)
    }
    return (LengthRange(short.length, short.length), short.end)
  }

  // MARK: Dates

  /// "3 July 2024", or "3 July" in a year.
  func date(at start: Int, year: Int? = nil) -> (day: Day, end: Int)? {
    guard let day = number(at: start), let blank = end(of: " ", at: day.end),
      let month = first(of: Month.allCases.map(\.name), at: blank)
    else { return nil }
    if let year {
      return Day(year: year, month: month.index + 1, day: day.value).map { ($0, month.end) }
    }
    guard let gap = end(of: " ", at: month.end), let year = number(at: gap) else { return nil }
    return Day(year: year.value, month: month.index + 1, day: day.value).map { ($0, year.end) }
  }

  /// "2–6 July 2024" and the other forms, as the whole text.
  static func dates(_ text: String) -> ClosedRange<Day>? {
    let parts = text.split(separator: "–", omittingEmptySubsequences: false)
    guard parts.count <= 2, let end = parts.last else { return nil }
    let trimmed = ProseScanner(String(end.drop { $0 == " " }))
    guard let last = trimmed.date(at: 0), last.end == trimmed.count else { return nil }
    guard parts.count == 2 else { return last.day...last.day }
    let start = ProseScanner(String(parts[0]))
    let first =
      start.date(at: 0)?.day ?? start.date(at: 0, year: last.day.year)?.day
      ?? start.number(at: 0).flatMap {
        Day(year: last.day.year, month: last.day.month, day: $0.value)
      }
    return first.flatMap { $0 <= last.day ? $0...last.day : nil }
  }

  // MARK: Money

  /// "500 million", "1.5 billion", "1,250,000.50"
  func amount(at start: Int) -> (amount: Amount, end: Int)? {
    var end = start
    while let scalar = scalar(end), "0"..."9" ~= scalar || scalar == "," || scalar == "." {
      end += 1
    }
    while end > start, let last = scalar(end - 1), last == "." || last == "," { end -= 1 }
    let digits = text(start..<end).filter { $0 != "," }
    for (name, places) in [(" billion", 9), (" million", 6)] {
      guard let unitEnd = self.end(of: name, at: end) else { continue }
      return Self.scaled(digits, places).map { ($0, unitEnd) }
    }
    return Amount(decimal: digits).map { ($0, end) }
  }

  private static func scaled(_ digits: String, _ places: Int) -> Amount? {
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first else { return nil }
    let fraction = parts.count == 2 ? String(parts[1]) : ""
    guard fraction.count <= places else { return nil }
    return Amount(
      decimal: whole + fraction + String(repeating: "0", count: places - fraction.count))
  }
}

extension ProseWords {
  /// The day of "3 July 2024".
  public static func day(_ text: String) -> Day? {
    let scanner = ProseScanner(text)
    return scanner.date(at: 0).flatMap { $0.end == scanner.count ? $0.day : nil }
  }
}
