// What Herald says to command lines that it cannot carry out: one line, exit status 2.

import HeraldTesting
import Testing

@testable import herald

@Suite struct MisuseTests {
  private static let commands =
    "commands: check, fmt, show, plan, read, publish, export, import, explain, new, help"

  @Test(arguments: [
    (["frobnicate"], "there is no command `frobnicate` (\(commands))"),
    (["chek"], "there is no command `chek`, did you mean `check`? (\(commands))"),
    (["help", "chek"], "there is no command `chek`, did you mean `check`? (\(commands))"),
    (["help", "check", "fmt"], "`help` cannot use `fmt`; see `herald help --help`"),
    (["--verbose"], "there is no option `--verbose` before the command; see `herald --help`"),
    (
      ["check"],
      "`check` needs a file (`-` is standard input); see `herald check --help`"
    ),
    (
      ["check", "--formt", "json", "x"],
      "`check` has no option `--formt`, did you mean `--format`? (possible: --format, --windows, --help)"
    ),
    (["check", "-x"], "`check` has no option `-x` (possible: --format, --windows, --help)"),
    (["check", "x", "--format"], "`--format` needs a value (possible: text, json, sarif)"),
    (["check", "--format="], "`--format` needs a value (possible: text, json, sarif)"),
    (["check", "--format", "--windows"], "`--format` needs a value (possible: text, json, sarif)"),
    (
      ["check", "--format", "jsn", "x"],
      "`--format` cannot be `jsn`, did you mean `json`? (possible: text, json, sarif)"
    ),
    (["check", "--windows=1", "x"], "`--windows` takes no value"),
    (
      ["check", "--windows", "--format=json", "x"],
      "`check` prints `--windows` as text only, not with `--format json`"
    ),
    (["check", "/missing.visit"], "/missing.visit: there is no such file"),
    (["check", "/"], "/: it is a folder"),
    (["check", "--", "--help"], "--help: there is no such file"),
    (["show"], "`show` needs a file (`-` is standard input); see `herald show --help`"),
    (["show", "/missing.visit"], "/missing.visit: there is no such file"),
    (["fmt"], "`fmt` needs a file (`-` is standard input); see `herald fmt --help`"),
    (["fmt", "--check", "--write", "x"], "`fmt` takes `--check` or `--write`, not both"),
    (["export"], "`export` takes one file; see `herald export --help`"),
    (["export", "a", "b"], "`export` takes one file; see `herald export --help`"),
    (["export", "a", "--output"], "`--output` needs a value"),
    (["read"], "`read` needs a file (`-` is standard input); see `herald read --help`"),
    (
      ["read", "a", "b"],
      "`read` makes one programme of one account; several are read with `--format jsonl`"
    ),
    (
      ["read", "--format", "html", "a", "b"],
      "`read` makes one page of one account; several are read with `--format jsonl`"
    ),
    (["read", "/missing.txt"], "/missing.txt: there is no such file"),
    (
      ["read", "--format", "jsn", "x"],
      "`--format` cannot be `jsn` (possible: visit, record, html, jsonl)"
    ),
    (["import"], "`import` takes one file; see `herald import --help`"),
    (
      ["explain", "H999"], "no finding is called `H999` (`herald explain` lists all)"
    ),
    (
      ["explain", "nonsense-all"],
      "no finding is called `nonsense-all` (`herald explain` lists all)"
    ),
    (["new", "a", "b"], "`new` cannot use `b`; see `herald new --help`"),
    (["new", "--date", "tomorrow"], "`--date` is written 2026-05-20, not `tomorrow`"),
    (["new", "--date", "2026-02-30"], "`--date` is written 2026-05-20, not `2026-02-30`"),
    (
      ["new", "/missing/x.visit"],
      "/missing/x.visit: the folder that it is to stand in is not there"
    ),
    (["publish", "x"], "`publish` needs `--output DIR`, the folder to write to"),
    (
      ["publish", "--output", "/tmp"],
      "`publish` needs a file (`-` is standard input); see `herald publish --help`"
    ),
    (
      ["publish", "x", "--output", "y", "--for", "pres"],
      "`--for` cannot be `pres`, did you mean `press`? (possible: internal, delegations, press, public)"
    ),
    (["publish", "x", "--output", "--for", "press"], "`--output` needs a value"),
  ])
  func isOneLine(arguments: [String], message: String) {
    let run = Terminal.run(arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("herald: \(message)"))
    #expect(run.errors.split(separator: "\n").count == 1 && run.errors.hasSuffix("\n"))
  }

  @Test func nothingAtAllShowsTheOverview() {
    let run = Terminal.run([])
    #expect((run.status, run.output) == (2, ""))
    #expect(run.errors == Terminal.run(["help"]).output)
  }

  @Test(arguments: [
    ["publish", "x", "--output", "y", "--format", "pdf"], ["publish", "x", "--format", ","],
    ["export", "x", "--format", "xml"],
  ])
  func unknownFormats(arguments: [String]) {
    let run = Terminal.run(arguments)
    #expect(run.status == 2)
    #expect(run.errors.contains("`--format`") && run.errors.contains("(possible: "))
  }
}
