// Carries out `herald read` for one form of output.

import AccountDialect
import Accounts
import Diagnostics
import Loading
import Manuscripts
import Reviewing
import SystemWorld

struct ReadJob {
  let console: Console
  /// Where to write instead of standard output.
  let output: String?
  /// What the files are said to be in.
  var encoding: TextEncoding?

  // MARK: One account

  func programme(_ path: String) throws(Misuse) -> ExitStatus {
    let source = try source(path)
    let manuscript = try? ManuscriptReader.text(of: source, encoding: encoding)
    let own = manuscript.map(AccountDialect.read) ?? .foreign
    if case .programme(let programme) = own, let manuscript {
      return try deliver(programme, of: manuscript)
    }
    guard let account = account(source) else { return .errors }
    let (file, reading) = account
    if case .broken(let finding) = own { report([finding], of: file) }
    guard let made = CheckedReading(reading, file, in: console.world) else {
      let reasons = [reading.refusal(of: file)].compactMap { $0 } + reading.findings
      report(reasons, of: file)
      return .errors
    }
    report((made.programme.diagnostics + reading.findings).inFileOrder(), of: file)
    try console.deliver(made.programme.text, to: output)
    return .clean
  }

  /// An account in Herald's own words, which says all that its programme does.
  private func deliver(
    _ programme: DialectProgramme, of file: SourceFile
  ) throws(Misuse) -> ExitStatus {
    report(programme.diagnostics, of: file)
    try console.deliver(programme.text, to: output)
    return .clean
  }

  func record(_ path: String) throws(Misuse) -> ExitStatus {
    guard let account = account(try source(path)) else { return .errors }
    let (file, reading) = account
    guard !reading.engagements.isEmpty else {
      report([reading.refusal(of: file)].compactMap { $0 }, of: file)
      return .errors
    }
    try console.deliver(reading.record(of: file), to: output)
    return .clean
  }

  /// The page on which a reading is reviewed; it holds the findings, and says if it gives no programme.
  func review(_ path: String) throws(Misuse) -> ExitStatus {
    guard let account = account(try source(path)) else { return .errors }
    let (file, reading) = account
    guard !reading.engagements.isEmpty else {
      report([reading.refusal(of: file)].compactMap { $0 }, of: file)
      return .errors
    }
    let made = CheckedReading(reading, file, in: console.world)?.programme
    try console.deliver(Review(of: file, reading: reading, programme: made).page(), to: output)
    return .clean
  }

  /// A file to read, or as much of it as shows that it is too large.
  private func source(_ path: String) throws(Misuse) -> SourceFile {
    if path == "-" { return try console.source(path) }
    do throws(WorldError) {
      let bytes = try console.world.read(path, upTo: AccountScreen.maximumBytes + 1)
      return SourceFile(name: path, bytes: bytes)
    } catch {
      throw Misuse("\(error)")
    }
  }

  /// What an account says; nil, and reported, when it cannot be read.
  private func account(_ file: SourceFile) -> (file: SourceFile, reading: Reading)? {
    do throws(ManuscriptRefusal) {
      let text = try text(of: file)
      return (text, AccountReader.read(AccountScreen.readable(text.bytes)))
    } catch {
      report([error.finding], of: error.file)
      return nil
    }
  }

  private func report(_ findings: [Diagnostic], of file: SourceFile) {
    guard !findings.isEmpty else { return }
    let shown = findings.map(file.inOriginal)
    console.error(TextRenderer(file.original, style: console.style).render(shown))
    console.error("\n\(TextRenderer.summary(of: findings))\n")
  }

  // MARK: Many accounts

  /// One record a line, written as each account is read. Files that give none are reported.
  func records(_ paths: [String]) throws(Misuse) -> ExitStatus {
    var sink = try RecordSink(console, output)
    var progress = ReadProgress(paths.count, console)
    var failed = 0
    for path in paths {
      progress.show()
      if let line = line(path, &progress) { sink.add(line) } else { failed += 1 }
      progress.step()
    }
    progress.clear()
    try sink.finish()
    if failed > 0 {
      console.error("herald: \(failed) of \(paths.count) files gave no record\n")
    }
    return failed == 0 ? .clean : .errors
  }

  private func line(_ path: String, _ progress: inout ReadProgress) -> [UInt8]? {
    do throws(Misuse) {
      switch recorded(try source(path)) {
      case .success(let line): return line
      case .failure(let refusal):
        progress.clear()
        console.error(Self.brief(refusal.finding, refusal.file))
      }
    } catch {
      progress.clear()
      console.error("herald: \(error.message)\n")
    }
    return nil
  }

  /// The record of a file on one line, or why there is none.
  private func recorded(_ file: SourceFile) -> Result<[UInt8], ManuscriptRefusal> {
    do throws(ManuscriptRefusal) {
      let text = try text(of: file)
      let reading = AccountReader.read(AccountScreen.readable(text.bytes))
      if reading.engagements.isEmpty, let refusal = reading.refusal(of: text) {
        return .failure(ManuscriptRefusal(refusal, in: text))
      }
      return .success(reading.record(of: text, named: true, pretty: false))
    } catch {
      return .failure(error)
    }
  }

  /// A finding on one line: among thousands of files an excerpt of each would bury the message.
  private static func brief(_ finding: Diagnostic, _ file: SourceFile) -> String {
    let place = file.position(at: Int(finding.span.start))
    return "\(file.name):\(place.line):\(place.column): "
      + "\(finding.severity.rawValue)[\(finding.kind.code)]: \(finding.message)\n"
  }
}

/// Takes lines of records to standard output at once, or to a file when all are there.
private struct RecordSink {
  private let console: Console
  private var file: AppendingFile?

  init(_ console: Console, _ path: String?) throws(Misuse) {
    self.console = console
    guard let path, path != "-" else { return }
    do throws(WorldError) { file = try AppendingFile(path) } catch { throw Misuse("\(error)") }
  }

  mutating func add(_ line: [UInt8]) {
    let ended = line.last == 0x0A ? line : line + [0x0A]
    if let file { file.append(ended) } else { console.print(ended) }
  }

  func finish() throws(Misuse) {
    do throws(WorldError) { try file?.close() } catch { throw Misuse("\(error)") }
  }
}

/// One line on a terminal that says how many of the files are read.
private struct ReadProgress {
  private let count: Int
  private let console: Console
  private var done = 0
  private var shown = -1

  init(_ count: Int, _ console: Console) {
    self.count = count
    self.console = console
  }

  mutating func step() { done += 1 }

  /// Shows the line anew, at most a hundred times in all and once for each file of a few.
  mutating func show() {
    guard console.showsProgress, count > 1 else { return }
    let part = done * 100 / count
    guard part != shown else { return }
    shown = part
    console.error("\r\u{1B}[Kread \(done) of \(count) accounts")
  }

  mutating func clear() {
    guard shown >= 0 else { return }
    shown = -1
    console.error("\r\u{1B}[K")
  }
}
