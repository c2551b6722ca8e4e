// herald plan: tables, editing in place, delays, questions.

import Diagnostics
import HeraldTesting
import Testing

@testable import herald

@Suite struct PlanTests {
  static let text = """
    visit "Conference on rivers"
      class: summit
      dates: 2024-07-03

    party ARC  "Arcadia"
    party BOR  "Borduria"

    delegation ARC
      president   "The President of Arcadia"  head of state

    delegation BOR
      sovereign   "The King of Borduria"   head of state

    place centre    "Conference centre", Geneva

    rooms centre
      salon       seats 8
        open: 09:00-18:00

    requests
      president with sovereign 30m

    2024-07-03 Geneva

      10:00-12:00  session @ centre #session
        speakers: president

      ?          photo @ centre   # on the steps
        with: president, sovereign

      12:30 for 60m  meal @ centre
        guests: president, sovereign

    """

  private func run(_ arguments: [String], _ text: String = PlanTests.text) -> Run {
    Terminal.run(["plan", "-"] + arguments, input: text, planner: FirstFit())
  }

  @Test func printsThePlanByDay() {
    let run = run([])
    #expect((run.status, run.errors) == (0, ""))
    #expect(
      run.output.hasPrefix(
        """
        Wednesday 3 July 2024 · Geneva
          08:00–08:15           photo with The President of Arcadia and The King of
                                Borduria, Conference centre [set]
          09:00–09:30    salon  meeting of The President of Arcadia with The King of
                                Borduria [placed]
          10:00–12:00           session, Conference centre
          12:30–13:30           meal, Conference centre

        1 of 1 request placed, 1 open time set

        """))
  }

  @Test(arguments: [60, 80, 100])
  func keepsToItsColumns(width: Int) {
    let run = Terminal.run(["plan", "-"], input: Self.text, width: width, planner: FirstFit())
    for line in run.output.split(separator: "\n") {
      #expect(TextRenderer.displayWidth(String(line)) <= width && !line.hasSuffix(" "), "\(line)")
    }
  }

  /// A place in the text of several files is not one in the first of them.
  @Test func writesNothingOfSeveralFiles() throws {
    let folder = try Scratch()
    let text = "include \"more.visit\"\n" + Self.text
    try folder.put(text, "test.visit")
    try folder.put("group table \"Head table\" 8\n", "more.visit")
    let path = "\(folder.path)/test.visit"
    let run = Terminal.run(["plan", path, "--write"], planner: FirstFit())
    #expect(run.status == 2)
    #expect(run.errors.contains("several files"))
    #expect(folder.text("test.visit") == text)
  }

  @Test func writesTheFileAndHasNothingMoreToDo() throws {
    let folder = try Scratch()
    try folder.put(Self.text, "test.visit")
    let path = "\(folder.path)/test.visit"
    #expect(Terminal.run(["plan", path, "--write"], planner: FirstFit()).status == 0)
    let written = try #require(folder.text("test.visit"))
    #expect(written.contains("  08:00 for 15m  photo @ centre   # on the steps\n"))
    #expect(written.contains("  president with sovereign 30m #president-sovereign\n"))
    #expect(
      written.contains(
        """

          09:00 for 30m  bilateral with president, sovereign @ centre #president-sovereign
            room: salon
            status: proposed

        """))
    #expect(Terminal.run(["check", path]).status == 0)
    #expect(Terminal.run(["fmt", "--check", path]).status == 1)
    let again = Terminal.run(["plan", path, "--write"], planner: FirstFit())
    #expect(again.output.contains("\nnothing is open\n"))
    #expect(folder.text("test.visit") == written)
    #expect(folder.names == ["test.visit"])
  }

  @Test func againstAnEarlierPlanLittleMoves() throws {
    let folder = try Scratch()
    let old = Self.text.replacing("?          photo", with: "14:00 for 15m  photo")
    try folder.put(old, "old.visit")
    let run = run(["--from", "\(folder.path)/old.visit"])
    #expect(run.output.contains("  14:00–14:15"))
    #expect(run.output.contains("nothing moved"))
  }

  @Test func aConflictIsToldLineByLine() {
    let run = run([], Self.text.replacing("  ?          photo", with: "  12:45 for 15m  photo"))
    #expect(run.status == 1)
    #expect(run.errors.contains("H301"))
    #expect(
      run.output.contains("are at the meal from\n    12:30 until 13:30 [line 33]")
        || run.output.contains("The President of Arcadia and The King of Borduria are at"))
    #expect(run.output.hasPrefix("No plan is possible."))
  }

  @Test func aDelaySaysWhoIsToBeTold() {
    let late = run(["--late", "session +45m"])
    #expect(late.status == 0)
    #expect(
      late.output.hasPrefix("What the delay does:\n  the session: 10:45–12:45, moved from 10:00\n"))
    #expect(late.output.contains("moved from 12:30"))
    #expect(late.output.contains("To be told: The President of Arcadia, The King of Borduria\n"))
  }

  @Test func whyNotAtATime() {
    let why = run(["--why", "president+sovereign@11:00"])
    #expect(why.status == 1)
    #expect(
      why.output.contains("The President of Arcadia is at the session from 10:00 until 12:00"))
    #expect(
      run(["--why", "president+sovereign@15:00"]).output.contains("2024-07-03 15:00–15:30 in salon")
    )
  }

  @Test func asJSON() {
    let run = run(["--format", "json"])
    #expect(run.status == 0)
    for part in [
      "\"outcome\": \"plan\"", "\"start\": \"2024-07-03T09:00+02:00\"", "\"room\": \"salon\"",
      "\"sort\": \"request\"", "\"id\": \"president-sovereign\"", "\"line\": 21",
    ] {
      #expect(run.output.contains(part), "\(part)")
    }
  }

  @Test func whatCannotBeReadIsNotPlanned() {
    let run = run([], Self.text + "nonsense\n")
    #expect((run.status, run.output) == (1, ""))
    #expect(
      run.errors.hasSuffix("herald: <stdin> is not planned, because it cannot be read whole\n"))
  }

  @Test(arguments: [
    (["plan"], "`plan` takes one file; see `herald plan --help`"),
    (["plan", "-", "--write"], "`plan --write` needs a file, not standard input"),
    (["plan", "-", "--grid", "7"], "`--grid` is a divisor of an hour in minutes, not `7`"),
    (["plan", "-", "--limit", "soon"], "`--limit` is a number of seconds, such as 30, not `soon`"),
    (["plan", "-", "--limit=-1"], "`--limit` is a number of seconds, such as 30, not `-1`"),
    (["plan", "-", "--seed", "x"], "`--seed` is a whole number, not `x`"),
    (["plan", "-", "--pin", "a"], "`--pin` keeps what an earlier plan has"),
    (["plan", "-", "--objective", "moves"], "`--objective moves` needs an earlier plan"),
    (
      ["plan", "-", "--objective", "gap"],
      "`--objective` cannot be `gap`, did you mean `gaps`? (possible: placement, moves, usual, waiting, gaps, preference)"
    ),
    (["plan", "-", "--why", "a", "--late", "b +5m"], "`plan` takes `--why` or `--late`, not both"),
    (["plan", "-", "--why", "a", "--write"], "`plan --write` needs a file"),
    (
      ["plan", "-", "--why", "sesion"],
      "nothing in the programme is called `sesion`, did you mean `session`?"
    ),
    (
      ["plan", "-", "--why", "session@noon"],
      "a time after `@` is written 15:00 or 2026-09-16 15:00"
    ),
    (["plan", "-", "--late", "session"], "`--late` is written \"talks +90m\", not `session`"),
    (["plan", "-", "--late", "session +0m"], "`--late` is written \"talks +90m\""),
    (
      ["plan", "-", "--late", "president+sovereign +5m"],
      "`president+sovereign` is a request without a time, which cannot be late"
    ),
    (["plan", "-", "--free", "nobody"], "nothing in the programme is called `nobody`"),
    (["plan", "-", "--from", "/missing.visit"], "/missing.visit: there is no such file"),
  ])
  func misuseIsOneLine(arguments: [String], message: String) {
    let run = Terminal.run(arguments, input: Self.text, planner: FirstFit())
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("herald: \(message)"), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test func confirmedEntriesAreNotFreed() {
    let text = Self.text.replacing(
      "    speakers: president\n", with: "    speakers: president\n    status: confirmed\n")
    let run = run(["--free", "session"], text)
    #expect(run.errors == "herald: `session` is confirmed, and what is confirmed is never moved\n")
  }
}
