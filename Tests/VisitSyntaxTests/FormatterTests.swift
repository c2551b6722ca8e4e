// The canonical form: what it keeps, what it settles, and that settling is final.

import Diagnostics
import HeraldTesting
import Testing
import VisitModel
import VisitSyntax

@Suite struct FormatterTests {
  @Test(arguments: Folders.files(in: "Examples", withExtension: "visit"))
  func keepsExamples(path: String) throws {
    let bytes = try #require(Folders.bytes(path))
    let result = parse(bytes)
    #expect(result.diagnostics.isEmpty)
    let text = Formatter.format(result.tree)
    #expect(text == bytes, "\(Snapshot.firstDifference(bytes, text))")
  }

  @Test(arguments: Vocabulary.statements.filter { $0.kind.level == 0 }.map(\.example))
  func readsTheExamplesOfBlocks(example: String) {
    #expect(parse(example + "\n").diagnostics.isEmpty)
    #expect(spaced(formatted(example)) == spaced(example))
  }

  @Test(arguments: StatementKind.allCases.filter { $0.itemKind != nil })
  func readsTheExamplesOfItems(host: StatementKind) throws {
    let item = try #require(host.itemKind)
    let lines = [host, item].map { Vocabulary.row(of: $0).example }
    let result = parse("\(lines[0])\n  \(lines[1])\n")
    #expect(result.diagnostics.isEmpty)
    #expect(result.tree.blocks[0].items.count == 1)
  }

  @Test(arguments: Vocabulary.attributes.map(\.key.keyword))
  func readsTheExamplesOfAttributes(keyword: String) throws {
    let row = try #require(Vocabulary.row(of: AttributeKey(keyword)))
    for host in row.hosts {
      let outer = StatementKind.allCases.first { $0.itemKind == host } ?? host
      var lines = [Vocabulary.row(of: outer).example]
      if outer != host { lines.append("  " + Vocabulary.row(of: host).example) }
      lines.append(String(repeating: "  ", count: host.level + 1) + row.example)
      let result = parse(lines.joined(separator: "\n"))
      #expect(result.diagnostics.isEmpty, "\(result.diagnostics.map(\.message))")
      #expect(String(decoding: Formatter.format(result.tree), as: UTF8.self).contains(row.example))
    }
  }

  /// The words of a line, whatever columns they stand in.
  private func spaced(_ line: String) -> [Substring] { line.split { $0 == " " || $0 == "\n" } }

  /// What people write, and the form it is kept in.
  static let settled: [(String, String)] = [
    ("noon talks", "noon       talks"),
    ("9:30-10:5 talks", ""),
    ("9:30-10:05 talks", "09:30-10:05  talks"),
    ("12:00 for 90m talks", "12:00 for 1h30m  talks"),
    ("with lunch photo", "with lunch  photo"),
    ("with lunch photo with a, b", "with lunch  photo with a, b"),
    ("after #x  +15m talks", "after x +15m  talks"),
    ("noon talks #id @ a with b", "noon       talks with b @ a #id"),
    (
      "noon departure from The Hague to \"Bree, by the Wood\"",
      "noon       departure from The Hague to \"Bree, by the Wood\""
    ),
    (
      "noon talks with \"a \\\"b\\\" \\u{41}\\u{202e}\"",
      "noon       talks with \"a \\\"b\\\" A\\u{202E}\""
    ),
  ]

  @Test(arguments: settled)
  func settlesHeads(written: String, kept: String) {
    guard !kept.isEmpty else { return #expect(!findings(entry(written)).isEmpty) }
    #expect(findings(entry(written)).isEmpty)
    #expect(formatted(entry(written)) == entry(kept))
    #expect(formatted(entry(kept)) == entry(kept))
  }

  static let settledAttributes: [(String, String)] = [
    ("note:x", "note: x"),
    ("note : x # y", "note: x  # y"),
    ("note: x #y", "note: x #y"),
    ("note:# y", "note: \"# y\""),
    ("note: \"plain\"", "note: plain"),
    ("note: \" edge \"", "note: \" edge \""),
    ("note: \"a # b\"", "note: \"a # b\""),
    ("note ( press ) : x", "note (press): x"),
    ("guests: and others", "guests: others"),
    ("guests: a, others", "guests: a, and others"),
    ("guests: a,\"b\" , c", "guests: a, \"b\", c"),
    ("fields: a , \"b, c\",d # e", "fields: a, \"b, c\", d  # e"),
    ("fields: a, \"b # c\"", "fields: a, \"b # c\""),
    ("fields: a, , b,", "fields: a, b"),
    ("fields: say \"a\", b", "fields: say \"a\", b"),
    ("signs: 2 treaties, CN, KZ 5G", "signs: 2 treaties, CN KZ 5G"),
    ("signs: dozens agreements", "signs: dozens of agreements"),
    ("pledges: loan 1500 million USD", "pledges: loan 1.5 billion USD"),
    ("pledges: loan 250 thousand USD", "pledges: loan 250000 USD"),
    ("pledges: aid, \"p\", a to b", "pledges: aid, a to b, \"p\""),
    ("confers: \"O\", to b", "confers: \"O\", to b"),
    ("length: 30m..30m", "length: 30m"),
    ("within: 8:00-9:00", "within: 08:00-09:00"),
  ]

  @Test(arguments: settledAttributes)
  func settlesAttributes(written: String, kept: String) {
    let (before, after) = (
      entry("noon       talks\n    \(written)"), entry("noon       talks\n    \(kept)")
    )
    #expect(findings(before).isEmpty)
    #expect(formatted(before) == after)
    #expect(formatted(after) == after)
  }

  static let occasions: [(String, String)] = [
    ("\"T\", SCO", "\"T\", SCO"),
    ("\"T\", A Coruña", "\"T\", A Coruña"),
    ("\"T\", \"SCO\"", "\"T\", \"SCO\""),
    ("\"T\", sco, Astana", "\"T\", sco, Astana"),
    ("\"T\", SCO, \"Bree, by the Wood\"", "\"T\", SCO, \"Bree, by the Wood\""),
  ]

  @Test(arguments: occasions)
  func settlesOccasions(written: String, kept: String) {
    let text = "visit \"A\"\n  occasion: \(written)\n"
    #expect(findings(text).isEmpty)
    #expect(formatted(text) == "visit \"A\"\n  occasion: \(kept)\n")
  }

  @Test func everyCommentSurvives() {
    let text = """
      #1
        # 2
      visit "A"  # 3

          # 4
        class: state  ## 5
      # 6
        note: x  #
        #7
      2024-07-03 Astana # 8
        #9
        noon talks #id # 10
          # 11
          note: "x" # 12
          # 13

      #14
      """
    let result = parse(text)
    #expect(result.diagnostics.isEmpty)
    let marks = String(decoding: Formatter.format(result.tree), as: UTF8.self)
      .split(separator: "\n").filter { $0.contains("#") }
      .map { $0.split(separator: "#").last.map { $0.trimmingPrefix(" ") } ?? "" }
    #expect(
      marks == [
        "1", "2", "3", "4", "5", "6", " note: x  ", "7", "8", "9", "10", "11", "12", "13", "14",
      ])
  }

  @Test func treesWithOddBlankLinesSettleAtOnce() {
    let blank = LineTrivia(before: [.blankLine, .blankLine, .comment("# c", level: 1), .blankLine])
    let title = [Field(.title, [.text("A")])]
    let block = Statement(kind: .visit, fields: title, trivia: blank)
    let tree = SyntaxTree(blocks: [block, block], trailing: [.blankLine, .blankLine])
    let once = String(decoding: Formatter.format(tree), as: UTF8.self)
    #expect(once == "  # c\n\nvisit \"A\"\n\n  # c\n\nvisit \"A\"\n")
    #expect(formatted(once) == once)
  }
}
