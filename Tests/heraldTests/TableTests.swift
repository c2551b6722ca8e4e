// What people see: findings and tables of the examples, within their columns and without tricks.

import Diagnostics
import HeraldTesting
import Testing
import VisitSyntax

@testable import herald

@Suite struct TableTests {
  private func name(_ example: String) -> String {
    String(example.dropFirst("Examples/".count).dropLast(".visit".count))
  }

  @Test(arguments: Terminal.examples)
  func checkOfTheExamples(example: String) {
    let run = Terminal.run(["check", Folders.path(example)])
    #expect(run.errors == "")
    #expect(Terminal.difference(run.output, "check-\(name(example))") == nil)
  }

  @Test func showOfAnExample() {
    let run = Terminal.run(["show", Folders.path("Examples/2024-07-kazakhstan-tajikistan.visit")])
    #expect((run.status, run.errors) == (0, ""))
    #expect(Terminal.difference(run.output, "show-2024-07-kazakhstan-tajikistan") == nil)
  }

  @Test(arguments: Terminal.examples, [60, 80, 100])
  func showKeepsToItsColumns(example: String, width: Int) {
    let run = Terminal.run(["show", Folders.path(example)], width: width)
    for line in run.output.split(separator: "\n") {
      #expect(TextRenderer.displayWidth(String(line)) <= width, "\(line)")
      #expect(!line.hasSuffix(" "), "\(line)")
    }
  }

  /// A word that is longer than its column is broken, in whatever script.
  @Test(arguments: ["x", "北京", "e\u{301}"])
  func showBreaksLongWords(piece: String) {
    let word = String(repeating: piece, count: 200)
    let text =
      "visit \"\(word)\"\n  dates: 2024-07-03 .. 2024-07-03\n\n2024-07-03 Astana\n"
      + "  10:00 rest \"\(word)\"\n    guests: \"\(word)\"\n"
    for line in Terminal.run(["show", "-"], input: text).output.split(separator: "\n") {
      #expect(TextRenderer.displayWidth(String(line)) <= 80, "\(line)")
    }
  }

  /// Characters that could move the cursor, change colours or turn a line round are spelled out.
  @Test(arguments: [
    "\\u{1B}[31m", "\\u{9B}31m", "\\u{7}", "\\u{202E}", "\\r", "\\u{0}", "\u{1B}[2J",
  ])
  func nothingReachesTheTerminalAsItIs(piece: String) {
    let text = """
      visit "V \(piece)"
        dates: 2024-07-03 .. 2024-07-03

      delegation KZ
        host "Host \(piece)" head of state, "Office \(piece)"

      place hall "Hall \(piece)", Astana

      2024-07-03 Astana
        10:00 rest "Title \(piece)" @ hall
          with: host, "Text \(piece)"
        10:00 meeting "Other \(piece)"
          with: host
        10:00 talks "Third \(piece)"
          note: \(piece)

      """
    for command in [
      ["check"], ["check", "--windows"], ["show"], ["publish", "--output", "/nowhere"],
    ] {
      let run = Terminal.run(command + ["-"], input: text)
      expectVisible(run.output + run.errors, "\(command)")
    }
  }

  @Test(arguments: 0..<10)
  func nothingOfMadeUpProgrammesReachesTheTerminalAsItIs(seed: UInt64) {
    let text = String(
      decoding: Formatter.format(ProgrammeGenerator.tree(seed: seed, size: 12)), as: UTF8.self)
    for command in [["check"], ["check", "--windows"], ["show"]] {
      let run = Terminal.run(command + ["-"], input: text)
      expectVisible(run.output + run.errors, "seed \(seed), \(command)")
    }
  }

  private func expectVisible(_ text: String, _ note: String) {
    let hidden = text.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control: scalar != "\n"
      default: scalar.properties.isBidiControl
      }
    }
    #expect(hidden.isEmpty, "\(note): \(hidden.map { String($0.value, radix: 16) })")
  }
}
