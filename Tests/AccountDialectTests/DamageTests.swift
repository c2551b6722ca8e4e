// Damaged accounts: nothing crashes, and no paragraph is ever read as something that it does not say.

import AccountDialect
import Diagnostics
import HeraldTesting
import Testing
import VisitModel
import VisitSyntax

@testable import AccountProse
@testable import Publishing

@Suite struct DamageTests {
  private static let accounts: [[UInt8]] = Folders.files(in: "Examples", withExtension: "visit")
    .map { RoundTrips.account(of: RoundTrips.load(Folders.bytes($0) ?? [])) }

  /// Words left out, doubled, exchanged or taken from elsewhere.
  @Test(arguments: 0..<8)
  func changedWordsAreNotMisread(row: UInt64) {
    var random = SeededRandom(seed: row)
    for _ in 0..<25 {
      let account = String(decoding: random.pick(Self.accounts), as: UTF8.self)
      var words = account.split(separator: " ", omittingEmptySubsequences: false)
      for _ in 0..<random.number(1...3) { Self.damage(&words, &random) }
      Self.expectHonest(Array(words.joined(separator: " ").utf8))
    }
  }

  private static func damage(_ words: inout [Substring], _ random: inout SeededRandom) {
    let place = random.number(0...words.count - 1)
    let other = random.number(0...words.count - 1)
    switch random.number(0...3) {
    case 0: words.remove(at: place)
    case 1: words.insert(words[place], at: place)
    case 2: words.swapAt(place, other)
    default: words[place] = words[other]
    }
  }

  /// Bytes changed, lines exchanged, pieces of other accounts.
  @Test(arguments: 0..<8)
  func noiseIsNotMisread(row: UInt64) {
    var mutator = Mutator(seed: row, corpus: Self.accounts)
    for _ in 0..<25 { Self.expectHonest(mutator.next()) }
  }

  /// Every entry that is made of an account has the words of its kind in its paragraph.
  private static func expectHonest(_ account: [UInt8]) {
    guard case .programme(let made) = RoundTrips.read(account) else { return }
    let lines = account.split(separator: 0x0A, omittingEmptySubsequences: false)
    let days: [Statement] = made.tree.blocks.filter { $0.kind == StatementKind.day }
    for entry in days.flatMap({ $0.items }) {
      let source = entry.attributes.last { $0.key == .source }?.values.first
      guard case .text(let place)? = source, let kind = entry.text(.kind).flatMap(Kind.init),
        let line = Int(place.split(separator: ":").dropFirst().first ?? "")
      else {
        Issue.record("an entry has no source")
        continue
      }
      let paragraph = String(decoding: lines[line - 1], as: UTF8.self)
      #expect(isToldAs(kind, paragraph), "\(kind): \(paragraph)")
    }
  }

  /// Whether the fixed words of some pattern of a kind stand in a paragraph, in their order.
  private static func isToldAs(_ kind: Kind, _ paragraph: String) -> Bool {
    let frame = SentenceFrame.of(kind)
    return (frame.patterns + [SentenceFrame.unsettled]).contains { pattern in
      var rest = paragraph[...]
      for part in pattern.parts {
        let words: String? =
          switch part {
          case .words(let words): words.trimmingPrefix(" ").isEmpty ? nil : words
          case .slot(.noun), .slot(.bare): frame.name
          default: nil
          }
        guard let words else { continue }
        let trimmed = words.split(separator: " ").joined(separator: " ")
        guard let found = rest.firstRange(of: trimmed) else { return false }
        rest = rest[found.upperBound...]
      }
      return true
    }
  }

  // MARK: Findings

  @Test func aStrangeParagraphIsReported() throws {
    let example = DiagnosticKind.strangeParagraph.example
    guard case .programme(let made) = RoundTrips.read(Array(example.utf8)) else {
      Issue.record("not read")
      return
    }
    #expect(made.diagnostics.map(\.kind.code) == ["H652"])
    let text = String(decoding: made.text, as: UTF8.self)
    #expect(
      text.contains("# Not read, account.txt:15:1-15:35: At 11:00, Aya Mori went for a walk."))
    #expect(text.contains("10:00      talks\n"))
  }

  @Test func aStrangeOpeningIsReported() {
    let example = DiagnosticKind.dialectBroken.example
    guard case .broken(let finding) = RoundTrips.read(Array(example.utf8)) else {
      Issue.record("not broken")
      return
    }
    #expect(finding.kind.code == "H651")
  }

  @Test(arguments: ["", "\n\n", "= T =", "= T =\n\nOn 2 July 2024 they met.", "Infobox"])
  func otherTextsAreForeign(text: String) {
    guard case .foreign = RoundTrips.read(Array(text.utf8)) else {
      Issue.record("not foreign")
      return
    }
  }
}
