// What becomes of each element of a page: a table of elements, and one of the classes by which common
// programs for websites mark what is no part of an account.

import CGumbo

/// How an element shows in an account.
enum Showing {
  /// Not at all.
  case hidden
  /// Its words go on with those around it.
  case inline
  /// A block of its own.
  case block
  case heading(Int)
  case list
  case item
  case lineBreak
  /// Line ends in it stay.
  case preformatted
  case table
  case row
  case cell
  case heading1
}

enum Elements {
  /// How an element shows by its tag alone.
  static func showing(_ tag: GumboTag) -> Showing { table[tag.rawValue] ?? .inline }

  private static let table: [UInt32: Showing] = {
    let rows: [(Showing, [GumboTag])] = [
      (
        .hidden,
        [
          GUMBO_TAG_HEAD, GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_NOSCRIPT,
          GUMBO_TAG_TEMPLATE, GUMBO_TAG_NAV, GUMBO_TAG_FOOTER, GUMBO_TAG_ASIDE, GUMBO_TAG_FORM,
          GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA, GUMBO_TAG_INPUT,
          GUMBO_TAG_DATALIST, GUMBO_TAG_SVG, GUMBO_TAG_MATH, GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT,
          GUMBO_TAG_EMBED, GUMBO_TAG_AUDIO, GUMBO_TAG_VIDEO, GUMBO_TAG_CANVAS, GUMBO_TAG_MAP,
          GUMBO_TAG_FIGCAPTION, GUMBO_TAG_MENU, GUMBO_TAG_NOFRAMES, GUMBO_TAG_NOEMBED, GUMBO_TAG_RP,
          GUMBO_TAG_RT, GUMBO_TAG_DEL, GUMBO_TAG_S, GUMBO_TAG_STRIKE, GUMBO_TAG_TITLE,
        ]
      ),
      (
        .block,
        [
          GUMBO_TAG_P, GUMBO_TAG_DIV, GUMBO_TAG_ARTICLE, GUMBO_TAG_SECTION, GUMBO_TAG_MAIN,
          GUMBO_TAG_HEADER, GUMBO_TAG_HGROUP, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_ADDRESS,
          GUMBO_TAG_CENTER, GUMBO_TAG_FIGURE, GUMBO_TAG_FIELDSET, GUMBO_TAG_DETAILS,
          GUMBO_TAG_SUMMARY, GUMBO_TAG_DT, GUMBO_TAG_DD, GUMBO_TAG_HR, GUMBO_TAG_BODY,
          GUMBO_TAG_CAPTION,
        ]
      ),
      (.heading1, [GUMBO_TAG_H1]), (.heading(1), [GUMBO_TAG_H2]), (.heading(2), [GUMBO_TAG_H3]),
      (.heading(3), [GUMBO_TAG_H4]), (.heading(4), [GUMBO_TAG_H5, GUMBO_TAG_H6]),
      (.list, [GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_DL, GUMBO_TAG_DIR]), (.item, [GUMBO_TAG_LI]),
      (.lineBreak, [GUMBO_TAG_BR]),
      (
        .preformatted,
        [GUMBO_TAG_PRE, GUMBO_TAG_LISTING, GUMBO_TAG_XMP, GUMBO_TAG_PLAINTEXT]
      ),
      (.table, [GUMBO_TAG_TABLE]), (.row, [GUMBO_TAG_TR]), (.cell, [GUMBO_TAG_TD, GUMBO_TAG_TH]),
    ]
    var table: [UInt32: Showing] = [:]
    for (showing, tags) in rows {
      for tag in tags { table[tag.rawValue] = showing }
    }
    return table
  }()

  /// Whether an element stands in the way of reading a cell as a piece of data.
  static func isBlock(_ tag: GumboTag) -> Bool {
    switch showing(tag) {
    case .block, .heading, .heading1, .list, .item, .preformatted, .table: true
    default: false
    }
  }

  /// Elements whose content is text, whatever it looks like.
  static func isRaw(_ tag: GumboTag?) -> Bool {
    [GUMBO_TAG_TITLE, GUMBO_TAG_XMP, GUMBO_TAG_PLAINTEXT].contains { $0 == tag }
  }

  // MARK: What is left out

  /// Classes of what is no part of an account, of MediaWiki for the most part: lists of references,
  /// links to edit, boxes of links, tables of contents, remarks about the article.
  private static let leftOut: Set<Substring> = [
    "reference", "references", "reflist", "refbegin", "mw-references-wrap", "mw-cite-backlink",
    "mw-editsection", "mw-jump-link", "navbox", "navbar", "vertical-navbox", "sidebar", "toc",
    "vector-toc", "catlinks", "printfooter", "noprint", "metadata", "ambox", "hatnote",
    "sistersitebox", "side-box", "shortdescription", "mw-empty-elt", "thumb", "thumbcaption",
    "gallery", "mw-indicators", "breadcrumb", "breadcrumbs", "share", "social", "social-share",
    "related", "cookie-banner", "skip-link", "screen-reader-text", "sr-only", "visually-hidden",
  ]

  private static let leftOutIDs: Set<String> = [
    "toc", "catlinks", "sitesub", "contentsub", "jump-to-nav", "mw-navigation", "footer",
    "p-lang-btn",
  ]

  private static let leftOutRoles: Set<String> = [
    "navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "dialog",
    "alert",
  ]

  /// Whether an element is left out by what its attributes say, or is a mark of a citation.
  static func isLeftOut(_ node: Node) -> Bool {
    if node.attribute("hidden") != nil || node.attribute("aria-hidden") == "true" { return true }
    if let style = node.attribute("style"), isUnseen(style) { return true }
    if let role = node.attribute("role"), leftOutRoles.contains(role.lowercased()) { return true }
    if let id = node.attribute("id"), leftOutIDs.contains(id.lowercased()) { return true }
    if node.classes.contains(where: leftOut.contains) { return true }
    return node.tag == GUMBO_TAG_SUP && isCitation(node)
  }

  private static func isUnseen(_ style: String) -> Bool {
    let plain = style.lowercased().filter { !$0.isWhitespace }
    return plain.contains("display:none") || plain.contains("visibility:hidden")
  }

  /// `[1]`, `[note 2]`, or a number or sign that links to a place in the page.
  private static func isCitation(_ node: Node) -> Bool {
    let text = node.text(upTo: 60).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if text.first == "[", text.last == "]" { return text.utf8.count <= 40 }
    guard text.utf8.count <= 4, let link = link(in: node) else { return false }
    return link.attribute("href")?.hasPrefix("#") == true
  }

  private static func link(in node: Node) -> Node? {
    node.children.first { $0.tag == GUMBO_TAG_A }
  }

  // MARK: Tables

  /// Whether a table is the box of facts beside an article.
  static func isInfobox(_ node: Node) -> Bool {
    node.tag == GUMBO_TAG_TABLE && node.classes.contains { $0 == "infobox" || $0 == "infobox_v2" }
  }

  /// Whether a table is of data, as opposed to one that arranges a page: its cells hold no blocks,
  /// and some row has two.
  static func isData(_ table: Node) -> Bool {
    var hasColumns = false
    for row in rows(of: table) {
      let cells = cells(of: row)
      if cells.count > 1 { hasColumns = true }
      for cell in cells where cell.children.contains(where: { $0.tag.map(isBlock) == true }) {
        return false
      }
    }
    return hasColumns
  }

  static func cells(of row: Node) -> [Node] {
    row.children.filter { $0.tag == GUMBO_TAG_TD || $0.tag == GUMBO_TAG_TH }
  }

  private static func rows(of table: Node) -> [Node] {
    table.children.flatMap { part in part.tag == GUMBO_TAG_TR ? [part] : part.children }
      .filter { $0.tag == GUMBO_TAG_TR }
  }
}
