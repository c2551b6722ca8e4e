// What is said of accounts: examples of every kind, places, and texts that are no accounts.

import Accounts
import Diagnostics
import HeraldTesting
import Testing

@Suite struct FindingTests {
  private static let withExamples = DiagnosticKind.ofAccounts.filter { !$0.example.isEmpty }

  /// The example of a kind shows it, and no error of another kind.
  @Test(arguments: withExamples.map(\.code))
  func exampleShowsIt(code: String) throws {
    let kind = try #require(DiagnosticKind.ofAccounts.first { $0.code == code })
    let found = Sample(Self.bytes(of: kind.example)).findings
    #expect(found.contains { $0.kind.code == code }, "\(found.map(\.kind.code))")
    #expect(found.allSatisfy { $0.severity != .error || $0.kind.code == code })
  }

  /// A text cannot hold what is not UTF-8, so U+FFFD stands for it there.
  private static func bytes(of text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar in
      scalar == "\u{FFFD}" ? [0xFF] : Array(String(scalar).utf8)
    }
  }

  @Test func whatHasNoExample() {
    let lacking = DiagnosticKind.ofAccounts.filter(\.example.isEmpty).map(\.code)
    #expect(lacking == ["H604", "H613", "H615"])
  }

  // MARK: Texts that are no accounts

  private static func screened(_ bytes: [UInt8]) -> Diagnostic? {
    AccountScreen.finding(in: SourceFile(name: "a", bytes: bytes))
  }

  @Test(arguments: ["", " \n\n", "\u{FEFF}\n"])
  func empty(text: String) {
    let finding = Self.screened(Array(text.utf8))
    #expect(finding?.message == "no visit found: the file is empty")
  }

  @Test(arguments: [
    ("%PDF-1.4 of text", "H602"), ("PK\u{3}\u{4}…", "H602"), ("text\u{0}text and more", "H602"),
    (
      "Vom 2. bis 6. Juli 2024 besuchte der Präsident die Stadt Astana, wo er vom Gastgeber am "
        + "Flughafen empfangen wurde. Danach fanden im Palast Gespräche statt.", "H605"
    ),
    ("2024年7月2日至6日，国家主席习近平对哈萨克斯坦、塔吉克斯坦进行国事访问。", "H605"),
  ])
  func isNoAccount(text: String, code: String) {
    #expect(Self.screened(Array(text.utf8))?.kind.code == code)
  }

  @Test func otherEncodings() {
    let latin = Array("The President arrived in Besan".utf8) + [0xE7] + Array("on.".utf8)
    #expect(Self.screened(latin)?.kind.code == "H603")
    #expect(Self.screened(latin)?.span == Span(30, 31))
    for wide in [[0xFF, 0xFE], []] as [[UInt8]] {
      let text = wide + "The President arrived.".utf8.flatMap { [$0, 0] }
      #expect(Self.screened(text)?.message == "the account is UTF-16, not UTF-8")
    }
  }

  @Test func longLinesAndFiles() {
    let line = [UInt8](repeating: 0x61, count: AccountScreen.maximumLine + 2)
    #expect(Self.screened(Array("Title\n".utf8) + line)?.kind.code == "H604")
    let lines = [UInt8](repeating: 0x0A, count: AccountScreen.maximumBytes + 1)
    #expect(Self.screened(lines)?.kind.code == "H604")
  }

  @Test func aMarkOfTheByteOrderIsNoPartOfTheText() {
    let marked = [0xEF, 0xBB, 0xBF] + Array(Sample.working.utf8)
    #expect(Sample(marked).reading.visit.title == Sample(Sample.working).reading.visit.title)
  }

  // MARK: Dates

  @Test(arguments: [
    ("Monday, 3 July 2024", "2024-07-03 is a Wednesday, not a Monday"),
    ("31 June 2024", "31 June 2024 is in no calendar of 2024"),
    ("6 July 2024 to 2 July 2024", "the days run backwards: 2024-07-02 lies before 2024-07-06"),
  ])
  func contradictoryDates(date: String, message: String) {
    let sample = Sample("A visit\n\nOn \(date) President Tokayev of Kazakhstan arrived in Paris.\n")
    let found = sample.findings.filter { $0.kind.code == "H607" }
    #expect(found.map(\.message) == [message])
    #expect(found.first.map { sample.file.position(at: Int($0.span.start)).line } == 3)
  }

  @Test(arguments: ["Wednesday, 3 July 2024", "29 February 2024", "2 to 6 July 2024", "in 1972"])
  func datesInOrder(date: String) {
    let sample = Sample("A visit\n\nOn \(date) President Tokayev of Kazakhstan arrived in Paris.\n")
    #expect(sample.findings.filter { $0.kind.code == "H607" }.map(\.message) == [])
  }

  @Test func twoStretchesOfDays() {
    let sample = Sample(
      """
      = A visit =

      Infobox
      - Date: 2–6 July 2024

      From 12 to 16 July 2024 President Tokayev of Kazakhstan visited France.

      """)
    #expect(
      sample.findings.contains { $0.message == "these are other days than those given above" })
  }
}
