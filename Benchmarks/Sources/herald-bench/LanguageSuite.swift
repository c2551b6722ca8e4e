// How fast programmes are lexed, parsed, loaded, checked and formatted, and what that grows like.

import Diagnostics
import Glibc
import Loading
import Rules
import Scheduling
import SystemWorld
import VisitModel
import VisitSyntax

struct LanguageSuite {
  let options: Options

  init(_ options: Options) {
    self.options = options
  }

  func run() {
    let small = max(1, options.entries / 10)
    let first = measure(entries: small)
    let second = measure(entries: options.entries)
    var line = Line()
    line.add("bench", "language.growth")
    line.add("entries", "\(small) to \(options.entries)")
    line.add("check_ratio", second / first)
    line.print()
  }

  /// Writes the programme that would be measured.
  func write(to path: String) throws {
    let bytes = ProgrammeText.bytes(entries: options.entries, seed: options.seed)
    try SystemWorld().write(bytes, to: path)
  }

  /// - Returns: the seconds of the whole check, the best of the runs.
  private func measure(entries: Int) -> Double {
    let bytes = ProgrammeText.bytes(entries: entries, seed: options.seed)
    let file = SourceFile(name: "generated", bytes: bytes)
    let parsed = Parser.parse(file)
    let programme = Programme.load(parsed.tree, of: file, in: SystemWorld()).programme
    let analysis = programme.analyse()
    report("lex", file, entries) { LexCount.tokens(in: file) }
    report("parse", file, entries) { Parser.parse(file).tree.blocks.count }
    report("load", file, entries) {
      Programme.load(parsed.tree, of: file, in: SystemWorld()).programme.entries.count
    }
    report("analyse", file, entries) { programme.analyse().clashes.count }
    report("rules", file, entries) {
      Catalogue.check(CheckContext(programme: programme, analysis: analysis)).count
    }
    report("format", file, entries) { Formatter.format(parsed.tree).count }
    return report("check", file, entries) { wholeCheck(file) }
  }

  private func wholeCheck(_ file: SourceFile) -> Int {
    let fresh = SourceFile(name: file.name, bytes: file.bytes)
    let loaded = Programme.load(fresh, in: SystemWorld())
    let analysis = loaded.programme.analyse()
    let found = Catalogue.check(
      CheckContext(programme: loaded.programme, analysis: analysis))
    let all = (loaded.diagnostics + found).inFileOrder()
    return TextRenderer(fresh).render(all).utf8.count
  }

  @discardableResult
  private func report(
    _ phase: String, _ file: SourceFile, _ entries: Int, _ work: () -> Int
  ) -> Double {
    var seconds = Double.infinity
    var result = 0
    for _ in 0..<options.runs {
      let start = now()
      result = work()
      seconds = min(seconds, now() - start)
    }
    var line = Line()
    line.add("bench", "language.\(phase)")
    line.add("entries", entries)
    line.add("bytes", file.bytes.count)
    line.add("seconds", seconds)
    line.add("mib_per_second", Double(file.bytes.count) / seconds / 1_048_576)
    line.add("entries_per_second", Int(Double(entries) / seconds))
    line.add("result", result)
    line.add("peak_mib", peakMebibytes())
    line.print()
    return seconds
  }

  private func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private func peakMebibytes() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }
}

enum LexCount {
  /// Lexes every line as if it had no free text.
  static func tokens(in file: SourceFile) -> Int {
    file.bytes.withUnsafeBufferPointer { bytes in
      var tokens: [Token] = []
      var count = 0
      for line in 1...file.lineStarts.count {
        tokens.removeAll(keepingCapacity: true)
        _ = Lexer.tokens(of: file.lineRange(line), in: bytes, into: &tokens)
        count += tokens.count
      }
      return count
    }
  }
}
