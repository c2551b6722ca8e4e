// Marks in the account: spans that overlap, nest, share words, or stand where no words are.

import Accounts
import HeraldTesting
import Publishing
import Testing

@testable import Reviewing

@Suite struct CitedPartTests {
  private static let text = "0123456789"

  private static func citation(
    _ sign: String, _ sentence: Range<Int>, _ trigger: Range<Int>
  ) -> Citation {
    Citation(
      sign: sign, noun: "entry", target: "entry-\(sign)", sentence: sentence, trigger: trigger)
  }

  /// A part as it is written, without what all links have in common.
  private static func html(
    _ citations: [Citation], _ findings: [FindingMark] = [],
    parts: [AccountPart] = [AccountPart(kind: .paragraph, range: 0..<10)]
  ) -> String {
    let cut = CitedPart.parts(parts, citations: citations, findings: findings)
    var writer = HTMLWriter()
    for part in cut {
      var own = CitedPartWriter(part, of: Array(text.utf8))
      own.write(to: &writer)
      writer.text("|")
    }
    let html = String(decoding: writer.bytes, as: UTF8.self)
    let checked = HTMLPage(html).problems.filter { !$0.hasPrefix("nothing has the id") }
    #expect(checked == [])
    return html.replacing(/<span class="unseen"> \w+ <\/span>/, with: "")
      .replacing(#/ class="(cite|flag|cite also)" id="([\w-]+)" href="[#\w-]+"/#) { " \($0.2)" }
      .replacing(" class=\"doubt\"", with: "")
  }

  @Test func aTriggerInItsSentence() {
    #expect(
      Self.html([Self.citation("1", 1..<8, 3..<5)])
        == "0<mark>12<a words-1>34<sup>1</sup></a>567</mark>89|")
  }

  @Test func sentencesThatOverlap() {
    #expect(
      Self.html([Self.citation("1", 0..<6, 1..<2), Self.citation("2", 4..<9, 7..<9)])
        == "<mark>0<a words-1>1<sup>1</sup></a>23456<a words-2>78<sup>2</sup></a></mark>9|")
  }

  @Test func triggersThatShareWords() {
    func links(_ first: Range<Int>, _ second: Range<Int>) -> String {
      Self.html([Self.citation("1", 0..<10, first), Self.citation("2", 0..<10, second)])
    }
    let shared = "<mark>01<a words-1>2345<sup>1</sup></a><a words-2><sup>2</sup></a>6789</mark>|"
    #expect(links(2..<5, 3..<6) == shared)
    let nested = "<mark>01<a words-2>2345<sup>2</sup></a><a words-1><sup>1</sup></a>6789</mark>|"
    #expect(links(3..<4, 2..<6) == nested)
    let same = "<mark>01<a words-1>23<sup>1</sup></a><a words-2><sup>2</sup></a>456789</mark>|"
    #expect(links(2..<4, 2..<4) == same)
  }

  @Test func withoutATrigger() {
    #expect(
      Self.html([Self.citation("1", 2..<6, 6..<6)])
        == "01<mark>2345<a words-1><sup>1</sup></a></mark>6789|")
  }

  @Test func aTriggerOutsideItsSentence() {
    #expect(
      Self.html([Self.citation("1", 0..<3, 5..<7)])
        == "<mark>012</mark>34<mark><a words-1>56<sup>1</sup></a></mark>789|")
  }

  @Test func sentencesOverSeveralParts() {
    let parts = [
      AccountPart(kind: .paragraph, range: 0..<4), AccountPart(kind: .paragraph, range: 6..<10),
    ]
    #expect(
      Self.html([Self.citation("1", 2..<8, 3..<7)], parts: parts)
        == "01<mark>2<a words-1>3<sup>1</sup></a></mark>|<mark>67</mark>89|")
    // Words between the parts: the link stands at the end of the part before.
    #expect(
      Self.html([Self.citation("1", 4..<6, 4..<6)], parts: parts)
        == "0123<mark><a words-1><sup>1</sup></a></mark>|6789|")
  }

  @Test func findingsAmongCitations() {
    let mark = FindingMark(letter: "a", words: 2..<6)
    #expect(Self.html([], [mark]) == "01<span>2345</span><a at-a><sup>a</sup></a>6789|")
    // Half inside a link: the flag waits until the link has ended.
    #expect(
      Self.html([Self.citation("1", 0..<10, 4..<8)], [mark])
        == "<mark>01<span>23</span><a words-1><span>45</span>67<sup>1</sup></a>"
        + "<a at-a><sup>a</sup></a>89</mark>|")
  }

  @Test func findingsThatOverlap() {
    let marks = [FindingMark(letter: "a", words: 0..<8), FindingMark(letter: "b", words: 2..<4)]
    #expect(
      Self.html([], marks)
        == "<span>0123</span><a at-b><sup>b</sup></a><span>4567</span><a at-a><sup>a</sup></a>89|")
    let nowhere = FindingMark(letter: "a", words: 0..<0)
    #expect(Self.html([], [nowhere]) == "<a at-a><sup>a</sup></a>0123456789|")
  }

  /// Whatever the spans, the text is whole, the markup nests, and every link is there once.
  @Test func anySpans() {
    var random = SeededRandom(seed: 11)
    func range() -> Range<Int> {
      let low = random.number(0...10)
      return low..<random.number(low...10)
    }
    for _ in 0..<3000 {
      let citations = (1...random.number(1...4)).map { Self.citation("\($0)", range(), range()) }
      let findings = ["a", "b", "c"].prefix(random.number(0...3)).map {
        FindingMark(letter: $0, words: range())
      }
      let html = Self.html(citations, findings)
      let words = html.replacing(/<sup>\w<\/sup>/, with: "").replacing(/<[^>]*>/, with: "")
      #expect(words == Self.text + "|", "\(html)")
      for citation in citations {
        #expect(html.ranges(of: "<a \(citation.anchor)>").count == 1, "\(html)")
      }
      for finding in findings { #expect(html.contains("<a \(finding.anchor)>")) }
      #expect(!html.contains(#/<a [^<]*(<span>[^<]*</span>|<sup>\w</sup>)*<a /#), "\(html)")
    }
  }
}
