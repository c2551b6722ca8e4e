// How well and how fast accounts are read: scores against hand-made records, start-up and memory of
// the program, and the speed of reading on one core.

import Accounts
import Diagnostics
import Glibc
import JSON
import Loading
import SystemWorld

struct AccountsSuite {
  let options: Options
  /// The folder with `NAME.txt` and, for those that are scored, `NAME.json`.
  let folder: String
  /// The built program, which `bin/bench` brings up to date.
  private static let program = ".build/herald"
  /// Debian's own, as in `bin/bench`; the first on the path may be a script that looks for another.
  private static let python = "/usr/bin/python3"
  private static let small = 5_000_000
  private static let large = 50_000_000

  init(_ options: Options) {
    self.options = options
    folder = options.files.first ?? "../shared/accounts"
  }

  /// The program is measured first: see `ProgramRun.peak`.
  func run() throws {
    let accounts = try accounts()
    Line.machine()
    try measureStart(accounts)
    try measureCommand(accounts)
    try score(accounts)
    measureSpeed(accounts)
    if options.leavesOutStages { try scoreStages(accounts) }
  }

  private func accounts() throws -> [SourceFile] {
    let names = try Folder.names(folder)
    let scored = names.filter { $0.hasSuffix(".txt") && names.contains("\($0.dropLast(4)).json") }
    guard !scored.isEmpty else {
      throw WorldError("\(folder): it holds no account with a record beside it")
    }
    return try scored.map {
      SourceFile(name: $0, bytes: try SystemWorld().read("\(folder)/\($0)"))
    }
  }

  // MARK: The program

  /// The time from the call of the program to its end, for one account each, and for comparison
  /// that of a Python which does nothing.
  private func measureStart(_ accounts: [SourceFile]) throws {
    for account in accounts {
      let words = [Self.program, "read", "\(folder)/\(account.name)", "--format", "record"]
      try reportStart(account.name, account.bytes.count, words)
    }
    try reportStart("python3 -c pass", 0, [Self.python, "-c", "pass"])
  }

  private func reportStart(_ name: String, _ bytes: Int, _ words: [String]) throws {
    let runs = try (0..<options.runs).map { _ in try ProgramRun(words).seconds }.sorted()
    var line = Line()
    line.add("bench", "accounts.start")
    line.add("what", name)
    line.add("bytes", bytes)
    line.add("runs", runs.count)
    line.add("median_ms", runs[runs.count / 2] * 1_000)
    line.add("max_ms", runs[runs.count - 1] * 1_000)
    line.print()
  }

  /// `herald read --format jsonl` on many files in one call: the larger number shows that memory
  /// does not grow with it. It is made smaller when it would not be done within the limit.
  private func measureCommand(_ accounts: [SourceFile]) throws {
    let speed = try runCommand(accounts, bytes: Self.small)
    let limit = Int(speed * self.limit)
    _ = try runCommand(accounts, bytes: min(Self.large, limit))
  }

  /// - Returns: the bytes that were read in a second.
  private func runCommand(_ accounts: [SourceFile], bytes: Int) throws -> Double {
    let folder = try TemporaryFolder()
    var paths: [String] = []
    var written = 0
    while written < bytes {
      let account = accounts[paths.count % accounts.count]
      let name = "\(paths.count).txt"
      try folder.write(account.bytes, to: name)
      paths.append("\(folder.path)/\(name)")
      written += account.bytes.count
    }
    let run = try ProgramRun([Self.program, "read"] + paths + ["--format", "jsonl"])
    var line = Line()
    line.add("bench", "accounts.command")
    line.add("files", paths.count)
    line.add("bytes", written)
    line.add("seconds", run.seconds)
    line.add("processor_seconds", run.processorSeconds)
    line.add("mb_per_second", Double(written) / run.seconds / 1e6)
    line.add("peak_mib", Double(run.peak) / 1_024)
    line.print()
    return Double(written) / run.seconds
  }

  // MARK: Scores

  private func score(_ accounts: [SourceFile]) throws {
    let score = try score(accounts, .all)
    var line = Line()
    line.add("bench", "accounts.score")
    line.add("accounts", accounts.count)
    line.add("composite", score.composite)
    line.add("strict", score["strict"]?.f1)
    line.add("strict_precision", score["strict"]?.precision)
    line.add("strict_recall", score["strict"]?.recall)
    for field in AccountScore.fields.dropFirst() { line.add(field, score[field]?.f1) }
    line.print()
  }

  private static let stages: [(name: String, stage: ReadingStages)] = [
    ("resolution", .resolution), ("times", .times), ("carrying", .carrying),
    ("background", .background), ("merging", .merging), ("nouns", .nouns),
  ]

  /// What each stage of reading is worth: the scores without it.
  private func scoreStages(_ accounts: [SourceFile]) throws {
    for (name, stage) in Self.stages {
      let score = try score(accounts, ReadingStages.all.subtracting(stage))
      var line = Line()
      line.add("bench", "accounts.stages")
      line.add("without", name)
      line.add("composite", score.composite)
      line.add("strict", score["strict"]?.f1)
      line.print()
    }
  }

  /// Scores what `herald read --format record` gives, or would give without some stages.
  private func score(_ accounts: [SourceFile], _ stages: ReadingStages) throws -> AccountScore {
    let readings = try TemporaryFolder()
    for account in accounts {
      let reading = AccountReader.read(AccountScreen.readable(account.bytes), stages: stages)
      guard !reading.engagements.isEmpty else { continue }
      let record = reading.record(of: account)
      try readings.write(record, to: "\(account.name.dropLast(4)).json")
    }
    let scorer = options.scorer ?? "\(folder)/../tools/score_accounts.py"
    let output = try TemporaryFolder()
    let words = "\(output.path)/score"
    _ = try ProgramRun([Self.python, scorer, folder, readings.path], output: words)
    return AccountScore(String(decoding: try SystemWorld().read(words), as: UTF8.self))
  }

  // MARK: Speed

  /// Seconds that reading many accounts may take.
  private var limit: Double { options.limit ?? 120 }

  /// From text in memory to the bytes of its record, as in `--format jsonl`, on one core; many
  /// accounts one after the other, until there are enough or the time is up.
  private func measureSpeed(_ accounts: [SourceFile]) {
    let clock = ContinuousClock()
    let start = clock.now
    let processor = Self.processorSeconds
    var (count, bytes, result) = (0, 0, 0)
    while bytes < Self.large, (clock.now - start) / .seconds(1) < limit {
      let account = accounts[count % accounts.count]
      let file = SourceFile(name: account.name, bytes: account.bytes)
      if AccountScreen.finding(in: file) == nil {
        let reading = AccountReader.read(AccountScreen.readable(file.bytes))
        result += reading.record(of: file, named: true, pretty: false).count
      }
      count += 1
      bytes += file.bytes.count
    }
    let seconds = (clock.now - start) / .seconds(1)
    let processorSeconds = Self.processorSeconds - processor
    var line = Line()
    line.add("bench", "accounts.speed")
    line.add("accounts", count)
    line.add("bytes", bytes)
    line.add("seconds", seconds)
    line.add("processor_seconds", processorSeconds)
    line.add("mb_per_second", Double(bytes) / seconds / 1e6)
    line.add("result", result)
    line.print()
  }

  /// The seconds that this process has had of a processor.
  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
