// The wording that all editions share.

import CivilTime
import Testing
import VisitModel

@testable import Publishing

struct WordingTests {
  @Test(arguments: [
    ("2024-07-02", "2024-07-06", "2–6 July 2024"), ("2024-07-02", "2024-07-02", "2 July 2024"),
    ("2024-06-30", "2024-07-02", "30 June – 2 July 2024"),
    ("2024-12-30", "2025-01-02", "30 December 2024 – 2 January 2025"),
  ])
  func dates(first: String, last: String, words: String) throws {
    let range = try #require(Day(first))...(try #require(Day(last)))
    #expect(Wording.dates(range) == words)
  }

  @Test(arguments: [
    (50_000_000_000, "500 million"), (150_000_000_000, "1.5 billion"),
    (100_000_000_000, "1 billion"), (125_000_050, "1,250,000.50"), (500, "5"), (505, "5.05"),
    (1_250_000_000, "12.5 million"), (100_000_001, "1,000,000.01"),
    (123_456_700_000, "1,234,567,000"),
  ])
  func amounts(hundredths: Int, words: String) {
    #expect(Wording.amount(Amount(hundredths: hundredths)) == words)
  }

  @Test(arguments: [
    (DocumentCount.one, DocumentType.jointDeclaration, "Joint declaration"),
    (.exactly(3), .memorandum, "3 memoranda"), (.exactly(1), .treaty, "Treaty"),
    (.vague("dozens"), .agreement, "Dozens of agreements"),
    (.vague("several"), .agreement, "Several agreements"),
  ])
  func documents(count: DocumentCount, type: DocumentType, words: String) {
    let document = Edition.SignedDocument(count: count, type: type, title: nil, parties: [])
    #expect(Wording.line(document) == words)
  }

  @Test(arguments: [
    (30, 45, "30–45 min"), (90, 90, "1 h 30 min"), (45, 90, "45 min to 1 h 30 min"),
  ])
  func lengths(shortest: Int, longest: Int, words: String) {
    let range = LengthRange(Minutes(clamping: shortest), Minutes(clamping: longest))
    #expect(Wording.length(range) == words)
  }

  @Test(arguments: Kind.allCases)
  func everyKindHasALabel(kind: Kind) {
    #expect(kind.label.first?.isUppercase == true)
  }

  @Test(arguments: [
    ("Joint Declaration", "joint-declaration"), ("  Äkim's  “Hall” #2 ", "akims-hall-2"),
    ("水の都", "水の都"), ("---", ""),
  ])
  func slugs(name: String, slug: String) { #expect(Keys.slug(name) == slug) }

  @Test func keysAreUniqueAndSayWhatTheyName() throws {
    let text = """
      visit "Title"

      2025-03-08 Tokyo
        10:00  bilateral with FR
        11:00  bilateral with JO
        12:00  bilateral with FR
        13:00  photo #family

      """
    let keys = try edition(text, for: .internal).entries.map(\.key)
    #expect(
      keys == [
        "2025-03-08-bilateral-france", "2025-03-08-bilateral-jordan",
        "2025-03-08-bilateral-france-2", "family",
      ])
  }
}
