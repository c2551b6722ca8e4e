// How long a person waits after an edit: one entry of a programme changes, and everything is checked
// anew.

import Diagnostics
import Glibc
import Loading
import Planning
import Rules
import Scheduling
import SystemWorld
import VisitModel

struct EditSuite {
  let options: Options
  /// Edits that are measured.
  private static let edits = 40

  init(_ options: Options) {
    self.options = options
  }

  func run() {
    let bytes = ProgrammeText.bytes(entries: options.entries, seed: options.seed)
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let places = lines.indices.filter { isEntry(lines[$0]) }
    var random = SplitMix64(state: options.seed)
    var seconds: [Double] = []
    for _ in 0..<Self.edits {
      var edited = lines
      let place = places[Int.random(in: places.indices, using: &random)]
      edited[place] = ArraySlice("  afternoon  bilateral \"Moved\"".utf8)
      seconds.append(check(Array(edited.joined(separator: [UInt8(ascii: "\n")]))))
    }
    report(seconds.sorted(), bytes.count)
  }

  private func isEntry(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "  ".utf8) && String(decoding: line, as: UTF8.self).contains(" bilateral ")
  }

  /// - Returns: the seconds from the edited bytes to the findings as text.
  private func check(_ bytes: [UInt8]) -> Double {
    let start = now()
    let file = SourceFile(name: "edited", bytes: bytes)
    let loaded = Programme.load(file, in: SystemWorld())
    let analysis = loaded.programme.analyse()
    let found = Catalogue.check(CheckContext(programme: loaded.programme, analysis: analysis))
    _ = TextRenderer(file).render((loaded.diagnostics + found).inFileOrder())
    return now() - start
  }

  private func report(_ seconds: [Double], _ bytes: Int) {
    var line = Line()
    line.add("bench", "edit.check")
    line.add("entries", options.entries)
    line.add("bytes", bytes)
    line.add("edits", seconds.count)
    line.add("median_seconds", seconds[seconds.count / 2])
    line.add("max_seconds", seconds[seconds.count - 1])
    line.print()
  }

  private func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
