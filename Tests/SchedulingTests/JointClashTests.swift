// Sets of statements that cannot all hold, where no pair shows it.

import CivilTime
import HeraldTesting
import Scheduling
import Testing
import VisitModel

@Suite struct JointClashTests {
  private static let cast = """
      visitor: guest

    delegation CN
      guest "The guest" head of state

    delegation KZ
      host "The host" head of state
      premier "The premier" head of government

    place palace "Palace", Astana
    place villa "Villa", Almaty

    travel
      Astana to Almaty 2h

    rooms
      hall
        turn-round: 15m


    """

  private func sample(_ days: String) throws -> Sample {
    try Sample("visit \"V\"\n  dates: 2024-07-03 .. 2024-07-04\n" + Self.cast + days)
  }

  /// The days of a programme, and the set that is reported.
  static let examples: [(days: String, statements: String)] = [
    (
      // Three dinners in two evenings.
      """
      2024-07-03 Astana
        ? banquet #a
          length: 90m
          host: host
          within: 2024-07-03 19:00-21:30
          within: 2024-07-04 19:00-21:30
        ? banquet #b
          length: 90m
          host: host
          within: 2024-07-03 19:00-21:30
          within: 2024-07-04 19:00-21:30
      2024-07-04 Astana
        evening banquet #c
          length: 2h
          host: host
          within: 19:00-21:30
      """,
      "a length, a within, a people, b length, b within, b people, c length, c within, c people"
    ),
    (
      // Two sittings of one evening.
      """
      2024-07-03 Astana
        ? meal #a
          within: 18:00-20:00
          within: 20:30-22:30
        ? meal #b
          length: 70m
          within: 18:00-20:00
          within: 20:30-22:30
        20:00 for 15m address #c
      """, ""
    ),
    (
      // A chain over two days with a journey: the dinner runs late, and the flight is before ten.
      """
      2024-07-03 Astana
        22:00 for 150m banquet @ palace #a
          host: host
        after a rest @ palace #b
          length: 10h30m
          within: 2024-07-03 22:00-23:59
          within: 2024-07-04 00:00-11:00
      2024-07-04 Almaty
        ~12:30 wreath @ villa #c
      """,
      "a time, a length, b length, b within, b after a, b people, c time, c people, journey of 120m"
    ),
    (
      // The room's turn-round, which any two would have time for.
      """
      2024-07-03 Astana
        ? meeting #a
          length: 30m
          without: visitor
          room: hall
          within: 10:00-11:45
        ? meeting #b
          length: 30m
          without: visitor
          room: hall
          within: 10:00-11:45
        ? meeting #c
          length: 30m
          without: visitor
          room: hall
          within: 10:00-11:45
      """,
      "a length, a within, a room, b length, b within, b room, c length, c within, c room, turn-round of hall"
    ),
    (
      // One entry, whose windows lie beside its time.
      """
      2024-07-03 Astana
        12:00 wreath #a
          within: 09:00-10:00
          within: 14:00-15:00
      """, "a time, a within"
    ),
    (
      // A chain of `after` that passes between two meetings.
      """
      2024-07-03 Astana
        10:00 for 1h talks #a
        12:00 for 1h talks #b
        after a, before b wreath #c
          length: 40m
        after a, before b wreath #d
          length: 40m
      """,
      "a time, a length, b time, c length, c after a, c before b, c people, d length, d after a, d before b, d people"
    ),
    (
      // A circle is reported as one; what remains can be held.
      """
      2024-07-03 Astana
        after b wreath #a
        after a wreath #b
        noon wreath #c
      """, ""
    ),
  ]

  @Test(arguments: examples.indices)
  func reportsTheSmallestSet(number: Int) throws {
    let (days, statements) = Self.examples[number]
    let sample = try sample(days)
    #expect(sample.jointClashes == (statements.isEmpty ? [] : [statements]))
    #expect(!sample.analysis.clashes.contains { $0.isCertain }, "\(sample.clashes)")
  }

  /// With any one of its entries cancelled the others can be held.
  @Test(arguments: examples.indices)
  func isGoneWithoutAnyOneEntry(number: Int) throws {
    let days = Self.examples[number].days
    let whole = try sample(days)
    for entry in whole.analysis.jointClashes.flatMap(\.entries) {
      let lines = days.split(separator: "\n").flatMap { line in
        line.hasSuffix(" #\(whole.name(entry))") ? [line, "    status: cancelled"] : [line]
      }
      let name = whole.name(entry)
      let kept = lines.map { line in
        String(line).replacing(", before \(name) ", with: " ").replacing(
          "after \(name), ", with: ""
        )
        .replacing("after \(name) ", with: "? ")
      }
      let rest = try sample(kept.joined(separator: "\n"))
      #expect(rest.jointClashes == [], "without \(whole.name(entry))")
    }
  }

  /// Two pairs of days cannot disturb each other: each has its own set.
  @Test func reportsSetsThatShareNothing() throws {
    let lines = (0..<3).map { "  ? wreath #a\($0)\n    length: 40m\n    within: 10:00-11:30" }
    let others = (0..<3).map { "  ? wreath #b\($0)\n    length: 40m\n    within: 15:00-16:30" }
    let sample = try sample(
      "2024-07-03 Astana\n" + (lines + others).joined(separator: "\n"))
    #expect(
      sample.analysis.jointClashes.map { sample.names($0.entries) } == [
        ["a0", "a1", "a2"], ["b0", "b1", "b2"],
      ])
  }

  /// More entries than fit: a smallest set of them, and how many compete.
  @Test func countsTheCrowd() throws {
    let lines = (0..<9).map { "  noon wreath #e\($0)\n    length: 15m" }.joined(separator: "\n")
    let sample = try sample("2024-07-03 Astana\n" + lines)
    let clash = try #require(sample.analysis.jointClashes.first)
    #expect(sample.analysis.jointClashes.count == 1)
    #expect(clash.entries.count == 6)
    #expect(clash.crowd?.entries.count == 9)
    #expect(sample.analysis.unordered.isEmpty)
  }

  /// Where the choice is too large to be tried, the answer still comes, and says what it is.
  @Test(.timeLimit(.minutes(1)))
  func endsWhereThereIsTooMuchToTry() throws {
    let lines = (0..<40).map { number in
      "  ? wreath #e\(number)\n    length: \(10 + number % 7)m\n    within: 09:00-12:00\n    within: 14:00-17:30"
    }
    let sample = try sample("2024-07-03 Astana\n" + lines.joined(separator: "\n"))
    let timetable = sample.analysis.reachableTimetable()
    #expect(timetable.windows.count == 40)
    #expect(sample.analysis.jointClashes.allSatisfy { !$0.isSmallest })
  }

  /// Which of two windows is left follows from a third entry.
  @Test func windowsFollowFromWhatOthersNeed() throws {
    let sittings = """
          length: 2h
          within: 18:00-20:00
          within: 20:30-22:30
      """
    let sample = try sample(
      """
      2024-07-03 Astana
        18:00 for 1h address #c
          without: visitor
          host: premier
        ? meal #a
          host: premier
      \(sittings)
        ? meal #b
      \(sittings)
      """)
    #expect(sample.windows.dropFirst() == ["20:00 20:30 22:00 22:30", "18:00 18:30 20:00 20:30"])
    #expect(
      sample.reachableWindows.dropFirst() == ["20:30 20:30 22:30 22:30", "18:00 18:00 20:00 20:00"])
  }
}
