// What the commands do, and how they end.

import Diagnostics
import HeraldTesting
import JSON
import Testing

@testable import herald

@Suite struct CommandTests {
  private static let clean = """
    visit "Visit"
      visitor: guest
      dates: 2024-07-03

    delegation CN
      guest       "The guest"              head of state

    delegation KZ
      host        "The host"               head of state

    2024-07-03 Astana

      09:00      arrival
        host: host

      18:00      departure

    """
  private static let wrong = clean.replacing("host: host", with: "host: hots, host")

  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func path(_ name: String) -> String { "\(scratch.path)/\(name)" }

  // MARK: Exit statuses

  @Test(arguments: [["check"], ["show"], ["fmt"], ["fmt", "--check"], ["export"]])
  func ofACleanProgrammeIsZero(command: [String]) {
    let run = Terminal.run(command + ["-"], input: Self.clean)
    #expect((run.status, run.errors) == (0, ""))
  }

  @Test(arguments: [["check"], ["show"]])
  func ofAProgrammeWithErrorsIsOne(command: [String]) {
    let run = Terminal.run(command + ["-"], input: Self.wrong)
    #expect(run.status == 1)
    #expect((run.output + run.errors).contains("<stdin>:14:11: error[H101]"))
  }

  /// What only concerns names does not keep a file from being formatted or exported.
  @Test(arguments: [["fmt"], ["export"]])
  func ofAProgrammeWithUnknownNamesIsZero(command: [String]) {
    #expect(Terminal.run(command + ["-"], input: Self.wrong).status == 0)
  }

  @Test(arguments: [["check"], ["show"], ["fmt"], ["fmt", "--check"], ["export"], ["import"]])
  func ofWhatCannotBeReadIsOne(command: [String]) {
    let run = Terminal.run(command + ["-"], input: "nonsense\n")
    #expect(run.status == 1)
    #expect((run.output + run.errors).contains("error[H"))
  }

  @Test(arguments: ["help", "-h", "--help"])
  func helpIsZero(word: String) {
    let run = Terminal.run([word])
    #expect((run.status, run.errors) == (0, ""))
    #expect(run.output.hasPrefix("Herald "))
  }

  @Test(arguments: ["-V", "--version"])
  func versionIsZero(word: String) {
    #expect(Terminal.run([word]).output == "herald \(Herald.version)\n")
  }

  /// Pages are the same by every way to them, and fit a terminal.
  @Test(arguments: Herald.commands.map(\.name))
  func pages(command: String) {
    let page = Terminal.run(["help", command])
    #expect(page.status == 0)
    #expect(Terminal.run([command, "--help"]).output == page.output)
    #expect(Terminal.run([command, "x", "-h"]).output == page.output)
    #expect(page.output.hasPrefix("herald \(command)"))
    #expect(page.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(Terminal.difference(page.output, "help-\(command)") == nil)
    for option in Herald.commands.first(where: { $0.name == command })?.options ?? [] {
      #expect(page.output.contains("--\(option.name)"))
    }
  }

  @Test func overview() {
    #expect(Terminal.difference(Terminal.run(["help"]).output, "help") == nil)
  }

  // MARK: check

  @Test func checkIsSilentWhenThereIsNothingToSay() {
    #expect(Terminal.run(["check", "-"], input: Self.clean).output == "")
  }

  @Test func checkOfSeveralFiles() throws {
    try scratch.put(Self.clean, "a.visit")
    try scratch.put(Self.wrong, "b.visit")
    try scratch.put(Self.wrong, "c.visit")
    let run = Terminal.run(["check"] + ["a", "b", "c"].map { path("\($0).visit") })
    #expect(run.status == 1)
    #expect(!run.output.contains("a.visit"))
    #expect(
      run.output.contains("b.visit:14:11: error") && run.output.contains("c.visit:14:11: error"))
    #expect(run.output.contains("\n2 errors"))
  }

  @Test(arguments: [1, 2])
  func checkAsJSON(files: Int) throws {
    try scratch.put(Self.wrong, "b.visit")
    let paths = Array(repeating: path("b.visit"), count: files)
    let run = Terminal.run(["check", "--format", "json"] + paths)
    #expect(run.status == 1)
    let value = try JSONValue.parse(Array(run.output.utf8))
    let documents = files == 1 ? [value] : value.elements
    #expect(documents.count == files)
    #expect(documents.allSatisfy { $0["diagnostics"]?.elements.count == 1 })
  }

  @Test(arguments: [1, 3])
  func checkAsSARIF(files: Int) throws {
    try scratch.put(Self.wrong, "b.visit")
    let paths = Array(repeating: path("b.visit"), count: files)
    let run = Terminal.run(["check", "--format=sarif"] + paths)
    #expect(run.status == 1)
    let value = try JSONValue.parse(Array(run.output.utf8))
    #expect(value["version"] == .string("2.1.0"))
    #expect(value["runs"]?.elements.count == files)
  }

  @Test func checkAsJSONOfACleanProgramme() throws {
    for format in ["json", "sarif"] {
      let run = Terminal.run(["check", "--format", format, "-"], input: Self.clean)
      #expect(run.status == 0)
      _ = try JSONValue.parse(Array(run.output.utf8))
    }
  }

  @Test func checkWithWindows() {
    let run = Terminal.run(["check", "--windows", "-"], input: Self.clean)
    #expect(
      Terminal.portable(run.output) == """
        line  start          end            entry (time zones RELEASE)
        2024-07-03 Astana
        13    09:00          09:15–09:30    arrival
        16    18:00          18:15–18:30    departure

        """)
  }

  // MARK: fmt

  private static let untidy = clean.replacing("09:00      arrival", with: "09:00   arrival")

  @Test func fmtPrints() {
    let run = Terminal.run(["fmt", "-"], input: Self.untidy)
    #expect((run.status, run.output) == (0, Self.clean))
  }

  @Test func fmtCheck() throws {
    try scratch.put(Self.untidy, "a.visit")
    try scratch.put(Self.clean, "b.visit")
    let run = Terminal.run(["fmt", "--check", path("a.visit"), path("b.visit")])
    #expect((run.status, run.output) == (1, path("a.visit") + "\n"))
    #expect(scratch.text("a.visit") == Self.untidy)
    #expect(Terminal.run(["fmt", "--check", path("b.visit")]).status == 0)
  }

  @Test func fmtWrite() throws {
    try scratch.put(Self.untidy, "a.visit", permissions: 0o600)
    try scratch.put("nonsense\n", "b.visit")
    let run = Terminal.run(["fmt", "--write", path("a.visit"), path("b.visit")])
    #expect((run.status, run.output) == (1, ""))
    #expect(run.errors.hasSuffix("b.visit is left as it is, because it cannot be read whole\n"))
    #expect(scratch.text("a.visit") == Self.clean)
    #expect(scratch.text("b.visit") == "nonsense\n")
    #expect(try scratch.permissions("a.visit") == 0o600)
    #expect(scratch.names == ["a.visit", "b.visit"])
  }

  @Test(arguments: Terminal.examples)
  func examplesAreInCanonicalForm(example: String) {
    #expect(Terminal.run(["fmt", "--check", Folders.path(example)]).status == 0)
  }

  // MARK: new

  @Test(arguments: ["2026-05-20", "2024-02-28", "2024-12-31"])
  func newPassesWithoutAFinding(date: String) {
    let text = Terminal.run(["new", "--date", date]).output
    #expect(text.contains("\n\(date) "))
    let check = Terminal.run(["check", "-"], input: text)
    #expect((check.status, check.output, check.errors) == (0, "", ""))
    #expect(Terminal.run(["fmt", "-"], input: text).output == text)
  }

  @Test func newWritesAFileAndReplacesNone() throws {
    let run = Terminal.run(["new", path("x.visit")])
    #expect((run.status, run.output) == (0, ""))
    #expect(run.errors == "wrote \(path("x.visit")); next: herald check \(path("x.visit"))\n")
    let text = scratch.text("x.visit")
    #expect(Terminal.run(["check", path("x.visit")]).output == "")
    let again = Terminal.run(["new", path("x.visit")])
    #expect(again.status == 2)
    #expect(again.errors.hasSuffix("is there already, and `new` replaces nothing\n"))
    #expect(scratch.text("x.visit") == text)
  }

  // MARK: export and import

  @Test(arguments: Terminal.examples)
  func exportAndImportAreInverse(example: String) throws {
    let run = Terminal.run(["export", Folders.path(example), "--output", path("x.json")])
    #expect((run.status, run.output, run.errors) == (0, "", ""))
    _ = try JSONValue.parse(Array((scratch.text("x.json") ?? "").utf8))
    let back = Terminal.run(["import", path("x.json")])
    #expect(back.status == 0)
    let again = Terminal.run(["export", "-"], input: back.output)
    #expect(again.output == scratch.text("x.json"))
  }

  // MARK: explain

  @Test func explain() {
    let list = Terminal.run(["explain"])
    #expect(list.status == 0)
    for line in list.output.split(separator: "\n") {
      let page = Terminal.run(["explain", String(line.prefix(4))])
      #expect(page.status == 0 && page.output.contains(line.prefix(4)))
    }
    let byName = Terminal.run(["explain", "possible-clash"])
    #expect(byName.output == Terminal.run(["explain", "H302"]).output)
  }

  // MARK: publish

  private static let released = clean.replacing(
    "  visitor: guest", with: "  visitor: guest\n  release: public")

  @Test func publishWritesAllForms() throws {
    try scratch.put(Self.released, "a.visit")
    let run = Terminal.run([
      "publish", path("a.visit"), "--output", path("out/new"), "--for=public",
    ])
    #expect((run.status, run.errors) == (0, ""))
    let files = run.output.split(separator: "\n").map(String.init)
    #expect(files.count > 1)
    for file in files {
      #expect(file.hasPrefix(path("out/new/a.")))
      #expect(scratch.text(String(file.dropFirst(scratch.path.count + 1)))?.isEmpty == false)
    }
  }

  @Test func publishNothingWhileThereAreErrors() throws {
    try scratch.put(Self.released, "a.visit")
    try scratch.put(Self.wrong, "b.visit")
    let run = Terminal.run(["publish", path("a.visit"), path("b.visit"), "--output", path("out")])
    #expect((run.status, run.output) == (1, ""))
    #expect(run.errors.hasSuffix("herald: nothing is published while there are errors\n"))
    #expect(scratch.names == ["a.visit", "b.visit"])
  }

  /// When one of the files cannot be put in place, none is.
  @Test func publishIsAllOrNothing() throws {
    try scratch.put(Self.released, "a.visit")
    try scratch.put(Self.released, "b.visit")
    try scratch.makeFolder("out/b.html")
    let run = Terminal.run(
      ["publish", path("a.visit"), path("b.visit"), "--output", path("out"), "--format", "html"])
    #expect((run.status, run.output) == (2, ""))
    #expect(run.errors == "herald: \(path("out/b.html")): it is a folder\n")
    #expect(scratch.text("out/a.html") == nil)
  }

  @Test func publishNothingThatIsNotReleased() throws {
    try scratch.put(Self.clean, "a.visit")
    let run = Terminal.run(["publish", path("a.visit"), "--output", path("out"), "--for", "public"])
    #expect(run.status == 2)
    #expect(run.errors.contains("nothing in it is released to the audience public"))
    #expect(scratch.names == ["a.visit"])
  }

  @Test func publishTwoFilesOfOneName() throws {
    try scratch.makeFolder("b")
    try scratch.put(Self.released, "a.visit")
    try scratch.put(Self.released, "b/a.visit")
    let run = Terminal.run(
      ["publish", path("a.visit"), path("b/a.visit"), "--output", path("out"), "--format", "html"])
    #expect(run.status == 2)
    #expect(run.errors == "herald: two of the files would be written to \(path("out/a.html"))\n")
    #expect(scratch.names == ["a.visit", "b"])
  }
}
