// What an entry says of its own time, for planning: its starts and lengths before anything else is
// looked at.

public import VisitModel

/// The starts, ends and lengths that an entry's WHEN and length give it. Starts and ends are seconds
/// since 1970, lengths are seconds. `within:` is left out: it is a statement of its own.
public struct StatedTime: Hashable, Sendable {
  public let earliestStart: Int
  public let latestStart: Int
  public let latestEnd: Int
  public let shortest: Int
  public let longest: Int
  /// Whether the file states the length, as opposed to the kind's usual one.
  public let lengthIsStated: Bool

  init(_ bounds: Bounds) {
    earliestStart = bounds.earliestStart
    latestStart = bounds.latestStart
    latestEnd = bounds.latestEnd
    shortest = bounds.shortest
    longest = bounds.longest
    lengthIsStated = bounds.lengthIsStated
  }
}

extension Programme {
  /// What each entry says of its own time, by the position of the entry. The latest start may come
  /// before the earliest, when the statements contradict each other.
  public func statedTimes() -> [StatedTime] {
    var own = OwnBounds(self)
    own.countsWithin = false
    return entries.indices.map { StatedTime(own.bounds(of: Index($0))) }
  }
}
