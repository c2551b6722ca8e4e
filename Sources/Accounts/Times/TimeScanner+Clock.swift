// Clock times and parts of the day.

import CivilTime

extension TimeScanner {
  /// "11:30 a.m.", "9 a.m.", "18:10", "10.50 am", "three minutes before midday", "half past ten",
  /// "ten o'clock", "an hour later".
  func clock(_ start: Int, _ end: Int) -> TimeExpression? {
    if let expression = offsetClock(start, end) { return expression }
    guard tokens[start].shape == .number || tokens[start].has(.number) else { return nil }
    guard let (time, after) = reading(start, end) else { return nil }
    return TimeExpression(
      range: start..<after, clock: time, relation: relation(before: start))
  }

  /// What the words before say: "about", "shortly after", "before".
  private func relation(before start: Int) -> ClockRelation {
    guard start > 0 else { return .at }
    switch word(start - 1) {
    case "about", "around", "approximately", "roughly", "circa", "nearly", "almost": return .about
    case "after", "by": return .about
    case "before" where start > 1 && word(start - 2).isOne(of: "shortly", "just", "little", "bit"):
      return .about
    case "before", "until", "till": return .before
    default: return .at
    }
  }

  private func reading(_ start: Int, _ end: Int) -> (ClockTime, Int)? {
    if tokens[start].shape == .number, let (hour, minute) = clockDigits(tokens[start].range) {
      let hasStop = text.bytes[tokens[start].range].contains(UInt8(ascii: "."))
      return withMeridiem(hour, minute, start + 1, end, needsMark: hasStop)
    }
    if let (time, after) = militaryTime(start, end) { return (time, after) }
    guard let (hour, after) = number(start, end), 0...24 ~= hour, after < end else { return nil }
    if let part = partBehind(after, end), start > 0, 1...12 ~= hour,
      word(start - 1).isOne(of: "at", "about", "around", "by", "after", "before", "to", "past")
    {
      let isLate = [.afternoon, .evening, .night].contains(part) && hour < 12
      return ClockTime(hour: isLate ? hour + 12 : hour % 24, minute: 0).map { ($0, after) }
    }
    if let meridiem = lexicon.value(tokens[after], .dayPart), meridiem >= 100 {
      return withMeridiem(hour, 0, after, end, needsMark: true)
    }
    if word(after) == "o'clock" {
      // Nobody is received at two in the night.
      return withMeridiem(
        1..<7 ~= hour && !isMorning(after + 1, end) ? hour + 12 : hour, 0, after + 1, end,
        needsMark: false)
    }
    return nil
  }

  /// "1445 hrs", "0930 hours".
  private func militaryTime(_ start: Int, _ end: Int) -> (ClockTime, Int)? {
    let token = tokens[start]
    guard token.shape == .number, token.end - token.start == 4, start + 1 < end,
      word(start + 1).isOne(of: "hrs", "hours", "h", "hr"),
      let value = digits(of: token.range, alone: true)
    else { return nil }
    return ClockTime(hour: value / 100, minute: value % 100).map { ($0, start + 2) }
  }

  /// "at six that evening", "at eight on the evening of Saturday": the part that an hour is of.
  private func partBehind(_ start: Int, _ end: Int) -> DayPart? {
    var index = start
    while index < end, index < start + 3,
      word(index).isOne(of: "that", "the", "same", "on", "in", "next", "following")
    { index += 1 }
    guard index > start, index < end, let value = lexicon.value(tokens[index], .dayPart) else {
      return nil
    }
    return Lexicon.dayPart(value)
  }

  /// Hour and minute of "18:10", "10.50" and "10:50:30".
  private func clockDigits(_ range: Range<Int>) -> (hour: Int, minute: Int)? {
    func mark(from start: Int) -> Int? {
      text.bytes[start..<range.upperBound].firstIndex { $0 == 0x3A || $0 == 0x2E }
    }
    guard let first = mark(from: range.lowerBound) else { return nil }
    let second = mark(from: first + 1) ?? range.upperBound
    guard second == first + 3, mark(from: min(second + 1, range.upperBound)) == nil,
      let hour = digits(of: range.lowerBound..<first, alone: true),
      let minute = digits(of: first + 1..<second, alone: true)
    else { return nil }
    return (hour, minute)
  }

  private func withMeridiem(
    _ hour: Int, _ minute: Int, _ after: Int, _ end: Int, needsMark: Bool
  ) -> (ClockTime, Int)? {
    var hour = hour
    var index = after
    if index < end, let meridiem = lexicon.value(tokens[index], .dayPart), meridiem >= 100 {
      index += 1
      if meridiem == Lexicon.postMeridiem, hour < 12 { hour += 12 }
      if meridiem == Lexicon.anteMeridiem, hour == 12 { hour = 0 }
    } else if index < end, word(index).isOne(of: "hrs", "hours", "h", "o'clock") {
      index += 1
    } else if let part = partAfter(index, end), part.isLate, hour < 12 {
      hour += 12
    } else if let part = partBehind(index, end), [.afternoon, .evening].contains(part), hour < 12 {
      hour += 12
    } else if needsMark {
      return nil
    }
    return ClockTime(hour: hour == 24 ? 0 : hour, minute: minute).map { ($0, index) }
  }

  private func isMorning(_ index: Int, _ end: Int) -> Bool {
    if index + 2 < end, word(index) == "in", word(index + 2) == "morning" { return true }
    guard index < end, let value = lexicon.value(tokens[index], .dayPart) else { return false }
    return value == Lexicon.anteMeridiem
  }

  /// "nine o'clock in the evening", "8.30 in the evening".
  private func partAfter(_ index: Int, _ end: Int) -> (isLate: Bool, end: Int)? {
    guard index + 2 < end, word(index) == "in", word(index + 1) == "the",
      let value = lexicon.value(tokens[index + 2], .dayPart), let part = Lexicon.dayPart(value)
    else { return nil }
    return ([.afternoon, .evening].contains(part), index + 3)
  }

  /// "three minutes before midday", "half past ten", "an hour after that", "two hours later".
  private func offsetClock(_ start: Int, _ end: Int) -> TimeExpression? {
    guard let (minutes, after) = amountOfTime(start, end), after < end else { return nil }
    let direction = word(after)
    if direction == "later" || direction == "afterwards" {
      return TimeExpression(range: start..<after + 1, relation: .later(minutes))
    }
    guard direction.isOne(of: "before", "after", "past", "to"), after + 1 < end else { return nil }
    if direction == "after", word(after + 1).isOne(of: "that", "this") {
      return TimeExpression(range: start..<after + 2, relation: .later(minutes))
    }
    guard let (base, last) = baseTime(after + 1, end) else { return nil }
    let sign = direction == "before" || direction == "to" ? -1 : 1
    // "five minutes to midnight" is late in the day before.
    let day = 24 * 60
    let total = (base.minutes + sign * minutes + day) % day
    guard let time = ClockTime(minutes: total) else { return nil }
    return TimeExpression(range: start..<last, clock: time)
  }

  private func baseTime(_ index: Int, _ end: Int) -> (ClockTime, Int)? {
    if let value = lexicon.value(tokens[index], .dayPart) {
      if Lexicon.dayPart(value) == .noon {
        return ClockTime(hour: 12, minute: 0).map { ($0, index + 1) }
      }
      if value == Lexicon.midnight { return (.midnight, index + 1) }
    }
    if let found = reading(index, end) { return found }
    guard let (hour, after) = number(index, end), 1...12 ~= hour else { return nil }
    return withMeridiem(hour, 0, after, end, needsMark: false)
  }

  /// "half an hour", "an hour", "a quarter of an hour", "three minutes", "two hours", "half".
  private func amountOfTime(_ start: Int, _ end: Int) -> (minutes: Int, end: Int)? {
    switch word(start) {
    case "half":
      if start + 2 < end, word(start + 1) == "an", word(start + 2) == "hour" {
        return (30, start + 3)
      }
      return start + 1 < end && word(start + 1) == "past" ? (30, start + 1) : nil
    case "quarter": return start + 1 < end ? (15, start + 1) : nil
    case "a": return start + 2 < end && word(start + 1) == "quarter" ? (15, start + 2) : nil
    case "an": return start + 1 < end && word(start + 1) == "hour" ? (60, start + 2) : nil
    default: break
    }
    guard let (value, after) = number(start, end), after < end, value < 24 * 60 else { return nil }
    switch word(after) {
    case "minutes", "minute": return (value, after + 1)
    case "hours", "hour": return (value * 60, after + 1)
    default: return nil
    }
  }

  /// "morning", "the early afternoon", "that evening", "the following morning", "midnight".
  func dayPart(_ start: Int, _ end: Int) -> TimeExpression? {
    var index = start
    var day = DayReference.none
    var modifier: WordKey?
    scan: while index < end, index - start < 4 {
      switch word(index) {
      case "the", "a", "this": if word(index) == "this" { day = .fromReport(0) }
      case "that", "same": day = .offset(0)
      case "following", "next": day = .offset(1)
      case "previous", "preceding": day = .offset(-1)
      case "early", "late", "mid", "later": modifier = word(index)
      default: break scan
      }
      index += 1
    }
    guard index < end, let value = lexicon.value(tokens[index], .dayPart) else { return nil }
    guard index + 1 >= end || !isCompound(index, end) else { return nil }
    if value == Lexicon.midnight {
      return TimeExpression(range: start..<index + 1, day: day, clock: .midnight)
    }
    guard let part = Lexicon.dayPart(value) else { return nil }
    return TimeExpression(range: start..<index + 1, day: day, part: modified(part, modifier))
  }

  /// "evening gown", "morning coat", "night train": no time.
  private func isCompound(_ index: Int, _ end: Int) -> Bool {
    word(index + 1).isOne(of: "gown", "dress", "coat", "train", "prayers", "newspapers", "tea")
  }

  private func modified(_ part: DayPart, _ modifier: WordKey?) -> DayPart {
    switch (modifier, part) {
    case ("early", .morning): .earlyMorning
    case ("late", .morning): .lateMorning
    case ("early", .afternoon): .earlyAfternoon
    case ("late", .afternoon): .lateAfternoon
    case ("early", .evening): .earlyEvening
    case ("late", .evening): .lateEvening
    default: part
    }
  }

  /// "the following day", "the same day", "later that day", "two days later", "the final day",
  /// "the second day", "today", "overnight".
  func relativeDay(_ start: Int, _ end: Int) -> TimeExpression? {
    if let day = singleDay(word(start)) {
      return TimeExpression(range: start..<start + 1, day: day)
    }
    if let (count, after) = number(start, end), after + 1 < end,
      word(after).isOne(of: "day", "days"),
      word(after + 1).isOne(of: "later", "after", "afterwards")
    {
      return TimeExpression(range: start..<after + 2, day: .offset(min(count, 60)))
    }
    return describedDay(start, end)
  }

  private func singleDay(_ word: WordKey) -> DayReference? {
    switch word {
    case "today": .fromReport(0)
    case "yesterday": .fromReport(-1)
    case "tomorrow": .fromReport(1)
    default: nil
    }
  }

  private func describedDay(_ start: Int, _ end: Int) -> TimeExpression? {
    var index = start
    if index < end, word(index).isOne(of: "the", "that", "its", "his", "her", "their") {
      index += 1
    }
    guard index < end, index + 1 < end || word(index) == "day" else { return nil }
    if word(start) == "that", word(index) == "day" {
      return TimeExpression(range: start..<index + 1, day: .offset(0))
    }
    if word(index) == "day", index + 1 < end, word(index + 1).isOne(of: "after", "before") {
      guard start != index else { return nil }
      return TimeExpression(
        range: start..<index + 2, day: .offset(word(index + 1) == "after" ? 1 : -1))
    }
    guard index + 1 < end, word(index + 1) == "day", let day = Self.dayWords[word(index)] else {
      return nil
    }
    return TimeExpression(range: start..<index + 2, day: day)
  }

  private static let dayWords: [WordKey: DayReference] = [
    "following": .offset(1), "next": .offset(1), "same": .offset(0), "previous": .offset(-1),
    "preceding": .offset(-1), "final": .nth(-1), "last": .nth(-1), "closing": .nth(-1),
    "first": .nth(1), "opening": .nth(1), "second": .nth(2), "third": .nth(3), "fourth": .nth(4),
    "fifth": .nth(5), "sixth": .nth(6),
  ]
}
