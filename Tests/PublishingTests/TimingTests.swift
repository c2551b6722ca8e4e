// Times: in words, as instants, and never more of them than an audience may know.

import CivilTime
import Testing
import VisitModel

@testable import Publishing

struct TimingTests {
  private static func text(_ line: String) -> String {
    """
    visit "Title"
      release: public

    2025-03-08 Paris
      09:00  talks
      11:00  signing "First"
        signs: treaty, FR JP
      12:00  signing "Second"
        signs: treaty, FR JP
      \(line)

    2025-03-09 Paris
      10:00  audience with JP #aud

    """
  }

  @Test(arguments: [
    ("12:00  banquet", "12:00"),
    ("12:00-13:30  banquet", "12:00–13:30"),
    ("12:00 for 90m  banquet", "12:00–13:30"),
    ("~12:00  banquet", "about 12:00"),
    ("23:00-00:30  banquet", "23:00–00:30 (+1)"),
    ("early afternoon  banquet", "early afternoon"),
    ("?  banquet", "time to be set"),
    ("afternoon, after talks  banquet", "afternoon, after the talks"),
    ("after talks +15m  banquet", "at least 15 min after the talks"),
    ("with talks  banquet", "together with the talks"),
    ("12:00, before aud  banquet", "12:00, before the audience on 9 March"),
  ])
  func timesInWords(line: String, words: String) throws {
    let entries = try edition(Self.text(line)).entries
    let banquet = try #require(entries.first { $0.kind == .banquet })
    #expect(banquet.timing.words == words)
  }

  @Test func instantsAreThoseOfTheZone() throws {
    let entry = try #require(try edition(Self.text("12:00-13:30  banquet")).entries.last)
    #expect(entry.timing.clock?.start.isoText == "2025-03-09T10:00+01:00")
    #expect(entry.timing.zone.offsetText == "UTC+1")
    #expect(entry.timing.zone.abbreviation == "CET")
    #expect(entry.timing.clock?.start.instant.description == "2025-03-09T09:00:00Z")
  }

  @Test func computedWindowsAreForTheInternalEditionOnly() throws {
    let text =
      "visit \"Title\"\n  release: public\n\n2025-03-08 Paris\n  noon  talks\n  after talks  photo\n"
    let start = try #require(Day("2025-03-08").map { Instant(utc: $0, secondOfDay: 11 * 3600) })
    let window = EntryWindow(
      earliestStart: start, latestStart: start, earliestEnd: start.advanced(byMinutes: 60),
      latestEnd: start.advanced(byMinutes: 60))
    let windows = [window, window]
    let inside = try edition(text, for: .internal, windows: windows).entries
    #expect(inside.map(\.timing.window) == windows)
    for audience in [Release.delegations, .press, .public] {
      let outside = try edition(text, for: audience, windows: windows).entries
      #expect(outside[0].timing.window?.startIsKnown == false)
      #expect(outside[1].timing.window == nil)
      #expect(outside.map(\.timing.clock) == [nil, nil])
    }
  }

  @Test func anOwnMeaningOfNoonFollowsTheVisit() throws {
    let text = { (release: String) in
      """
      visit "Title"
        day part: noon 13:00-13:10
        \(release)

      2025-03-08 Paris
        noon  talks
          release: public

      """
    }
    let hidden = try edition(text("")).entries[0].timing.window
    let shown = try edition(text("release: public")).entries[0].timing.window
    #expect(hidden?.earliestStart.description == "2025-03-08T10:30:00Z")
    #expect(shown?.earliestStart.description == "2025-03-08T12:00:00Z")
  }

  @Test func timesThatTheClockSkipsStillGiveAnInstant() throws {
    let text =
      "visit \"Title\"\n  release: public\n\n2025-03-30 Paris\n  03:30  talks\n  02:30-03:15  photo\n"
    let result = try edition(text).entries
    #expect(result.allSatisfy { $0.timing.clock != nil })
  }

  @Test func entriesStandInTheOrderOfTheirClockTimes() throws {
    let text = """
      visit "Title"

      2025-03-08 Paris
        morning  talks
        13:00  banquet
        after banquet  photo
        11:10  visit
        ?  rest

      """
    let kinds = try edition(text, for: .internal).entries.map(\.kind)
    #expect(kinds == [.talks, .visit, .rest, .banquet, .photo])
  }
}
