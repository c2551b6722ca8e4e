// Pages that break careless readers: nothing may end the process, and nothing may take long.

import CGumbo
import Diagnostics
import HeraldTesting
import Testing

@testable import Manuscripts

@Suite struct HostileTests {
  private static func repeated(_ text: String, bytes: Int) -> [UInt8] {
    Array(("<!DOCTYPE html>" + String(repeating: text, count: bytes / text.utf8.count)).utf8)
  }

  // MARK: Deep and large

  @Test(arguments: [
    "<div>", "<b>", "<b class=1><p>", "<span><div></span>", "<ul><li>", "<table><tr><td>",
    "<a><div>",
    "<i></p>", "<svg>", "<svg><td>", "<button><p>", "<div><font size=1></div>", "<object>",
    "<b><nobr>",
    "<blockquote><p>x", "<svg><title><div>", "<table><td><i>",
  ])
  func deepPages(text: String) throws {
    let code = try code(of: Self.repeated(text, bytes: 2 << 20), within: .seconds(10))
    #expect(["H643", "H646", nil].contains(code))
  }

  @Test func theDepthThatIsRead() throws {
    func page(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "<div>", count: depth) + "deep").utf8)
    }
    #expect(try text(of: page(NestingCheck.maximumDepth)).bytes == Array("deep".utf8))
    let found = try #require(try refusal(of: page(NestingCheck.maximumDepth + 1)))
    #expect(found.code == "H643" && found.place == "1:\(NestingCheck.maximumDepth * 5 + 1)")
  }

  /// What careless authors leave open is not depth.
  @Test(arguments: [
    "<p>x", "<li>x", "<tr><td><span>x", "<dd>x", "<br>", "<img>", "<option>x", "<p><b>x</p>",
    "<h2>x</h2>",
    "<div><p>x</div>", "<p><span>x", "<td><font size=2>x",
  ])
  func openEnds(text: String) throws {
    let page = Array("<!DOCTYPE html><table>".utf8) + Self.repeated(text, bytes: 60_000)
    let found = try refusal(of: page)
    #expect(found == nil || found?.code == "H646")
  }

  @Test func manyAttributes() throws {
    let tag = "<p " + (0...1000).map { "a\($0)=1" }.joined(separator: " ") + ">x"
    let found = try #require(try refusal(of: Array(tag.utf8)))
    #expect(found.code == "H644" && found.place == "1:1")
  }

  @Test func largePages() throws {
    #expect(try refusal(of: Self.repeated("<p>word ", bytes: Page.maximumBytes))?.code == "H644")
    let plain = [UInt8](repeating: 0x61, count: ManuscriptReader.maximumBytes + 1)
    #expect(try text(of: plain, encoding: "latin1").bytes.count == plain.count)
  }

  @Test(arguments: [
    "<p>word &amp; word ", "word ", "<br>", "<!---->", "<p a=b c=d>x</p>", "&eacute;",
  ])
  func manySmallThings(text: String) throws {
    _ = try code(of: Self.repeated(text, bytes: 4 << 20), within: .seconds(30))
  }

  /// The code of the finding for which a page is refused. The bound is far above what a page takes
  /// that is read in proportion to its length.
  private func code(of page: [UInt8], within limit: Duration) throws -> String? {
    var found = Result<String?, any Error>.success(nil)
    let time = ProcessorTime.measure {
      found = Result { try refusal(of: page)?.code }
    }
    #expect(time < limit)
    return try found.get()
  }

  @Test(arguments: [
    "", "<script>x</script>", "<nav>x</nav>", "<p> &nbsp; </p>", "<frameset><frame>",
  ])
  func nothingToRead(text: String) throws {
    #expect(try refusal(of: Array("<!DOCTYPE html>\(text)".utf8))?.code == "H646")
  }

  // MARK: The parser's own faults

  /// Found by fuzzing: an assertion of libgumbo 0.10.1, which would end the process.
  private static let tripping = "<table><math><mn><![CDATA[ ]]> "

  @Test func anAssertionOfTheParser() throws {
    #expect(try refusal(of: Array("<!DOCTYPE html>\(Self.tripping)".utf8))?.code == "H645")
    #expect(try account("<p>And on") == "And on")
  }

  @Test func memoryIsBounded() {
    let page = Self.repeated("<br>", bytes: 1 << 20)
    let end = page.withUnsafeBufferPointer { ParsedPage($0, memory: 1 << 20).end }
    #expect(end == HERALD_GUMBO_TOO_MUCH_MEMORY)
  }

  // MARK: Fuzzing

  private static let corpus: [[UInt8]] = [
    "<!DOCTYPE html><title>A</title><h1>B</h1><table class=infobox><tr><th>Date<td>2 July</table><p>C",
    "<p>a<b>c<i>d</b>e</i><table>f<tr><td>g<math><mn>h</mn></math><svg><desc><p>i</svg></table>",
    "<ul><li>a<li>b&eacute;&#x41;&copy2</ul><select><option>c<optgroup>d</select><textarea>e</textarea>",
    "<html><head><meta charset=windows-1252><template><td>a</template></head><frameset></frameset>",
    "<a>b<div>c<a>d</div></a><nobr>e<nobr>f</nobr><form><form></form><button>g<button></form>",
    "<script><!--<script>a</script>--></script><style>b</style><plaintext>c</plaintext>",
    "\u{FEFF}<!-- a --><?xml version='1.0' encoding='utf-8'?><!DOCTYPE html><pre>\n\nx\r\ny</pre>",
    tripping,
    "plain text <b>of</b> a kind\n\nwith lines\n",
  ].map { Array($0.utf8) }

  /// For as many seconds as `HERALD_FUZZ_SECONDS` says; a longer run starts where chance takes it.
  @Test func damagedPages() throws {
    let seconds = Folders.environment("HERALD_FUZZ_SECONDS").flatMap(Int.init)
    let seed = seconds == nil ? 20 : UInt64.random(in: 0...UInt64.max)
    var mutator = PageMutator(seed: seed, corpus: Self.corpus)
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds ?? 5)
    var codes: Set<String> = []
    var count = 0
    while clock.now < end {
      let page = mutator.next()
      count += 1
      let time = ProcessorTime.measure { look(at: page, &codes, "seed \(seed), page \(count)") }
      try #require(time < .seconds(1), "seed \(seed), page \(count)")
    }
    #expect(codes.isSubset(of: DiagnosticKind.ofManuscripts.map(\.code)))
    #expect(count > 100)
  }

  private func look(at page: [UInt8], _ codes: inout Set<String>, _ name: String) {
    do {
      let file = try text(of: page)
      guard let extract = file.extract else { return }
      #expect(String(validating: file.bytes, as: UTF8.self) != nil, "\(name)")
      let size = extract.original.bytes.count
      for offset in file.bytes.indices where file.bytes[offset] & 0xC0 != 0x80 {
        let origin = extract.origin(of: offset..<offset + 1)
        if origin.upperBound > size { Issue.record("\(name) at \(offset)") }
      }
    } catch {
      codes.insert((error as? ManuscriptRefusal)?.finding.kind.code ?? "\(error)")
    }
  }
}

/// Damages pages: tags in wrong places, lost and doubled pieces, flipped bits.
private struct PageMutator {
  private var random: SeededRandom
  private let corpus: [[UInt8]]

  init(seed: UInt64, corpus: [[UInt8]]) {
    random = SeededRandom(seed: seed)
    self.corpus = corpus
  }

  private static let pieces =
    [
      "<", ">", "</", "/>", "<!--", "-->", "<![CDATA[", "]]>", "&", "&#", "&#x110000;", "&amp", "=",
      "\"", "'",
      "\0", "\r", "\u{C}", "\u{80}", "\u{FFFE}", "é", "🕊", "<p>", "</p>", "<table>", "</table>",
      "<td>", "<tr>",
      "<caption>", "<b>", "</b>", "<a>", "<nobr>", "<svg>", "<math>", "<mi>", "<annotation-xml>",
      "<template>",
      "</template>", "<select>", "<option>", "<frameset>", "<isindex>", "<image>", "<ruby><rt>",
      "<col>",
      "<form>", "</form>", "<button>", "<body a=b>", "<html c=d>", "<head>", "</br>", "<li>",
      "<dd>", "<h1>",
      "<h2>", "<xyz>", "<desc>", "<title>", "<textarea>", "<iframe>", "<noscript>",
      " class=infobox ",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xFF, 0xFE]]

  mutating func next() -> [UInt8] {
    var bytes = random.pick(corpus)
    for _ in 0..<random.pick([1, 2, 4, 12, 40]) {
      let place = random.number(0...bytes.count)
      switch random.number(0...4) {
      case 0, 1, 2: bytes.insert(contentsOf: random.pick(Self.pieces), at: place)
      case 3: bytes.removeSubrange(place..<min(bytes.count, place + random.number(0...9)))
      default:
        let other = random.pick(corpus)
        bytes.insert(
          contentsOf: other.dropFirst(random.number(0...other.count)).prefix(40), at: place)
      }
    }
    return bytes
  }
}
