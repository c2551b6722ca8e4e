// The list of findings, each with what to do and the way to its words.

import Diagnostics
import Publishing

extension Review {
  func findingList(_ citations: Citations, _ writer: inout HTMLWriter) {
    guard !findings.isEmpty else {
      return writer.block("p", [("class", "note")]) {
        $0.text("The reader was sure of everything.")
      }
    }
    writer.block("ol", [("class", "findings")]) { writer in
      for (finding, mark) in zip(findings, citations.findings) { item(finding, mark, &writer) }
    }
  }

  private func item(_ finding: Diagnostic, _ mark: FindingMark, _ writer: inout HTMLWriter) {
    writer.block("li", [("id", mark.target), ("class", "finding"), ("tabindex", "-1")]) { writer in
      writer.block("p", [("class", "letter")]) { writer in
        writer.element("span", [("class", "unseen")], text: "finding ")
        writer.text(mark.letter)
      }
      writer.block("div") { writer in
        let kind = "\(finding.severity.rawValue) \(finding.kind.code)"
        writer.block("p", [("class", "kicker")]) {
          $0.text("\(Wording.sentenceCase(kind)), \(finding.kind.name)")
        }
        writer.block("p") { $0.prose(Wording.sentenceCase(finding.message)) }
        for line in finding.notes { writer.block("p", [("class", "note")]) { $0.prose(line) } }
        if let fix = finding.fix {
          writer.block("p", [("class", "note")]) { $0.prose(Wording.sentenceCase(fix.title)) }
        }
        writer.block("p", [("class", "from")]) { way(to: mark.anchor, mark.words, &$0) }
        for related in finding.related { self.related(related, &writer) }
      }
    }
  }

  private func related(_ related: Related, _ writer: inout HTMLWriter) {
    let range = related.span.range.clamped(to: 0..<text.count)
    writer.block("p", [("class", "from")]) { writer in
      writer.text("\(Wording.sentenceCase(related.message)): “")
      writer.element("bdi", text: String(decoding: text[range], as: UTF8.self))
      writer.text("”")
      writer.element("span", [("class", "aside")], text: " line \(file.line(at: range.lowerBound))")
    }
  }
}

extension HTMLWriter {
  /// A sentence of Herald's in which words of the language stand between backticks.
  fileprivate mutating func prose(_ text: String) {
    let pieces = text.split(separator: "`", omittingEmptySubsequences: false)
    guard !pieces.count.isMultiple(of: 2) else { return self.text(text) }
    for (place, piece) in pieces.enumerated() {
      if place.isMultiple(of: 2) {
        self.text(String(piece))
      } else {
        element("code", text: String(piece))
      }
    }
  }
}
