// Walks the main part of a page and writes its account. The path is a list, not the call stack: a page
// may be nested as deep as its author likes.

import CGumbo

/// Writes the account of a page.
struct PageWalk {
  private(set) var writer = AccountWriter()
  private let text: PageText
  private let part: MainPart
  private var path: [Step] = []
  private var tables: [TableKind] = []
  private var preformatted = 0

  private enum TableKind {
    /// A table of facts; `start` is where its account begins.
    case infobox(start: Int)
    case data
    case layout
  }

  /// What there is to do when an element ends.
  private enum Ending {
    case nothing, paragraph, line, item
    case heading(String, start: Int)
    case preformatted, table, row
    case key
    case firstCell(start: Int)
  }

  private struct Step {
    let node: Node
    let ending: Ending
    var next = 0
  }

  init(_ text: PageText, _ part: MainPart) {
    self.text = text
    self.part = part
  }

  mutating func run() {
    writeTitle()
    path = [Step(node: part.root, ending: .nothing)]
    while let last = path.last {
      guard last.next < last.node.childCount else {
        path.removeLast()
        end(last.ending)
        continue
      }
      path[path.count - 1].next += 1
      visit(last.node.child(last.next), in: last.node)
    }
  }

  private mutating func visit(_ child: Node, in parent: Node) {
    if child.isText {
      let ranges = text.ranges(of: child, isRaw: Elements.isRaw(parent.tag))
      text.write(ranges, to: &writer, isPreformatted: preformatted > 0 && !writer.isOnOneLine)
    } else if let tag = child.tag, child != part.title, let ending = begin(child, tag) {
      path.append(Step(node: child, ending: ending))
    }
  }

  /// The title, as the first line. Of a `<title>` the name of the website is left out.
  private mutating func writeTitle() {
    guard let title = part.title else { return }
    let start = writer.text.count
    writer.beginLine(with: "= ")
    writer.beginOneLine(separator: " ")
    if title.tag == GUMBO_TAG_TITLE {
      for child in title.children where child.isText {
        text.write(titleRanges(child), to: &writer, isPreformatted: false)
      }
    } else {
      writeInline(title)
    }
    writer.endOneLine()
    writer.endLine(with: " =", since: start)
    writer.breakParagraph()
  }

  private func titleRanges(_ node: Node) -> [Range<Int>] {
    let ranges = text.ranges(of: node, isRaw: true)
    guard let first = ranges.first else { return [] }
    let words = String(decoding: text.bytes[first], as: UTF8.self)
    let signs = [" | ", " — ", " - Wikipedia"]
    let cut = signs.compactMap { words.firstRange(of: $0)?.lowerBound }.min() ?? words.endIndex
    let length = words.utf8.distance(from: words.startIndex, to: cut)
    return length > 0 ? [first.lowerBound..<first.lowerBound + length] : ranges
  }

  /// Writes the words in an element, without those left out.
  private mutating func writeInline(_ element: Node) {
    var open = Array(element.children.reversed())
    while let node = open.popLast() {
      if node.isText {
        let ranges = text.ranges(of: node, isRaw: false)
        text.write(ranges, to: &writer, isPreformatted: false)
      } else if let tag = node.tag, !isHidden(node, tag) {
        if case .lineBreak = Elements.showing(tag) { writer.breakLine() }
        open += node.children.reversed()
      }
    }
  }

  private func isHidden(_ node: Node, _ tag: GumboTag) -> Bool {
    if case .hidden = Elements.showing(tag) { return true }
    return Elements.isLeftOut(node)
  }

  // MARK: Elements

  /// Begins an element; nil for one that is left out with all in it.
  private mutating func begin(_ node: Node, _ tag: GumboTag) -> Ending? {
    if isHidden(node, tag) && !Elements.isInfobox(node) { return nil }
    if tag == GUMBO_TAG_HEADER, !isInside { return nil }
    let showing = Elements.showing(tag)
    if writer.isOnOneLine { return beginOnOneLine(node, showing) }
    switch showing {
    case .hidden: return nil
    case .inline: return .nothing
    case .block: return tag == GUMBO_TAG_CAPTION ? beginCaption() : beginBlock()
    case .heading(let level): return beginHeading(level)
    case .heading1: return beginHeading(1)
    case .list: return beginBlock()
    case .item:
      writer.beginLine(with: "- ")
      return .item
    case .lineBreak: return breakLine()
    case .preformatted:
      preformatted += 1
      writer.breakParagraph()
      return .preformatted
    case .table: return beginTable(node)
    case .row: return beginRow(node)
    case .cell: return beginBlock()
    }
  }

  /// Whether the walk is in an `article` or `main`, in which a header is a part of the account.
  private var isInside: Bool {
    path.contains { $0.node.tag == GUMBO_TAG_ARTICLE || $0.node.tag == GUMBO_TAG_MAIN }
  }

  private mutating func beginBlock() -> Ending {
    writer.breakParagraph()
    return .paragraph
  }

  /// A second break in a row ends the paragraph.
  private mutating func breakLine() -> Ending {
    if writer.isLineBroken { writer.breakParagraph() } else { writer.breakLine() }
    return .nothing
  }

  private mutating func beginHeading(_ level: Int) -> Ending {
    let signs = String(repeating: "=", count: level + 1)
    writer.breakParagraph()
    writer.beginLine(with: signs + " ")
    writer.beginOneLine(separator: " ")
    return .heading(" " + signs, start: writer.text.count)
  }

  /// In a heading, a row or a fact, which are one line each.
  private mutating func beginOnOneLine(_ node: Node, _ showing: Showing) -> Ending {
    switch showing {
    case .cell where path.last.map { isRow($0.ending) } == true: return beginCell(node)
    case .inline: return .nothing
    default:
      writer.breakLine()
      return .line
    }
  }

  private func isRow(_ ending: Ending) -> Bool {
    if case .row = ending { true } else { false }
  }

  private mutating func end(_ ending: Ending) {
    switch ending {
    case .nothing: break
    case .paragraph: writer.breakParagraph()
    case .line: writer.breakLine()
    case .item: writer.endLine()
    case .heading(let mark, let start):
      writer.endOneLine()
      writer.endLine(with: mark, since: start)
    case .preformatted:
      preformatted -= 1
      writer.breakParagraph()
    case .table:
      tables.removeLast()
      writer.breakParagraph()
    case .row:
      writer.endOneLine()
      writer.endLine()
    case .key: if !writer.hasMarker { writer.join(with: writer.text.last == 0x3A ? " " : ": ") }
    case .firstCell(let start): endFirstCell(start)
    }
  }

  // MARK: Tables

  private mutating func beginTable(_ node: Node) -> Ending {
    writer.breakParagraph()
    if Elements.isInfobox(node) {
      tables.append(.infobox(start: writer.text.count))
    } else {
      tables.append(Elements.isData(node) ? .data : .layout)
    }
    return .table
  }

  private mutating func beginRow(_ node: Node) -> Ending? {
    switch tables.last {
    case .infobox(let start): return beginFact(node, start)
    case .data:
      writer.beginLine(with: "- ")
      writer.beginOneLine(separator: ", ")
      return .row
    default: return beginBlock()
    }
  }

  /// A row of an infobox: a key and its value, or, before them, the title.
  private mutating func beginFact(_ row: Node, _ start: Int) -> Ending? {
    let cells = Elements.cells(of: row)
    if cells.count == 1, cells[0].tag == GUMBO_TAG_TH { return beginTitle(start) }
    return cells.count == 2 ? beginFactLine("", start) : nil
  }

  private mutating func beginCaption() -> Ending? {
    if case .infobox(let start) = tables.last { beginTitle(start) } else { beginBlock() }
  }

  /// The title of an infobox; its later rows of one cell are headings among the facts.
  private mutating func beginTitle(_ start: Int) -> Ending? {
    writer.text.count == start ? beginFactLine("Title: ", start) : nil
  }

  private mutating func beginFactLine(_ key: String, _ start: Int) -> Ending {
    writer.beginLine(with: (writer.text.count == start ? "Infobox\n- " : "- ") + key)
    writer.beginOneLine(separator: ", ")
    return .row
  }

  private mutating func beginCell(_ node: Node) -> Ending {
    let isFirst = path.last.map { step in
      Elements.cells(of: step.node).first == node
    }
    if !(isFirst ?? false) {
      writer.breakLine()
      return .line
    }
    guard case .infobox = tables.last else { return .firstCell(start: writer.text.count) }
    let cells = path.last.map { Elements.cells(of: $0.node).count }
    return cells == 2 ? .key : .line
  }

  /// A time or a date at the start of a row is said of all that follows, as accounts do: "10.30 am.
  /// Talks with …".
  private mutating func endFirstCell(_ start: Int) {
    let written = writer.text[start...]
    let first = written.first { $0 > 0x20 && $0 != UInt8(ascii: "-") }
    let isTime = first.map { 0x30...0x39 ~= $0 } == true && written.count < 24
    if isTime, !writer.hasMarker {
      writer.join(with: written.last == UInt8(ascii: ".") ? " " : ". ")
    } else {
      writer.breakLine()
    }
  }
}
