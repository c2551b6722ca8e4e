// Entries inside entries, and starts that are tied by a length of time.

import Scheduling
import Testing

@Suite struct InsideTests {
  private static let cast = """
      visitor: guest

    delegation CN
      guest "The guest" head of state

    delegation KZ
      host "The host" head of state

    place palace "Palace", Astana
    place opera "Opera", Astana


    """

  private func sample(_ entries: String) throws -> Sample {
    try Sample(entries: entries, visit: Self.cast)
  }

  /// A part clashes neither with its whole nor with other parts, unless two places say so.
  @Test(arguments: [
    ("12:00-13:00 meeting @ palace #a", "12:30 photo #b\n    part of: a", []),
    ("12:00-13:00 meeting @ palace #a", "12:30 photo @ opera #b\n    part of: a", []),
    ("12:00-13:00 meeting @ palace #a", "12:30 photo #b", ["a × b: certain"]),
  ])
  func partsOfOne(whole: String, part: String, expected: [String]) throws {
    let sample = try sample("  \(whole)\n  \(part)")
    #expect(sample.clashes == expected && sample.analysis.impossible.isEmpty)
  }

  @Test func partsAreNoCut() throws {
    let sample = try sample("  12:00 meeting #a\n  12:10 photo #b\n    part of: a")
    #expect(sample.analysis.shortened.isEmpty && sample.analysis.doubts.isEmpty)
  }

  /// A start so long before or into another is exact, and moves with it.
  @Test func offsetsAreExact() throws {
    let sample = try sample(
      "  ~12:00 for 1h meeting #a\n  30m before a wreath #b\n  10m into a photo #c\n    part of: a")
    #expect(sample.windows[1].hasPrefix("11:15 11:45 "))
    #expect(sample.windows[2].hasPrefix("11:55 12:25 "))
    #expect(sample.clashes == [] && sample.analysis.impossible.isEmpty)
  }

  /// Who is there for longer than the time between clashes for certain.
  @Test func offsetsMayClash() throws {
    let sample = try sample("  ~12:00 meeting #a\n  30m before a wreath #b\n    length: 45m")
    #expect(sample.clashes == ["a × b: certain"])
  }

  @Test func tiedTwiceIsImpossible() throws {
    let sample = try sample(
      "  12:00 meeting #a\n  30m before a, 10m into a wreath #b")
    #expect(sample.names(sample.analysis.impossible.map(\.entry)) == ["b"])
  }
}
