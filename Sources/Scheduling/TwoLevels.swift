// An analysis on both levels: with what is usual first and, where that finds that something cannot be
// held, by facts alone. What remains then is an error; what is gone is a doubt.

public import VisitModel

extension Programme {
  /// Looks at the times of all entries. The cost is linear in the number of entries, apart from
  /// sorting each person's entries, as long as no person has hundreds of entries in one day.
  public func analyse() -> Analysis {
    let participants = entries.map(participants)
    var analyser = Analyser(self, .usual, participants: participants)
    let usual = analyser.run()
    guard usual.hasCertain else { return usual }
    var onlyFacts = Analyser(self, .facts, participants: participants)
    return TwoLevels(self, usual, facts: onlyFacts.run(), participants).analysis()
  }

  /// Usual lengths that nobody stated and for which the next stated start leaves no time, in the order
  /// of the file: how long such an entry lasts at least when it is held as stated.
  public func shortenedLengths() -> [ShortenedLength] {
    var analyser = Analyser(self, .usual, participants: entries.map(participants))
    return analyser.shortenedLengths()
  }
}

private struct TwoLevels {
  /// How often usual lengths may yield before windows are those of facts.
  private static let attempts = 3

  let programme: Programme
  let usual: Analysis
  let facts: Analysis
  let participants: [[Index<Person>]]
  private let own: OwnBounds

  init(
    _ programme: Programme, _ usual: Analysis, facts: Analysis, _ participants: [[Index<Person>]]
  ) {
    self.programme = programme
    self.usual = usual
    self.facts = facts
    self.participants = participants
    var own = OwnBounds(programme)
    for item in usual.shortened { own.shortened[item.entry.position] = item.length }
    self.own = own
  }

  func analysis() -> Analysis {
    var result = held()
    let certain = facts.clashes.filter(\.isCertain)
    let known = Set(certain.map(\.key))
    let possible = result.clashes.filter { !$0.isCertain && !known.contains($0.key) }
    result.clashes = (certain + possible).sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    result.impossible = facts.impossible
    result.jointClashes = facts.jointClashes
    result.unordered =
      (facts.unordered.filter(\.isTooMuch) + result.unordered.filter { !$0.isTooMuch })
      .sorted { $0.entries.lexicographicallyPrecedes($1.entries) }
    result.shortened = usual.shortened
    result.doubts = doubts()
    return result
  }

  // MARK: Windows

  /// An analysis whose windows contradict nothing but facts: usual lengths that leave no times yield,
  /// and all of them if that does not help.
  private func held() -> Analysis {
    var result = usual
    var yielding: Set<Int> = []
    let known = Set(facts.impossible.map(\.entry))
    for _ in 0..<Self.attempts {
      let new = result.impossible.filter { !known.contains($0.entry) }
      if new.isEmpty { return result }
      yielding.formUnion(
        new.flatMap { Doubt.Matter.impossible($0).entries.filter(isAssumed).map(\.position) })
      var analyser = Analyser(programme, .usual, participants: participants)
      result = analyser.run(yielding: yielding)
    }
    return facts
  }

  private func isAssumed(_ entry: Index<Entry>) -> Bool {
    var own = own
    return !own.bounds(of: entry).lengthIsStated
  }

  // MARK: Doubts

  private func doubts() -> [Doubt] {
    let matters: [Doubt.Matter] =
      usual.impossible.filter { !isKnown([$0.entry]) }.map(Doubt.Matter.impossible)
      + usual.clashes.filter { $0.isCertain && !isKnown([$0.first, $0.second]) }
      .map(Doubt.Matter.clash)
      + usual.jointClashes.filter { !isKnown($0.entries) }.map(Doubt.Matter.joint)
      + usual.unordered.filter { $0.isTooMuch && !isKnown($0.entries) }.map(Doubt.Matter.crowd)
    return matters.map(doubt).sorted { $0.entries.lexicographicallyPrecedes($1.entries) }
  }

  private func doubt(_ matter: Doubt.Matter) -> Doubt {
    var own = own
    let entries = matter.entries
    let lengths = entries.compactMap { entry -> AssumedLength? in
      let bounds = own.bounds(of: entry)
      guard !bounds.lengthIsStated, bounds.shortest > Level.shortestLength else { return nil }
      return AssumedLength(entry: entry, shortest: bounds.shortest)
    }
    return Doubt(
      matter: matter, entries: entries, lengths: lengths,
      unconfirmed: entries.filter { programme[$0].timeIsUnconfirmed }, journeys: matter.journeys)
  }

  /// Whether facts alone forbid something about these entries: of several, about two of them.
  private func isKnown(_ entries: [Index<Entry>]) -> Bool {
    let set = Set(entries)
    let enough = min(2, entries.count)
    func shares(_ others: [Index<Entry>]) -> Bool {
      others.count { set.contains($0) } >= enough
    }
    return facts.impossible.contains { set.contains($0.entry) }
      || facts.clashes.contains { $0.isCertain && shares([$0.first, $0.second]) }
      || facts.jointClashes.contains { shares($0.entries) }
      || facts.unordered.contains { $0.isTooMuch && shares($0.entries) }
  }
}

extension Analysis {
  /// Whether anything is found that cannot be held.
  fileprivate var hasCertain: Bool {
    !impossible.isEmpty || !jointClashes.isEmpty || clashes.contains(where: \.isCertain)
      || unordered.contains(where: \.isTooMuch)
  }
}
