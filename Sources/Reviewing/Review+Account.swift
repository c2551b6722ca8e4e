// The account, part by part, as its reader knows it.

import Accounts
import Publishing

extension Review {
  /// The text of the account with everything marked in it.
  func account(_ citations: Citations, _ writer: inout HTMLWriter) {
    let parts = CitedPart.parts(
      AccountPart.parts(of: text), citations: citations.all, findings: citations.findings)
    var level = 2
    for group in parts.chunked(by: { $0.part.kind == .item && $1.part.kind == .item }) {
      guard group.first?.part.kind != .item else {
        writer.block("ul", [("class", "items")]) { writer in
          for part in group { self.part(part, "li", nil, &writer) }
        }
        continue
      }
      for part in group { self.part(part, level: &level, &writer) }
    }
  }

  /// - Parameter level: of the last heading; none may go down by more than a step.
  private func part(_ part: CitedPart, level: inout Int, _ writer: inout HTMLWriter) {
    switch part.part.kind {
    case .title:
      level = 3
      self.part(part, "h3", "headline", &writer)
    case .heading(let depth):
      level = min(depth + 3, level + 1, 6)
      self.part(part, Self.headings[level - 3], nil, &writer)
    case .fact: self.part(part, "p", "fact", &writer)
    case .item, .paragraph: self.part(part, "p", nil, &writer)
    }
  }

  private static let headings: [StaticString] = ["h3", "h4", "h5", "h6"]

  private func part(
    _ part: CitedPart, _ name: StaticString, _ style: String?, _ writer: inout HTMLWriter
  ) {
    let style = style.map { style -> HTMLWriter.Attributes in [("class", style)] } ?? []
    writer.block(name, [("dir", "auto")] + style) { writer in
      var own = CitedPartWriter(part, of: text)
      own.write(to: &writer)
    }
  }
}

extension Array {
  /// Cut where two neighbours do not belong together.
  fileprivate func chunked(by belong: (Element, Element) -> Bool) -> [[Element]] {
    reduce(into: []) { groups, next in
      if let last = groups.last?.last, belong(last, next) {
        groups[groups.count - 1].append(next)
      } else {
        groups.append([next])
      }
    }
  }
}
