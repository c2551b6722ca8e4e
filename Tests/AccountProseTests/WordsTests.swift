// The words of accounts: names, articles, lists, texts of the programme, lengths, ordinals.

import CivilTime
import HeraldTesting
import Testing
import VisitModel

@testable import AccountProse

struct WordsTests {
  private static let borduria = ToldParty(code: "BOR", name: "Borduria", isCountry: false)
  private static let names = AccountNames(ToldAccount(audience: .internal, header: nil))

  @Test(arguments: [
    ("Otto Kray", ["King"], "King Otto Kray of Borduria"),
    ("Ana", ["First Deputy Prime Minister"], "Ana, First Deputy Prime Minister of Borduria"),
    ("Ana", ["Mayor of Szohod", "Deputy"], "Ana of Borduria, Mayor of Szohod"),
    ("Ana", ["President of Borduria"], "Ana, President of Borduria"),
    ("Ana", [], "Ana of Borduria"), ("The King of Borduria", ["King"], "the King of Borduria"),
    ("The Envoy", ["Ambassador in Vienna"], "the Envoy, Ambassador in Vienna"),
    ("The King", [], "the King"), ("", [], "‘’ of Borduria"),
  ])
  func introductions(name: String, offices: [String], words: String) {
    let person = ToldPerson(
      key: "k", name: name, rank: .minister, offices: offices, party: Self.borduria)
    #expect(Self.names.introduction(of: person).text == words)
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
    let party = ToldParty(code: "X", name: name, isCountry: isCountry)
    #expect(Self.names.party(party).text == words)
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
    ("a\\", "\"a\\\\\""), ("", "\"\""),
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
}
