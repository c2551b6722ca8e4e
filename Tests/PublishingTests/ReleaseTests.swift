// Release: which audiences see what, in single cases that can be read aloud.

import Testing
import VisitModel

@testable import Publishing

struct ReleaseTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var visit, day, entry: Release?
    let widest: Release
    var testDescription: String {
      let stated = [visit, day, entry].map { $0?.rawValue ?? "-" }.joined(separator: "/")
      return "\(stated) -> \(widest.rawValue)"
    }
  }

  @Test(arguments: [
    Case(widest: .internal),
    Case(visit: .public, widest: .public),
    Case(day: .press, widest: .press),
    Case(entry: .public, widest: .public),
    Case(visit: .press, entry: .public, widest: .press),
    Case(visit: .public, day: .delegations, widest: .delegations),
    Case(visit: .public, day: .delegations, entry: .public, widest: .delegations),
    Case(visit: .internal, day: .public, entry: .public, widest: .internal),
    Case(visit: .public, entry: .internal, widest: .internal),
  ])
  func theNearestReleaseCountsAndNoneAroundIsExceeded(_ row: Case) throws {
    let line = { (release: Release?, indent: String) in
      release.map { "\(indent)release: \($0.rawValue)\n" } ?? ""
    }
    let text =
      "visit \"Title\"\n" + line(row.visit, "  ") + "\n2025-03-08 Tokyo\n" + line(row.day, "  ")
      + "\n  10:00  talks \"Subject\"\n" + line(row.entry, "    ")
    for audience in Release.allCases {
      let edition = try edition(text, for: audience)
      #expect(edition.entries.count == (row.widest.reaches(audience) ? 1 : 0))
      let visit = row.visit ?? .internal
      #expect((edition.header != nil) == visit.reaches(audience))
    }
  }

  private static let open = "visit \"Title\"\n  release: public\n"
  private static let people = """

    delegation JP
      a "Aya Mori" minister, "Minister"
      b "Bin Kato" minister, "Minister"
        release: delegations

    """

  @Test func aHiddenPersonIsNamedNowhere() throws {
    let text =
      Self.open + Self.people + """

        2025-03-08 Tokyo
          10:00  talks with a, b
            confers: "Order of the Crane", a to b
            pledges: grant 5 million USD, b to JP
            motorcade: "Car 1", a, b
          11:00  decoration
            confers: "Order of the Reef", b to a
            confers: "Order of the Heron", a to JP

        """
    let edition = try edition(text, for: .press)
    #expect(!contents(of: edition).contains("Kato"))
    #expect(edition.honours.map(\.value.title) == ["Order of the Heron"])
    #expect(edition.pledges.isEmpty)
    #expect(edition.delegations.flatMap(\.members).map(\.person.name) == ["Aya Mori"])
    #expect(edition.entries.first?.heading == "Talks with Aya Mori")
  }

  @Test func membersWhomNobodyMentionsStayOffThePublicList() throws {
    let text = Self.open + Self.people + "\n2025-03-08 Tokyo\n  10:00  talks with a\n"
    let names = try Release.allCases.map { audience in
      try edition(text, for: audience).delegations.flatMap(\.members).count
    }
    #expect(names == [2, 2, 1, 1])
  }

  @Test func aHiddenPlaceLeavesItsEntry() throws {
    let text =
      Self.open + """

        place den "Hidden garden", Tokyo
          release: internal

        2025-03-08 Tokyo
          10:00  talks @ den
          11:00  departure from den to Kyoto

        """
    let edition = try edition(text)
    #expect(edition.entries.count == 2)
    #expect(!contents(of: edition).contains("Hidden"))
    #expect(edition.entries.first?.city?.name == "Tokyo")
  }

  @Test func timesThatSpeakOfHiddenEntriesAreDropped() throws {
    let text =
      Self.open + """

        2025-03-08 Tokyo
          10:00  tete-a-tete #secret
            release: internal
          after secret  photo
          afternoon, after secret  press

        """
    let words = try edition(text).entries.map(\.timing.words)
    #expect(words == ["time to be set", "afternoon"])
    let inside = try edition(text, for: .internal).entries.map(\.timing.words)
    #expect(inside == ["10:00", "after the tête-à-tête", "afternoon, after the tête-à-tête"])
  }

  @Test func cancelledEntriesAreForDelegationsOnly() throws {
    let text =
      Self.open + "\n2025-03-08 Tokyo\n  10:00  banquet \"Gala\"\n    status: cancelled\n"
    let seen = try Release.allCases.map { try edition(text, for: $0).entries.count }
    #expect(seen == [1, 1, 0, 0])
    #expect(try edition(text, for: .delegations).entries.first?.isCancelled == true)
  }

  @Test func theVisitorIsNamedOnlyWhereTheVisitIs() throws {
    let text =
      "visit \"Title\"\n  visitor: a\n" + Self.people
      + "\n2025-03-08 Tokyo\n  10:00  opening \"Bridge\"\n    release: public\n"
    let edition = try edition(text)
    #expect(edition.header == nil)
    #expect(edition.entries.first?.participants.isEmpty == true)
    #expect(!contents(of: edition).contains("Aya"))
  }

  @Test func nothingReleasedStillGivesADocument() throws {
    let html = try page("visit \"Secret\"\n\n2025-03-08 Tokyo\n  10:00  talks\n", for: .public)
    #expect(html.contains("Nothing of this programme is released"))
    #expect(!html.contains("Secret") && !html.contains("Tokyo"))
  }

  @Test func onlyTheNameOfTheFileIsKept() throws {
    #expect(try edition(Self.open).sourceName == "test.visit")
  }
}
