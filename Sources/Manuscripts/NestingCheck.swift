// A look at the tags of a page before it is parsed. The parser takes time in proportion to the
// elements that are open, for every tag and some characters: a page of a hundred thousand open elements
// would take hours. This follows the tags in the rough: what it holds to be open is about what the
// parser will, and what a careless page leaves open (`<p>`, `<li>`, cells) is closed as browsers do.

import Diagnostics

/// Counts the elements that are open at once, and the attributes of tags.
struct NestingCheck {
  /// Browsers built on Blink and WebKit stop nesting here.
  static let maximumDepth = 512
  static let maximumAttributes = 1000

  private struct Element {
    let name: UInt64
    /// Of the whole tag, for elements of formatting.
    let tag: UInt64
    let role: ElementNames.Role
    /// For a table: what was left open before it.
    var leftOpen: [UInt64: Int] = [:]
  }

  private let markup: Markup
  private var open: [Element] = []
  /// Formatting that was not closed before what it stood in: it begins anew in what follows. The
  /// parser keeps three of one kind.
  private var leftOpen: [UInt64: Int] = [:]
  private var foreign = 0

  init(_ markup: Markup) { self.markup = markup }

  /// Why the page should not be parsed; nil when it may.
  consuming func finding() -> Diagnostic? {
    var index = 0
    while index < markup.bytes.count {
      guard markup.bytes[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      guard let tag = markup.tag(at: index) else {
        index = markup.end(at: index) ?? index + 1
        continue
      }
      if tag.attributes > Self.maximumAttributes { return Self.tooManyAttributes(tag) }
      index = follow(tag)
      if open.count + leftOpen.count > Self.maximumDepth { return Self.tooDeep(tag) }
    }
    return nil
  }

  /// Takes a tag into account; where to go on.
  private mutating func follow(_ tag: Markup.Tag) -> Int {
    let name = markup.bytes[tag.name].reduce(ElementNames.seed) {
      ElementNames.mixed($0, Markup.lower($1))
    }
    let role = ElementNames.roles[name] ?? .other
    if tag.isEnd {
      close(name, role)
    } else {
      start(name, role, tag)
      if role == .raw, foreign == 0 { return rawEnd(tag) }
    }
    return tag.range.upperBound
  }

  // MARK: Start tags

  private mutating func start(_ name: UInt64, _ role: ElementNames.Role, _ tag: Markup.Tag) {
    if foreign > 0 {
      if !tag.isSelfClosing { push(name, role, tag) }
      return
    }
    switch role {
    case .void, .raw: return
    case .cell:
      if let table = open.lastIndex(where: { $0.role == .table }) { drop(to: table + 1) }
      leftOpen = open.last { $0.role == .table }?.leftOpen ?? leftOpen
      return
    case .item: closeItem(name)
    default: break
    }
    if [.block, .item, .paragraph, .table].contains(role) { closeParagraph() }
    push(name, role, tag)
  }

  private mutating func push(_ name: UInt64, _ role: ElementNames.Role, _ tag: Markup.Tag) {
    var hash: UInt64 = 0
    if role == .formatting {
      hash = markup.bytes[tag.range].reduce(ElementNames.seed, ElementNames.mixed)
    }
    if role == .foreign { foreign += 1 }
    var element = Element(name: name, tag: hash, role: role)
    if role == .table { element.leftOpen = leftOpen }
    open.append(element)
  }

  private mutating func closeParagraph() {
    for index in open.indices.reversed() {
      switch open[index].role {
      case .paragraph: return drop(to: index)
      case .table, .scope: return
      default: continue
      }
    }
  }

  private mutating func closeItem(_ name: UInt64) {
    for index in open.indices.reversed() {
      let element = open[index]
      if element.role == .item { return drop(to: index) }
      let isCrossed = [.other, .formatting, .paragraph].contains(element.role)
      guard isCrossed || element.name == ElementNames.division else { return }
    }
  }

  // MARK: End tags

  private mutating func close(_ name: UInt64, _ role: ElementNames.Role) {
    if foreign == 0, role == .cell {
      if let table = open.lastIndex(where: { $0.role == .table }) { drop(to: table + 1) }
      return
    }
    for index in open.indices.reversed() {
      let element = open[index]
      if element.name == name { return close(index, role) }
      if foreign == 0, !mayCross(element.role, for: role) { break }
    }
    if role == .formatting, let tag = leftOpen.keys.min() { leftOpen[tag] = nil }
  }

  private mutating func close(_ index: Int, _ role: ElementNames.Role) {
    let isAcrossBlocks =
      role == .formatting
      && open[(index + 1)...].contains { $0.role != .formatting && $0.role != .other }
    if isAcrossBlocks {
      open.remove(at: index)
    } else {
      let element = open[index]
      drop(to: index + 1)
      open.removeLast()
      if element.role == .foreign { foreign -= 1 }
      if element.role == .table { leftOpen = element.leftOpen }
    }
  }

  /// Whether an end tag reaches beyond an open element.
  private func mayCross(
    _ role: ElementNames.Role, for end: ElementNames.Role
  ) -> Bool {
    switch end {
    case .table: true
    case .other: role == .other || role == .formatting
    default: role != .table && role != .scope
    }
  }

  /// Closes what stands behind an index; formatting among it was left open.
  private mutating func drop(to index: Int) {
    for element in open[index...] {
      if element.role == .formatting { leftOpen[element.tag] = 1 }
      if element.role == .foreign { foreign -= 1 }
    }
    open.removeSubrange(index...)
  }

  // MARK: Text that holds no tags

  /// The end of an element such as `<script>`, whose content is text to its end tag.
  private func rawEnd(_ tag: Markup.Tag) -> Int {
    var index = tag.range.upperBound
    let name = markup.bytes[tag.name]
    while index + name.count + 1 < markup.bytes.count {
      if markup.bytes[index] == UInt8(ascii: "<"), markup.bytes[index + 1] == UInt8(ascii: "/"),
        markup.bytes[(index + 2)...].prefix(name.count).elementsEqual(
          name, by: { Markup.lower($0) == Markup.lower($1) })
      {
        return index
      }
      index += 1
    }
    return markup.bytes.count
  }

  // MARK: Findings

  private static func tooDeep(_ tag: Markup.Tag) -> Diagnostic {
    Diagnostic(
      .nestedTooDeep, at: Span(tag.range.lowerBound, tag.range.upperBound),
      "here more than \(maximumDepth) elements of the page are open",
      fix: Fix("save the text of the account as plain text"))
  }

  private static func tooManyAttributes(_ tag: Markup.Tag) -> Diagnostic {
    Diagnostic(
      .pageTooLarge, at: Span(tag.range.lowerBound, tag.name.upperBound),
      "the tag has more than \(maximumAttributes) attributes",
      fix: Fix("save the text of the account as plain text"))
  }
}
