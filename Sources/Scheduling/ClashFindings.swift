// Which clashes are worth saying: pairs that clash by themselves, sets where no pair does, and nothing
// twice.

import VisitModel

struct ClashFindings {
  /// Pairs that clash whatever else the programme says.
  let alone: Set<PairKey>
  /// The pairs that are to be kept apart, without those that cannot be.
  let contacts: [Contact]
  private let clashes: [Clash]
  private let unordered: [Unordered]

  /// - Parameters:
  ///   - all: the pairs of all entries.
  ///   - sound: the pairs of those that do not contradict themselves, with the bounds that follow.
  ///   - own: what entries state by themselves.
  ///   - stated: the orders that the file states.
  init(
    all: ClashSearch, sound: ClashSearch, own: [Bounds], stated: OrderGraph,
    _ programme: Programme
  ) {
    var travel: Travel?
    var alone: Set<PairKey> = []
    for clash in all.clashes + sound.clashes where clash.isCertain && !alone.contains(clash.key) {
      var journeys = travel ?? Travel(programme)
      if Self.standsAlone(clash, programme, own, stated, &journeys) { alone.insert(clash.key) }
      travel = journeys
    }
    self.alone = alone
    contacts = sound.contacts.filter { !alone.contains($0.key) }
    let known = Set(sound.clashes.map(\.key))
    let hidden = all.clashes.filter { !known.contains($0.key) && alone.contains($0.key) }
    clashes = (sound.clashes + hidden).sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    unordered = sound.unordered
  }

  /// Whether the statements of the two are enough to show the clash.
  private static func standsAlone(
    _ clash: Clash, _ programme: Programme, _ own: [Bounds], _ stated: OrderGraph,
    _ travel: inout Travel
  ) -> Bool {
    for shared in clash.shared {
      let judge = PairJudge(programme, stated, own, for: shared)
      let judgement = judge.judge(clash.first.position, clash.second.position, &travel)
      if case .clash(let verdict) = judgement, verdict.isCertain { return true }
    }
    return false
  }

  /// Whether two of the entries clash by themselves, which is said already.
  private func hasAlone(_ entries: [Index<Entry>]) -> Bool {
    let set = Set(entries.map { Int32($0.position) })
    return alone.contains { set.contains($0.first) && set.contains($0.second) }
  }

  /// Everything to be said, once the sets are known.
  func all(with consistency: Consistency) -> ([Clash], [Unordered], [JointClash]) {
    var joint = consistency.clashes.sorted { $0.entries.lexicographicallyPrecedes($1.entries) }
    let sets = joint.map { Set($0.entries) }
    let islands = consistency.impossible.map { Set($0.entries) }
    var loose: [Unordered] = []
    for set in unordered where !set.isTooMuch || !hasAlone(set.entries) {
      guard let number = sets.firstIndex(where: { $0.intersection(set.entries).count > 1 }) else {
        loose.append(set)
        continue
      }
      if set.isTooMuch, set.entries.count > joint[number].entries.count {
        joint[number].crowd = set
      }
    }
    let said = clashes.filter { clash in
      if alone.contains(clash.key) { return true }
      if clash.isCertain {
        return !islands.contains {
          $0.contains(clash.first.position) && $0.contains(clash.second.position)
        }
      }
      return !sets.contains { $0.contains(clash.first) && $0.contains(clash.second) }
    }
    return (said, loose, joint)
  }
}

extension Clash {
  var key: PairKey { PairKey(first.position, second.position) }
}
