// What must never happen: whatever the bytes, reading and formatting end soon and without a crash,
// and what is read without an error is read again as the same.

import Diagnostics
import HeraldTesting
import Testing
import VisitSyntax

@Suite struct FuzzTests {
  /// `HERALD_FUZZ_SECONDS` says how long; a longer run starts where chance takes it.
  static let seconds = Folders.environment("HERALD_FUZZ_SECONDS").flatMap(Int.init)

  /// The examples, and programmes made up to use the whole language.
  static let corpus: [[UInt8]] =
    Folders.files(in: "Examples", withExtension: "visit").compactMap(Folders.bytes)
    + (0..<12).map { Formatter.format(ProgrammeGenerator.tree(seed: $0, size: 4)) }

  @Test func damagedTexts() throws {
    let seed = Self.seconds == nil ? 2024 : UInt64.random(in: 0...UInt64.max)
    var mutator = Mutator(seed: seed, corpus: Self.corpus)
    let clock = ContinuousClock()
    let end = clock.now + .seconds(Self.seconds ?? 20)
    var count = 0
    while clock.now < end {
      let bytes = mutator.next()
      count += 1
      let time = ProcessorTime.measure { check(bytes, "seed \(seed), input \(count)") }
      try #require(time < .seconds(1), "\(keep(bytes)) took \(time)")
    }
    #expect(count > 100)
  }

  /// Lines that, repeated to 64 KiB, would find a step whose cost grows with the text above it.
  static let lines = [
    "x", "zz y", "  a: b", "  zz: y", "    a: b", "\"", "\\", "#", ",", "visit", "visit \"A\"",
    "  note: x", "  class: state", "  note (", "  note (internal: x", "  dates: 2024-07-02 ..",
    "2024-07-03 Astana", "  noon talks", "  banket", "    note: x", "    class: x",
    "  12:00 talks #a",
    "delegation KZ", "  a \"A\" king", "\t", " ", "\u{202E}", "  12:00 for 9999999999999m talks",
  ]

  @Test(arguments: lines)
  func repeatedLines(line: String) {
    let heads = ["", "visit \"A\"\n", "2024-07-03 Astana\n  noon talks\n"]
    for head in heads {
      for end in ["\n", " ", ""] {
        let count = (64 << 10) / (line + end).utf8.count
        let bytes = Array((head + String(repeating: line + end, count: count)).utf8)
        let time = ProcessorTime.measure { check(bytes, line) }
        #expect(time < .seconds(1), "\(head)\(line)")
      }
    }
  }

  private func check(_ bytes: [UInt8], _ name: String) {
    let result = parse(bytes)
    let text = Formatter.format(result.tree)
    guard !result.diagnostics.hasErrors else { return }
    let again = parse(text)
    guard again.tree == result.tree, !again.diagnostics.hasErrors,
      Formatter.format(again.tree) == text
    else {
      Issue.record("\(name): \(keep(bytes)) is not read again as the same")
      return
    }
  }

  /// Stores an input that failed, for a person to look at.
  private func keep(_ bytes: [UInt8]) -> String {
    let name = "out/fuzz-\(bytes.count)-\(bytes.hashValue.magnitude).visit"
    try? Folders.write(bytes, name)
    return name
  }
}
