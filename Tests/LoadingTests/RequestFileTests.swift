// Lists of requests: separators, quotation marks, headers, and where findings stand.

import CivilTime
import Diagnostics
import HeraldTesting
import Loading
import Testing
import VisitModel

struct RequestFileTests {
  private static let programme = """
    visit "Conference"
      dates: 2024-07-03 .. 2024-07-04
    party ARC "Arcadia"
    party BOR "Borduria"
    delegation ARC
      president "The President of Arcadia" head of state
    delegation BOR
      sovereign "The King of Borduria" head of state
    rooms
      hall "Great hall" seats 40
    requests from "list.csv"
      president with sovereign 15m #own

    """

  private func load(_ bytes: [UInt8], name: String = "folder/test.visit") -> LoadResult {
    var world = TestWorld()
    world.files["folder/list.csv"] = bytes
    let file = SourceFile(name: name, bytes: Array(Self.programme.utf8))
    return Programme.load(file, in: world)
  }

  private func load(_ text: String) -> LoadResult { load(Array(text.utf8)) }

  /// Findings as "code line:column message".
  private func findings(_ result: LoadResult) -> [String] {
    result.diagnostics.inFileOrder().map { finding in
      let file = finding.source ?? result.programme.source
      let place = file.position(at: Int(finding.span.start))
      return "\(finding.kind.code) \(place.line):\(place.column) \(finding.message)"
    }
  }

  @Test(arguments: [",", ";", "\t"], ["\n", "\r\n"])
  func separatorsAndLineEnds(separator: String, newline: String) {
    let text = [
      ["who", "with", "length", "note"], ["president", "sovereign", "20m", "\"a \"\"b\"\"\nc\""],
    ].map { $0.joined(separator: separator) + newline }.joined()
    let result = load(text)
    #expect(findings(result) == [])
    #expect(result.programme.requests.count == 2)
    let request = result.programme.requests[1]
    #expect(request.length == LengthRange(Minutes(20), Minutes(20)))
    #expect(request.values(.note) == [.text("a \"b\"\nc")])
    #expect(request.source?.name == "folder/list.csv")
    #expect(result.programme.requests[0].source == nil)
  }

  @Test(arguments: [
    ("30", 30, 30), ("30m", 30, 30), ("30 min", 30, 30), ("1:15", 75, 75), ("1h30m", 90, 90),
    ("30m..45m", 30, 45), ("30-45", 30, 45), ("20–25 minutes", 20, 25),
  ])
  func lengths(text: String, shortest: Int32, longest: Int32) {
    let request = load("who,with,duration\npresident,sovereign,\(text)\n").programme.requests.last
    #expect(request?.length == LengthRange(Minutes(shortest), Minutes(longest)))
  }

  @Test(arguments: ["0", "0m", "-5", "soon", "45m..30m", "99999999999", "31d", "1:75"])
  func badLengths(text: String) {
    let result = load("who,with,length\npresident,sovereign,\(text)\n")
    #expect(findings(result).first?.hasPrefix("H054 2:21 `\(text)` is not a length") == true)
    #expect(result.programme.requests.count == 1)
  }

  @Test func peopleByAnyOfTheirNames() {
    let result = load(
      "Requester,Counterpart\nThe President of Arcadia,bor\n\"president, ARC\",Borduria\n")
    #expect(findings(result) == [])
    let sides = result.programme.requests.dropFirst().map { $0.sides.map(\.count) }
    #expect(sides == [[1, 1], [2, 1]])
  }

  @Test func misspeltNamesPointAtTheirPlace() {
    let result = load("who,with\n\"president, sovreign\",BOR\n")
    #expect(findings(result) == ["H101 2:13 no person is called `sovreign`"])
    #expect(result.diagnostics[0].fix == Fix("write `sovereign`"))
  }

  @Test func aByteOrderMarkIsNoColumn() {
    let result = load([0xEF, 0xBB, 0xBF] + Array("who,with\npresident,BOR\n".utf8))
    #expect(findings(result) == [] && result.programme.requests.count == 2)
  }

  @Test func otherEncodings() {
    let wide: [UInt8] = [0xFF, 0xFE] + "who\n".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(findings(load(wide)) == ["H051 1:1 the file is UTF-16, not UTF-8"])
    let narrow = Array("who,with\npr".utf8) + [0xE9] + Array("sident,BOR\npresident,BOR\n".utf8)
    #expect(findings(load(narrow)) == ["H051 2:3 this is not UTF-8"])
    #expect(load(narrow).programme.requests.count == 2)
  }

  @Test(arguments: [
    ("", "H052 1:1 the file has no header and no rows"),
    ("with\nBOR\n", "H052 1:1 there is no column `who`"),
    ("who,with,who\n", "H052 1:10 a second column is taken for `who`"),
    ("who,with,lenght\n", "H053 1:10 the column `lenght` is not read"),
    ("who\npresident,BOR\n", "H054 2:11 the row has 2 cells, and the header names 1"),
    ("who,with\n\"president,BOR\npresident,BOR\n", "H054 2:1 the quotation mark is not closed"),
    ("who,with\n,BOR\n", "H054 2:1 the row does not say who asks"),
    ("who,with,id\npresident,BOR,own\n", "H103 2:15 a second request is called `own`"),
    ("who,with,room\npresident,BOR,attic\n", "H101 2:15 no room is called `attic`"),
  ])
  func whatIsWrong(text: String, finding: String) {
    #expect(findings(load(text)) == [finding])
  }

  @Test func aMissingListIsOneFinding() {
    let found = findings(load([], name: "elsewhere/test.visit"))
    #expect(
      found == ["H050 11:15 the requests cannot be read: elsewhere/list.csv: there is no such file"]
    )
  }

  @Test func standardInputIsInNoFolder() {
    var world = TestWorld()
    world.files["list.csv"] = Array("who,with\npresident,BOR\n".utf8)
    let file = SourceFile(name: "<stdin>", bytes: Array(Self.programme.utf8))
    #expect(Programme.load(file, in: world).programme.requests.count == 2)
  }

  /// Whatever a list holds, it is read without a crash, and findings lie inside it.
  @Test(arguments: 0..<40)
  func anyBytes(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let pieces: [[UInt8]] = [
      Array("who,with,length\n".utf8), Array("president".utf8), [0x2C], [0x22], [0x0A], [0x0D],
      [0xFF],
      [0xE2, 0x82], [0x3B], Array("BOR".utf8), [0x00], Array("\u{301}é北".utf8),
    ]
    var bytes: [UInt8] = seed.isMultiple(of: 2) ? pieces[0] : []
    for _ in 0..<200 { bytes += pieces.randomElement(using: &random) ?? [] }
    for finding in load(bytes).diagnostics {
      #expect(Int(finding.span.end) <= (finding.source?.bytes.count ?? Self.programme.utf8.count))
    }
  }
}
