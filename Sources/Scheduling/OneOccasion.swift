// Entries of one person that start in the same minute at one place are one occasion, as if one said
// that it is held with the other.

public import VisitModel

/// Two entries of one person that start in the same minute and do not both say where: one occasion, or
/// two at once.
public struct SameMinute: Sendable {
  public let first: Index<Entry>
  public let second: Index<Entry>
  public internal(set) var shared: [Shared]
}

/// Joins entries to occasions.
struct OccasionFinder {
  private let programme: Programme
  private let bounds: [Bounds]
  private let travel: Travel
  private var doubtful: [PairKey: SameMinute] = [:]
  /// Pairs that are one occasion.
  private(set) var pairs: [(Int, Int)] = []

  init(_ programme: Programme, _ bounds: [Bounds], _ travel: Travel) {
    self.programme = programme
    self.bounds = bounds
    self.travel = travel
  }

  /// The pairs that may be one occasion or two, in the order of the file.
  var sameMinutes: [SameMinute] {
    doubtful.values.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// Looks at the entries of one person.
  mutating func look(at entries: [Int], of shared: Shared) {
    let exact = bounds.inOrderOfStart(entries.filter { bounds[$0].isExact })
    for (position, first) in exact.enumerated() {
      for second in exact[(position + 1)...].prefix(ClashSearch.neighbours) {
        guard bounds[second].earliestStart == bounds[first].earliestStart else { break }
        note(first, second, shared)
      }
    }
  }

  private mutating func note(_ first: Int, _ second: Int, _ shared: Shared) {
    let (a, b) = (travel.start(of: Index(first)), travel.start(of: Index(second)))
    let areMoments =
      programme.entries[first].kind.isMoment || programme.entries[second].kind.isMoment
    guard a.city == b.city, !isPart(first, of: second), !isPart(second, of: first) else { return }
    switch (a.place, b.place) {
    case (let one?, let other?):
      if one == other { pairs.append((first, second)) }
    case (nil, nil):
      pairs.append((first, second))
      if !areMoments { doubt(first, second, shared) }
    default:
      // A moment is part of something; of two engagements, one of which is elsewhere for all that is
      // said, nobody can attend both.
      if areMoments { pairs.append((first, second)) }
    }
  }

  private func isPart(_ part: Int, of whole: Int) -> Bool {
    programme.entries[part].whole?.position == whole
  }

  private mutating func doubt(_ first: Int, _ second: Int, _ shared: Shared) {
    let key = PairKey(first, second)
    if doubtful[key] == nil {
      doubtful[key] = SameMinute(
        first: Index(Int(key.first)), second: Index(Int(key.second)), shared: [shared])
    } else {
      doubtful[key]?.shared.append(shared)
    }
  }
}
