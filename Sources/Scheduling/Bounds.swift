// The possible starts and ends of one entry, in seconds since 1970, and where each limit comes from.

import CivilTime
import VisitModel

/// Why a limit is where it is.
enum Cause: Equatable {
  /// The entry's own WHEN, length or `within`.
  case own
  /// The day under which it stands.
  case day
  /// The edge of this number.
  case edge(Int32)
  /// The limits of this entry, which starts together with it.
  case together(Int32)
}

/// The interval of possible starts and ends of an entry.
struct Bounds {
  var earliestStart: Int
  var latestStart: Int
  var earliestEnd: Int
  var latestEnd: Int
  var shortest: Int
  var longest: Int
  /// Whether the file states the length, as opposed to the kind's usual one.
  var lengthIsStated: Bool
  /// Whether the entry says a clock time or a part of the day.
  var statesTime = false
  /// Whether the entry states its start to the minute.
  var isExact = false
  /// Where it is held, to see at once whether a journey may lie between two: reading this here is
  /// quicker than looking up the entries.
  var place: Int32 = -1
  var day: Int32 = -1
  var isTransfer = false
  var startCause = Cause.day
  var endCause = Cause.day

  /// No limits for any programme: 30,000 years either way.
  static let open = Bounds(
    earliestStart: -1 << 40, latestStart: 1 << 40, earliestEnd: -1 << 40, latestEnd: 1 << 40,
    shortest: 0, longest: 1 << 40, lengthIsStated: false)

  /// The longest length that the file insists on: an unstated length can always be cut short.
  var insistedLength: Int { lengthIsStated ? longest : shortest }

  var isEmpty: Bool { earliestStart > latestStart || earliestEnd > latestEnd }

  /// Makes starts, ends and lengths agree: e - s lies between the shortest and longest length.
  mutating func tighten() {
    earliestEnd = max(earliestEnd, earliestStart + shortest)
    latestStart = min(latestStart, latestEnd - shortest)
    earliestStart = max(earliestStart, earliestEnd - longest)
    latestEnd = min(latestEnd, latestStart + longest)
  }

  /// Gives the entry some time after a conflict was noted, so that it is noted once.
  mutating func repair() {
    latestStart = max(latestStart, earliestStart)
    earliestEnd = max(earliestEnd, earliestStart + shortest)
    latestEnd = max(latestEnd, earliestEnd, latestStart + shortest)
  }

  mutating func startNotBefore(_ time: Int, _ cause: Cause) {
    guard time > earliestStart else { return }
    earliestStart = time
    startCause = cause
  }

  mutating func endNotAfter(_ time: Int, _ cause: Cause) {
    guard time < latestEnd else { return }
    latestEnd = time
    endCause = cause
  }

  mutating func startNotAfter(_ time: Int, _ cause: Cause) {
    guard time < latestStart else { return }
    latestStart = time
    endCause = cause
  }
}

extension [Bounds] {
  /// Entries by their earliest starts. Most files have them in that order already.
  func inOrderOfStart(_ entries: [Int]) -> [Int] {
    let isSorted = zip(entries, entries.dropFirst()).allSatisfy {
      self[$0].earliestStart <= self[$1].earliestStart
    }
    guard !isSorted else { return entries }
    return entries.sorted { (self[$0].earliestStart, $0) < (self[$1].earliestStart, $1) }
  }
}
