// The bounds that an entry's own statements give it, before other entries are looked at.

public import CivilTime
public import VisitModel

/// A clock time that an entry states and its zone does not have, or has twice.
public struct ClockProblem: Sendable {
  public let entry: Index<Entry>
  public let day: Day
  public let time: ClockTime
  public let resolution: LocalResolution
}

/// Turns the WHEN, the length and `within` of entries into bounds.
struct OwnBounds {
  let programme: Programme
  var problems: [ClockProblem] = []
  /// Whether `within:` counts.
  var countsWithin = true
  /// Whether usual lengths count.
  var level = Level.usual
  /// Usual lengths that are cut short, in seconds, by the position of the entry.
  var shortened: [Int: Int] = [:]
  /// Entries that end before they start, by their own clock times.
  var reversed: [Index<Entry>] = []
  /// The windows of entries that have a choice of several.
  var alternatives: [Int: [ClosedRange<Int>]] = [:]

  /// An entry may run this far beyond its day, which is longer than any length can be.
  private static let longestOverrun = 31 * 86_400
  /// An entry of unstated length lasts as long as its parts need: up to this many seconds.
  private static let longestWhole = 86_400
  /// Entries that have parts.
  private let wholes: Set<Int32>

  init(_ programme: Programme) {
    self.programme = programme
    wholes = Set(programme.entries.compactMap { $0.whole?.raw })
  }

  mutating func bounds(of index: Index<Entry>) -> Bounds {
    let entry = programme[index]
    let day = entry.date
    let length = entry.length
    let windows = countsWithin ? windows(of: index) : []
    var bounds = dayBounds(day, entry.zone)
    bounds.latestStart = latestStart(day, entry)
    bounds.shortest = Int(length.shortest.seconds)
    bounds.longest = Int(length.longest.seconds)
    bounds.lengthIsStated = entry.attribute(.length) != nil
    if !bounds.lengthIsStated { bounds.shortest = assumedLength(of: index, bounds.shortest) }
    if !bounds.lengthIsStated, wholes.contains(index.raw) { bounds.longest = Self.longestWhole }
    bounds.statesTime = entry.when.terms.contains { $0.statesTime }
    bounds.place = entry.place?.raw ?? -1
    bounds.day = entry.day.raw
    bounds.isTransfer = entry.kind == .transfer
    let counts = level == .usual || !entry.timeIsUnconfirmed
    for term in entry.when.terms where counts { apply(term, to: &bounds, index, entry, day) }
    if let hull = Self.hull(of: windows) {
      bounds.startNotBefore(hull.lowerBound, .own)
      bounds.endNotAfter(hull.upperBound, .own)
    }
    if windows.count > 1, entry.status != .cancelled {
      alternatives[index.position] = windows
    }
    bounds.tighten()
    return bounds
  }

  /// The shortest length of an entry that states none.
  private func assumedLength(of index: Index<Entry>, _ usual: Int) -> Int {
    switch level {
    case .facts: Level.shortestLength
    case .usual: shortened.isEmpty ? usual : shortened[index.position] ?? usual
    }
  }

  private func dayBounds(_ day: Day, _ zone: Zone) -> Bounds {
    let start = Self.instant(zone.resolve(day, .midnight))
    let next = Self.nextMidnight(day, zone)
    return Bounds(
      earliestStart: start, latestStart: next - 60, earliestEnd: start,
      latestEnd: next + Self.longestOverrun, shortest: 0, longest: 0, lengthIsStated: false)
  }

  /// The first instant of a local time; for one that clocks skip, the instant of the jump.
  private static func instant(_ resolution: LocalResolution) -> Int {
    switch resolution {
    case .unique(let instant): Int(instant.secondsSinceEpoch)
    case .repeated(let first, _): Int(first.secondsSinceEpoch)
    case .skipped(let gap): Int(gap.transition.secondsSinceEpoch)
    }
  }

  private mutating func exact(
    _ time: ClockTime, _ day: Day, _ index: Index<Entry>, _ zone: Zone
  ) -> Int {
    let resolution = zone.resolve(day, time)
    if case .unique = resolution {
    } else {
      problems.append(
        ClockProblem(entry: index, day: day, time: time, resolution: resolution))
    }
    return Self.instant(resolution)
  }

  private mutating func apply(
    _ term: WhenTerm<Entity>, to bounds: inout Bounds, _ index: Index<Entry>, _ entry: Entry,
    _ day: Day
  ) {
    switch term {
    case .clock(let start, let end, let about):
      let slack = about ? When<Entity>.aboutMinutes * 60 : 0
      let time = exact(start, day, index, entry.zone)
      bounds.startNotBefore(time - slack, .own)
      bounds.startNotAfter(time + slack, .own)
      if !about { bounds.isExact = true }
      apply(end, start, to: &bounds, index, entry, day, slack)
    case .part(let part):
      let window = programme.window(of: part)
      bounds.startNotBefore(minute(window.lowerBound, day, entry.zone), .own)
      bounds.startNotAfter(minute(window.upperBound, day, entry.zone), .own)
    case .after, .before, .with, .offset, .unset: break
    }
  }

  private mutating func apply(
    _ end: ClockEnd?, _ start: ClockTime, to bounds: inout Bounds, _ index: Index<Entry>,
    _ entry: Entry, _ day: Day, _ slack: Int
  ) {
    switch end {
    case nil: break
    case .lasting(let length)?:
      bounds.shortest = Int(length.seconds)
      bounds.longest = Int(length.seconds)
      bounds.lengthIsStated = true
    case .until(let clock)?:
      guard let endDay = entry.endDay(of: clock, from: start) else {
        return reversed.append(index)
      }
      let time = exact(clock, endDay, index, entry.endZone)
      bounds.earliestEnd = max(bounds.earliestEnd, time - slack)
      bounds.endNotAfter(time + slack, .own)
      guard !bounds.lengthIsStated else { return }
      bounds.shortest = max(60, bounds.earliestEnd - bounds.latestStart)
      bounds.longest = max(bounds.shortest, bounds.latestEnd - bounds.earliestStart)
      bounds.lengthIsStated = true
    }
  }

  private func minute(_ minute: Int, _ day: Day, _ zone: Zone) -> Int {
    Self.instant(zone.resolve(day, ClockTime(minutes: minute) ?? .midnight))
  }

  /// The windows between which the entry has to choose. Those that end before they start are noted.
  private mutating func windows(of index: Index<Entry>) -> [ClosedRange<Int>] {
    let entry = programme[index]
    let day = entry.date
    var windows: [ClosedRange<Int>] = []
    for case .window(let window) in entry.values(.within) {
      guard window.start < window.end else {
        reversed.append(index)
        continue
      }
      let start = minute(window.start.minutes, window.day ?? day, entry.zone)
      windows.append(start...max(start, minute(window.end.minutes, window.day ?? day, entry.zone)))
    }
    return windows
  }

  /// Several windows are alternatives; their hull bounds the entry.
  private static func hull(of windows: [ClosedRange<Int>]) -> ClosedRange<Int>? {
    guard let first = windows.map(\.lowerBound).min(), let last = windows.map(\.upperBound).max()
    else { return nil }
    return first...last
  }

  /// An entry starts on the day under which it stands. When its windows offer that day and others, it
  /// may start on those as well.
  private func latestStart(_ day: Day, _ entry: Entry) -> Int {
    var days: Set<Day> = []
    for case .window(let window) in entry.values(.within) { days.insert(window.day ?? day) }
    let last = days.contains(day) ? days.max() ?? day : day
    return Self.nextMidnight(last, entry.zone) - 60
  }

  /// Where a day ends. The last day that there is has no next one.
  private static func nextMidnight(_ day: Day, _ zone: Zone) -> Int {
    guard day < Day.last else { return instant(zone.resolve(day, .midnight)) + 86_400 }
    return instant(zone.resolve(day.adding(days: 1), .midnight))
  }
}

/// The statements of one entry, each by itself.
struct OwnStatements {
  /// The starts that the day allows under which the entry stands.
  let day: ClosedRange<Int>
  /// What clock times and parts of the day allow; nil when there are none.
  let time: Bounds?
  /// The windows of `within`.
  let windows: [ClosedRange<Int>]
  /// The length; nil when it only follows from the times.
  let length: ClosedRange<Int>?
}

extension OwnBounds {
  /// The statements of an entry apart from each other. What is wrong with them has been noted.
  func statements(of index: Index<Entry>) -> OwnStatements {
    var scratch = self
    let entry = programme[index]
    let day = entry.date
    let bounds = scratch.bounds(of: index)
    var time = Bounds.open
    time.lengthIsStated = entry.attribute(.length) != nil
    let counts = level == .usual || !entry.timeIsUnconfirmed
    for term in entry.when.terms where counts { scratch.apply(term, to: &time, index, entry, day) }
    let first = scratch.dayBounds(day, entry.zone).earliestStart
    return OwnStatements(
      day: first...max(first, latestStart(day, entry)),
      time: time.startCause == .own || time.endCause == .own ? time : nil,
      windows: scratch.windows(of: index),
      length: Self.lengthFollows(entry)
        ? nil : bounds.shortest...max(bounds.shortest, bounds.longest))
  }

  /// Whether an entry states its end and no length.
  private static func lengthFollows(_ entry: Entry) -> Bool {
    guard entry.attribute(.length) == nil else { return false }
    return entry.when.terms.contains { term in
      if case .clock(let start, .until(let end)?, _) = term {
        entry.endDay(of: end, from: start) != nil
      } else {
        false
      }
    }
  }
}

extension Entry {
  /// Whether its time is still to be confirmed, and so no fact.
  public var timeIsUnconfirmed: Bool {
    attributes.contains { attribute in
      switch attribute.key {
      case .toConfirm: attribute.values.contains(.word(OpenPart.time.rawValue))
      case .status: attribute.values.first == .word(Status.toBeConfirmed.rawValue)
      default: false
      }
    }
  }
}

extension WhenTerm {
  /// Whether the term says a clock time or a part of the day.
  fileprivate var statesTime: Bool {
    switch self {
    case .clock, .part: true
    case .after, .before, .with, .offset, .unset: false
    }
  }
}
