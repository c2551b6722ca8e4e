// Finds expressions of time in the tokens of one sentence, one piece at a time: a date, a weekday, a
// part of the day, a clock time, a relative day. What stands together is joined by the grammar.

import CivilTime

struct TimeScanner {
  let wording: Wording

  var text: AccountText { wording.text }
  var tokens: [Token] { wording.tokens }
  var lexicon: Lexicon { wording.lexicon }

  /// The piece of time that begins at a token.
  func expression(at start: Int, before end: Int) -> TimeExpression? {
    guard mayOpen(start) else { return nil }
    return date(start, end) ?? clock(start, end) ?? dayPart(start, end) ?? relativeDay(start, end)
      ?? weekday(start, end)
  }

  /// The date or stretch of dates that begins at a token.
  func calendarDate(at start: Int, before end: Int) -> TimeExpression? {
    mayOpen(start) ? date(start, end) : nil
  }

  private func mayOpen(_ start: Int) -> Bool {
    guard wording.mayBeTime(start) else { return false }
    let token = tokens[start]
    return token.shape == .number || !token.classes.isDisjoint(with: Self.openers)
      || isRelativeWord(start)
  }

  private static let openers: WordClasses = [
    .month, .weekday, .dayPart, .determiner, .possessive, .number, .preposition, .modifier, .adverb,
  ]

  func word(_ index: Int) -> WordKey { wording.word(index) }

  private func isRelativeWord(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord, token.end - token.start <= 9 else { return false }
    return Self.relativeWords.contains(token.key)
  }

  private static let relativeWords: WordSet = [
    "today", "tomorrow", "yesterday", "next", "following", "same", "later", "earlier", "half",
    "late", "early", "mid", "overnight", "day", "quarter", "shortly", "about", "around",
  ]

  // MARK: Numbers

  /// The number at a token, in digits or in words: value and the index after it.
  func number(_ index: Int, _ end: Int) -> (value: Int, end: Int)? {
    guard index < end else { return nil }
    let token = tokens[index]
    if token.shape == .number {
      return digits(of: token.range).map { ($0, index + 1) }
    }
    guard let value = lexicon.value(token, .number) else { return nil }
    return (Int(value), index + 1)
  }

  /// The value of up to nine digits, between which other marks may stand unless they are alone.
  func digits(of range: Range<Int>, alone: Bool = false) -> Int? {
    var (value, count) = (0, 0)
    for byte in text.bytes[range] {
      if 0x30...0x39 ~= byte {
        value = value * 10 + Int(byte - 0x30)
        count += 1
        if count > 9 { return nil }
      } else if alone {
        return nil
      }
    }
    return count > 0 ? value : nil
  }

  /// A day of the month: 1 to 31, ordinal or not.
  private func dayNumber(_ index: Int, _ end: Int) -> Int? {
    guard index < end, tokens[index].shape == .number, tokens[index].end - tokens[index].start <= 4
    else { return nil }
    let range = tokens[index].range
    let value = digits(of: isOrdinal(index) ? range.dropLast(2) : range, alone: true)
    return value.flatMap { 1...31 ~= $0 ? $0 : nil }
  }

  private func isOrdinal(_ index: Int) -> Bool {
    tokens[index].shape == .number && text.bytes[tokens[index].end - 1] >= 0x41
  }

  private func year(_ index: Int, _ end: Int) -> Int? {
    guard index < end, tokens[index].shape == .number, tokens[index].end - tokens[index].start == 4
    else { return nil }
    guard let value = digits(of: tokens[index].range, alone: true), 1500...2199 ~= value else {
      return nil
    }
    return value
  }

  private func month(_ index: Int, _ end: Int) -> Int? {
    guard index < end, tokens[index].isCapital else { return nil }
    return lexicon.value(tokens[index], .month).map(Int.init)
  }

  // MARK: Dates

  private func date(_ start: Int, _ end: Int) -> TimeExpression? {
    isoDate(start, end) ?? dayFirst(start, end) ?? monthFirst(start, end) ?? bareOrdinal(start, end)
      ?? bareYear(start, end)
  }

  /// `2024-07-03`.
  private func isoDate(_ start: Int, _ end: Int) -> TimeExpression? {
    guard start + 4 < end, let year = year(start, end), tokens[start + 1].mark == .dash,
      let month = number(start + 2, end)?.value, tokens[start + 3].mark == .dash,
      let day = dayNumber(start + 4, end), 1...12 ~= month, !tokens[start + 1].hasGap
    else { return nil }
    return TimeExpression(
      range: start..<start + 5, day: .date(year: year, month: month, day: day))
  }

  /// "2 July 2024", "17–20 May", "18 and 19 July", "9 January, to Tuesday, 14 January 2014".
  private func dayFirst(_ start: Int, _ end: Int) -> TimeExpression? {
    guard let first = dayNumber(start, end) else { return nil }
    if let month = month(afterOf(start + 1, end), end) {
      let monthAt = afterOf(start + 1, end)
      let (year, after) = yearAfter(monthAt + 1, end)
      let from = CalendarDate(year: year, month: month, day: first)
      if let range = longRange(start, from, after, end) { return range }
      return TimeExpression(
        range: start..<after, day: .date(year: year, month: month, day: first))
    }
    guard let joint = rangeJoint(start + 1, end) else { return nil }
    let second = afterWeekday(joint, end)
    guard let last = dayNumber(second, end), let month = month(afterOf(second + 1, end), end) else {
      return nil
    }
    let (year, after) = yearAfter(afterOf(second + 1, end) + 1, end)
    return span(start..<after, year, month, first, last)
  }

  private func afterOf(_ index: Int, _ end: Int) -> Int {
    index < end && word(index) == "of" ? index + 1 : index
  }

  /// "July 2, 2024", "July 2 to 6, 2024", "February 21–28, 1972".
  private func monthFirst(_ start: Int, _ end: Int) -> TimeExpression? {
    guard let month = month(start, end) else { return nil }
    guard let first = dayNumber(afterThe(start + 1, end), end) else {
      guard let year = year(start + 1, end) ?? year(afterOf(start + 1, end), end) else {
        return nil
      }
      return TimeExpression(range: start..<start + 2, day: .span(year: year, month: month))
    }
    let dayAt = afterThe(start + 1, end)
    if let joint = rangeJoint(dayAt + 1, end), let last = dayNumber(joint, end), last > first,
      joint + 1 >= end || !isClockish(joint, end)
    {
      let (year, after) = yearAfter(joint + 1, end)
      return span(start..<after, year, month, first, last)
    }
    let (year, after) = yearAfter(dayAt + 1, end)
    let from = CalendarDate(year: year, month: month, day: first)
    if let range = longRange(start, from, after, end) { return range }
    return TimeExpression(range: start..<after, day: .date(year: year, month: month, day: first))
  }

  private func afterThe(_ index: Int, _ end: Int) -> Int {
    index < end && word(index) == "the" ? index + 1 : index
  }

  /// Whether a number is followed by what makes it an hour.
  private func isClockish(_ index: Int, _ end: Int) -> Bool {
    index + 1 < end
      && (tokens[index + 1].has(.dayPart) || text.bytes[tokens[index].range].contains(0x3A)
        || month(index + 1, end) != nil)
  }

  private func span(
    _ range: Range<Int>, _ year: Int?, _ month: Int, _ first: Int, _ last: Int
  ) -> TimeExpression {
    TimeExpression(
      range: range,
      day: .range(
        from: CalendarDate(year: year, month: month, day: first),
        to: CalendarDate(year: year, month: month, day: last)))
  }

  /// "… to [Tuesday,] 14 January 2014" and "… to July 6, 2024" after a full date.
  private func longRange(
    _ start: Int, _ from: CalendarDate, _ index: Int, _ end: Int
  ) -> TimeExpression? {
    let joint =
      rangeJoint(index, end)
      ?? rangeJoint(index + 1, end).flatMap {
        index < end && tokens[index].mark == .comma ? $0 : nil
      }
    guard let joint else { return nil }
    let second = afterWeekday(joint, end)
    guard second < end else { return nil }
    let to: CalendarDate
    let after: Int
    if let day = dayNumber(second, end), let month = month(second + 1, end) {
      let found = yearAfter(second + 2, end)
      to = CalendarDate(year: found.year, month: month, day: day)
      after = found.end
    } else if let month = month(second, end), let day = dayNumber(second + 1, end) {
      let found = yearAfter(second + 2, end)
      to = CalendarDate(year: found.year, month: month, day: day)
      after = found.end
    } else {
      return nil
    }
    var from = from
    if from.year == nil { from.year = to.year }
    return TimeExpression(range: start..<after, day: .range(from: from, to: to))
  }

  /// The index after "to", "and", "until" or a dash between two dates.
  private func rangeJoint(_ index: Int, _ end: Int) -> Int? {
    guard index < end else { return nil }
    if [.dash, .range].contains(tokens[index].mark) { return index + 1 }
    return tokens[index].isWord && word(index).isOne(of: "to", "and", "until", "through", "till")
      ? index + 1 : nil
  }

  private func afterWeekday(_ index: Int, _ end: Int) -> Int {
    var index = index
    if index < end, tokens[index].has(.weekday) { index += 1 }
    if index < end, tokens[index].mark == .comma { index += 1 }
    return index
  }

  private func yearAfter(_ index: Int, _ end: Int) -> (year: Int?, end: Int) {
    if let year = year(index, end) { return (year, index + 1) }
    if index < end, tokens[index].mark == .comma, let year = year(index + 1, end) {
      return (year, index + 2)
    }
    return (nil, index)
  }

  /// "the 18th", "Thursday 27th".
  private func bareOrdinal(_ start: Int, _ end: Int) -> TimeExpression? {
    guard word(start) == "the" || tokens[start].has(.weekday) else { return nil }
    var index = start + 1
    if index < end, tokens[start].has(.weekday), word(index) == "the" { index += 1 }
    guard index < end, isOrdinal(index), let day = dayNumber(index, end) else { return nil }
    let followed =
      index + 1 < end && (tokens[index + 1].isWord && !tokens[index + 1].has(.functional))
    if followed, month(index + 1, end) != nil { return nil }
    guard !followed || tokens[start].has(.weekday) else { return nil }
    return TimeExpression(range: start..<index + 1, day: .date(year: nil, month: nil, day: day))
  }

  private static let yearOpeners: WordSet = [
    "in", "since", "until", "of", "from", "by", "during", "late", "early",
  ]

  /// "in 2003".
  private func bareYear(_ start: Int, _ end: Int) -> TimeExpression? {
    guard let year = year(start, end) else { return nil }
    let before = start > 0 ? word(start - 1) : .none
    guard Self.yearOpeners.contains(before)
    else { return nil }
    return TimeExpression(range: start..<start + 1, day: .span(year: year, month: nil))
  }

  private func weekday(_ start: Int, _ end: Int) -> TimeExpression? {
    if word(start) == "the", start + 1 < end, tokens[start + 1].isCapital,
      let value = lexicon.value(tokens[start + 1], .weekday)
    {
      return TimeExpression(range: start..<start + 2, day: .weekday(Int(value)))
    }
    guard tokens[start].isCapital, let value = lexicon.value(tokens[start], .weekday) else {
      return nil
    }
    return TimeExpression(range: start..<start + 1, day: .weekday(Int(value)))
  }
}
