// The officer's own word for a kind in every edition; how a journey is made.

import HeraldTesting
import Testing
import VisitModel

@testable import Publishing

@Suite struct OwnWordTests {
  private static let text = """
    visit "V"
      dates: 2024-07-03 .. 2024-07-03
      release: public
      visitor: guest

    delegation CN
      guest "The guest" head of state
    delegation KZ
      host "The host" head of state

    2024-07-03 Astana
      12:00 working lunch with host
      15:00 press conference "On rivers"
      16:00 transfer to Almaty by boat
        flight: OS 331
        transport: Seats 2A to 2F

    """

  @Test func isShownInPlaceOfTheKind() throws {
    let edition = try edition(Self.text)
    let entries = edition.chapters[0].entries
    #expect(entries[0].heading == "Working lunch with The host")
    let page = try page(Self.text, for: .public)
    #expect(page.contains("Working lunch") && page.contains("Press conference"))
    let calendar = entries.map { CalendarText.title(of: $0) }
    #expect(calendar[0] == "Working lunch with The host")
    let table = String(decoding: CSVRenderer.render(edition), as: UTF8.self)
    #expect(
      table.contains("Meal,working lunch,Working lunch")
        || table.contains("Meal,\"working lunch\",\"Working lunch\""))
    #expect(table.contains("\"press conference\",\"On rivers\""))
  }

  @Test func isToldInTheAccount() throws {
    let account = String(decoding: AccountRenderer.render(try edition(Self.text)), as: UTF8.self)
    #expect(
      account.contains("The guest had a working lunch with The host")
        || account.contains("had a working lunch with"))
    #expect(account.contains("the press conference \"On rivers\""))
  }

  @Test func waysReachWhomTheyMay() throws {
    let rows = { (audience: Release) in
      try edition(Self.text, for: audience).chapters[0].entries[2].rows.map {
        "\($0.label): \($0.text)"
      }
    }
    #expect(try rows(.public) == ["By: Boat"])
    #expect(try rows(.press) == ["By: Boat", "Flight or train: OS 331"])
    #expect(
      try rows(.delegations) == [
        "By: Boat", "Flight or train: OS 331", "Transport: Seats 2A to 2F",
      ])
  }
}
