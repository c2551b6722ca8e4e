// Accounts: the tables of docs/accounts.md, row by row, and what holds of accounts as a whole.

import CivilTime
import HeraldTesting
import Testing
import VisitModel

@testable import AccountProse
@testable import Publishing

struct AccountTests {
  // MARK: The documented sentences

  @Test(arguments: AccountPage.rows(of: "entry"))
  func tellsEntriesAsDocumented(row: AccountPage.Row) throws {
    let blocks = try account(AccountPage.programme(entry: row.given))
    let told = try #require(blocks.first { $0.hasPrefix("At noon, ") }).dropFirst(9)
    #expect(Phrase(String(told)).sentence == row.told)
  }

  @Test(arguments: AccountPage.rows(of: "when"))
  func tellsTimesAsDocumented(row: AccountPage.Row) throws {
    let blocks = try account(AccountPage.programme(when: row.given))
    let told = try #require(blocks.first { $0.hasSuffix(", a banquet took place.") })
    #expect(told == row.told + ", a banquet took place.")
  }

  @Test(arguments: Kind.allCases)
  func everyKindIsDocumented(kind: Kind) {
    #expect(SentenceFrame.of(kind).kind == kind)
    let words = AccountPage.rows(of: "entry").map { $0.given.prefix { $0 != " " } }
    #expect(words.contains { $0 == kind.rawValue })
  }

  // MARK: The opening

  @Test(arguments: [
    ("state", "paid a state visit to France"), ("official", "paid an official visit to France"),
    ("official working", "paid an official working visit to France"),
    ("working", "paid a working visit to France"), ("private", "paid a private visit to France"),
    ("transit", "made a transit stop in Paris"),
    ("guest of government", "paid a visit to France as a guest of government"),
    ("summit", "attended a summit in Paris"), ("funeral", "attended a funeral in Paris"),
    ("other", "paid a visit to France"),
  ])
  func leads(visitClass: String, words: String) throws {
    let text = { (lines: String) in
      """
      visit "Title"
        class: \(visitClass)
        dates: 2025-03-08 .. 2025-03-09
        \(lines)
      delegation JP
        aya "Aya Mori" head of government, "Prime Minister"

      2025-03-08 Paris
        10:00  talks
      """
    }
    let visit = try account(text("visitor: aya"))
    #expect(
      visit[2] == "From 8 to 9 March 2025, Prime Minister Aya Mori of Japan \(words).")
    let summit = try account(text("note: So."))
    #expect(summit[2].hasPrefix("From 8 to 9 March 2025, a"))
    #expect(summit[2].hasSuffix(". Note: So."))
  }

  @Test(arguments: [
    ("2024-07-02", "2024-07-06", "From 2 to 6 July 2024"),
    ("2024-07-02", "2024-07-02", "On 2 July 2024"),
    ("2024-06-30", "2024-07-02", "From 30 June to 2 July 2024"),
    ("2024-12-30", "2025-01-02", "From 30 December 2024 to 2 January 2025"),
  ])
  func leadingDates(first: String, last: String, words: String) throws {
    let range = try #require(Day(first))...(try #require(Day(last)))
    #expect(ProseWords.leadDates(range) == words)
  }

  @Test func whatMayNotBeSeenIsNotTold() throws {
    let text = """
      visit "Secret"
        visitor: aya
      delegation JP
        aya "Aya Mori" minister

      2025-03-08 Paris
        10:00  talks with KZ
          release: press
      """
    let blocks = try account(text, for: .press)
    #expect(blocks[0] == "= Programme =")
    #expect(blocks[1] == "Infobox\n- Audience: For the press")
    #expect(blocks.last == "At 10:00, the delegation of Kazakhstan held talks.")
  }

  @Test func countriesAreHeadedOnceForDaysInARow() throws {
    let text = """
      visit "T"

      2025-03-08 Paris
      2025-03-09 Lyon
      2025-03-10 London
      2025-03-11 Paris
      """
    let headings = try account(text).filter { $0.hasPrefix("==") }
    #expect(
      headings == [
        "== France ==", "=== 8 March 2025, Paris ===", "=== 9 March 2025, Lyon ===",
        "== United Kingdom ==", "=== 10 March 2025, London ===", "== France ==",
        "=== 11 March 2025, Paris ===",
      ])
  }

  // MARK: The apparatus

  @Test func theApparatusHasWhatProseCannotShow() throws {
    let text = """
      visit "T"
        see also: "Another visit"
      delegation JP
        source: list.txt
        aya "Aya Mori" minister, "Minister; of State", "Member"
          speaks: en, ja
          note: Arrives late.
        "b" "Bo" staff
      city Szohod
        country: CH
        coordinates: 46.9, 7.4
        zone: Europe/Zurich
      place town "Town hall", Szohod
      place hall "Hall, north", Szohod
        address: 1 High Street

      2025-03-08 Szohod
        10:00  talks @ hall
        11:00  talks @ town
      """.replacing("\"b\" \"Bo\"", with: "b \"Bo\"")
    let blocks = try account(text)
    let expected = """
      == See also ==

      - Another visit

      == People ==

      - Delegation of Japan. Source: "list.txt".
      - Aya Mori (Japan), minister: "Minister; of State"; Member. Languages: English, Japanese. \
      Note: Arrives late.
      - Bo (Japan), staff

      == Places ==

      - Hall, north (Szohod). Address: "1 High Street".
      - Szohod, city in Switzerland: 46.90° N 7.40° E; Europe/Zurich
      """
    #expect(blocks.suffix(6).joined(separator: "\n\n") == expected)
    #expect(blocks.contains("At 10:00, talks took place at the Hall, north."))
  }

  // MARK: Every account

  @Test(arguments: 0..<30)
  func everyEntryIsToldOnce(seed: UInt64) throws {
    let programme = programme(of: ProgrammeGenerator.tree(seed: seed, size: Int(seed % 9) + 1))
    for audience in Release.allCases {
      let edition = Edition(of: programme, timetable: Timetable(windows: []), audience: audience)
      var writer = AccountTeller(ToldAccount(edition))
      let openings = ["At ", "Exactly ", "From ", "In the ", "After ", "Before "]
      let paragraphs = writer.blocks().dropFirst(2).filter { block in
        openings.contains { block.hasPrefix($0) } && !block.contains("\n")
      }
      let lead = edition.header?.dates == nil ? 0 : 1
      #expect(edition.entries.count...edition.entries.count + lead ~= paragraphs.count)
      #expect(writer.blocks().allSatisfy { !$0.contains("\n\n") })
    }
  }
}

/// The blocks of the account of a text.
private func account(_ text: String, for audience: Release = .internal) throws -> [String] {
  let bytes = AccountRenderer.render(try edition(text + "\n", for: audience))
  let text = String(decoding: bytes, as: UTF8.self)
  #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
  return text.dropLast().split(separator: "\n\n").map { String($0) }
}
