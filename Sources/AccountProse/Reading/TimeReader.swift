// Reads the time that a paragraph begins with. Other entries are kept by the words that name them
// until all paragraphs have been read.

import CivilTime
import VisitModel

/// What stands before the first sentence.
struct ReadTime {
  let terms: [WhenTerm<String>]
  /// The words of the time, as far as the comma.
  let words: String
  /// Where the sentence begins.
  let end: Int
}

extension SentenceMatcher {
  private typealias Terms = [(terms: [WhenTerm<String>], end: Int)]

  /// Every time that the paragraph may begin with.
  func times() -> [ReadTime] {
    scanner.lowered = 0
    defer { scanner.lowered = nil }
    var found: [ReadTime] = []
    var open: Terms = [([], 0)]
    while let start = open.popLast(), found.count < Self.limit {
      for (term, end) in terms(at: start.end) {
        guard let next = scanner.end(of: ", ", at: end) else { continue }
        let terms = start.terms + (term == .unset ? [] : [term])
        found.append(
          ReadTime(
            terms: terms, words: ProseWords.sentenceCase(scanner.text(0..<end)), end: next))
        open.append((terms, next))
      }
    }
    return found.filter { AccountTimes.words($0.terms) == $0.words }
  }

  private func terms(at start: Int) -> [(term: WhenTerm<String>, end: Int)] {
    var found = clocks(at: start) + relations(at: start) + offsets(at: start)
    for part in DayPart.allCases {
      if let end = scanner.end(of: AccountTimes.words(part), at: start) {
        found.append((.part(part), end))
      }
    }
    if let end = scanner.end(of: AccountTimes.unset, at: start) { found.append((.unset, end)) }
    return found
  }

  // MARK: Clock times

  private func clocks(at start: Int) -> [(term: WhenTerm<String>, end: Int)] {
    var found: [(term: WhenTerm<String>, end: Int)] = []
    for (lead, isAbout) in [("about ", true), ("", false)] {
      if let next = scanner.end(of: "at " + lead, at: start), let time = scanner.clock(at: next) {
        found.append((.clock(time.time, end: nil, about: isAbout), time.end))
        if let more = scanner.end(of: ", for ", at: time.end), let length = scanner.length(at: more)
        {
          found.append(
            (.clock(time.time, end: .lasting(length.length), about: isAbout), length.end))
        }
      }
      if let next = scanner.end(of: "from " + lead, at: start),
        let time = scanner.clock(at: next), let more = scanner.end(of: " to ", at: time.end),
        let until = scanner.clock(at: more)
      {
        let end = scanner.end(of: " the next day", at: until.end) ?? until.end
        found.append((.clock(time.time, end: .until(until.time), about: isAbout), end))
      }
    }
    return found
  }

  // MARK: Other entries

  private func relations(at start: Int) -> [(term: WhenTerm<String>, end: Int)] {
    var gap: Minutes?
    var at = start
    if let lead = scanner.end(of: "at least ", at: start), let length = scanner.length(at: lead),
      let blank = scanner.end(of: " ", at: length.end)
    {
      (gap, at) = (length.length, blank)
    }
    if let next = scanner.end(of: "after ", at: at) {
      return mentions(at: next).map { (.after($0.name, gap: gap), $0.end) }
    }
    if let next = scanner.end(of: "before ", at: at) {
      return mentions(at: next).map { (.before($0.name, gap: gap), $0.end) }
    }
    guard let next = scanner.end(of: "at the same time as ", at: start) else { return [] }
    return mentions(at: next).map { (.with($0.name), $0.end) }
  }

  private func offsets(at start: Int) -> [(term: WhenTerm<String>, end: Int)] {
    guard let lead = scanner.end(of: "exactly ", at: start), let length = scanner.length(at: lead)
    else { return [] }
    let minutes = Int(length.length.count)
    for (word, sign) in [(" before ", -1), (" into ", 1)] {
      guard let next = scanner.end(of: word, at: length.end) else { continue }
      return mentions(at: next).map { (.offset($0.name, minutes: sign * minutes), $0.end) }
    }
    return []
  }

  /// Every way in which another entry may be named here.
  private func mentions(at start: Int) -> [(name: String, end: Int)] {
    guard let lead = scanner.end(of: "the ", at: start) else { return [] }
    var ends: [Int] = []
    let ordinal = ordinalEnd(at: lead)
    for frame in frames {
      if let rank = ordinal, let end = scanner.end(of: frame.name, at: rank) { ends.append(end) }
      guard let end = scanner.end(of: frame.name, at: lead) else { continue }
      ends.append(end)
      if let next = scanner.end(of: frame.joint, at: end), let title = scanner.quoted(at: next) {
        ends.append(title.end)
      }
      if let next = scanner.end(of: " with ", at: end) { ends += somebody(at: next).map(\.end) }
    }
    return ends.flatMap { end -> [(name: String, end: Int)] in
      let dated = scanner.end(of: " on ", at: end).flatMap { scanner.date(at: $0) }.map {
        (scanner.text(start..<$0.end), $0.end)
      }
      return [dated, (scanner.text(start..<end), end)].compactMap { $0 }
    }
  }

  /// The place behind "second " or "12th ".
  private func ordinalEnd(at start: Int) -> Int? {
    let numbers = scanner.number(at: start).map { [$0.value] } ?? Array(1...10)
    for number in numbers where number > 0 {
      let word = AccountMentions.ordinal(number) + " "
      if let end = scanner.end(of: word, at: start) { return end }
    }
    return nil
  }
}
