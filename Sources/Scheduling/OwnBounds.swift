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
  /// Entries that end before they start, by their own clock times.
  var reversed: [Index<Entry>] = []

  /// An entry may run this far beyond its day, which is longer than any length can be.
  private static let longestOverrun = 31 * 86_400

  init(_ programme: Programme) {
    self.programme = programme
  }

  mutating func bounds(of index: Index<Entry>) -> Bounds {
    let entry = programme[index]
    let day = programme[entry.day].date
    let length = entry.length
    var bounds = dayBounds(day, entry.zone)
    bounds.shortest = Int(length.shortest.seconds)
    bounds.longest = Int(length.longest.seconds)
    bounds.lengthIsStated = entry.attribute(.length) != nil
    for term in entry.when.terms { apply(term, to: &bounds, index, entry, day) }
    if countsWithin { applyWithin(entry, day, to: &bounds, index) }
    bounds.tighten()
    return bounds
  }

  private func dayBounds(_ day: Day, _ zone: Zone) -> Bounds {
    let start = Self.instant(zone.resolve(day, .midnight))
    let next = Self.instant(zone.resolve(day.adding(days: 1), .midnight))
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
      apply(end, start, to: &bounds, index, entry, day, slack)
    case .part(let part):
      let window = programme.window(of: part)
      bounds.startNotBefore(minute(window.lowerBound, day, entry.zone), .own)
      bounds.startNotAfter(minute(window.upperBound, day, entry.zone), .own)
    case .after, .before, .with, .unset: break
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
      guard clock > start else { return reversed.append(index) }
      let time = exact(clock, day, index, entry.zone)
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

  /// Several windows are alternatives; their hull bounds the entry.
  private mutating func applyWithin(
    _ entry: Entry, _ day: Day, to bounds: inout Bounds, _ index: Index<Entry>
  ) {
    var hull: (start: Int, end: Int)?
    for case .window(let window) in entry.values(.within) {
      let date = window.day ?? day
      guard window.start < window.end else {
        reversed.append(index)
        continue
      }
      let start = minute(window.start.minutes, date, entry.zone)
      let end = minute(window.end.minutes, date, entry.zone)
      hull = (min(start, hull?.start ?? start), max(end, hull?.end ?? end))
    }
    guard let hull else { return }
    bounds.startNotBefore(hull.start, .own)
    bounds.endNotAfter(hull.end, .own)
  }
}
