// Finds clock times as people write them: 14:30, 14.30, 14h30, 1430, 2:30 pm, noon, and two of them
// with a dash between. It works on bytes, because a token may end inside one: `noon-13:00`.

import CivilTime

/// A clock time found in a line.
struct WrittenClock {
  /// Minutes since midnight; 1440 for midnight at the end of the day.
  var minutes: Int
  /// The offset behind it.
  var end: Int
  /// Whether only an hour stands there, with nothing that says so: `10`.
  var isBare = false
  /// Whether it says which half of the day is meant: am, pm, noon, or an hour after 12.
  var hasHalf = false

  /// The time; nil for midnight at the end of the day.
  var time: ClockTime? { ClockTime(minutes: minutes) }
}

/// One clock time, or two.
struct WrittenSpan {
  var start: WrittenClock
  var until: WrittenClock?

  var end: Int { until?.end ?? start.end }

  /// Whether there is an hour that could be something else: `10`, `9-10`.
  var isDoubtful: Bool { start.isBare && (until?.isBare ?? true) }
}

struct ClockScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where the line ends.
  let limit: Int

  // MARK: One time

  /// The clock time that starts here.
  func clock(at start: Int) -> WrittenClock? {
    guard start < limit else { return nil }
    guard bytes[start].isDigit else { return namedTime(at: start) }
    var end = start
    while end < limit, bytes[end].isDigit, end - start < 5 { end += 1 }
    guard let digits = figures(start..<end) else { return nil }
    return hourOnly(digits, end) ?? hourAndMinute(digits, end)
  }

  /// `noon`, and midnight, which ends a day.
  private func namedTime(at start: Int) -> WrittenClock? {
    if let end = word("noon", at: start) {
      return WrittenClock(minutes: 720, end: end, hasHalf: true)
    }
    if let end = word("midnight", at: start) {
      return WrittenClock(minutes: 1440, end: end, hasHalf: true)
    }
    return nil
  }

  /// The time that is meant where a comma stands between hour and minute, `10,30`: a comma parts
  /// statements, so it is not read.
  func commaTime(_ found: WrittenSpan) -> ClockTime? {
    guard found.until == nil, found.end < limit, bytes[found.end] == UInt8(ascii: ","),
      let minute = minute(at: found.end + 1)
    else { return nil }
    return ClockTime(hour: found.start.minutes / 60, minute: minute)
  }

  private func figures(_ range: Range<Int>) -> (value: Int, count: Int)? {
    guard range.count <= 4 else { return nil }
    return (bytes[range].reduce(0) { $0 * 10 + Int($1 & 15) }, range.count)
  }

  /// `10:30`, `10.30`, `10h30`, `10 h 30`, `10h`, and a lone hour.
  private func hourOnly(_ digits: (value: Int, count: Int), _ end: Int) -> WrittenClock? {
    guard digits.count <= 2 else { return nil }
    if end < limit, bytes[end] == UInt8(ascii: ":") || bytes[end] == UInt8(ascii: ".") {
      guard let minute = minute(at: end + 1) else {
        return bytes[end] == UInt8(ascii: ":") ? nil : finished(digits.value, nil, end)
      }
      return finished(digits.value, minute, end + 3)
    }
    let mark = skippingSpace(end)
    if mark < limit, bytes[mark] | 0x20 == UInt8(ascii: "h") {
      if let minute = minute(at: mark + 1) { return finished(digits.value, minute, mark + 3) }
      let next = skippingSpace(mark + 1)
      if mark > end, next > mark + 1, let minute = minute(at: next) {
        return finished(digits.value, minute, next + 2)
      }
    }
    return finished(digits.value, nil, end)
  }

  /// `1030`; `930` only where a word behind it says that it is a time.
  private func hourAndMinute(_ digits: (value: Int, count: Int), _ end: Int) -> WrittenClock? {
    guard digits.count >= 3 else { return nil }
    guard let found = finished(digits.value / 100, digits.value % 100, end) else { return nil }
    return digits.count == 4 || found.end > end ? found : nil
  }

  /// Two figures that no other follows.
  private func minute(at start: Int) -> Int? {
    guard start + 2 <= limit, bytes[start].isDigit, bytes[start + 1].isDigit,
      start + 2 == limit || !bytes[start + 2].isDigit
    else { return nil }
    return Int(bytes[start] & 15) * 10 + Int(bytes[start + 1] & 15)
  }

  private enum Suffix { case am, pm, hour, noon, midnight }

  /// A time with what follows its figures; nil where the two do not fit each other.
  private func finished(_ hour: Int, _ minute: Int?, _ end: Int) -> WrittenClock? {
    let suffix = suffix(at: end)
    var clock = WrittenClock(minutes: hour * 60 + (minute ?? 0), end: suffix?.end ?? end)
    guard (minute ?? 0) < 60, clock.minutes <= 1440, endsWell(clock.end) else { return nil }
    clock.isBare = minute == nil && suffix == nil
    clock.hasHalf = suffix.map { $0.kind != .hour } ?? (hour > 12 || hour == 0)
    switch suffix?.kind {
    case .am?:
      guard hour <= 12 else { return nil }
      if hour == 12 { clock.minutes -= 720 }
    case .pm?:
      guard hour > 0 else { return nil }
      if hour < 12 { clock.minutes += 720 }
    case .noon?: guard clock.minutes == 720 else { return nil }
    case .midnight?:
      guard clock.minutes == 720 || clock.minutes == 0 || clock.minutes == 1440 else { return nil }
      clock.minutes = 1440
    case .hour?, nil: break
    }
    return clock
  }

  private static let suffixes: [(words: [StaticString], kind: Suffix)] = [
    (["am", "a.m."], .am), (["pm", "p.m."], .pm),
    (["h", "hrs", "hrs.", "hours", "uhr", "o'clock"], .hour),
    (["noon"], .noon), (["midnight"], .midnight),
  ]

  private func suffix(at end: Int) -> (kind: Suffix, end: Int)? {
    let start = skippingSpace(end)
    guard start < limit, bytes[start].isLetter else { return nil }
    for row in Self.suffixes {
      for candidate in row.words {
        if let end = word(candidate, at: start) { return (row.kind, end) }
      }
    }
    return nil
  }

  // MARK: Two times

  /// The clock time that starts here, with the one that a dash, `to` or `until` joins to it.
  func span(at start: Int) -> WrittenSpan? {
    guard let first = clock(at: start) else { return nil }
    guard let next = afterJoint(first.end), let last = clock(at: next) else {
      return WrittenSpan(start: first)
    }
    return WrittenSpan(start: halved(first, before: last), until: last)
  }

  /// Where the second of two times starts; nil where nothing joins a second one.
  func afterJoint(_ end: Int) -> Int? {
    let start = skippingSpace(end)
    for joint in ["to", "until", "till"] as [StaticString] {
      if start > end, let after = word(joint, at: start) { return skippingSpace(after) }
    }
    return afterDash(start).map(skippingSpace)
  }

  /// Behind a hyphen, an en or em dash, or a minus sign.
  private func afterDash(_ start: Int) -> Int? {
    guard start < limit else { return nil }
    if bytes[start] == UInt8(ascii: "-") { return start + 1 }
    guard start + 3 <= limit, bytes[start] == 0xE2 else { return nil }
    let isDash = bytes[start + 1] == 0x80 && (0x90...0x95).contains(bytes[start + 2])
    let isMinus = bytes[start + 1] == 0x88 && bytes[start + 2] == 0x92
    return isDash || isMinus ? start + 3 : nil
  }

  /// `2-3 pm`: the first time is of the same half of the day as the second where it can be.
  private func halved(_ first: WrittenClock, before last: WrittenClock) -> WrittenClock {
    guard !first.hasHalf, endsInHalf(last), first.minutes < 780 else { return first }
    var result = first
    let half = last.minutes < 720 ? 0 : 720
    let candidate = first.minutes % 720 + half
    result.minutes = candidate < last.minutes ? candidate : first.minutes % 720 + 720 - half
    return result
  }

  /// Whether a time ends in am or pm.
  private func endsInHalf(_ clock: WrittenClock) -> Bool {
    guard clock.hasHalf, clock.minutes < 1440 else { return false }
    let tail = bytes[..<clock.end].suffix(2).map { $0 | 0x20 }
    return tail == [UInt8(ascii: "p"), UInt8(ascii: "m")]
      || tail == [UInt8(ascii: "a"), UInt8(ascii: "m")]
      || tail == [UInt8(ascii: "m"), UInt8(ascii: ".")]
  }

  // MARK: Bytes

  /// The end of a word, small or capital, if it stands here as a whole.
  func word(_ word: StaticString, at start: Int) -> Int? {
    let end = start + word.utf8CodeUnitCount
    guard end <= limit else { return nil }
    for offset in 0..<word.utf8CodeUnitCount {
      let byte = bytes[start + offset]
      let small = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if small != word.utf8Start[offset] { return nil }
    }
    return endsWell(end) ? end : nil
  }

  /// Whether nothing follows that would make one word or number with what stands before.
  private func endsWell(_ end: Int) -> Bool {
    guard end < limit else { return true }
    let byte = bytes[end]
    if byte.isDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") { return false }
    if byte == UInt8(ascii: ".") {
      return end + 1 == limit || !(bytes[end + 1].isDigit || bytes[end + 1].isLetter)
    }
    return !byte.isLetter || afterDash(end) != nil || skippingSpace(end) > end
  }

  /// Behind spaces, also those that do not break a line.
  func skippingSpace(_ start: Int) -> Int {
    var position = start
    while position < limit {
      if bytes[position].isSpace {
        position += 1
      } else if position + 1 < limit, bytes[position] == 0xC2, bytes[position + 1] == 0xA0 {
        position += 2
      } else if position + 2 < limit, bytes[position] == 0xE2, bytes[position + 1] == 0x80,
        bytes[position + 2] == 0xAF || bytes[position + 2] == 0x89
      {
        position += 3
      } else {
        return position
      }
    }
    return position
  }
}
