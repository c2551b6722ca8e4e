// Plans that are impossible: the ways out of it, and the proof of it.

import HeraldTesting
import Testing

@testable import herald

@Suite struct ImpossiblePlanTests {
  /// A request that must be held in a window that leaves too little time.
  private static let impossible = PlanTests.text.replacing(
    "  president with sovereign 30m\n",
    with: "  president with sovereign 30m\n    priority: 1\n    within: 12:15-13:15\n")

  @Test func waysOutFollowAConflict() {
    let run = Terminal.run(["plan", "-"], input: Self.impossible)
    #expect(run.status == 1)
    let parts = run.output.split(separator: "\n\n")
    #expect(parts.count == 2)
    #expect(parts[0].hasPrefix("No plan is possible. These cannot all hold, and without any one"))
    #expect(parts[1].hasPrefix("Ways out, each by itself, the smallest first:\n"))
    #expect(
      parts[1].contains(
        """
          - let the window of the meeting of The President of Arcadia with The King of
            Borduria begin at 12:00 instead of 12:15 [line 23]
        """))
    #expect(parts[1].split(separator: "\n  - ").count <= 6)
  }

  @Test func waysOutAreInTheJSON() throws {
    let run = Terminal.run(["plan", "-", "--format", "json"], input: Self.impossible)
    #expect(run.status == 1)
    #expect(run.output.contains("\"waysOut\": [\n    {\n      \"text\": \""))
    #expect(run.output.contains("\"curesAll\": true"))
  }

  /// The time that is asked about is not given up, nor the meeting.
  @Test func waysOutOfAQuestionAnswerIt() {
    let run = Terminal.run(
      ["plan", "-", "--why", "president+sovereign@11:45"], input: PlanTests.text)
    #expect(run.status == 1)
    #expect(run.output.contains("cannot be held then. These cannot all hold"))
    #expect(run.output.contains("make the session 15 min shorter, 1 h 45 min long [line 25]"))
    #expect(!run.output.contains("leave out the request"))
  }

  // MARK: Proofs

  @Test func whatIsImpossibleIsProven() throws {
    let folder = try Scratch()
    let path = "\(folder.path)/why"
    let run = Terminal.run(["plan", "-", "--proof", path], input: Self.impossible)
    #expect(run.status == 1)
    #expect(
      run.output.contains(" proves that no plan is\n")
        || run.output.contains("no plan is possible;"))
    #expect(folder.names == ["why", "why.cnf"])
    #expect(folder.text("why.cnf")?.contains("\np cnf ") == true)
    #expect(folder.text("why")?.hasSuffix("0\n") == true)
  }

  @Test func proofsThatCannotBeWrittenAreMisuse() {
    let path = "/missing/proof"
    let run = Terminal.run(["plan", "-", "--proof", path], input: Self.impossible)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("herald: \(path): the proof cannot be written"))
    let why = Terminal.run(["plan", "-", "--why", "a", "--proof", path], input: PlanTests.text)
    #expect(why.errors.hasPrefix("herald: `--proof` proves what `plan` or `--late` comes to"))
  }
}
