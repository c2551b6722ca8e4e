// Entries as tasks: where they may start, how long they may last, what pins them.

import Planning
import ProgrammePlanning
import Testing

struct EntryTests {
  @Test func aClockTimeIsPinned() throws {
    let planned = try Planned(
      """
      2024-07-03 Geneva
        10:07 for 33m session #first
        11:00-12:30 session #second
        13:00 talks with president, sovereign #third
      """)
    #expect(try planned.pin("first") == "3 10:07")
    #expect(try planned.row("first").lengths == [33])
    #expect(try planned.row("first").starts.contains { planned.clock($0) == "3 10:07" })
    #expect(try planned.row("second").lengths == [90])
    #expect(try planned.row("third").lengths == [50, 60, 75, 90, 105, 110])
    #expect(try planned.people("third") == ["president", "sovereign"])
    #expect(planned.problem.needs.count == 3)
  }

  @Test func approximateTimesStartOnTheGrid() throws {
    let planned = try Planned(
      """
      2024-07-03 Geneva
        noon meal #noon
        ~14:02 rest #about
        ? photo #open
        after noon +15m press #after
        before about gifts #before
      """)
    #expect(try planned.starts("noon") == "3 11:30...3 12:30 × 13")
    #expect(try planned.starts("about") == "3 13:50...3 14:15 × 7")
    #expect(try planned.starts("open") == "3 00:00...3 23:55 × 288")
    #expect(try planned.windows("open") == ["3 08:00–3 21:00"])
    #expect(try planned.starts("after") == "3 00:00...3 23:55 × 288")
    #expect(try planned.starts("before") == "3 00:00...3 23:55 × 288")
    #expect(try planned.windows("before") == ["3 08:00–3 21:00"])
    #expect(planned.problem.pins == [])
    #expect(planned.orders == ["noon, after, 15", "before, about"])
  }

  @Test(arguments: [(5, 288), (15, 96), (60, 24), (1, 1440)])
  func theGridIsADivisorOfAnHour(grid: Int, count: Int) throws {
    var options = TranslationOptions()
    options.grid = grid
    let planned = try Planned("2024-07-03 Geneva\n  ? photo\n", options: options)
    #expect(planned.problem.tasks[0].starts.count == count)
  }

  /// Whatever the grid, what follows an odd time may begin right then.
  @Test func oddTimesDrawOthersWithThem() throws {
    let planned = try Planned(
      """
      2024-07-03 Geneva
        10:07 for 33m session #first
        after first press #after
        with first photo #with
        before first gifts #before
          length: 10m
      """)
    for (name, clock) in [("after", "3 10:40"), ("with", "3 10:07"), ("before", "3 09:57")] {
      let starts = try planned.row(name).starts.map(planned.clock)
      #expect(starts.contains(clock), "\(name)")
    }
  }

  @Test func aWindowIsAStatementOfItsOwn() throws {
    let planned = try Planned(
      """
      2024-07-03 Geneva
        ? photo #open
          within: 10:00-11:00
          within: 14:00-15:00
      """)
    #expect(try planned.windows("open") == ["3 10:00–3 11:00 or 3 14:00–3 15:00"])
    #expect(try planned.starts("open") == "3 00:00...3 23:55 × 288")
    #expect(
      planned.words([.window(0)]).first?.hasPrefix(
        "the photo is to lie between 10:00 and 11:00 on 3 July or")
        == true)
  }

  @Test func lengthsOnTheGridBetweenOddEnds() throws {
    let planned = try Planned("2024-07-03 Geneva\n  ? photo #open\n    length: 12m..31m\n")
    #expect(try planned.row("open").lengths == [12, 15, 20, 25, 30, 31])
  }

  @Test func cancelledEntriesAreNoTasks() throws {
    let planned = try Planned(
      "2024-07-03 Geneva\n  10:00 session\n    status: cancelled\n  ? photo\n")
    #expect(planned.problem.tasks.count == 1)
  }

  @Test func pinnedEntriesHaveOneStart() throws {
    let text = "2024-07-03 Geneva\n  ~10:05 session #talk\n"
    #expect(try Planned(text).starts("talk") == "3 09:50...3 10:20 × 7")
    let confirmed = try Planned(text + "    status: confirmed\n")
    #expect(try confirmed.pin("talk") == "3 10:05")
    #expect(try confirmed.row("talk").starts.count == 1)
  }

  /// Into the night after it too, as its neighbours allow.
  @Test func aFreedEntryMayMoveWithinItsDay() throws {
    let text = "2024-07-03 Geneva\n  10:07 session #talk\n"
    var options = TranslationOptions()
    options.freed = [try Naming(try Planned(text).programme).item("talk")]
    let freed = try Planned(text, options: options)
    #expect(try freed.pin("talk") == nil)
    #expect(try freed.starts("talk") == "3 00:00...4 06:00 × 362")
    #expect(try freed.windows("talk") == ["3 08:00–3 21:00"])
  }

  /// Whoever is at both of two entries that are held together is listed for both, and there once.
  @Test func togetherIsOnce() throws {
    let planned = try Planned(
      """
      2024-07-03 Geneva
        10:00 for 1h reception #main
          guests: president, sovereign
        with main photo #aside
          guests: president, secretary
      """)
    #expect(try planned.people("main") == ["president", "sovereign"])
    #expect(try planned.people("aside") == ["president", "secretary"])
    #expect(planned.problem.togethers.count == 1)
  }

  @Test func journeysAreTracedToTheirLegs() throws {
    let planned = try Planned(
      """
      2024-07-03 Geneva
        10:00 for 1h session @ centre
        12:00 for 1h meal @ lodge
      """)
    #expect(planned.problem.journeys.map(\.minutes) == [20, 20])
    #expect(
      planned.words([.journey(0)]) == [
        "the journey by car from Conference centre to Lodge takes 20 min [19]"
      ])
  }

  @Test func aTransferHasTwoEnds() throws {
    let planned = try Planned(
      """
      2024-07-03 Geneva
        10:00 for 1h session @ centre #one
        11:00 for 30m transfer from centre to lodge #way
        11:30 for 1h meal @ lodge #two
      """)
    let sites = try ["one", "way", "two"].map { try #require(try planned.row($0).site) }
    #expect(Set(sites).count == 3)
    let pairs = planned.problem.journeys.map { [$0.from, $0.to] }
    #expect(!pairs.contains([sites[0], sites[1]]) && !pairs.contains([sites[1], sites[2]]))
    #expect(pairs.contains([sites[1], sites[0]]) && pairs.contains([sites[0], sites[2]]))
  }

  @Test func aPinSaysWhoIsThere() throws {
    let planned = try Planned(
      """
      2024-07-03 Geneva
        12:00 for 90m banquet @ lodge #banquet
          host: sovereign
          guests: president
      """)
    #expect(
      planned.words([.pin(0), .presence(0), .need(0)]) == [
        "The President of Arcadia is at the banquet from 12:00 until 13:30 [27]"
      ])
  }
}
