// Calendars: what libical reads back of times, zones, states and hostile texts.

import CivilTime
import HeraldTesting
import Testing
import VisitModel

@testable import Publishing

@MainActor @Suite struct CalendarTests {
  private static let head = """
    visit "State visit to Borduria"
      release: public
    city Szohod
      country: CH
      coordinates: 46.9, 7.4
      zone: Europe/Zurich

    """

  private func events(
    _ text: String, for audience: Release = .public
  ) throws -> [ReadComponent] {
    let edition = try edition(Self.head + text, for: audience)
    return try readCalendar(try CalendarRenderer.render(edition, context))["VEVENT"] ?? []
  }

  private func event(
    _ entry: String, on day: String = "2026-05-20", for audience: Release = .public
  ) throws -> ReadComponent {
    try #require(try events("\n\(day) Szohod\n  \(entry)\n", for: audience).first)
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let entry, start, end, summary, transparency: String
    var testDescription: String { entry }

    init(_ entry: String, _ start: String, _ end: String, _ summary: String, _ transparency: String)
    {
      (self.entry, self.start, self.end) = (entry, start, end)
      (self.summary, self.transparency) = (summary, transparency)
    }
  }

  @Test(arguments: [
    Row("10:00-11:30  talks", "20260520T100000", "20260520T113000", "Talks", "OPAQUE"),
    Row("23:30-00:15  rest", "20260520T233000", "20260521T001500", "Private time", "OPAQUE"),
    Row("10:00  talks", "20260520T100000", "20260520T112000", "Talks", "OPAQUE"),
    Row("~10:00  talks", "20260520T100000", "20260520T112000", "~ 10:00: Talks", "TRANSPARENT"),
    Row(
      "noon  banquet \"Gala\"", "20260520T113000", "20260520T130000", "~ noon: Gala",
      "TRANSPARENT"),
    Row("?  talks", "20260520", "20260521", "Time to be set: Talks", "TRANSPARENT"),
  ])
  func showsTimes(_ row: Row) throws {
    let event = try event(row.entry)
    #expect(event.properties["DTSTART"] == row.start)
    #expect(event.properties["DTEND"] == row.end)
    #expect(event.properties["SUMMARY"] == row.summary)
    #expect(event.properties["TRANSP"] == row.transparency)
    #expect(event.zones["DTSTART"] == (row.start.contains("T") ? "Europe/Zurich" : nil))
  }

  @Test func saysWhatIsEstimated() throws {
    let exact = try event("10:00-11:00  talks").properties["DESCRIPTION"] ?? ""
    let open = try event("10:00  talks").properties["DESCRIPTION"] ?? ""
    #expect(exact.hasPrefix("Time: 10:00–11:00\n"))
    #expect(open.hasPrefix("Time: 10:00 (end estimated)\n"))
  }

  @Test(arguments: [
    (Release.public, "PUBLIC"), (.press, "CONFIDENTIAL"), (.delegations, "CONFIDENTIAL"),
    (.internal, "PRIVATE"),
  ])
  func classesFollowTheAudience(_ audience: Release, _ name: String) throws {
    #expect(try event("10:00  talks", for: audience).properties["CLASS"] == name)
  }

  @Test(arguments: [
    ("proposed", "TENTATIVE"), ("agreed", "CONFIRMED"), ("confirmed", "CONFIRMED"),
    ("cancelled", "CANCELLED"), ("to be confirmed", "TENTATIVE"),
  ])
  func statesAreForDelegations(_ status: String, _ name: String) throws {
    let entry = "10:00  talks\n    status: \(status)"
    #expect(try event(entry, for: .delegations).properties["STATUS"] == name)
    let open = try events("\n2026-05-20 Szohod\n  \(entry)\n").map { $0.properties["STATUS"] }
    // What is not settled is told to nobody as a fact; how settled the rest is they do not learn.
    switch status {
    case "cancelled": #expect(open == [])
    case "proposed", "to be confirmed": #expect(open == ["TENTATIVE"])
    default: #expect(open == [nil])
    }
  }

  @Test func textsComeBackAsTheyWere() throws {
    let edition = try edition(Self.head + "\n2026-05-20 Szohod\n  10:00  talks\n")
    var random = SeededRandom(seed: 1)
    for _ in 0..<300 {
      // libical's reader drops blanks at the ends.
      let text = "[\(HostileTexts.text(&random))]"
      var calendar = CalendarRenderer.calendar(edition, context)
      calendar.components[1].add("COMMENT", PlainText.clean(text), as: .text)
      let bytes = try CalendarLibrary.write(calendar)
      for line in bytes.split(separator: 0x0A) { #expect(line.count <= 76 && line.last == 0x0D) }
      let read = try readCalendar(bytes)["VEVENT"]?.first?.properties["COMMENT"] ?? ""
      #expect(Array(read.utf8) == Array(PlainText.clean(text).utf8))
    }
  }

  @Test func libicalsRefusalsAreErrors() {
    var calendar = CalendarComponent(name: "VCALENDAR")
    calendar.add("DTSTART", "yesterday")
    #expect(throws: CalendarError.self) { try CalendarLibrary.write(calendar) }
    #expect(throws: CalendarError.self) {
      try CalendarLibrary.write(CalendarComponent(name: "NOTHING"))
    }
  }

  @Test func theExampleIsStored() throws {
    let text =
      Self.head + """

        2026-05-20 Szohod
          10:00-11:30  talks "On the strait; its bridges, and \\"quays\\"" #strait
            note: Two lines\\nin one note.
          noon  banquet
            host: "The King"
        """
    let bytes = try CalendarRenderer.render(try edition(text), context)
    #expect(Snapshot.difference(bytes, "edition.ics") == nil)
  }
}
