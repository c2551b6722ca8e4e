// Reads clock times, windows, lengths and the WHEN of an entry.

import CivilTime
import Diagnostics
import VisitModel

extension Cursor {
  mutating func clock() throws(ReadError) -> ClockTime {
    guard let token = take(.number) else { throw expected("a clock time such as 14:30") }
    return try clock(token)
  }

  private func clock(_ token: Token) throws(ReadError) -> ClockTime {
    let text = text(token)
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    if parts.count == 2, parts[0].utf8.count <= 2, parts[1].utf8.count == 2,
      let hour = Int(parts[0]), let minute = Int(parts[1]),
      let time = ClockTime(hour: hour, minute: minute)
    {
      return time
    }
    throw ReadError(
      token.span, "there is no clock time \(short(token)); clock times are written 14:30",
      kind: .badClock, fix: clockFix(text))
  }

  private func clockFix(_ text: String) -> Fix? {
    if text == "24:00" {
      return Fix("write 00:00 under the next day, or the length: `22:00 for 2h`")
    }
    let dashes: [Character] = ["\u{2013}", "\u{2014}", "\u{2212}"]
    return text.contains(where: dashes.contains)
      ? Fix("write a hyphen between two times: `12:00-13:30`") : nil
  }

  /// `14:00-18:00` in one token, as two clock times.
  private func clockRange(_ token: Token) throws(ReadError) -> (ClockTime, ClockTime)? {
    let range = token.span.range
    guard let dash = bytes[range].firstIndex(of: UInt8(ascii: "-")) else { return nil }
    let start = try clock(Token(.number, range.lowerBound, dash))
    return (start, try clock(Token(.number, dash + 1, range.upperBound)))
  }

  mutating func window() throws(ReadError) -> ClockWindow {
    var day: Day?
    if let token, token.kind == .number, !bytes[token.span.range].contains(UInt8(ascii: ":")) {
      day = try self.day()
    }
    guard let token, token.kind == .number, let (start, end) = try clockRange(token) else {
      throw expected("a stretch of time such as 14:00-18:00")
    }
    index += 1
    return ClockWindow(day: day, start, end)
  }

  mutating func lengthRange() throws(ReadError) -> LengthRange {
    let first = index
    let shortest = try length()
    guard take(.dots) != nil else { return LengthRange(shortest, shortest) }
    let longest = try length()
    guard shortest <= longest else {
      throw ReadError(
        span(from: first), "the shorter length comes first",
        kind: .badNumber, fix: Fix("write `\(longest)..\(shortest)`"))
    }
    return LengthRange(shortest, longest)
  }

  mutating func length() throws(ReadError) -> Minutes {
    guard let token = take(.number) else { throw expected("a length such as 45m or 1h30m") }
    let text = text(token)
    guard let length = Minutes(text), length > Minutes(0), length <= Minutes(30 * 1440) else {
      throw ReadError(
        token.span, "not a length: \(short(token)); lengths are written 45m or 1h30m",
        kind: .badNumber)
    }
    return length
  }

  mutating func when() throws(ReadError) -> When<Name> {
    var terms = [try whenTerm()]
    while take(.comma) != nil { terms.append(try whenTerm()) }
    return When(terms)
  }

  private mutating func whenTerm() throws(ReadError) -> WhenTerm<Name> {
    switch kind {
    case .question:
      index += 1
      return .unset
    case .tilde:
      index += 1
      return try clockTerm(about: true)
    case .number, .minus, .plus:
      if let term = try offsetTerm() { return term }
      return try clockTerm(about: false)
    default: return try wordTerm()
    }
  }

  /// `30m before X`, also `-30m before X`, and `10m into X`; nil when something else stands here.
  private mutating func offsetTerm() throws(ReadError) -> WhenTerm<Name>? {
    let sign = kind == .minus || kind == .plus ? 1 : 0
    let isBefore = isWord("before", ahead: sign + 1)
    guard isBefore || isWord("into", ahead: sign + 1) else { return nil }
    index += sign
    let distance = Int(try length().count)
    index += 1
    return .offset(try entryName(), minutes: isBefore ? -distance : distance)
  }

  private mutating func clockTerm(about: Bool) throws(ReadError) -> WhenTerm<Name> {
    guard let token = take(.number) else { throw expected("a clock time such as 14:30") }
    if let (start, end) = try clockRange(token) {
      return .clock(start, end: .until(end), about: about)
    }
    let start = try clock(token)
    guard takeWord("for") else { return .clock(start, end: nil, about: about) }
    return .clock(start, end: .lasting(try length()), about: about)
  }

  private static let dayParts = DayPart.allCases.map(\.rawValue)

  private mutating func wordTerm() throws(ReadError) -> WhenTerm<Name> {
    if takeWord("after") { return .after(try entryName(), gap: try gap()) }
    if takeWord("before") { return .before(try entryName(), gap: try gap()) }
    if takeWord("with") { return .with(try entryName()) }
    if let phrase = takePhrase(of: Self.dayParts), let part = DayPart(rawValue: phrase) {
      return .part(part)
    }
    var error = expected("a time: 12:00, ~12:00, noon, after talks, or ?")
    if let token, let near = Spelling.nearest(to: text(token), in: Self.dayParts) {
      error.fix = Fix("write `\(near)`")
    }
    throw error
  }

  mutating func entryName() throws(ReadError) -> Name {
    if let name = try hashName() { return name }
    return try name()
  }

  private mutating func gap() throws(ReadError) -> Minutes? {
    take(.plus) == nil ? nil : try length()
  }
}
