// herald read: what it prints, to which stream, and how it ends.

import Accounts
import Diagnostics
import HeraldTesting
import JSON
import Testing

@testable import herald

@Suite struct ReadTests {
  private static let account = """
    Working visit of the President of Kazakhstan to France

    On 3 July 2024 President Kassym-Jomart Tokayev of Kazakhstan arrived in Paris. At about 10.30 am \
    he held talks with President Emmanuel Macron of France at the Élysée Palace. In the evening \
    President Macron hosted a state banquet at the Élysée Palace. The planned visit to the Louvre \
    was cancelled.

    """

  /// Three things at once, which nobody can do.
  private static let impossible = """
    Working visit of the President of Kazakhstan to France

    On 3 July 2024 President Kassym-Jomart Tokayev of Kazakhstan arrived in Paris. At 10 am he held \
    talks with President Emmanuel Macron of France. At 10 am he visited the Louvre in Paris. At 10 am \
    he laid a wreath at the Tomb of the Unknown Soldier.

    """
  private static let weather = "The weather was fine. Prices rose.\n"

  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func path(_ name: String) -> String { "\(scratch.path)/\(name)" }

  // MARK: Programmes

  @Test(arguments: [account, impossible])
  func printsAProgrammeWithoutErrors(account: String) {
    let run = Terminal.run(["read", "-"], input: account)
    #expect(run.status == 0)
    look(at: run)
    #expect(run.output.contains("    source: <stdin>:3:"))
  }

  // MARK: Herald's own words

  private static let own = """
    = Visit of Aya Mori =

    Infobox
    - Title: Visit of Aya Mori
    - Date: 8 March 2025

    On 8 March 2025, Aya Mori of Japan paid an official visit to France.

    == France ==

    === 8 March 2025, Paris ===

    At 10:00, Aya Mori held talks with the delegation of France at the Royal Palace.

    == People ==

    - Aya Mori (Japan), minister

    """

  @Test func readsItsOwnWordsExactly() {
    let run = Terminal.run(["read", "-"], input: Self.own)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("  class: official\n  visitor: mori\n  dates: 2025-03-08\n"))
    #expect(run.output.contains("  10:00      talks with FR @ royal-palace\n"))
    #expect(run.output.contains("    source: <stdin>:13:1-13:80\n"))
  }

  @Test func saysWhereItsOwnWordsEnd() {
    let broken = Self.own.replacing("paid an official visit", with: "went on a trip")
    let run = Terminal.run(["read", "-"], input: broken)
    #expect(run.status == 0)
    #expect(run.errors.contains("H651"))
    let strange = Self.own.replacing("held talks", with: "had a chat")
    #expect(Terminal.run(["read", "-"], input: "\(strange)").errors.contains("H65"))
  }

  private static let shared =
    ["../shared/accounts", "../shared/seed"].flatMap { Folders.files(in: $0, withExtension: "txt") }

  @Test(arguments: shared)
  func sharedAccountsGiveProgrammesWithoutErrors(path: String) {
    let run = Terminal.run(["read", Folders.path(path)])
    #expect(run.status == 0)
    look(at: run)
  }

  private func look(at run: Run) {
    let check = Terminal.run(["check", "-"], input: run.output)
    #expect(check.status == 0, "\(check.output)")
    #expect(Terminal.run(["fmt", "-"], input: run.output).output == run.output)
  }

  /// What contradicts the rest gives way, and is told.
  @Test func contradictionsGiveWay() {
    let run = Terminal.run(["read", "-"], input: Self.impossible)
    #expect(run.errors.contains("warning[H607]: the time of the "))
    #expect(run.output.contains("note: The account gives the time as 10:00, which contradicts"))
  }

  /// Ten days of thirty engagements each, at times that nobody can keep.
  private static func crowded(seed: UInt64) -> String {
    let deeds = [
      "He met the Foreign Minister", "The Prime Minister gave a lunch for him",
      "He visited the museum", "He then flew to Bergen", "He held talks with the Speaker",
    ]
    let times = ["", "", " at noon", " in the morning", " in the evening", " at 7:30 am"]
    var random = SeededRandom(seed: seed)
    return (3...12).reduce("President Emmanuel Macron of France paid a state visit to Norway.\n") {
      let told = (0..<30).map { _ in "\(random.pick(deeds))\(random.pick(times))." }
      return "\($0)\nOn \($1) June 2025 he was in Oslo. \(told.joined(separator: " "))\n"
    }
  }

  /// However often an account contradicts itself, it becomes a programme; a day has 24 engagements.
  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func crowdedDaysGiveWay(seed: UInt64) {
    let run = Terminal.run(["read", "-"], input: Self.crowded(seed: seed))
    look(at: run)
    let told = run.output.split(separator: "\n").filter { $0.hasPrefix("    source: ") }
    #expect(told.count == 240)
    #expect(run.errors.contains("cannot be held beside what else the account says"))
  }

  @Test func findingsGoToTheOtherStream() {
    let run = Terminal.run(["read", "-"], input: Self.account)
    #expect(run.errors.contains("<stdin>:3:"))
    #expect(run.errors.contains("advice[H612]: the visit was called off or put off"))
    #expect(!run.output.contains("H612"))
  }

  @Test func writesToAFile() throws {
    try scratch.put(Self.account, "a.txt")
    let run = Terminal.run(["read", path("a.txt"), "--output", path("a.visit")])
    #expect((run.status, run.output) == (0, ""))
    #expect(scratch.text("a.visit")?.hasPrefix("visit \"Working visit") == true)
  }

  // MARK: Bad input

  @Test(arguments: [
    ("", "no visit found: the file is empty"), (weather, "no visit found: no sentence tells"),
    ("text\u{0}text", "the file holds bytes that no text has"), ("%PDF-1.7", "the file is a PDF"),
    (
      "Am 2. Juli 2024 traf der Präsident in Paris ein und wurde am Flughafen vom Minister begrüßt. "
        + "Am Abend gab der Präsident ein Bankett im Palast.",
      "no visit found"
    ),
    (
      "President Kassym-Jomart Tokayev arrived in Paris and held talks with President Macron.",
      "no visit found that has a day"
    ),
  ])
  func badAccountsGiveNothing(text: String, message: String) {
    let run = Terminal.run(["read", "-"], input: text)
    #expect((run.status, run.output) == (1, ""))
    #expect(run.errors.contains(": error[H60") && run.errors.contains(message))
  }

  @Test(arguments: ["visit", "record", "html", "jsonl"])
  func aVeryLongLine(form: String) throws {
    try scratch.put(String(repeating: "x", count: (16 << 20) + 10), "long.txt")
    let run = Terminal.run(["read", "--format", form, path("long.txt")])
    #expect((run.status, run.output) == (1, ""))
    #expect(run.errors.contains("long.txt:1:1: error[H604]"))
  }

  // MARK: Reviews

  @Test func aReview() throws {
    try scratch.put(Self.account, "a.txt")
    let run = Terminal.run(["read", "--format", "html", path("a.txt"), "--output", path("a.html")])
    #expect((run.status, run.output, run.errors) == (0, "", ""))
    let page = try #require(scratch.text("a.html"))
    #expect(page.hasPrefix("<!doctype html>\n") && page.hasSuffix("</html>\n"))
    #expect(page.contains("read from <bdi>a.txt</bdi>") && page.contains("H612"))
  }

  @Test func noReviewWithoutAVisit() {
    let run = Terminal.run(["read", "--format", "html", "-"], input: Self.weather)
    #expect((run.status, run.output) == (1, ""))
    #expect(run.errors.contains("error[H601]"))
  }

  // MARK: Records

  @Test func aRecord() throws {
    let run = Terminal.run(["read", "--format", "record", "-"], input: Self.account)
    #expect((run.status, run.errors) == (0, ""))
    let record = try JSONValue.parse(Array(run.output.utf8))
    #expect(record["visit"]?["visitor"] == .string("Kassym-Jomart Tokayev"))
    let talks = record["engagements"]?.elements.first { $0["kind"] == .string("talks") }
    #expect(talks?["time"] == .string("10:30"))
    #expect(talks?["source"]?.text?.hasPrefix("<stdin>:3:") == true)
    #expect(talks?["confidence"] != nil && talks?["reason"]?.text?.isEmpty == false)
    let doubts = record["doubts"]?.elements ?? []
    #expect(doubts.contains { $0["code"] == .string("H612") })
  }

  /// One record a line, in the order given; what gives none is one line on the other stream.
  @Test func manyRecords() throws {
    try scratch.put(Self.account, "a.txt")
    try scratch.put(Self.weather, "b.txt")
    let names = ["a.txt", "b.txt", "missing.txt", "a.txt"].map(path)
    let run = Terminal.run(["read", "--format", "jsonl"] + names)
    #expect(run.status == 1)
    let lines = run.output.split(separator: "\n")
    let files = try lines.map { try JSONValue.parse(Array($0.utf8))["file"] }
    #expect(files == [.string(path("a.txt")), .string(path("a.txt"))])
    #expect(
      run.errors == """
        \(path("b.txt")):1:1: error[H601]: no visit found: no sentence tells of an engagement
        herald: \(path("missing.txt")): there is no such file
        herald: 2 of 4 files gave no record

        """)
  }

  @Test func manyRecordsIntoAFile() throws {
    try scratch.put(Self.account, "a.txt")
    let names = [path("a.txt"), path("a.txt")]
    let run = Terminal.run(["read", "--format", "jsonl", "--output", path("all.jsonl")] + names)
    #expect((run.status, run.output, run.errors) == (0, "", ""))
    #expect(scratch.text("all.jsonl")?.split(separator: "\n").count == 2)
  }

  @Test(arguments: [false, true])
  func progressIsForPeople(isTerminal: Bool) throws {
    try scratch.put(Self.account, "a.txt")
    let run = Terminal.run(
      ["read", "--format", "jsonl", path("a.txt"), path("a.txt")], showsProgress: isTerminal)
    #expect(run.errors.contains("\r\u{1B}[Kread 1 of 2 accounts") == isTerminal)
    #expect(run.errors.isEmpty == !isTerminal)
  }
}
