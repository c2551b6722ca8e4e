// Tries all orders of a tiny programme: an oracle that shares nothing with the analysis. For one set of
// orders the earliest times of all entries follow by pushing them forward; where two overlap that may
// not, either order is tried.

/// What counts besides what the file states: usual lengths and journeys, or nothing.
enum TinyLevel: CaseIterable {
  case usual, facts
}

/// Something asked of one entry: its start or end, and where it must lie.
struct Demand {
  enum Point { case start, end }
  let point: Point
  var atLeast: Int?
  var atMost: Int?

  static func exactly(_ point: Point, _ time: Int) -> Demand {
    Demand(point: point, atLeast: time, atMost: time)
  }
}

extension TinyProgramme {
  /// Times for all entries by which everything that the programme says holds, if there are any; with
  /// entry `pinned` held as demanded.
  func times(_ level: TinyLevel, pinned: Int = 0, _ demand: Demand? = nil) -> [Slot]? {
    guard !isTorn(level) else { return nil }
    var search = TinyTimes(self, level)
    if let demand { search.add(demand, of: pinned) }
    return search.times(choosing: entries.indices.filter { !entries[$0].windows.isEmpty })
  }

  /// Whether some times lie outside of a window.
  func reachesOutside(_ window: Minutes, of number: Int, _ level: TinyLevel) -> Bool {
    [
      Demand(point: .start, atMost: window.earliestStart - 1),
      Demand(point: .start, atLeast: window.latestStart + 1),
      Demand(point: .end, atMost: window.earliestEnd - 1),
      Demand(point: .end, atLeast: window.latestEnd + 1),
    ].contains { times(level, pinned: number, $0) != nil }
  }
}

private struct TinyTimes {
  private struct Push {
    let from: Int
    let to: Int
    let gap: Int
  }

  private static let origin = 0
  private static let farAway = 100_000
  private let programme: TinyProgramme
  private let level: TinyLevel
  private var pushes: [Push] = []

  init(_ programme: TinyProgramme, _ level: TinyLevel) {
    self.programme = programme
    self.level = level
    for (number, entry) in programme.entries.enumerated() {
      between(Self.start(number), programme.starts(number))
      if entry.ends.upperBound < 10_000 { between(Self.end(number), entry.ends) }
      let lengths = programme.lengths(number, level)
      push(Self.start(number), Self.end(number), lengths.lowerBound)
      push(Self.end(number), Self.start(number), -lengths.upperBound)
      for link in entry.links { add(link, of: number) }
    }
  }

  private static func start(_ number: Int) -> Int { 2 * number + 1 }
  private static func end(_ number: Int) -> Int { 2 * number + 2 }

  private mutating func push(_ from: Int, _ to: Int, _ gap: Int) {
    pushes.append(Push(from: from, to: to, gap: gap))
  }

  private mutating func between(_ point: Int, _ range: ClosedRange<Int>) {
    push(Self.origin, point, range.lowerBound)
    push(point, Self.origin, -range.upperBound)
  }

  private mutating func add(_ link: Link, of number: Int) {
    switch link {
    case .after(let other, let gap): push(Self.end(other), Self.start(number), gap)
    case .before(let other, let gap): push(Self.end(number), Self.start(other), gap)
    case .with(let other):
      push(Self.start(number), Self.start(other), 0)
      push(Self.start(other), Self.start(number), 0)
    }
  }

  mutating func add(_ demand: Demand, of number: Int) {
    let point = demand.point == .start ? Self.start(number) : Self.end(number)
    if let time = demand.atLeast { push(Self.origin, point, time) }
    if let time = demand.atMost { push(point, Self.origin, -time) }
  }

  /// Chooses a window for each of these entries, then orders.
  func times(choosing entries: [Int]) -> [Slot]? {
    guard let entry = entries.first else { return times() }
    for window in programme.entries[entry].windows {
      var chosen = self
      chosen.push(Self.origin, Self.start(entry), window.lowerBound)
      chosen.push(Self.end(entry), Self.origin, -window.upperBound)
      if let found = chosen.times(choosing: Array(entries.dropFirst())) { return found }
    }
    return nil
  }

  private func times() -> [Slot]? {
    guard let slots = earliest() else { return nil }
    for (a, one) in slots.enumerated() {
      for (b, other) in slots.enumerated() where a < b {
        guard let there = programme.gap(from: a, to: b, level),
          let back = programme.gap(from: b, to: a, level)
        else { continue }
        if one.end + there <= other.start || other.end + back <= one.start { continue }
        return with(Push(from: Self.end(a), to: Self.start(b), gap: there))
          ?? with(Push(from: Self.end(b), to: Self.start(a), gap: back))
      }
    }
    return slots
  }

  private func with(_ push: Push) -> [Slot]? {
    var ordered = self
    ordered.pushes.append(push)
    return ordered.times()
  }

  /// The earliest times; nil when pushing never ends.
  private func earliest() -> [Slot]? {
    var times = [Int](repeating: 0, count: 2 * programme.entries.count + 1)
    var moved = true
    while moved {
      moved = false
      for push in pushes where times[push.from] + push.gap > times[push.to] {
        times[push.to] = times[push.from] + push.gap
        moved = true
        if push.to == Self.origin || times[push.to] > Self.farAway { return nil }
      }
    }
    return programme.entries.indices.map {
      Slot(start: times[Self.start($0)], end: times[Self.end($0)])
    }
  }
}
