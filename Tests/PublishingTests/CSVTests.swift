// CSV: quotes, and cells that a spreadsheet must not run.

import HeraldTesting
import Testing

@testable import Publishing

struct CSVTests {
  private func line(_ cells: String...) -> String {
    var writer = CSVWriter()
    writer.row(cells)
    return String(decoding: writer.bytes.dropFirst(3), as: UTF8.self)
  }

  @Test func quotesWhatNeedsThem() {
    #expect(line("a", "b c", "d,e", "f\"g", "h\ni") == "a,\"b c\",\"d,e\",\"f\"\"g\",\"h\ni\"\r\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"),
    ("  =1", "'  =1"), ("\"=1", "'\"=1"), ("'=1", "''=1"), ("\u{200B}=1", "'\u{200B}=1"),
    ("\u{A0}=1", "'\u{A0}=1"), ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠1", "'＠1"),
    ("−1", "'−1"), ("“=1", "'“=1"), ("\t=1", "'\t'=1"), ("\tx", "'\tx"), ("\r\n=1", "'\r\n'=1"),
    ("a\n=1", "a\n'=1"), ("a; =1", "a;' =1"), ("a;b-c", "a;b-c"), ("a=b", "a=b"),
    ("+43 1 555 01 02 is the number", "+43 1 555 01 02 is the number"),
    ("+43 1 =A1", "'+43 1 =A1"), ("a; - no photographs", "a; - no photographs"),
    ("a;- no photographs", "a;'- no photographs"), ("a; - cmd|x!A1", "a;' - cmd|x!A1"),
    ("- no photographs", "'- no photographs"), (" - no photographs", "' - no photographs"),
    ("Tête-à-tête", "Tête-à-tête"), ("", ""), ("=1\n=2;=3", "'=1\n'=2;'=3"),
  ])
  func defuses(_ cell: String, _ expected: String) {
    #expect(Array(CSVWriter.defused(cell).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func cellsNeverStartLikeFormulas() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<2000 {
      let cell = CSVWriter.defused(HostileTexts.text(&random))
      #expect(cell.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } != true)
    }
  }

  @Test func theExampleIsStored() throws {
    let text = """
      visit "Visit"
        release: public

      2026-05-20 Vienna
        10:00-11:30  talks "=HYPERLINK(\\"x\\"), on trade"
          with: "The Chancellor of Blefuscu", and others
          note: One; -two
        noon  banquet
          host: "The King of Blefuscu"
      """
    let bytes = CSVRenderer.render(try edition(text))
    #expect(Snapshot.difference(bytes, "edition.csv") == nil)
  }
}
