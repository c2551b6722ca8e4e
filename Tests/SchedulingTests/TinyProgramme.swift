// Programmes small enough to try all their times, and the trying: an oracle that shares nothing with
// the analysis. All times are multiples of a quarter of an hour.

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

  /// - Parameters:
  ///   - sharesPeople: whether entries have people in common; else each has its own.
  ///   - hasAlternatives: whether entries may lie within one of two windows.
  init(
    _ random: inout SeededRandom, count: Int, links: Int, sharesPeople: Bool,
    hasAlternatives: Bool = false
  ) {
    for number in 0..<count {
      entries.append(Self.entry(number, count, links, sharesPeople, &random))
      if hasAlternatives, random.oneIn(4) { addWindows(to: number, &random) }
    }
    clashes = entries.indices.map { a in entries.indices.map { b in a != b && clash(a, b) } }
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
    _ number: Int, _ count: Int, _ links: Int, _ sharesPeople: Bool, _ random: inout SeededRandom
  ) -> TinyEntry {
    let kind = random.oneIn(2) ? ("wreath", 15...30) : ("meeting", 30...60)
    var entry = TinyEntry(
      text: "", starts: anyEnd, ends: anyEnd, lengths: kind.1, links: [], people: [])
    var attributes: [String] = []
    var terms = ownTime(&entry, &attributes, &random)
    if entry.text.isEmpty, random.oneIn(3) { stateLength(&entry, &attributes, &random) }
    for _ in 0..<links where count > 1 && random.oneIn(3) {
      terms.append(link(number, count, &entry, &random))
    }
    entry.people =
      sharesPeople ? [random.number(0...people - 1), random.number(0...people - 1)] : []
    let when = terms.isEmpty ? "?" : terms.joined(separator: ", ")
    if !entry.people.isEmpty {
      attributes.append("with: " + entry.people.sorted().map { "p\($0)" }.joined(separator: ", "))
    }
    entry.text = "  \(when) \(kind.0) #e\(number)\n" + attributes.map { "    \($0)\n" }.joined()
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
    switch random.number(0...5) {
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
    for (a, b) in entries.indices.flatMap({ a in entries.indices.map { (a, $0) } }) {
      kept.clashes[a][b] =
        clashes[a][b] && statements.contains(.people(Index(a)))
        && statements.contains(.people(Index(b)))
    }
    return kept
  }

  /// The programme without having to keep these pairs apart.
  func without(_ pairs: [Clash]) -> TinyProgramme {
    var kept = self
    for pair in pairs {
      kept.clashes[pair.first.position][pair.second.position] = false
      kept.clashes[pair.second.position][pair.first.position] = false
    }
    return kept
  }

  // MARK: Trying

  /// The ways to hold one entry by its own line.
  func slots(_ number: Int) -> [Slot] {
    let entry = entries[number]
    var slots: [Slot] = []
    for start in stride(from: hours.lowerBound, through: hours.upperBound, by: Self.step)
    where entry.starts ~= start {
      for length in stride(from: 0, through: 240, by: Self.step)
      where entry.lengths ~= length && entry.ends ~= start + length {
        let slot = Slot(start: start, end: start + length)
        if entry.hasWindow(for: slot) { slots.append(slot) }
      }
    }
    return slots
  }

  /// Times for all entries by which everything that the programme says holds, if there are any: with
  /// the entry `pinned` held as `allowed` says.
  func assignment(pinned: Int = 0, _ allowed: (Slot) -> Bool = { _ in true }) -> [Slot]? {
    let order = [pinned] + entries.indices.filter { $0 != pinned }
    var domains = entries.indices.map(slots)
    domains[pinned] = domains[pinned].filter(allowed)
    var chosen = [Slot?](repeating: nil, count: entries.count)
    return search(order[...], domains, &chosen) ? chosen.compactMap(\.self) : nil
  }

  private func search(
    _ rest: ArraySlice<Int>, _ domains: [[Slot]], _ chosen: inout [Slot?]
  ) -> Bool {
    guard let number = rest.first else { return true }
    for slot in domains[number] {
      chosen[number] = slot
      if fits(number, chosen), search(rest.dropFirst(), domains, &chosen) { return true }
    }
    chosen[number] = nil
    return false
  }

  private func fits(_ number: Int, _ chosen: [Slot?]) -> Bool {
    for other in entries.indices {
      guard let mine = chosen[number], let its = chosen[other] else { continue }
      guard linksHold(number, mine, other, its), linksHold(other, its, number, mine) else {
        return false
      }
      if clashes[number][other], mine.start < its.end, its.start < mine.end {
        return false
      }
    }
    return true
  }

  private func linksHold(_ number: Int, _ mine: Slot, _ other: Int, _ its: Slot) -> Bool {
    entries[number].links.allSatisfy { link in
      switch link {
      case .after(other, let gap): mine.start >= its.end + gap
      case .before(other, let gap): mine.end <= its.start - gap
      case .with(other): mine.start == its.start
      default: true
      }
    }
  }

  /// Whether two entries may not overlap: they share a person, and nothing says that they are held
  /// together, be it by way of others.
  private func clash(_ a: Int, _ b: Int) -> Bool {
    !entries[a].people.isDisjoint(with: entries[b].people) && !together(a).contains(b)
  }

  private func together(_ number: Int) -> Set<Int> {
    var found: Set<Int> = [number]
    var size = 0
    while size < found.count {
      size = found.count
      for (a, entry) in entries.enumerated() {
        for case .with(let b) in entry.links where found.contains(a) || found.contains(b) {
          found.formUnion([a, b])
        }
      }
    }
    return found
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
