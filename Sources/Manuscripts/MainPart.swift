// Which part of a page is the account, and what its title is.

import CGumbo

/// Where to read in a page.
struct MainPart {
  /// The element that holds the account.
  private(set) var root: Node
  /// The element that holds its title.
  private(set) var title: Node?

  private var body: Candidate
  private var mains: [Candidate] = []
  private var articles: [Candidate] = []
  private var headings: [(node: Node, depth: Int)] = []
  private var pageTitle: Node?

  /// An element that may hold the account, with the bytes of text in its paragraphs.
  private struct Candidate {
    let node: Node
    var length = 0
    var isOpen = true
  }

  init(of document: Node) {
    root = document
    body = Candidate(node: document)
    look(through: document)
    choose()
  }

  // MARK: The look

  private struct Step {
    let node: Node
    var next = 0
  }

  private mutating func look(through document: Node) {
    var path = [Step(node: document)]
    var paragraphs = 0
    while let last = path.last {
      guard last.next < last.node.childCount else {
        path.removeLast()
        if last.node.tag == GUMBO_TAG_P { paragraphs -= 1 }
        leave(last.node)
        continue
      }
      let child = last.node.child(last.next)
      path[path.count - 1].next += 1
      if child.isText {
        if paragraphs > 0 { count(child) }
      } else if enters(child) {
        if child.tag == GUMBO_TAG_P { paragraphs += 1 }
        path.append(Step(node: child))
      }
    }
  }

  /// Takes note of an element; false when nothing in it matters.
  private mutating func enters(_ node: Node) -> Bool {
    guard let tag = node.tag else { return false }
    switch tag {
    case GUMBO_TAG_MAIN: mains.append(Candidate(node: node))
    case GUMBO_TAG_ARTICLE: articles.append(Candidate(node: node))
    case GUMBO_TAG_TITLE:
      if pageTitle == nil { pageTitle = node }
      return false
    case GUMBO_TAG_HEAD: return true
    case GUMBO_TAG_H1:
      if !Elements.isLeftOut(node) { noteHeading(node) }
    default:
      if node.attribute("role") == "main" { mains.append(Candidate(node: node)) }
      if case .hidden = Elements.showing(tag) { return false }
    }
    return !Elements.isLeftOut(node)
  }

  private mutating func noteHeading(_ node: Node) {
    guard node.text(upTo: 400).contains(where: { !$0.isWhitespace }) else { return }
    let depth = (mains + articles).count { $0.isOpen }
    headings.append((node, depth))
  }

  private mutating func leave(_ node: Node) {
    if let index = mains.lastIndex(where: { $0.node == node }) { mains[index].isOpen = false }
    if let index = articles.lastIndex(where: { $0.node == node }) { articles[index].isOpen = false }
  }

  private mutating func count(_ text: Node) {
    let length = String(cString: text.pointee.v.text.text).utf8.count
    body.length += length
    for index in mains.indices where mains[index].isOpen { mains[index].length += length }
    for index in articles.indices where articles[index].isOpen { articles[index].length += length }
  }

  // MARK: The choice

  /// The smallest part that has most of the paragraphs.
  private mutating func choose() {
    let candidates = [articles, mains].map { candidates in
      candidates.max { $0.length < $1.length }
    }
    let most = candidates.compactMap { $0 }.first { $0.length * 10 >= body.length * 6 }
    root = most?.node ?? body.node
    title = (headings.first { $0.depth > 0 } ?? headings.first)?.node ?? pageTitle
  }
}
