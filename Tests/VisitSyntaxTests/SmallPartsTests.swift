// The small parts that everything else stands on: spelling, escapes, amounts, names, re-reading.

import Testing
import VisitModel

@testable import VisitSyntax

@Suite struct SpellingTests {
  static let rows: [(String, String?)] = [
    ("banket", "banquet"), ("Talks", "talks"), ("tlaks", "talks"), ("talk", "talks"),
    ("x", nil), ("", nil), ("entirely else", nil), ("pul-aside", "pull-aside"), ("prss", "press"),
  ]

  @Test(arguments: rows)
  func nearest(word: String, expected: String?) {
    #expect(Spelling.nearest(to: word, in: Kind.allCases.map(\.rawValue)) == expected)
  }

  @Test func distanceCountsASwapAsOne() {
    func distance(_ a: String, _ b: String) -> Int {
      Spelling.distance(Array(a.unicodeScalars), Array(b.unicodeScalars))
    }
    #expect(distance("", "") == 0)
    #expect(distance("abc", "") == 3)
    #expect(distance("ab", "ba") == 1)
    #expect(distance("ca", "abc") == 3)
    #expect(distance("kitten", "sitting") == 3)
    #expect(distance("sitting", "kitten") == 3)
  }
}

@Suite struct EscapeTests {
  private func decode(_ text: String) -> String? {
    Array(text.utf8).withUnsafeBufferPointer { try? Escapes.decode($0[...]) }
  }

  static let texts = [
    "", "plain", "\"", "\\", "\\\"", "\n\t\r", "\u{0}\u{7F}\u{202E}", "e\u{301}", "👩‍⚖️", "\r\n",
    "\\u{41}", "\u{10FFFF}", "\u{FEFF}x",
  ]

  @Test(arguments: texts)
  func decodesWhatItEncodes(text: String) throws {
    let quoted = Escapes.encode(text)
    let inside = String(String.UnicodeScalarView(quoted.unicodeScalars.dropFirst().dropLast()))
    let decoded = try #require(decode(inside))
    #expect(decoded.utf8.elementsEqual(text.utf8))
    #expect(!quoted.unicodeScalars.contains { TextScreen.isHidden($0) || $0 == "\n" })
  }

  @Test(arguments: [
    "\\", "\\x", "\\u", "\\u41", "\\u{}", "\\u{", "\\u{41", "\\u{D800}", "\\u{110000}", "\\u{+41}",
    "\\u{0000041}", "\\u{４１}", "\\é", "a\\",
  ])
  func refuses(text: String) { #expect(decode(text) == nil) }

  @Test func decodesScalars() {
    #expect(decode("\\u{41}\\u{1F54A}\\u{00e9}") == "A🕊é")
  }
}

@Suite struct AmountTests {
  static let rows: [(String, String, Int?)] = [
    ("500", "million", 50_000_000_000), ("1.5", "billion", 150_000_000_000), ("2500", "", 250_000),
    ("0.75", "", 75), ("1.234", "", nil), ("1.234", "thousand", 123_400), ("0", "", 0),
    ("0.001", "million", 100_000), ("1.", "", 100), ("1.2.3", "", nil), ("1e3", "", nil),
    ("92233720368547758.07", "", Int.max), ("92233720368547758.08", "", nil),
    ("99999999", "trillion", nil), ("12-3", "", nil), ("007", "", 700),
  ]

  @Test(arguments: rows)
  func reads(text: String, scale: String, hundredths: Int?) {
    let factor = scale.isEmpty ? 1 : AmountScale.factor(scale) ?? 0
    #expect(AmountScale.amount(text, times: factor)?.hundredths == hundredths)
  }

  static let texts: [(Int, String)] = [
    (0, "0"), (1, "0.01"), (10, "0.1"), (99, "0.99"), (100, "1"), (250_000, "2500"),
    (50_000_000_000, "500 million"), (150_000_000_000, "1.5 billion"), (99_999_999, "999999.99"),
    (100_000_000, "1 million"), (100_010_000, "1000100"), (123_400_000, "1.234 million"),
    (Int.max, "92233720368547758.07"),
  ]

  @Test(arguments: texts)
  func writes(hundredths: Int, text: String) {
    #expect(AmountScale.text(Amount(hundredths: hundredths)) == text)
  }

  @Test(arguments: [0, 1, 5, 10, 99, 100, 101, 110, 12_345, Int.max])
  func decimalsReadBack(hundredths: Int) {
    let amount = Amount(hundredths: hundredths)
    #expect(Amount(decimal: amount.decimal) == amount)
  }

  @Test(arguments: [
    "", ".", "1.", ".5", "-1", "+1", "1.234", "1e3", " 1", "1,5", "١", "99999999999999999999",
  ])
  func refusesDecimals(text: String) { #expect(Amount(decimal: text) == nil) }

  @Test func negativeAmountsDoNotCrash() {
    #expect(Amount(hundredths: -150).decimal == "-1.5")
    _ = AmountScale.text(Amount(hundredths: -150))
  }
}

@Suite struct NameTests {
  @Test(arguments: [
    "xi", "o'neill", "r&d", "_x", "101", "2nd-hall", "a.b", "李明", "a/b", "A-9", "3.1",
  ])
  func areNames(text: String) { #expect(NameForm.isName(text)) }

  @Test(arguments: [
    "", " ", "a b", "-x", "#x", "a#b", "12:00", "a,b", "\"a\"", "a\u{202E}", "..", "1..2", "a\n",
    "3.",
  ])
  func areNoNames(text: String) { #expect(!NameForm.isName(text)) }

  @Test(arguments: ["#", "# x", "##", "# \"x\"", "#\tx"])
  func areComments(text: String) { #expect(Rereading.isComment(text, atLineEnd: true)) }

  @Test(arguments: ["", "x", "#x", "# x ", "# x\n# y", "# \u{202E}"])
  func areNoCommentsAtTheEndOfALine(text: String) {
    #expect(!Rereading.isComment(text, atLineEnd: true))
  }

  @Test func rereadingFindsWhatCannotBeWritten() {
    func keeps(_ honour: Honour<Name>) -> Bool {
      Rereading.keeps(AttributeLine(key: .confers, values: [.honour(honour)]), on: .entry)
    }
    #expect(keeps(Honour(title: "O", giver: Name("a"), recipient: Name("b"))))
    #expect(!keeps(Honour(title: "O", giver: Name("to"), recipient: Name("b"))))
    #expect(!keeps(Honour(title: "O", giver: Name("a b"), recipient: nil)))
    let people = AttributeLine(key: .host, values: [.reference(Name("others"))])
    #expect(!Rereading.keeps(people, on: .entry))
    #expect(!Rereading.keeps(AttributeLine(key: .host, values: []), on: .entry))
    let visit = Statement(kind: .visit, fields: [Field(.title, [.text("A")])])
    #expect(Rereading.keepsHead(of: visit))
    #expect(!Rereading.keepsHead(of: Statement(kind: .visit, fields: [])))
  }
}
