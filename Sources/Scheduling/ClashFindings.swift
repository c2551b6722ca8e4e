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
    _ programme: Programme, _ travel: inout Travel
  ) {
    let found = (all: all.clashes, sound: sound.clashes)
    var alone: Set<PairKey> = []
    for clash in found.all + found.sound where clash.isCertain && !alone.contains(clash.key) {
      if Self.standsAlone(clash, programme, own, stated, &travel) { alone.insert(clash.key) }
    }
    self.alone = alone
    contacts = sound.contacts.filter { !alone.contains($0.key) }
    let known = Set(found.sound.map(\.key))
    let hidden = found.all.filter { !known.contains($0.key) && alone.contains($0.key) }
    clashes = (found.sound + hidden).sorted { ($0.first, $0.second) < ($1.first, $1.second) }
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
    let sets = Self.numbers(joint.map { $0.entries.map(\.position) })
    let islands = Self.numbers(consistency.impossible.map(\.entries))
    var loose: [Unordered] = []
    for set in unordered where !set.isTooMuch || !hasAlone(set.entries) {
      let numbers = set.entries.compactMap { sets[$0.position] }.sorted()
      guard let number = zip(numbers, numbers.dropFirst()).first(where: ==)?.0 else {
        loose.append(set)
        continue
      }
      if set.isTooMuch, set.entries.count > joint[number].entries.count {
        joint[number].crowd = set
      }
    }
    let said = clashes.filter { clash in
      guard !alone.contains(clash.key) else { return true }
      let known = clash.isCertain ? islands : sets
      guard let first = known[clash.first.position] else { return true }
      return first != known[clash.second.position]
    }
    return (said, loose, joint)
  }

  /// Which of some lists an entry stands in; it stands in one at most.
  private static func numbers(_ lists: [[Int]]) -> [Int: Int] {
    var numbers: [Int: Int] = [:]
    for (number, list) in lists.enumerated() {
      for entry in list { numbers[entry] = number }
    }
    return numbers
  }
}

extension Clash {
  var key: PairKey { PairKey(first.position, second.position) }
}
