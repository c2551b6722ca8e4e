// The analysis against an oracle that tries all times of tiny programmes.

import CivilTime
import HeraldTesting
import Scheduling
import Testing
import VisitModel

@Suite struct OracleTests {
  /// Without shared people a programme is a simple temporal network: windows are exact, and a
  /// contradiction is found whenever there is one.
  @Test(arguments: 0..<8)
  func ordersAreExact(row: UInt64) throws {
    for seed in row * 60..<(row + 1) * 60 {
      var random = SeededRandom(seed: seed)
      let tiny = TinyProgramme(
        &random, count: random.number(1...5), links: 2, sharesPeople: false)
      let sample = try Sample(tiny.text)
      let found = sample.analysis
      let saysSo = found.impossible.isEmpty && found.cycles.isEmpty
      #expect(saysSo == (tiny.times(.facts) != nil), "seed \(seed)\n\(tiny.text)")
      #expect(found.clashes.isEmpty && found.unordered.isEmpty)
      let isHeld = tiny.times(.usual) != nil
      #expect((saysSo && found.doubts.isEmpty) == isHeld, "seed \(seed)\n\(tiny.text)")
      guard isHeld else { continue }
      for number in tiny.entries.indices { expectExact(number, tiny, sample, seed) }
    }
  }

  private func expectExact(_ number: Int, _ tiny: TinyProgramme, _ sample: Sample, _ seed: UInt64) {
    let window = Minutes(sample.analysis.timetable.windows[number])
    let bounds: [(String, Demand)] = [
      ("earliest start", .exactly(.start, window.earliestStart)),
      ("latest start", .exactly(.start, window.latestStart)),
      ("earliest end", .exactly(.end, window.earliestEnd)),
      ("latest end", .exactly(.end, window.latestEnd)),
    ]
    for (name, bound) in bounds {
      #expect(
        tiny.times(.usual, pinned: number, bound) != nil,
        "seed \(seed): \(name) of e\(number), \(sample.windows[number])\n\(tiny.text)")
    }
    expectSound(number, tiny, sample, seed)
  }

  private func expectSound(_ number: Int, _ tiny: TinyProgramme, _ sample: Sample, _ seed: UInt64) {
    let window = Minutes(sample.analysis.timetable.windows[number])
    #expect(
      !tiny.reachesOutside(window, of: number, .usual),
      "seed \(seed): e\(number) \(sample.windows[number])\n\(tiny.text)")
  }

  /// Before the search the windows may be too wide, but never too narrow, and nothing that can be
  /// held is called impossible.
  @Test(arguments: 0..<8)
  func sharedPeopleAreSound(row: UInt64) throws {
    for seed in row * 80..<(row + 1) * 80 {
      var random = SeededRandom(seed: 10_000 + seed)
      let tiny = TinyProgramme(&random, count: random.number(2...5), links: 1, sharesPeople: true)
      let sample = try Sample(tiny.text)
      guard tiny.times(.usual) != nil else { continue }
      let found = sample.analysis
      #expect(found.impossible.isEmpty && found.cycles.isEmpty, "seed \(seed)\n\(tiny.text)")
      #expect(!found.clashes.contains { $0.verdict == .certain }, "seed \(seed)\n\(tiny.text)")
      #expect(!found.unordered.contains { $0.isTooMuch }, "seed \(seed)\n\(tiny.text)")
      for number in tiny.entries.indices { expectSound(number, tiny, sample, seed) }
    }
  }

  /// For two entries the verdict is exact, and so are the orders that a possible clash names.
  @Test(arguments: 0..<8)
  func pairsAreExact(row: UInt64) throws {
    for seed in row * 100..<(row + 1) * 100 {
      var random = SeededRandom(seed: 20_000 + seed)
      let tiny = TinyProgramme(&random, count: 2, links: 1, sharesPeople: true)
      let sample = try Sample(tiny.text)
      let found = sample.analysis
      guard found.impossible.isEmpty, found.cycles.isEmpty else {
        #expect(tiny.times(.facts) == nil, "seed \(seed)\n\(tiny.text)")
        continue
      }
      let isCertain = found.clashes.contains { $0.verdict == .certain }
      #expect(isCertain == (tiny.times(.facts) == nil), "seed \(seed)\n\(tiny.text)")
      let isDoubtful = !found.doubts.isEmpty
      #expect(
        (isCertain || isDoubtful) == (tiny.times(.usual) == nil), "seed \(seed)\n\(tiny.text)")
      for case .possible(let orders) in found.clashes.map(\.verdict) {
        expectOrders(orders, tiny, "seed \(seed): \(sample.clashes)\n\(tiny.text)")
      }
    }
  }

  /// Every order named works under its limits, and nothing else does.
  private func expectOrders(_ orders: [WorkableOrder], _ tiny: TinyProgramme, _ note: String) {
    for (first, second) in [(0, 1), (1, 0)] {
      let order = orders.first { $0.first.position == first }
      let limits = Limits(order, tiny)
      var works = false
      for slot in tiny.slots(first) {
        for other in tiny.slots(second) where slot.end <= other.start {
          works = true
          #expect(limits.allow(slot, other), "\(slot) then \(other), \(note)")
        }
      }
      #expect(works == (order != nil), "\(note)")
    }
  }
}

/// The limits of an order that works, in minutes after midnight in Astana.
private struct Limits {
  let firstStartsBy: Int?
  let firstEndsBy: Int?
  let secondStartsFrom: Int?

  init(_ order: WorkableOrder?, _ tiny: TinyProgramme) {
    firstStartsBy = order?.firstStartsBy.map(Minutes.afterMidnight)
    firstEndsBy = order?.firstEndsBy.map(Minutes.afterMidnight)
    secondStartsFrom = order?.secondStartsFrom.map(Minutes.afterMidnight)
  }

  func allow(_ first: Slot, _ second: Slot) -> Bool {
    first.start <= firstStartsBy ?? .max && first.end <= firstEndsBy ?? .max
      && second.start >= secondStartsFrom ?? .min
  }
}
