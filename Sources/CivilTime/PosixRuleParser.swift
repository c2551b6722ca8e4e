// Reads the POSIX TZ rule in the footer of a zone file, such as "CET-1CEST,M3.5.0,M10.5.0/3".

/// A reader of one rule inside a file's bytes; faults are located by their place in the file.
struct PosixRuleParser {
  private let bytes: ArraySlice<UInt8>
  private let identifier: String
  private var position: Int

  /// A reader of the rule that `bytes` hold; their indices are places in the file.
  init(_ bytes: ArraySlice<UInt8>, identifier: String) {
    self.bytes = bytes
    self.identifier = identifier
    position = bytes.startIndex
  }

  /// Reads the whole rule: `std offset [dst [offset] [,start[/time],end[/time]]]`.
  mutating func parse() throws(ZoneError) -> PosixRule {
    let name = try abbreviation()
    let offset = -(try hours(limit: 24, expected: "an offset"))
    let standard = LocalTimeType(offsetSeconds: offset, isDaylight: false, abbreviation: name)
    let daylight = peek == nil ? nil : try daylight(standardOffset: offset)
    guard peek == nil else { throw fault("the end of the rule") }
    return PosixRule(standard: standard, daylight: daylight)
  }

  private mutating func daylight(standardOffset: Int) throws(ZoneError) -> PosixRule.Daylight {
    let name = try abbreviation()
    let hasOffset = peek != nil && peek != UInt8(ascii: ",")
    let offset =
      hasOffset ? -(try hours(limit: 24, expected: "an offset")) : standardOffset + 3600
    let type = LocalTimeType(offsetSeconds: offset, isDaylight: true, abbreviation: name)
    // POSIX leaves dates that are not stated to the implementation; these are tzcode's.
    guard peek != nil else { return .init(type: type, starts: .americanStart, ends: .americanEnd) }
    let starts = try change()
    let ends = try change()
    return .init(type: type, starts: starts, ends: ends)
  }

  // MARK: - Names

  private mutating func abbreviation() throws(ZoneError) -> String {
    let isQuoted = take("<")
    let start = position
    while let byte = peek, isNameByte(byte, quoted: isQuoted) { position += 1 }
    let name = bytes[start..<position]
    guard name.count >= 3 else {
      position = start
      throw fault("an abbreviation of three letters or more")
    }
    guard !isQuoted || take(">") else { throw fault("\">\"") }
    return String(decoding: name, as: UTF8.self)
  }

  private func isNameByte(_ byte: UInt8, quoted: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"): quoted
    default: false
    }
  }

  // MARK: - Dates and times

  private mutating func change() throws(ZoneError) -> YearlyChange {
    guard take(",") else { throw fault("a comma and a date") }
    let date = try date()
    guard take("/") else { return YearlyChange(date: date, secondsAfterMidnight: 2 * 3600) }
    let time = try hours(limit: 167, expected: "a time")
    return YearlyChange(date: date, secondsAfterMidnight: time)
  }

  private mutating func date() throws(ZoneError) -> YearlyChange.Date {
    if take("J") { return .dayWithoutLeap(try number(1...365, expected: "a day from 1 to 365")) }
    guard take("M") else {
      return .dayOfYear(try number(0...365, expected: "a day from 0 to 365"))
    }
    let month = Month(rawValue: try number(1...12, expected: "a month from 1 to 12")) ?? .january
    guard take(".") else { throw fault("a full stop and a week") }
    let week = try number(1...5, expected: "a week from 1 to 5")
    guard take(".") else { throw fault("a full stop and a weekday") }
    let weekday = try number(0...6, expected: "a weekday from 0 to 6")
    return .weekday(Weekday(rawValue: weekday) ?? .sunday, week: week, month: month)
  }

  /// Reads `[+-]hh[:mm[:ss]]` as seconds.
  private mutating func hours(limit: Int, expected: String) throws(ZoneError) -> Int {
    let isNegative = take("-")
    if !isNegative { _ = take("+") }
    var seconds = try number(0...limit, expected: "\(expected) of at most \(limit) hours") * 3600
    if take(":") {
      seconds += try number(0...59, expected: "minutes from 0 to 59") * 60
      if take(":") { seconds += try number(0...59, expected: "seconds from 0 to 59") }
    }
    return isNegative ? -seconds : seconds
  }

  // MARK: - Bytes

  private mutating func number(
    _ range: ClosedRange<Int>, expected: String
  ) throws(ZoneError) -> Int {
    let start = position
    var value = 0
    while let byte = peek, let digit = digitValue(byte), position - start < 4 {
      value = value * 10 + digit
      position += 1
    }
    guard position > start, range ~= value else {
      position = start
      throw fault(expected)
    }
    return value
  }

  private var peek: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private func fault(_ expected: String) -> ZoneError {
    ZoneError(
      identifier: identifier, byteOffset: position, reason: .badFooter(expected: expected))
  }
}

extension YearlyChange {
  fileprivate static let americanStart = YearlyChange(
    date: .weekday(.sunday, week: 2, month: .march), secondsAfterMidnight: 2 * 3600)
  fileprivate static let americanEnd = YearlyChange(
    date: .weekday(.sunday, week: 1, month: .november), secondsAfterMidnight: 2 * 3600)
}
