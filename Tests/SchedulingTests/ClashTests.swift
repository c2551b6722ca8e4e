// Clashes of people and rooms, journeys, cycles, and programmes that are large.

import CivilTime
import Diagnostics
import HeraldTesting
import Loading
import Scheduling
import Testing
import VisitModel

@Suite struct ClashTests {
  private static let cast = """

    delegation CN
      guest "The guest" head of state
      aide "The aide" staff

    delegation KZ
      host "The host" head of state
      premier "The premier" head of government


    """

  private func clashes(_ entries: String) throws -> [String] {
    try Sample(entries: entries, visit: "  visitor: guest\n" + Self.cast).clashes
  }

  @Test(arguments: [
    // One minute at one place is one occasion; the next stated start cuts a usual length short.
    ("  12:00 wreath #a\n  12:00 wreath #b", []),
    ("  12:00 wreath #a\n  12:15 wreath #b", []),
    ("  12:00 wreath #a\n  12:14 wreath #b", []),
    // A stated length cannot be cut short, a usual one can.
    ("  12:00 meeting #a\n  12:30 meeting #b", []),
    ("  12:00 for 1h meeting #a\n  12:30 meeting #b", ["a × b: certain"]),
    (
      "  12:00 meeting #a\n    length: 30m..1h\n  12:30 meeting #b",
      ["a × b: possible, a ends by 12:30 then b"]
    ),
    // Those who have nobody in common do not clash.
    (
      "  12:00 wreath #a\n    without: visitor\n    host: premier\n  12:00 wreath #b\n    host: host",
      []
    ),
    ("  12:00 wreath #a\n    without: guest\n  12:00 wreath #b", []),
    // What is cancelled does not count.
    ("  12:00 wreath #a\n    status: cancelled\n  12:00 wreath #b", []),
    // Held together by their own words, be it by way of a third.
    ("  12:00 wreath #a\n  with a meeting #b", []),
    ("  12:00 wreath #a\n  with a meeting #b\n  with a rest #c", []),
    ("  12:00 wreath #a\n  with a meeting #b\n  with b rest #c", []),
    // A stated order is kept.
    ("  noon wreath #a\n  noon, after a wreath #b", []),
    ("  noon wreath #a\n  noon, before a wreath #b", []),
    (
      // An exact time within a part of the day leaves both orders open, which is no finding.
      "  noon wreath #a\n  12:00 wreath #b",
      []
    ),
  ])
  func ofPeople(entries: String, expected: [String]) throws {
    #expect(try clashes(entries) == expected)
  }

  @Test func areOfThoseWhoAreShared() throws {
    let sample = try Sample(
      entries: """
          12:00 for 15m wreath
            host: host
            guests: aide
          12:10 meeting
            with: host, premier
        """, visit: "  visitor: guest\n" + Self.cast)
    #expect(sample.shared == ["guest", "host"])
  }

  /// Whole delegations divide themselves; people do not.
  @Test func areNotOfDelegations() throws {
    let sample = try Sample(
      entries: "  12:00 wreath\n    with: KZ\n  12:00 meeting\n    with: KZ", visit: Self.cast)
    #expect(sample.clashes == [])
  }

  @Test func severalInAnyOrder() throws {
    let entries = "  afternoon wreath #a\n  afternoon wreath #b\n  afternoon wreath #c"
    let sample = try Sample(entries: entries, visit: "  visitor: guest\n" + Self.cast)
    let set = try #require(sample.analysis.unordered.first)
    #expect(sample.names(set.entries) == ["a", "b", "c"])
    #expect((set.needed, set.available) == (45 * 60, (6 * 60 + 15) * 60))
    #expect(!set.isTooMuch && sample.clashes.isEmpty)
  }

  /// Which is for the sets to say.
  @Test func tooManyInAnyOrder() throws {
    let lines = (0..<6).map { "  noon wreath #e\($0)\n    length: 15m" }.joined(separator: "\n")
    let sample = try Sample(entries: lines, visit: "  visitor: guest\n" + Self.cast)
    #expect(sample.analysis.unordered.isEmpty && sample.clashes.isEmpty)
    let set = try #require(sample.analysis.jointClashes.first)
    #expect(sample.names(set.entries) == ["e0", "e1", "e2", "e3", "e4", "e5"])
  }

  // MARK: The example

  private func example(_ change: (String) -> String = { $0 }) throws -> Sample {
    let bytes = try #require(Folders.bytes("Examples/2024-07-kazakhstan-tajikistan.visit"))
    return try Sample(change(String(decoding: bytes, as: UTF8.self)))
  }

  @Test func ofTheExample() throws {
    let sample = try example()
    #expect(
      sample.clashes == [
        "banquet × opening: possible, opening by 12:10 ends by 12:30 then banquet from 11:50"
      ])
    #expect(sample.shared == ["xi", "tokayev"])
    #expect(sample.analysis.impossible.isEmpty && sample.analysis.cycles.isEmpty)
  }

  @Test func ofTheExampleWithTimes() throws {
    let sample = try example { text in
      text.replacing("  noon       banquet", with: "  12:00      banquet")
        .replacing("  noon       opening", with: "  12:00      opening")
    }
    #expect(sample.clashes == ["banquet × opening: certain"])
  }

  // MARK: Rooms

  @Test(arguments: [
    ("10:00 for 30m", "10:30 for 30m", "hall", []),
    ("10:00 for 30m", "10:15 for 30m", "hall", ["a × b: certain"]),
    ("10:00 for 30m", "10:15 for 30m", "booth", []),
    ("10:00 for 30m", "10:30 for 30m", "chamber", ["a × b: certain"]),
    ("10:00 for 30m", "10:45 for 30m", "chamber", []),
    ("10:00 for 30m", "with a", "hall", []),
    ("10:00 for 30m", "after a", "chamber", []),
    ("10:00 for 30m", "after a, 10:30", "chamber", ["a × b: certain"]),
  ])
  func ofRooms(first: String, second: String, room: String, expected: [String]) throws {
    let rooms = "\nrooms\n  hall\n  booth\n  chamber\n    turn-round: 15m\n"
    let other = room == "booth" ? "hall" : room
    let sample = try Sample(
      entries:
        "  \(first) meeting #a\n    room: \(room)\n  \(second) meeting #b\n    room: \(other)",
      visit: rooms)
    #expect(sample.clashes == expected)
    #expect(sample.shared == (expected.isEmpty ? [] : [room]))
  }

  @Test func aRoomsTurnroundMovesWhatComesAfter() throws {
    let sample = try Sample(
      entries: """
          10:00 for 30m meeting #a
            room: chamber
          after a meeting #b
            room: chamber
        """, visit: "\nrooms\n  chamber\n    turn-round: 15m\n")
    #expect(sample.windows[1].hasPrefix("10:45 "))
  }

  // MARK: Journeys

  private static let places = """

    place palace "Palace", Astana
    place opera "Opera", Astana
    place villa "Villa", Almaty

    travel
      palace to opera 20m
      Astana to Almaty 2h
      villa to palace 3h


    """

  private func journeys(_ days: String) throws -> Sample {
    try Sample(
      "visit \"V\"\n  dates: 2024-07-03 .. 2024-07-04\n  visitor: guest\n" + Self.cast + Self.places
        + days)
  }

  @Test(arguments: [
    (
      "  12:00 for 30m wreath @ palace #a\n  12:45 wreath @ opera #b",
      ["a × b: leg 0 of 20m, 5m missing"]
    ),
    (
      "  12:00 for 30m wreath @ opera #a\n  12:45 wreath @ palace #b",
      ["a × b: leg 0 of 20m, 5m missing"]
    ),
    ("  12:00 for 30m wreath @ palace #a\n  12:50 wreath @ opera #b", []),
    ("  12:00 for 30m wreath @ palace #a\n  12:30 wreath @ palace #b", []),
    // Somewhere in the city is no other place.
    ("  12:00 for 30m wreath @ palace #a\n  12:30 wreath #b", []),
    // A place and a city, by the cities' journey; two places, by their own.
    (
      "  12:00 for 30m wreath @ opera #a\n  13:00 wreath @ villa #b",
      ["a × b: leg 1 of 120m, 90m missing"]
    ),
    (
      "  12:00 for 30m wreath @ palace #a\n  13:00 wreath @ villa #b",
      ["a × b: leg 2 of 180m, 150m missing"]
    ),
    // In a stated order.
    (
      "  12:00 for 30m wreath @ palace #a\n  after a, 12:40 wreath @ opera #b",
      ["a × b: leg 0 of 20m, 10m missing"]
    ),
    // Held together in two places.
    (
      "  12:00 for 30m wreath @ palace #a\n  with a wreath @ opera #b",
      ["a × b: leg 0 of 20m, 20m missing"]
    ),
    // A transfer takes people along.
    (
      "  12:00 for 30m wreath @ palace #a\n  12:30 for 20m transfer from palace to opera #t\n  12:50 wreath @ opera #b",
      []
    ),
    (
      "  12:00 for 30m transfer from palace to opera #t\n  12:35 wreath @ palace #b",
      ["t × b: leg 0 of 20m, 15m missing"]
    ),
    // Overlap comes before journeys.
    ("  12:00 for 30m wreath @ palace #a\n  12:15 wreath @ opera #b", ["a × b: certain"]),
  ])
  func ofJourneys(entries: String, expected: [String]) throws {
    #expect(try journeys("2024-07-03 Astana\n" + entries).clashes == expected)
  }

  /// Both directions may be declared.
  @Test func ofJourneysThatDifferByDirection() throws {
    func sample(_ first: String, _ second: String) throws -> [String] {
      try Sample(
        entries: "  12:00 for 30m wreath @ \(first) #a\n  12:40 wreath @ \(second) #b",
        visit: "  visitor: guest\n" + Self.cast + """

          place hill "Hill", Astana
          place vale "Vale", Astana

          travel
            hill to vale 10m
            vale to hill 30m

          """
      ).clashes
    }
    #expect(try sample("hill", "vale") == [])
    #expect(try sample("vale", "hill") == ["a × b: leg 1 of 30m, 20m missing"])
  }

  /// A journey moves what must come after it.
  @Test func aJourneyNarrowsWindows() throws {
    let sample = try journeys(
      "2024-07-03 Astana\n  12:00 for 30m wreath @ palace #a\n  after a wreath @ opera #b")
    #expect(sample.windows[1].hasPrefix("12:50 "))
  }

  private func estimate(_ start: String) throws -> Sample {
    try Sample(
      """
      visit "V"
        dates: 2024-07-03 .. 2024-07-03
        visitor: guest
      \(Self.cast)
      2024-07-03 Astana
        10:00-11:00 meeting #a
      2024-07-03 Dushanbe
        \(start) wreath #b
      """)
  }

  /// What no aircraft can do is certain.
  @Test func impossibleEstimatesAreCertain() throws {
    let sample = try estimate("11:30")
    guard case .travel(let journey, let missing)? = sample.analysis.clashes.first?.verdict else {
      Issue.record("no journey: \(sample.clashes)")
      return
    }
    let kilometres = try #require(journey.kilometres)
    #expect(journey.leg == nil && (1400...1450) ~= kilometres)
    // Ten minutes and the flight at 1,250 km/h, less 40 km at either end; half an hour is there.
    #expect(journey.shortest == Int(((kilometres - 80) / 1250 * 60 + 10).rounded(.down)) * 60)
    #expect(missing == journey.shortest - 1800)
    #expect(sample.analysis.doubts.isEmpty)
  }

  /// What is only quicker than usual is doubtful.
  @Test func quickEstimatesAreDoubtful() throws {
    let sample = try estimate("12:40")
    let doubt = try #require(sample.analysis.doubts.first)
    guard case .clash(let clash) = doubt.matter, case .travel(let journey, _) = clash.verdict else {
      Issue.record("no journey: \(doubt)")
      return
    }
    let kilometres = try #require(journey.kilometres)
    #expect(journey.shortest == Int((kilometres / 1000 * 60 + 20).rounded(.down)) * 60)
    #expect(doubt.journeys == [journey] && sample.clashes.isEmpty)
    #expect(try estimate("13:10").analysis.doubts.isEmpty)
  }

  // MARK: Cycles

  @Test(arguments: [
    ("  after b wreath #a\n  after a wreath #b", [["a", "b"]]),
    ("  before b wreath #a\n  before a wreath #b", [["a", "b"]]),
    ("  after c wreath #a\n  after a wreath #b\n  after b wreath #c", [["a", "b", "c"]]),
    ("  after a wreath #a", [["a"]]),
    ("  before a wreath #a", [["a"]]),
    // With itself is no statement, and two that start with each other say one thing twice.
    ("  with a wreath #a", []),
    ("  with b wreath #a\n  with a wreath #b", []),
    ("  with b wreath #a\n  with c wreath #b\n  with a wreath #c", []),
    // After what it starts with, be it by way of a third.
    ("  with b, after b wreath #a\n  09:00 wreath #b", [["a", "b"]]),
    ("  with b wreath #a\n  after a wreath #b", [["a", "b"]]),
    ("  with b wreath #a\n  09:00 wreath #b\n  with b, after a wreath #c", [["a", "c"]]),
    // Two circles, and what hangs on them.
    (
      "  after b wreath #a\n  after a wreath #b\n  after d wreath #c\n  after c wreath #d\n  after d wreath #e",
      [["a", "b"], ["c", "d"]]
    ),
    ("  after b wreath #a\n  after a wreath #b\n  after b, after a wreath #c", [["a", "b"]]),
    ("  09:00 wreath #a\n  after a wreath #b", []),
  ])
  func cycles(entries: String, expected: [[String]]) throws {
    let sample = try Sample(entries: entries)
    let cycles = sample.analysis.cycles.map { sample.names($0).sorted() }
    #expect(cycles.sorted { $0[0] < $1[0] } == expected)
    #expect(sample.analysis.impossible.isEmpty)
  }

  // MARK: Contradictions

  @Test(arguments: [
    ("  12:00 for 2h wreath #a\n  13:00, after a wreath #b", ["b 60 of a"]),
    ("  12:00 wreath #a\n  13:00, with a wreath #b", ["a 60 of b"]),
    ("  morning, evening wreath #a", ["a 330 of "]),
    ("  22:45 for 2h wreath #a\n  after a wreath #b", ["b 46 of a, day"]),
    ("  00:10 wreath #a\n  before a wreath #b\n    length: 15m", ["a 5 of b"]),
    ("  ? wreath #a\n    within: 2024-07-04 10:00-11:00", ["a 601 of "]),
  ])
  func contradictions(entries: String, expected: [String]) throws {
    let sample = try Sample(entries: entries)
    let found = sample.analysis.impossible.map { conflict in
      let others = sample.names(conflict.before + conflict.after).joined(separator: ", ")
      return "\(sample.name(conflict.entry)) \(conflict.excess / 60) of \(others)"
        + (conflict.isLimitedByDay ? ", day" : "")
    }
    #expect(found == expected)
  }

  // MARK: Large programmes

  /// Two thousand entries of one person in one part of one day: every pair of them clashes.
  @Test(.timeLimit(.minutes(1)))
  func twoThousandEntriesOfOneDay() throws {
    let lines = (0..<2000).map { "  \($0 % 2 == 0 ? "noon" : "afternoon") wreath #e\($0)\n" }
    let text =
      "visit \"V\"\n  dates: 2024-07-03 .. 2024-07-03\n  visitor: guest\n" + Self.cast
      + "2024-07-03 Astana\n" + lines.joined()
    let sample = try Sample(text)
    #expect(sample.analysis.timetable.windows.count == 2000)
    #expect(sample.analysis.jointClashes.first?.crowd?.entries.count == 2000)
  }

  /// The same file gives the same findings in the same order, whatever a process hashes to: pairs are
  /// in file order.
  @Test(arguments: 0..<20)
  func orderIsThatOfTheFile(seed: UInt64) throws {
    let text = ProgrammeText.dense(seed: seed)
    let first = try Sample(text)
    let pairs = first.analysis.clashes.map { [$0.first.position, $0.second.position] }
    #expect(pairs == pairs.sorted { $0.lexicographicallyPrecedes($1) })
    #expect(pairs.allSatisfy { $0[0] < $0[1] })
    let sets = first.analysis.unordered.map { $0.entries.map(\.position) }
    #expect(sets == sets.sorted { $0.lexicographicallyPrecedes($1) })
    let second = try Sample(text)
    #expect(first.clashes == second.clashes)
    #expect(first.windows == second.windows)
    #expect(sets == second.analysis.unordered.map { $0.entries.map(\.position) })
  }
}

/// A programme in which many clash with many.
private enum ProgrammeText {
  static func dense(seed: UInt64) -> String {
    var random = SeededRandom(seed: seed)
    let times = ["noon", "12:00", "afternoon", "~12:15", "12:00-13:00", "late afternoon"]
    var text = "visit \"V\"\n  dates: 2024-07-03 .. 2024-07-03\n\ndelegation KZ\n"
    for person in 0..<5 { text += "  p\(person) \"P\" minister\n" }
    text += "\n2024-07-03 Astana\n"
    for _ in 0..<20 {
      let people = (0..<5).filter { _ in random.oneIn(3) }.map { "p\($0)" }
      text += "  \(random.pick(times)) wreath\n"
      if !people.isEmpty { text += "    with: \(people.joined(separator: ", "))\n" }
    }
    return text
  }
}
