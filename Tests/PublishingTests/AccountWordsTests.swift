// The words of accounts: names, articles, lists, texts of the programme, lengths, ordinals.

import CivilTime
import HeraldTesting
import Testing
import VisitModel

@testable import Publishing

struct AccountWordsTests {
  private static let borduria = Edition.Party(code: "BOR", name: "Borduria", isCountry: false)

  @Test(arguments: [
    ("Otto Kray", ["King"], "King Otto Kray of Borduria"),
    ("Ana", ["First Deputy Prime Minister"], "Ana, First Deputy Prime Minister of Borduria"),
    ("Ana", ["Mayor of Szohod", "Deputy"], "Ana of Borduria, Mayor of Szohod"),
    ("Ana", ["President of Borduria"], "Ana, President of Borduria"),
    ("Ana", [], "Ana of Borduria"), ("The King of Borduria", ["King"], "the King of Borduria"),
    ("The Envoy", ["Ambassador in Vienna"], "the Envoy, Ambassador in Vienna"),
    ("The King", [], "the King"), ("", [], "\"\" of Borduria"),
  ])
  func introductions(name: String, offices: [String], words: String) {
    let person = Edition.Person(
      key: "k", name: name, rank: .minister, offices: offices, party: Self.borduria)
    #expect(AccountNames.introduction(of: person).text == words)
  }

  @Test(arguments: [
    ("Kazakhstan", true, "Kazakhstan"), ("Netherlands", true, "the Netherlands"),
    ("United States", true, "the United States"),
    ("Dominican Republic", true, "the Dominican Republic"),
    ("Solomon Islands", true, "the Solomon Islands"),
    ("Democratic Republic of the Congo", true, "the Democratic Republic of the Congo"),
    ("United Nations", false, "the United Nations"), ("Borduria", false, "Borduria"),
    ("Lilliput (fictional)", false, "Lilliput (fictional)"),
    ("Shanghai Cooperation Organisation", false, "the Shanghai Cooperation Organisation"),
  ])
  func parties(name: String, isCountry: Bool, words: String) {
    let party = Edition.Party(code: "X", name: name, isCountry: isCountry)
    #expect(AccountNames.party(party).text == words)
  }

  @Test(arguments: [
    ("Presidential Palace", true), ("Dushanbe airport", false), ("Hall of the People", true),
    ("Conference centre", true), ("Blair House", false), ("Akorda", false), ("Opera", true),
    ("Parliament and government buildings", true), ("水の都", false), ("", false),
  ])
  func articlesOfPlaces(name: String, isUsual: Bool) {
    #expect(DefiniteArticle.isUsual(ofPlace: name, cities: ["Dushanbe"]) == isUsual)
  }

  @Test(arguments: [
    (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C"),
    (["A, King", "B"], "A, King, and B"), (["A, King", "B", "C"], "A, King; B; and C"),
  ])
  func lists(items: [String], words: String) {
    let phrases = items.map { Phrase($0, awaitsComma: $0.contains(",")) }
    #expect((Phrase.list(phrases) + ".").text == words + ".")
  }

  @Test func appositionsAreClosedWhereTheSentenceGoesOn() {
    let apposition = Phrase("A, King", awaitsComma: true)
    #expect((apposition + " came").text == "A, King, came")
    #expect((apposition + ", and").text == "A, King, and")
    #expect((apposition + "" + " came").text == "A, King, came")
    #expect(apposition.sentence == "A, King.")
    #expect(Phrase("a. B.").sentence == "A. B.")
  }

  @Test(arguments: [
    ("Joint Declaration", "\"Joint Declaration\""), ("The \"Silk Road\"", "“The \"Silk Road\"”"),
    ("The “Silk Road”", "\"The “Silk Road”\""), ("“a” \"b\"", "\"“a” \\\"b\\\"\""),
    ("a\\", "\"a\\\\\""), ("a\n b", "\"a b\""), ("", "\"\""),
  ])
  func quotes(text: String, words: String) { #expect(AccountText.quoted(text) == words) }

  @Test(arguments: [
    ("forty students", "forty students"), ("40 students", "40 students"),
    ("Students", "\"Students\""), ("boys and girls", "\"boys and girls\""),
    ("boys, girls", "\"boys, girls\""), ("", "\"\""),
  ])
  func descriptions(text: String, words: String) { #expect(AccountText.words(text) == words) }

  @Test(arguments: [
    ("So it is.", "Note: So it is."), ("so", "Note: \"so\"."), ("Why?", "Note: Why?"),
    ("A. Note: B.", "Note: \"A. Note: B.\"."), ("\"A.\" B.", "Note: “\"A.\" B.”."),
    ("", "Note: \"\"."),
  ])
  func remarks(text: String, words: String) { #expect(AccountText.remark("Note", text) == words) }

  @Test(arguments: [
    (1, 1, "1 minute"), (90, 90, "90 minutes"), (60, 60, "1 hour"), (120, 120, "2 hours"),
    (2880, 2880, "2 days"), (0, 0, "0 minutes"), (20, 30, "20 to 30 minutes"),
    (45, 120, "45 minutes to 2 hours"),
  ])
  func lengths(shortest: Int, longest: Int, words: String) {
    let range = LengthRange(Minutes(clamping: shortest), Minutes(clamping: longest))
    #expect(range.inProse == words)
  }

  @Test(arguments: [
    (1, "first"), (10, "tenth"), (11, "11th"), (12, "12th"), (21, "21st"), (22, "22nd"),
    (23, "23rd"), (111, "111th"),
  ])
  func ordinals(number: Int, words: String) {
    #expect(AccountMentions.ordinal(number) == words)
  }

  @Test(arguments: [
    (
      "loan 5 million USD, KZ to TJ, \"Dam\"",
      "Kazakhstan pledged a loan of 5 million USD to Tajikistan for \"Dam\"."
    ),
    ("aid 5 USD, to TJ", "Aid of 5 USD was pledged to Tajikistan."),
    ("other 5, KZ", "Kazakhstan pledged a sum of 5."),
    ("investment USD, KZ to TJ", "Kazakhstan pledged an investment in USD to Tajikistan."),
  ])
  func pledges(line: String, words: String) throws {
    #expect(try told("pledges: \(line)") == words)
  }

  @Test(arguments: [
    (
      "\"Order of Friendship\", KZ to TJ",
      "Kazakhstan conferred the Order of Friendship on Tajikistan."
    ),
    ("\"Order of, well\", KZ", "Kazakhstan conferred the honour \"Order of, well\"."),
    ("\"Degree\", to TJ", "The honour \"Degree\" was conferred on Tajikistan."),
    ("\"Order of Merit\"", "The Order of Merit was conferred."),
  ])
  func honours(line: String, words: String) throws {
    #expect(try told("confers: \(line)") == words)
  }

  @Test(arguments: [
    ("treaty, KZ TJ", "A treaty between Kazakhstan and Tajikistan was signed."),
    ("agreement", "An agreement was signed."), ("1 protocol", "One protocol was signed."),
    ("several treaties, KZ", "Several treaties of Kazakhstan were signed."),
    ("3 memoranda \"On \\\"x\\\"\"", "3 memoranda “On \"x\"” were signed."),
  ])
  func documents(line: String, words: String) throws {
    #expect(try told("signs: \(line)") == words)
  }

  /// What is told of an attribute of a session, after the first sentence.
  private func told(_ attribute: String) throws -> String {
    let text = "visit \"T\"\n\n2025-03-08 Paris\n  10:00  session\n    \(attribute)\n"
    var writer = AccountWriter(try edition(text, for: .internal))
    let start = "At 10:00, a session took place. "
    let block = try #require(writer.blocks().first { $0.hasPrefix(start) })
    return String(block.dropFirst(start.count))
  }
}
