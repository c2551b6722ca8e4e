// Writes the words of a part of the account with its marks, links and flags.

import Accounts
import Publishing

/// Writes one part; every flag is written once, after the link that its words stand in.
struct CitedPartWriter {
  private let text: [UInt8]
  private let cited: CitedPart
  private var nextFlag = 0
  private var nextDoubt = 0

  init(_ cited: CitedPart, of text: [UInt8]) {
    self.cited = cited
    self.text = text
  }

  mutating func write(to writer: inout HTMLWriter) {
    var offset = cited.part.range.lowerBound
    var links = cited.links[...]
    for run in cited.runs {
      words(offset..<run.lowerBound, &writer)
      let own = links.prefix { $0.range.upperBound <= run.upperBound }
      links = links.dropFirst(own.count)
      writer.element("mark") { self.run(run, own, &$0) }
      offset = run.upperBound
    }
    words(offset..<cited.part.range.upperBound, &writer)
  }

  private mutating func run(
    _ run: Range<Int>, _ links: ArraySlice<CitedWords>, _ writer: inout HTMLWriter
  ) {
    var offset = run.lowerBound
    for link in links {
      words(offset..<link.range.lowerBound, &writer)
      self.link(link, &writer)
      offset = link.range.upperBound
    }
    words(offset..<run.upperBound, &writer)
  }

  private mutating func link(_ link: CitedWords, _ writer: inout HTMLWriter) {
    for (place, citation) in link.citations.enumerated() {
      let attributes: HTMLWriter.Attributes = [
        ("class", place == 0 ? "cite" : "cite also"), ("id", citation.anchor),
        ("href", "#\(citation.target)"),
      ]
      writer.element("a", attributes) { writer in
        if place == 0 { plain(link.range, &writer) }
        writer.sign(citation.sign, noun: citation.noun)
      }
    }
    flags(through: link.range.upperBound, &writer)
  }

  // MARK: Words and flags

  /// Words outside links, with the flags that stand among them.
  private mutating func words(_ range: Range<Int>, _ writer: inout HTMLWriter) {
    var offset = range.lowerBound
    while nextFlag < cited.flags.count, cited.flags[nextFlag].offset <= range.upperBound {
      let end = max(offset, cited.flags[nextFlag].offset)
      plain(offset..<end, &writer)
      flags(through: end, &writer)
      offset = end
    }
    plain(offset..<range.upperBound, &writer)
  }

  private mutating func flags(through offset: Int, _ writer: inout HTMLWriter) {
    while nextFlag < cited.flags.count, cited.flags[nextFlag].offset <= offset {
      let mark = cited.flags[nextFlag].mark
      nextFlag += 1
      writer.element(
        "a", [("class", "flag"), ("id", mark.anchor), ("href", "#\(mark.target)")]
      ) { $0.sign(mark.letter, noun: "finding") }
    }
  }

  /// Words without links; what findings are about is set off.
  private mutating func plain(_ range: Range<Int>, _ writer: inout HTMLWriter) {
    var offset = range.lowerBound
    while nextDoubt < cited.doubts.count {
      let doubt = cited.doubts[nextDoubt]
      guard doubt.lowerBound < range.upperBound else { break }
      let own = doubt.clamped(to: offset..<range.upperBound)
      writer.text(string(offset..<own.lowerBound))
      if !own.isEmpty { writer.element("span", [("class", "doubt")], text: string(own)) }
      offset = own.upperBound
      guard doubt.upperBound <= range.upperBound else { break }
      nextDoubt += 1
    }
    writer.text(string(offset..<range.upperBound))
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }
}

extension HTMLWriter {
  /// A raised number or letter; its noun is heard, not seen.
  mutating func sign(_ sign: String, noun: String) {
    element("sup") { writer in
      writer.element("span", [("class", "unseen")], text: " \(noun) ")
      writer.text(sign)
    }
  }
}
