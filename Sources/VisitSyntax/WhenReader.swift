// Reads clock times, windows, lengths and the WHEN of an entry.

import CivilTime
import Diagnostics
import VisitModel

extension Cursor {
  var scanner: ClockScanner { ClockScanner(bytes: bytes, limit: end) }

  /// Goes on behind what was found by bytes, whatever tokens it is made of.
  private mutating func advance(to end: Int) {
    while index < tokens.count, Int(tokens[index].span.start) < end { index += 1 }
  }

  mutating func clock() throws(ReadError) -> ClockTime {
    guard let token, token.kind == .number || isNamedTime else {
      throw expected("a clock time such as 14:30")
    }
    guard let found = scanner.clock(at: Int(token.span.start)) else {
      throw badClock(at: Int(token.span.start))
    }
    let time = try time(WrittenSpan(start: found), at: Int(token.span.start))
    advance(to: found.end)
    return time
  }

  /// Whether `noon` or `midnight` stands here.
  private var isNamedTime: Bool {
    guard let token, token.kind == .word else { return false }
    return scanner.clock(at: Int(token.span.start)) != nil
  }

  /// The start of what was found, if nobody could take it for something else.
  private func time(_ found: WrittenSpan, at start: Int) throws(ReadError) -> ClockTime {
    guard !found.isDoubtful else { throw doubtful(found, at: start) }
    if let time = found.start.time { return time }
    throw ReadError(
      Span(start, found.start.end), "there is no clock time \(excerpt(start..<found.start.end))",
      kind: .badClock,
      fix: Fix("write 00:00 under the next day, or the length: `22:00 for 2h`"))
  }

  /// A lone hour: what it most likely means is the cure.
  private func doubtful(_ found: WrittenSpan, at start: Int) -> ReadError {
    let times = [found.start, found.until].compactMap { $0?.time?.description }
    let meant = scanner.commaTime(found)?.description ?? times.joined(separator: "-")
    return ReadError(
      Span(start, found.end), "\(excerpt(start..<found.end)) is an hour without its minutes",
      kind: .badClock, fix: meant.isEmpty ? nil : Fix("write `\(meant)`"))
  }

  private func badClock(at start: Int) -> ReadError {
    var end = start
    while end < self.end, !bytes[end].isSpace, bytes[end] != UInt8(ascii: ","),
      end == start || scanner.afterJoint(end) == nil
    {
      end += 1
    }
    return ReadError(
      Span(start, end),
      "there is no clock time \(excerpt(start..<end)); clock times are written 14:30",
      kind: .badClock)
  }

  private func excerpt(_ range: Range<Int>) -> String {
    let text = String(decoding: bytes[range], as: UTF8.self)
    return text.utf8.count > 40 ? "`\(text.prefix(30))…`" : "`\(text)`"
  }

  /// Two clock times, or one: `14:00-18:00`. A second one that cannot be read is reported.
  private mutating func clockSpan() throws(ReadError) -> WrittenSpan {
    let start = token.map { Int($0.span.start) } ?? end
    guard let found = scanner.span(at: start) else { throw badClock(at: start) }
    if found.until == nil, let next = scanner.afterJoint(found.end), next < end {
      throw badClock(at: next)
    }
    advance(to: found.end)
    return found
  }

  mutating func window() throws(ReadError) -> ClockWindow {
    let what = "a stretch of time such as 14:00-18:00"
    var day: Day?
    if let token, token.kind == .number, let date = try dayAhead(token) {
      day = date
      index += 1
    }
    _ = takeWord("from") || takeWord("between")
    guard let token, token.kind == .number || isNamedTime else { throw expected(what) }
    let first = index
    let found = try clockSpan()
    let start = try time(found, at: Int(token.span.start))
    guard let until = found.until else {
      index = first
      throw expected(what)
    }
    guard let end = until.time else {
      throw ReadError(
        span(from: first), "a stretch of time ends on its own day", kind: .badClock,
        fix: Fix("write `\(start)-23:59`"))
    }
    return ClockWindow(day: day, start, end)
  }

  /// A date, as opposed to a clock time: it has two hyphens.
  private func dayAhead(_ token: Token) throws(ReadError) -> Day? {
    let text = bytes[token.span.range]
    guard text.count(where: { $0 == UInt8(ascii: "-") }) == 2, !text.contains(UInt8(ascii: ":"))
    else { return nil }
    var cursor = self
    return try cursor.day()
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
    guard let length = Minutes(text) ?? spelledLength(text), length > Minutes(0),
      length <= Minutes(30 * 1440)
    else {
      throw ReadError(
        token.span, "not a length: \(short(token)); lengths are written 45m or 1h30m",
        kind: .badNumber)
    }
    return length
  }

  private static let units: [String: Int] = [
    "h": 60, "hr": 60, "hrs": 60, "hour": 60, "hours": 60, "min": 1, "min.": 1, "mins": 1,
    "minute": 1, "minutes": 1,
  ]

  /// `90 min`, `90min`, `2 hours`: what stands in a length, with its unit as a word.
  private mutating func spelledLength(_ text: String) -> Minutes? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let count = Int(digits), count <= 1_000_000 else { return nil }
    if digits.count < text.count {
      return Self.units[String(text.dropFirst(digits.count))].map { Minutes(clamping: count * $0) }
    }
    guard let token, token.kind == .word, let unit = Self.units[self.text(token)] else {
      return nil
    }
    index += 1
    return Minutes(clamping: count * unit)
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
    let unit = peek(sign + 1).map { Self.units[text($0)] != nil } ?? false ? 1 : 0
    let isBefore = isWord("before", ahead: sign + unit + 1)
    guard isBefore || isWord("into", ahead: sign + unit + 1) else { return nil }
    index += sign
    let distance = Int(try length().count)
    index += 1
    return .offset(try entryName(), minutes: isBefore ? -distance : distance)
  }

  private mutating func clockTerm(about: Bool) throws(ReadError) -> WhenTerm<Name> {
    guard let token, token.kind == .number || isNamedTime else {
      throw expected("a clock time such as 14:30")
    }
    let found = try clockSpan()
    let start = try time(found, at: Int(token.span.start))
    // Midnight at the end of a day is the start of the next, which is where an entry may end.
    if let until = found.until {
      return .clock(start, end: .until(until.time ?? .midnight), about: about)
    }
    guard takeWord("for") else { return .clock(start, end: nil, about: about) }
    return .clock(start, end: .lasting(try length()), about: about)
  }

  private static let dayParts = DayPart.allCases.map(\.rawValue)

  /// Words for `~`.
  private static let aboutWords = [
    "about", "around", "approx.", "approx", "circa", "ca.", "ca", "c.",
  ]

  private mutating func wordTerm() throws(ReadError) -> WhenTerm<Name> {
    if takeWord("after") { return .after(try entryName(), gap: try gap()) }
    if takeWord("before") { return .before(try entryName(), gap: try gap()) }
    if takeWord("with") { return .with(try entryName()) }
    if isNamedTime, !isPartOfDay { return try clockTerm(about: false) }
    if let phrase = takePhrase(of: Self.dayParts), let part = DayPart(rawValue: phrase) {
      return .part(part)
    }
    if takeWord("from") { return try clockTerm(about: false) }
    for word in Self.aboutWords where takeWord(word) { return try clockTerm(about: true) }
    var error = expected("a time: 12:00, ~12:00, noon, after talks, or ?")
    if let token, let near = Spelling.nearest(to: text(token), in: Self.dayParts) {
      error.fix = Fix("write `\(near)`")
    }
    throw error
  }

  /// Whether `noon` stands here as a part of the day: with no second time and no length.
  private var isPartOfDay: Bool {
    guard isWord(DayPart.noon.rawValue), !isWord("for", ahead: 1), let token else { return false }
    return scanner.span(at: Int(token.span.start))?.until == nil
  }

  mutating func entryName() throws(ReadError) -> Name {
    if let name = try hashName() { return name }
    return try name()
  }

  private mutating func gap() throws(ReadError) -> Minutes? {
    take(.plus) == nil ? nil : try length()
  }
}
