// The search for whole sets against the oracle: whether everything can be held, which windows can be
// reached, and whether a reported set is one from which nothing can be left out.

import HeraldTesting
import Scheduling
import Testing
import VisitModel

@Suite struct ExactTests {
  private static let rows = 0..<12
  /// HERALD_BRUTE tries so many programmes in all: 720 otherwise.
  private static let perRow =
    Folders.environment("HERALD_BRUTE").flatMap(UInt64.init).map { ($0 + 11) / 12 } ?? 60

  private func programmes(_ row: UInt64, _ body: (TinyProgramme, Sample, Comment) throws -> Void)
    throws
  {
    for seed in row * Self.perRow..<(row + 1) * Self.perRow {
      var random = SeededRandom(seed: 50_000 + seed)
      let tiny = TinyProgramme(
        &random, count: random.number(3...6), links: random.number(0...1), sharesPeople: true,
        hasAlternatives: seed.isMultiple(of: 2), places: seed.isMultiple(of: 3) ? 3 : 0)
      try body(tiny, Sample(tiny.text), "seed \(seed)\n\(tiny.text)")
    }
  }

  /// Something is said to be impossible exactly when no times work by facts, and something is doubted
  /// when none work as usual.
  @Test(arguments: rows)
  func decidesExactly(row: Int) throws {
    try programmes(UInt64(row)) { tiny, sample, note in
      let found = sample.analysis
      let saysSo =
        !found.impossible.isEmpty || !found.cycles.isEmpty || !found.jointClashes.isEmpty
        || found.clashes.contains { $0.isCertain }
      #expect(saysSo == (tiny.times(.facts) == nil), note)
      #expect((saysSo || !found.doubts.isEmpty) == (tiny.times(.usual) == nil), note)
      #expect(!found.unordered.contains { $0.isTooMuch }, note)
    }
  }

  /// Every limit of every window is met by some times for all entries, and none lie outside.
  @Test(arguments: rows)
  func windowsCanBeReached(row: Int) throws {
    try programmes(UInt64(row)) { tiny, sample, note in
      guard tiny.times(.usual) != nil else { return }
      let timetable = sample.analysis.reachableTimetable()
      for number in tiny.entries.indices {
        expectExact(Minutes(timetable.windows[number]), number, tiny, note)
      }
    }
  }

  private func expectExact(
    _ window: Minutes, _ number: Int, _ tiny: TinyProgramme, _ note: Comment
  ) {
    let limits: [Demand] = [
      .exactly(.start, window.earliestStart), .exactly(.start, window.latestStart),
      .exactly(.end, window.earliestEnd), .exactly(.end, window.latestEnd),
    ]
    for (limit, demand) in limits.enumerated() {
      #expect(
        tiny.times(.usual, pinned: number, demand) != nil, "limit \(limit) of e\(number), \(note)")
    }
    #expect(!tiny.reachesOutside(window, of: number, .usual), "e\(number), \(note)")
  }

  /// The statements of a set leave no times; without any one of them the others do.
  @Test(arguments: rows)
  func setsAreMinimal(row: Int) throws {
    try programmes(UInt64(row)) { tiny, sample, note in
      // Pairs that clash by themselves are reported apart, and count no more.
      let tiny = tiny.without(sample.analysis.clashes.filter(\.isCertain))
      for clash in sample.analysis.jointClashes {
        let statements = Set(clash.statements)
        #expect(clash.isSmallest && statements.count == clash.statements.count, note)
        #expect(tiny.keeping(statements).times(.facts) == nil, "\(sample.jointClashes), \(note)")
        for left in statements {
          #expect(
            tiny.keeping(statements.subtracting([left])).times(.facts) != nil,
            "\(sample.jointClashes) without \(left), \(note)")
        }
      }
    }
  }

  /// The programmes are of the kind that the tests are about.
  @Test func programmesHaveSets() throws {
    var sets = 0
    var wider = 0
    for row in Self.rows {
      try programmes(UInt64(row)) { _, sample, _ in
        sets += sample.analysis.jointClashes.count
        if sample.windows != sample.reachableWindows { wider += 1 }
      }
    }
    #expect(sets > 40 && wider > 40, "\(sets) sets, \(wider) with narrower windows")
  }
}
