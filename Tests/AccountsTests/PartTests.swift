// The parts of an account, as pages show them: nothing but blanks and signs is left out.

import Accounts
import HeraldTesting
import Testing

@Suite struct PartTests {
  private static let account = """
    = Visit to Paris =

    Infobox
    - Venue: Paris
    • Date: 3 July 2024

    == Talks ==
    === The first day ===
    (1) On 3 July 2024 he arrived in Paris, and he was greeted there by the host,
    who met him at the airport.

    2. A bare heading

    He left.
    - an item

    """

  private static func parts(_ text: String) -> [(AccountPart.Kind, String)] {
    let bytes = Array(text.utf8)
    return AccountPart.parts(of: bytes).map {
      ($0.kind, String(decoding: bytes[$0.range], as: UTF8.self))
    }
  }

  @Test func kindsAndWords() {
    let found = Self.parts(Self.account)
    let expected: [(AccountPart.Kind, String)] = [
      (.title, "Visit to Paris"), (.fact, "Infobox"), (.fact, "Venue: Paris"),
      (.fact, "Date: 3 July 2024"), (.heading(1), "Talks"), (.heading(2), "The first day"),
      (
        .paragraph,
        "(1) On 3 July 2024 he arrived in Paris, and he was greeted there by the host,\n"
          + "who met him at the airport."
      ), (.heading(1), "2. A bare heading"), (.paragraph, "He left."), (.item, "an item"),
    ]
    #expect(found.map(\.0) == expected.map(\.0))
    #expect(found.map(\.1) == expected.map(\.1))
  }

  /// Broken prose without a headline; a headline may have a line of dates below it.
  @Test func aFirstLineThatGoesOnIsNoTitle() {
    let prose = """
      French President Emmanuel Macron paid a state visit to the Netherlands on 11 and
      12 April 2023. On 12 April he met Prime Minister Mark Rutte in Amsterdam.
      """
    #expect(Self.parts(prose).map(\.0) == [.paragraph])
    let headed =
      "State visit of the King and Queen of Spain to the Netherlands\n17 to 18 April 2024\n"
    #expect(Self.parts(headed).map(\.0).first == .title)
  }

  /// Parts are in order, apart from each other, and hold every letter and digit.
  @Test func nothingIsLost() {
    var random = SeededRandom(seed: 3)
    let starts = ["", "= ", "## ", "- ", "• ", "(3) ", "12. ", "Infobox", "  ", "\t", "\u{FEFF}"]
    for _ in 0..<500 {
      let lines = (0..<random.number(0...8)).map { _ in
        random.pick(starts) + (random.number(0...2) == 0 ? "" : HostileTexts.text(&random))
      }
      let bytes = Array(lines.joined(separator: random.pick(["\n", "\n\n", "\r\n"])).utf8)
      var end = 0
      for part in AccountPart.parts(of: bytes) {
        #expect(part.range.lowerBound >= end && part.range.upperBound <= bytes.count)
        #expect(!bytes[end..<part.range.lowerBound].contains { Self.isLetter($0) })
        end = part.range.upperBound
      }
      #expect(!bytes[end...].contains { Self.isLetter($0) })
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { 0x41...0x5A ~= byte || 0x61...0x7A ~= byte }
}
