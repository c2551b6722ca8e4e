// Where the usual length of an entry gives way: the next stated start of the same person or room cuts
// it short, and so does what is written to come after it.

import CivilTime
public import VisitModel

/// A usual length, which nobody stated, for which there is no time.
public struct ShortenedLength: Hashable, Sendable {
  public let entry: Index<Entry>
  /// Seconds that are left, at least a minute.
  public let length: Int
  /// The shortest length that is usual for the kind, in seconds.
  public let usual: Int
  /// The entry that cuts it short; nil when the entry's own `within` does.
  public let next: Index<Entry>?
}

struct AssumedLengths {
  /// By the position of the entry.
  private(set) var shortened: [Int: ShortenedLength] = [:]
  private let bounds: [Bounds]

  /// - Parameter bounds: what entries say of themselves, usual lengths in full.
  init(_ bounds: [Bounds]) {
    self.bounds = bounds
    for (entry, bound) in bounds.enumerated() where bound.isExact && !bound.lengthIsStated {
      cut(entry, to: bound.latestEnd - bound.earliestStart, by: nil)
    }
  }

  /// The entries of one person or room, each of which ends before the next stated start.
  mutating func cut(_ entries: [Int], of judge: PairJudge, _ travel: inout Travel) {
    let exact = bounds.inOrderOfStart(entries.filter { bounds[$0].isExact })
    for (position, entry) in exact.enumerated() where !bounds[entry].lengthIsStated {
      let start = bounds[entry].earliestStart
      var next = position + 1
      // What starts with it, or is a part of it, does not end it.
      while next < exact.count,
        bounds[exact[next]].earliestStart == start || judge.graph.isNested(entry, exact[next])
      {
        next += 1
      }
      guard next < exact.count else { continue }
      let time = bounds[exact[next]].earliestStart
      // All that start next count: the longest journey leaves the least.
      while next < exact.count, bounds[exact[next]].earliestStart == time {
        let gap = judge.gap(from: entry, to: exact[next], &travel)
        cut(entry, to: time - gap - start, by: exact[next])
        next += 1
      }
    }
  }

  /// Of entries whose starts are tied, each ends before the next.
  mutating func cutTied(_ entries: [Int], of judge: PairJudge, _ travel: inout Travel) {
    let tied = entries.filter { judge.graph.group(of: Int32($0)).count > 1 }
    for entry in tied where !bounds[entry].lengthIsStated {
      for other in tied where !judge.graph.isNested(entry, other) {
        guard let distance = judge.graph.distance(from: Int32(entry), to: Int32(other)),
          distance > 0
        else { continue }
        cut(entry, to: distance - judge.gap(from: entry, to: other, &travel), by: other)
      }
    }
  }

  /// What is written to come after or before another, and states its start.
  mutating func cut(along edges: [Edge]) {
    for edge in edges
    where edge.kind == .stated && bounds[Int(edge.from)].isExact && bounds[Int(edge.to)].isExact {
      let (first, second) = (bounds[Int(edge.from)], bounds[Int(edge.to)])
      guard !first.lengthIsStated, first.earliestStart < second.earliestStart else { continue }
      cut(
        Int(edge.from), to: second.earliestStart - edge.gap - first.earliestStart,
        by: Int(edge.to))
    }
  }

  /// A part ends when its whole does, where that states its end.
  mutating func cut(inside nesting: Nesting) {
    for part in nesting.parts {
      guard let whole = nesting.whole(of: part), bounds[Int(part)].isExact,
        !bounds[Int(part)].lengthIsStated, bounds[Int(whole)].lengthIsStated
      else { continue }
      cut(
        Int(part), to: bounds[Int(whole)].latestEnd - bounds[Int(part)].earliestStart,
        by: Int(whole))
    }
  }

  private mutating func cut(_ entry: Int, to length: Int, by next: Int?) {
    let usual = bounds[entry].shortest
    guard length < shortened[entry]?.length ?? usual else { return }
    shortened[entry] = ShortenedLength(
      entry: Index(entry), length: max(Level.shortestLength, length), usual: usual,
      next: next.map { Index($0) })
  }
}
