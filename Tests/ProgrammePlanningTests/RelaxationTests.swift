// Ways out of conflicts, as an officer reads them.

import Diagnostics
import Planning
import ProgrammePlanning
import Testing
import VisitModel

struct RelaxationTests {
  private static let text = """
    requests
      president with sovereign 45m #first
        within: 2024-07-03 10:00-11:00
        priority: 1
        seats: 8

    2024-07-03 Geneva
      08:00 arrival #landing
        guests: president
      12:00 for 60m meal @ lodge #meal
        guests: president, secretary, sovereign
        status: confirmed
      after meal talks @ centre with president, sovereign #talks
        length: 60m
      ? photo @ centre #photo
        with: president, secretary, sovereign
        within: 10:00-11:00
        within: 15:00-16:00

    """

  private let planned: Planned
  private let words: RelaxationWords

  init() throws {
    planned = try Planned(Self.text)
    words = RelaxationWords(planned.translation)
  }

  /// The advice with its line, counted from the first of what the test adds.
  private func advice(_ change: Relaxation.Change) -> String? {
    words.advice(change).map { reason in
      let line = reason.span.map { planned.programme.source.line(at: Int($0.start)) }
      return reason.text + (line.map { " [\($0 - Planned.lines)]" } ?? "")
    }
  }

  @Test func tasksAreShortenedAndLeftOut() throws {
    #expect(
      advice(.shorten(task: try planned.task("talks"), by: 15))
        == "make the talks with The President of Arcadia and The King of Borduria 15 min shorter, 45 min long [14]"
    )
    #expect(advice(.shorten(task: try planned.task("talks"), by: 55)) == nil)
    #expect(
      advice(.drop(task: try planned.task("photo")))?.hasPrefix("leave out the photo") == true)
    #expect(
      advice(.drop(task: try planned.task("first")))
        == "leave out the request for the meeting of The President of Arcadia with The King of Borduria [2]"
    )
  }

  @Test func settledTimesAreMoved() throws {
    let meal = try planned.task("meal")
    let pin = try #require(planned.problem.pins.firstIndex { $0.task == meal })
    let start = try #require(planned.problem.pins[pin].start)
    #expect(
      advice(.move(pin: pin, to: start + 10))
        == "start the meal at 12:10 instead of 12:00, although its time is confirmed [10]")
  }

  @Test func windowsGiveWay() throws {
    let first = try planned.task("first")
    let photo = try planned.task("photo")
    let one = try #require(planned.problem.windows.firstIndex { $0.task == first })
    let two = try #require(planned.problem.windows.firstIndex { $0.task == photo })
    let meeting = "the meeting of The President of Arcadia with The King of Borduria"
    #expect(
      advice(.openEarlier(window: one, by: 15))
        == "let the window of \(meeting) begin at 09:45 instead of 10:00 [3]")
    #expect(
      advice(.closeLater(window: one, by: 30))
        == "let the window of \(meeting) end at 11:30 instead of 11:00 [3]")
    #expect(
      advice(.closeLater(window: two, by: 30))?.hasPrefix("let the windows of the photo with")
        == true)
  }

  @Test func roomsAndPeopleGiveWay() throws {
    let first = try planned.task("first")
    #expect(
      advice(.allowRoom(task: first, room: 1))?.hasSuffix(", although it seats only 2 [2]") == true)
    #expect(
      advice(.excuse(person: 1, task: try planned.task("meal")))
        == "hold the meal without The Foreign Secretary [10]")
    #expect(advice(.excuse(person: 0, task: first)) == nil)
    #expect(advice(.excuse(person: 0, task: try planned.task("talks"))) == nil)
  }

  /// A declared journey can be made quicker; what the distance says cannot.
  @Test func journeysAndOrdersGiveWay() throws {
    let journey = try #require(planned.problem.journeys.firstIndex { $0.minutes == 20 })
    #expect(
      advice(.hasten(journey: journey, by: 5))
        == "make the journey from Conference centre to Lodge in 15 min [-6]")
    #expect(advice(.hasten(journey: journey, by: 20)) == nil)
    #expect(
      advice(.free(order: 0))?.hasSuffix("begin before the meal has ended [13]") == true)
    let arrival = try #require(
      planned.translation.tracing.orders.firstIndex {
        if case .arrival = $0 { true } else { false }
      })
    #expect(advice(.free(order: arrival)) == nil)
  }
}
