// Requests as tasks: whom they bring together, when and in which rooms they may be held.

import Diagnostics
import Planning
import ProgrammePlanning
import Testing
import VisitModel

struct RequestTests {
  private static let day = "\n2024-07-03 Geneva\n\n  10:00-12:00 session @ centre\n"

  @Test func withoutMoreItIsHeldInTheHoursOfTheRooms() throws {
    let planned = try Planned("requests\n  president with sovereign\n" + Self.day)
    #expect(try planned.starts("president+sovereign") == "3 09:00...4 17:55 × 216")
    #expect(try planned.windows("president+sovereign") == [])
    #expect(try planned.row("president+sovereign").lengths == [30])
    #expect(try planned.rooms("president+sovereign") == ["hall", "booth"])
    #expect(planned.problem.rooms.map(\.turnround) == [10, 10])
    #expect(
      planned.problem.rooms[0].open.map { planned.clock($0.lowerBound) } == ["3 09:00", "4 09:00"])
  }

  @Test func withoutHoursTheUsualOnesHold() throws {
    let head = Planned.head.replacing("  open: 09:00-18:00\n", with: "")
    let planned = try Planned("requests\n  president with sovereign\n" + Self.day, head: head)
    #expect(
      try planned.windows("president+sovereign") == ["3 08:00–3 21:00 or 4 08:00–4 21:00"])
  }

  @Test func prioritiesAreWeights() throws {
    let planned = try Planned(
      """
      requests
        president with sovereign #a
          priority: 1
        president with sovereign #b
          priority: 2
        president with sovereign #c
        president with sovereign #d
          priority: 9
      """ + Self.day)
    #expect(try ["b", "c", "d"].map { try planned.row($0).weight } == [100, 10, 1])
    let needed = planned.problem.needs.map {
      planned.name(planned.translation.tracing.items[$0.task])
    }
    #expect(needed == ["session", "a"])
  }

  @Test func aDelegationStandsForItsHead() throws {
    let planned = try Planned("requests\n  ARC with BOR 20m\n" + Self.day)
    #expect(try planned.people("ARC+BOR") == ["president", "sovereign"])
    #expect(planned.translation.requests.ids == ["president-sovereign"])
  }

  @Test func roomsMustSeatEverybody() throws {
    let planned = try Planned(
      """
      requests
        president, secretary with sovereign #three
        president with sovereign #many
          seats: 30
        president with sovereign #named
          room: booth
        president with sovereign #nowhere
          seats: 300
      """ + Self.day)
    #expect(try planned.rooms("three") == ["hall"])
    #expect(try planned.rooms("many") == ["hall"])
    #expect(try planned.rooms("named") == ["booth"])
    #expect(try planned.windows("nowhere").count == 1)
    #expect(
      planned.words([.window(0)]).first?.hasPrefix("no room is large enough for the meeting")
        == true)
  }

  @Test func whatTheProgrammeHoldsIsNoTask() throws {
    let planned = try Planned(
      """
      requests
        president with sovereign #a
        president with sovereign
        president with sovereign
        secretary with sovereign
          status: cancelled

      2024-07-03 Geneva

        10:00 for 30m bilateral with president, sovereign #a
        11:00 for 30m bilateral with president, sovereign #president-sovereign
      """)
    #expect(planned.translation.requests.entries.map { $0 != nil } == [true, true, false, false])
    #expect(planned.problem.tasks.count == 3)
  }

  @Test func meetingsAreHeldWhileTheirPeopleAreThere() throws {
    let planned = try Planned(
      """
      requests
        president with sovereign #meeting

      2024-07-03 Geneva

        afternoon arrival
          host: sovereign
          guests: president

      2024-07-04 Geneva

        afternoon departure
          host: sovereign
          guests: president
      """)
    #expect(planned.orders == ["arrival, meeting", "meeting, departure"])
  }

  @Test func anEntryOutsideTheHoursOfItsRoomIsHeldAllTheSame() throws {
    let planned = try Planned(
      """
      2024-07-03 Geneva
        20:00 for 2h reception @ centre
          room: hall
      """)
    #expect(planned.problem.rooms[0].open.map { planned.clock($0.upperBound) }.contains("3 22:00"))
  }

  @Test func tenThousandRequestsOfOnePersonShareTheirStarts() throws {
    let requests = String(repeating: "  president with sovereign 15m\n", count: 10_000)
    let planned = try Planned("requests\n" + requests + Self.day)
    #expect(planned.problem.tasks.count == 10_001)
    #expect(Set(planned.translation.requests.ids).count == 10_000)
  }

  @Test func requestsFromAListAreLikeOthers() throws {
    let planned = try Planned(
      "requests from \"list.csv\"\n" + Self.day,
      files: [
        "list.csv": """
        who,with,length,priority,within,seats,room,id
        president,sovereign,45,1,2024-07-03 14:00-16:00,,booth,first
        "The Foreign Secretary",BOR,30m..40m,2,"2024-07-04 10:00-12:00; 2024-07-03 16:00-17:00",20,,
        """
      ])
    #expect(try planned.row("first").lengths == [45])
    #expect(try planned.windows("first") == ["3 14:00–3 16:00"])
    #expect(try planned.rooms("secretary+BOR") == ["hall"])
    #expect(try planned.row("secretary+BOR").lengths == [30, 35, 40])
    #expect(
      try planned.windows("secretary-sovereign") == ["3 16:00–3 17:00 or 4 10:00–4 12:00"])
    #expect(planned.words([.need(1)]).first?.hasSuffix("[2]") == true)
  }
}
