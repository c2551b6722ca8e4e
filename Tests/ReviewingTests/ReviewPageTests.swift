// The page of a review: whole, escaped, and linked both ways.

import Accounts
import Diagnostics
import HeraldTesting
import Testing

@testable import Reviewing

@Suite struct ReviewPageTests {
  /// A sentence with two engagements, a cancelled one, a pledge, an honour, and doubts of every sort.
  static let account = String(
    decoding: Folders.bytes("Tests/Fixtures/accounts/working-visit.txt") ?? [], as: UTF8.self)

  static func page(_ account: String, name: String = "account.txt") -> String {
    let file = SourceFile(name: name, bytes: Array(account.utf8))
    let reading = AccountReader.read(AccountScreen.readable(file.bytes))
    let review = Review(of: file, reading: reading, programme: reading.programme(of: file))
    return String(decoding: review.page(), as: UTF8.self)
  }

  @Test func isWhatAPersonLastLookedAt() {
    let page = Self.page(Self.account)
    #expect(Snapshot.difference(Array(page.utf8), "review.html") == nil)
  }

  private static let shared =
    ["../shared/accounts", "../shared/seed"].flatMap { Folders.files(in: $0, withExtension: "txt") }

  private static let examples = DiagnosticKind.ofAccounts.map(\.example).filter { !$0.isEmpty }

  @Test(arguments: [account] + examples)
  func isWhole(account: String) { look(at: Self.page(account)) }

  @Test(arguments: shared)
  func sharedAccountsAreWhole(path: String) throws {
    look(at: Self.page(String(decoding: try #require(Folders.bytes(path)), as: UTF8.self)))
  }

  /// Tags nest, identifiers are unique, every link leads somewhere, and entries and findings lead to
  /// words that lead back.
  private func look(at html: String) {
    let page = HTMLPage(html)
    #expect(page.problems == [])
    for (thing, words) in [("entry-", "words-"), ("pledge-", "words-P"), ("finding-", "at-")] {
      for place in page.identifiers where place.hasPrefix(thing) && !place.hasSuffix("-title") {
        let back = words + place.dropFirst(thing.count)
        #expect(page.identifiers.contains(back), "\(place) has no words")
        #expect(
          html.contains("id=\"\(back)\" href=\"#\(place)\""), "\(back) does not lead to \(place)")
        #expect(html.contains("<a href=\"#\(back)\">"), "nothing leads to \(back)")
      }
    }
  }

  @Test func everyEngagementHasAnEntry() {
    let reading = AccountReader.read(Array(Self.account.utf8))
    let entries = HTMLPage(Self.page(Self.account)).identifiers.filter { $0.hasPrefix("entry-") }
    #expect(reading.engagements.count > 3)
    #expect(entries.filter { !$0.hasSuffix("-title") }.count == reading.engagements.count)
  }

  // MARK: Escaping

  @Test func nothingOfAnAccountIsMarkup() {
    let hostile = "<script>alert(1)</script> & \"Q\" 'q' --> </style> <a href=x onclick=y>"
    let page = Self.page(
      """
      \(hostile) visit of the President

      On 3 July 2024 President Kassym-Jomart Tokayev of Kazakhstan held talks with President \
      <b>Emmanuel</b> Macron of France at the "Élysée" & <i>Palace</i>. \(hostile)

      """, name: "<b>\".txt")
    let read = HTMLPage(page)
    #expect(read.problems == [])
    #expect(read.names.filter { $0 == "script" }.count == 1)
    #expect(!read.names.contains("b") && !read.names.contains("i"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Q&quot;"))
  }

  @Test func manyHostileAccounts() {
    var random = SeededRandom(seed: 7)
    let words = [
      "President Tokayev", "held talks", "on 3 July 2024", "in Paris.", "\n\n", " arrived ",
    ]
    for _ in 0..<200 {
      let text = (0..<random.number(1...30)).map { _ in
        random.number(0...1) == 0 ? random.pick(words) : HostileTexts.text(&random)
      }.joined(separator: " ")
      #expect(HTMLPage(Self.page(text)).problems == [], "\(text)")
    }
  }

  // MARK: What there is to see

  @Test func saysWhatWasRead() {
    let page = Self.page(Self.account, name: "folder/account.txt")
    for words in [
      "read from <bdi>account.txt</bdi>", "<em class=\"about\">about <time>10:30</time></em>",
      "<span class=\"badge\">Cancelled</span>", "<s class=\"title\">", "<dt>Signed</dt>",
      "<bdi class=\"aside\">France</bdi>", "Loan of 500 million USD", "warning H607",
      "<em class=\"about\">evening</em>", "<dt>Confidence</dt><dd class=\"sure\">",
    ] {
      #expect(page.lowercased().contains(words.lowercased()), "\(words)")
    }
    #expect(!page.contains("folder/"))
  }

  @Test func anEmptyReading() {
    for account in ["", "\n\n", "The weather was fine.\n"] {
      let page = Self.page(account)
      #expect(HTMLPage(page).problems == [])
      #expect(page.contains("No sentence of the account was taken for an engagement."))
      #expect(page.contains("H601"))
    }
  }

  @Test func anAccountWithoutDays() {
    let page = Self.page(
      "President Kassym-Jomart Tokayev arrived in Paris and held talks with President Macron.\n")
    #expect(page.contains("<h3>No day given</h3>"))
    #expect(page.contains("id=\"entry-1\"") && page.contains("H606"))
  }

  /// A byte-order mark takes no place of the text, and moves none.
  @Test func aByteOrderMark() {
    let page = Self.page("\u{FEFF}" + Self.account)
    #expect(page.contains("<h3 dir=\"auto\" class=\"headline\">Working visit of"))
    #expect(HTMLPage(page).problems == [])
  }

  @Test func lettersGoOn() {
    #expect(
      [0, 25, 26, 51, 52, 701, 702].map(FindingLetter.letter) == [
        "a", "z", "aa", "az", "ba", "zz", "aaa",
      ])
  }
}
