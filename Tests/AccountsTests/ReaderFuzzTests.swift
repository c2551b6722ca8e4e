// What must never happen: whatever the bytes, an account is read without a crash, the same each
// time, and all that is read of it stands inside it.

import Diagnostics
import HeraldTesting
import Testing
import VisitSyntax

@testable import Accounts

@Suite struct ReaderFuzzTests {
  private static let corpus: [[UInt8]] =
    Sample.madeUp.map { Array($0.utf8) } + Sample.shared.compactMap(Folders.bytes)

  /// A fixed number of accounts; more for as many seconds as `HERALD_FUZZ_SECONDS` says.
  @Test func damagedAccounts() {
    let seconds = Folders.environment("HERALD_FUZZ_SECONDS").flatMap(Int.init)
    let seed = seconds == nil ? 2026 : UInt64.random(in: 0...UInt64.max)
    var mutator = AccountMutator(seed: seed, corpus: Self.corpus)
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds ?? 0)
    var count = 0
    while count < 250 || clock.now < end {
      count += 1
      look(at: mutator.next(), "seed \(seed), account \(count)")
    }
  }

  /// Cut at every place, as a broken download is.
  @Test func truncatedAccounts() {
    let bytes = Array(Sample.working.utf8)
    for end in stride(from: 0, to: bytes.count, by: 3) {
      look(at: Array(bytes[..<end]), "up to \(end)")
    }
  }

  /// Words and marks repeated thousands of times, behind an account.
  @Test(arguments: [
    ", ", ". ", "(", ")", "(a ", "\"", "“", "'", "- ", "–", "and ", "the ", "of ", "with ", "met ",
    "which ", "PARIS PALACE ", "Palace of ", "Zork ", "King ", "Minister of the ", "A. ", "$",
    "Tokayev's ", "1 ", "5 million ", "3 July 2024 ", "10.30 am ", "a-", "é", "北京", "e\u{301}",
    "== a ==\n", "- a\n", "\n",
  ])
  func repeatedTokens(token: String) {
    let text = Sample.working + String(repeating: token, count: 2000)
    look(at: Array(text.utf8), token)
  }

  /// Clauses repeated some hundred times: the reader takes the square of their number.
  @Test(arguments: [
    "talks and ", "he met him and ", "was met by ", "he said that ", "after the talks ",
    "accompanied by Macron, ", "He met the mayor of Zork. ", "He met Macron.\r\n",
  ])
  func repeatedClauses(clause: String) {
    let text = Sample.working + String(repeating: clause, count: 150)
    look(at: Array(text.utf8), clause)
  }

  @Test func tenThousandCommas() {
    look(at: Array((Sample.working + String(repeating: ",", count: 10_000)).utf8), "commas")
  }

  @Test func deepParentheses() {
    let text =
      Sample.working + String(repeating: "(he met ", count: 1000)
      + String(repeating: ")", count: 1000)
    look(at: Array(text.utf8), "parentheses")
  }

  /// A sentence of hundreds of clauses.
  @Test func aSentenceWithoutAStop() {
    let clause = "he met President Macron and visited the Louvre, where he was met by the mayor, "
    look(at: Array((Sample.working + String(repeating: clause, count: 100)).utf8), "no stop")
  }

  @Test func onlyCapitals() {
    look(at: Array(Sample.working.uppercased().utf8), "capitals")
  }

  @Test(arguments: [("He was met by ", 2000), ("He met ", 300), ("He signed a treaty with ", 300)])
  func manyNames(lead: String, count: Int) {
    var random = SeededRandom(seed: 7)
    let names = (0..<count).map { number in
      "Minister \(random.pick(["Ada", "Bob", "Cyrus", "Dora"])) \(Self.surname(number))"
    }
    let text = Sample.working + "\n" + lead + names.joined(separator: ", ") + ".\n"
    look(at: Array(text.utf8), lead)
  }

  /// A name for each number.
  private static func surname(_ number: Int) -> String {
    let letters = Array("bdfgklmnprstvz")
    return "Ma\(letters[number % 14])o\(letters[number / 14 % 14])u\(letters[number / 196 % 14])"
  }

  // MARK: What must hold

  private func look(at bytes: [UInt8], _ name: String) {
    let file = SourceFile(name: "fuzz.txt", bytes: bytes)
    // What is mostly one word seems to be in no English, and is to be read all the same.
    let finding = AccountScreen.finding(in: file)
    guard finding.map({ $0.kind.code == DiagnosticKind.otherLanguage.code }) ?? true else { return }
    let text = AccountScreen.readable(bytes)
    let reading = AccountReader.read(text)
    for span in Self.spans(reading) {
      let isInside = span.lowerBound >= 0 && span.upperBound <= bytes.count
      #expect(isInside, "\(name): \(span)")
      guard isInside else { return }
      #expect(Self.isBoundary(span.lowerBound, text), "\(name): \(span)")
      #expect(Self.isBoundary(span.upperBound, text), "\(name): \(span)")
    }
    let again = AccountReader.read(text)
    #expect(Self.words(again, file) == Self.words(reading, file), "\(name)")
    guard let made = reading.programme(of: file) else { return }
    let parsed = Parser.parse(SourceFile(name: "made.visit", bytes: made.text))
    #expect(parsed.diagnostics.map(\.message) == [], "\(name)")
    #expect(again.programme(of: file)?.text == made.text, "\(name)")
  }

  private static func spans(_ reading: Reading) -> [Range<Int>] {
    reading.engagements.flatMap { [$0.span, $0.trigger] } + reading.people.map(\.span)
      + reading.pledges.map(\.span) + reading.doubts.map(\.span)
  }

  private static func isBoundary(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    offset == bytes.count || bytes[offset] & 0xC0 != 0x80
  }

  private static func words(_ reading: Reading, _ file: SourceFile) -> String {
    let people = reading.people.map { "\($0.name) \($0.offices) \($0.rank) \($0.country ?? "")" }
    return "\(people)\n\(String(decoding: reading.record(of: file), as: UTF8.self))"
  }
}
