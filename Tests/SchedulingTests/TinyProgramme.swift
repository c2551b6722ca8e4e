// Programmes small enough to try all their orders, as the test sees them: what each entry allows by
// itself, and how long it lasts on each level. The trying is in `TinyTimes`. It shares nothing with the
// analysis. All stated times are multiples of a quarter of an hour.

import HeraldTesting
import Scheduling
import VisitModel

/// A statement of order about another entry.
enum Link {
  case after(Int, gap: Int)
  case before(Int, gap: Int)
  case with(Int)
}

/// An entry as the test sees it: the starts, ends and lengths that its own line allows, in minutes
/// after midnight.
struct TinyEntry {
  var text: String
  var starts: ClosedRange<Int>
  var ends: ClosedRange<Int>
  var lengths: ClosedRange<Int>
  var links: [Link]
  var people: Set<Int>
  /// The windows between which it has to choose, if there are any.
  var windows: [ClosedRange<Int>] = []
  /// Whether the length only follows from the stated end.
  var lengthFollows = false
  /// Whether nobody stated the length.
  var lengthIsUsual = true
  /// Whether the start is stated to the minute.
  var isExact = false
  /// Whether it is of a kind that is often part of another.
  var isMoment = false
  /// Where it is held; nil for somewhere in the city.
  var place: Int?

  /// Whether a window holds the slot.
  func hasWindow(for slot: Slot) -> Bool {
    windows.isEmpty || windows.contains { $0.contains(slot.start) && $0.contains(slot.end) }
  }
}

/// When one entry is held.
struct Slot: Equatable {
  let start: Int
  let end: Int
}

struct TinyProgramme {
  static let step = 15
  static let people = 3
  private(set) var entries: [TinyEntry] = []
  /// The starts that are tried.
  private var hours = 480...840
  /// Which pairs may not overlap.
  private var clashes: [[Bool]] = []
  /// Which pairs are held together although they share people, so that no journey may lie between.
  private var pairs: [[Bool]] = []
  /// Between which of them journeys count.
  private var isFar: [[Bool]] = []

  /// - Parameters:
  ///   - sharesPeople: whether entries have people in common; else each has its own.
  ///   - hasAlternatives: whether entries may lie within one of two windows.
  ///   - places: how many places entries may name, of the three that the programme has.
  init(
    _ random: inout SeededRandom, count: Int, links: Int, sharesPeople: Bool,
    hasAlternatives: Bool = false, places: Int = 0
  ) {
    for number in 0..<count {
      entries.append(Self.entry(number, count, links, sharesPeople, places, &random))
      if hasAlternatives, random.oneIn(4) { addWindows(to: number, &random) }
    }
    clashes = entries.indices.map { a in entries.indices.map { b in a != b && clash(a, b) } }
    pairs = entries.indices.map { a in entries.indices.map { a != $0 && isOnePair(a, $0) } }
    isFar = clashes.map { $0.map { _ in true } }
  }

  // MARK: Making up

  private static func clock(_ minutes: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(minutes / 60)):\(two(minutes % 60))"
  }

  private mutating func addWindows(to number: Int, _ random: inout SeededRandom) {
    guard !entries[number].text.contains("within:") else { return }
    let first = 525 + Self.step * random.number(0...4)
    let second = first + Self.step * random.number(4...8)
    for start in [first, second] {
      let window = start...start + Self.step * random.number(1...4)
      entries[number].windows.append(window)
      entries[number].text +=
        "    within: \(Self.clock(window.lowerBound))-\(Self.clock(window.upperBound))\n"
    }
  }

  /// The parts of the day as `text` redefines them.
  private static let parts = [("morning", 540...600), ("late morning", 585...660)]
  private static let anyEnd = 0...10_000

  private static func entry(
    _ number: Int, _ count: Int, _ links: Int, _ sharesPeople: Bool, _ places: Int,
    _ random: inout SeededRandom
  ) -> TinyEntry {
    let kind = random.oneIn(2) ? ("wreath", 15...30) : ("meeting", 30...60)
    var entry = TinyEntry(
      text: "", starts: anyEnd, ends: anyEnd, lengths: kind.1, links: [], people: [])
    entry.isMoment = kind.0 == "wreath"
    entry.place = places > 0 ? [nil, 0, places - 1][random.number(0...2)] : nil
    var attributes: [String] = []
    var terms = ownTime(&entry, &attributes, &random)
    entry.lengthIsUsual = entry.text.isEmpty
    if entry.lengthIsUsual, random.oneIn(3) { stateLength(&entry, &attributes, &random) }
    for _ in 0..<links where count > 1 && random.oneIn(3) {
      terms.append(link(number, count, &entry, &random))
    }
    entry.people =
      sharesPeople ? [random.number(0...people - 1), random.number(0...people - 1)] : []
    let when = terms.isEmpty ? "?" : terms.joined(separator: ", ")
    if !entry.people.isEmpty {
      attributes.append("with: " + entry.people.sorted().map { "p\($0)" }.joined(separator: ", "))
    }
    let place = entry.place.map { " @ place\($0)" } ?? ""
    entry.text =
      "  \(when) \(kind.0)\(place) #e\(number)\n" + attributes.map { "    \($0)\n" }.joined()
    return entry
  }

  /// Bounds the entry by a statement of its own. A text of "fixed" says that it gives the length.
  private static func ownTime(
    _ entry: inout TinyEntry, _ attributes: inout [String], _ random: inout SeededRandom
  ) -> [String] {
    let time = 540 + step * random.number(0...7)
    let slack = random.oneIn(2) ? step : 0
    let tilde = slack > 0 ? "~" : ""
    entry.starts = time - slack...time + slack
    let choice = random.number(0...5)
    entry.isExact = slack == 0 && choice < 3
    switch choice {
    case 0: return [tilde + clock(time)]
    case 1:
      let length = step * random.number(3...5)
      entry.ends = time + length - slack...time + length + slack
      entry.lengths = length - 2 * slack...length + 2 * slack
      entry.lengthFollows = true
      entry.text = "fixed"
      return ["\(tilde)\(clock(time))-\(clock(time + length))"]
    case 2:
      let length = step * random.number(1...4)
      entry.lengths = length...length
      entry.text = "fixed"
      return ["\(tilde)\(clock(time)) for \(length)m"]
    case 3, 4:
      let part = random.pick(parts)
      entry.starts = part.1
      return [part.0]
    default:
      entry.windows = [time - step...time + 5 * step]
      entry.starts = anyEnd
      attributes.append("within: \(clock(time - step))-\(clock(time + 5 * step))")
      return []
    }
  }

  private static func stateLength(
    _ entry: inout TinyEntry, _ attributes: inout [String], _ random: inout SeededRandom
  ) {
    entry.lengthIsUsual = false
    let shortest = step * random.number(1...3)
    let longest = shortest + step * random.number(0...1)
    entry.lengths = shortest...longest
    attributes.append("length: \(shortest)m..\(longest)m")
  }

  private static func link(
    _ number: Int, _ count: Int, _ entry: inout TinyEntry, _ random: inout SeededRandom
  ) -> String {
    let other = (number + random.number(1...count - 1)) % count
    let gap = step * random.number(0...2)
    let tail = gap == 0 ? "" : " + \(gap)m"
    switch random.number(0...4) {
    case 0, 1:
      entry.links.append(.after(other, gap: gap))
      return "after e\(other)\(tail)"
    case 2:
      entry.links.append(.before(other, gap: gap))
      return "before e\(other)\(tail)"
    default:
      entry.links.append(.with(other))
      return "with e\(other)"
    }
  }

  /// The whole programme.
  var text: String {
    var text = "visit \"V\"\n  dates: 2024-07-03 .. 2024-07-03\n"
    for (name, window) in Self.parts {
      text +=
        "  day part: \(name) \(Self.clock(window.lowerBound))-\(Self.clock(window.upperBound))\n"
    }
    text += "\ndelegation KZ\n"
    for person in 0..<Self.people { text += "  p\(person) \"Person \(person)\" minister\n" }
    text += TinyPlaces.text
    return text + "\n2024-07-03 Astana\n" + entries.map(\.text).joined()
  }

  // MARK: Leaving out

  /// The programme with these statements only, about entries that last any time, whenever and with
  /// whomever.
  func keeping(_ statements: Set<Statement>) -> TinyProgramme {
    var kept = self
    kept.hours = 240...1200
    for number in entries.indices {
      kept.entries[number].keep(statements, Index(number))
      let isNamed = statements.contains { $0.names(Index(number)) }
      if !isNamed { kept.entries[number].starts = 480...480 }
    }
    let journeys = Set(
      statements.compactMap {
        if case .journey(let journey) = $0 { journey.shortest / 60 } else { nil }
      })
    for (a, b) in entries.indices.flatMap({ a in entries.indices.map { (a, $0) } }) {
      kept.clashes[a][b] =
        clashes[a][b] && statements.contains(.people(Index(a)))
        && statements.contains(.people(Index(b)))
      kept.pairs[a][b] = false
      kept.isFar[a][b] = journeys.contains(
        TinyPlaces.minutes(entries[a].place, entries[b].place, .facts))
    }
    return kept
  }

  /// The programme without having to keep these pairs apart.
  func without(_ pairs: [Clash]) -> TinyProgramme {
    var kept = self
    for pair in pairs {
      kept.pairs[pair.first.position][pair.second.position] = false
      kept.pairs[pair.second.position][pair.first.position] = false
      kept.clashes[pair.first.position][pair.second.position] = false
      kept.clashes[pair.second.position][pair.first.position] = false
    }
    return kept
  }

  // MARK: What is tried

  /// The lengths of an entry on a level, in minutes.
  func lengths(_ number: Int, _ level: TinyLevel) -> ClosedRange<Int> {
    let entry = entries[number]
    guard entry.lengthIsUsual else { return entry.lengths }
    switch level {
    case .facts: return 1...1440
    case .usual: return min(entry.lengths.lowerBound, room(number))...entry.lengths.upperBound
    }
  }

  /// What the next stated start leaves of a usual length.
  private func room(_ number: Int) -> Int {
    guard entries[number].isExact else { return .max }
    let start = entries[number].starts.lowerBound
    var ends = entries[number].windows.map(\.upperBound).max().map { [$0] } ?? []
    var next: [Int: Int] = [:]
    for other in entries.indices where entries[other].isExact && other != number {
      let time = entries[other].starts.lowerBound
      guard time > start else { continue }
      for person in entries[number].people.intersection(entries[other].people) {
        next[person] = min(next[person] ?? .max, time)
      }
      ends += gaps(from: number, to: other).map { time - $0 }
    }
    for other in entries.indices where entries[other].isExact && other != number {
      let time = entries[other].starts.lowerBound
      let shared = entries[number].people.intersection(entries[other].people)
      if shared.contains(where: { next[$0] == time }) {
        ends.append(time - TinyPlaces.minutes(entries[number].place, entries[other].place, .usual))
      }
    }
    return max(1, (ends.min() ?? .max) - start)
  }

  /// The gaps of all statements that put one entry before another.
  private func gaps(from first: Int, to second: Int) -> [Int] {
    let after = entries[second].links.compactMap { link in
      if case .after(first, let gap) = link { gap } else { nil }
    }
    let before = entries[first].links.compactMap { link in
      if case .before(second, let gap) = link { gap } else { nil }
    }
    return after + before
  }

  /// The starts of an entry, in minutes after midnight.
  func starts(_ number: Int) -> ClosedRange<Int> { entries[number].starts.clamped(to: hours) }

  /// Whether somebody would be held at two places at once by the file's own words.
  func isTorn(_ level: TinyLevel) -> Bool {
    entries.indices.contains { a in
      entries.indices.contains { b in
        pairs[a][b] && TinyPlaces.minutes(entries[a].place, entries[b].place, level) > 0
      }
    }
  }

  /// The minutes between the end of one entry and the start of another that may not overlap it; nil
  /// for entries that may.
  func gap(from first: Int, to second: Int, _ level: TinyLevel) -> Int? {
    guard clashes[first][second] else { return nil }
    guard isFar[first][second] else { return 0 }
    return TinyPlaces.minutes(entries[first].place, entries[second].place, level)
  }

  /// The ways to hold one entry by its own line, with usual lengths, every quarter of an hour.
  func slots(_ number: Int) -> [Slot] {
    let entry = entries[number]
    let lengths = lengths(number, .usual)
    var slots: [Slot] = []
    for start in stride(from: hours.lowerBound, through: hours.upperBound, by: Self.step)
    where entry.starts ~= start {
      for length in stride(from: 0, through: 240, by: Self.step)
      where lengths ~= length && entry.ends ~= start + length {
        let slot = Slot(start: start, end: start + length)
        if entry.hasWindow(for: slot) { slots.append(slot) }
      }
    }
    return slots
  }

  /// Whether two entries may not overlap: they share a person, and are not held together.
  private func clash(_ a: Int, _ b: Int) -> Bool {
    !entries[a].people.isDisjoint(with: entries[b].people) && !together(a).contains(b)
  }

  private func isOnePair(_ a: Int, _ b: Int) -> Bool {
    !entries[a].people.isDisjoint(with: entries[b].people) && together(a).contains(b)
  }

  /// The entries that are written to be held with one, or are one occasion with it, be it by way of
  /// others.
  private func together(_ number: Int) -> Set<Int> {
    var found: Set<Int> = [number]
    var size = 0
    while size < found.count {
      size = found.count
      for a in entries.indices {
        for b in entries.indices where areTogether(a, b) && (found.contains(a) || found.contains(b))
        {
          found.formUnion([a, b])
        }
      }
    }
    return found
  }

  private func areTogether(_ a: Int, _ b: Int) -> Bool {
    let isSaid = entries[a].links.contains { if case .with(b) = $0 { true } else { false } }
    return isSaid || isOneOccasion(entries[a], entries[b])
  }

  private func isOneOccasion(_ a: TinyEntry, _ b: TinyEntry) -> Bool {
    guard a.isExact, b.isExact, a.starts == b.starts, !a.people.isDisjoint(with: b.people) else {
      return false
    }
    guard TinyPlaces.areInOneCity(a.place, b.place) else { return false }
    return a.place == b.place || (a.place == nil || b.place == nil) && (a.isMoment || b.isMoment)
  }
}

extension TinyEntry {
  /// Leaves out what is not among the statements.
  fileprivate mutating func keep(_ statements: Set<Statement>, _ index: Index<Entry>) {
    let any = 0...10_000
    if !statements.contains(.time(index)) {
      starts = any
      ends = any
    }
    if !statements.contains(lengthFollows ? .time(index) : .length(index)) {
      // No length at all is the easiest, where the end is not stated.
      lengths = ends == any ? 0...0 : any
      lengthIsUsual = false
    }
    if !statements.contains(.within(index)) { windows = [] }
    links = links.filter { link in
      switch link {
      case .after(let other, _): statements.contains(.after(index, Index(other)))
      case .before(let other, _): statements.contains(.before(index, Index(other)))
      case .with(let other): statements.contains(.together(index, Index(other)))
      }
    }
  }
}

extension Statement {
  /// Whether the statement speaks of an entry.
  fileprivate func names(_ index: Index<Entry>) -> Bool {
    switch self {
    case .after(_, let other), .before(_, let other), .together(_, let other):
      entry == index || other == index
    default: entry == index
    }
  }
}
