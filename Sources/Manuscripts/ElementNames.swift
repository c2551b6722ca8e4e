// Names of elements for the look at a page before it is parsed, each with what closes it (HTML
// standard, sections 13.1.2 and 13.2.6).

/// Elements by how they are closed.
enum ElementNames {
  enum Role {
    /// Has no content, or ends with the next of its kind.
    case void
    /// Has text as content, whatever it looks like.
    case raw
    case paragraph
    /// `li`, `dd`, `dt`: closed by the next.
    case item
    /// Closes a paragraph, and is not crossed by end tags of others.
    case block
    /// Begins anew in what follows when it is not closed.
    case formatting
    case table
    /// Rows, cells and their groups, which end with each other and with the table.
    case cell
    /// Not crossed by any end tag but a table's.
    case scope
    /// SVG and MathML, where other rules hold.
    case foreign
    case other
  }

  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// FNV-1a (Fowler, Noll and Vo 1991).
  static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  static let division = "div".utf8.reduce(seed, mixed)

  static let roles: [UInt64: Role] = {
    let rows: [(Role, String)] = [
      (
        .void,
        "area base basefont bgsound br col embed frame hr img image input keygen link meta param "
          + "source track wbr option optgroup"
      ),
      (.raw, "script style title textarea xmp iframe noembed noframes plaintext"),
      (.paragraph, "p"), (.item, "li dd dt"),
      (
        .block,
        "address article aside blockquote center details dir div dl fieldset figcaption figure "
          + "footer form h1 h2 h3 h4 h5 h6 header hgroup listing main menu nav ol pre section "
          + "summary ul body html head noscript select frameset"
      ),
      (.formatting, "a b big code em font i nobr s small strike strong tt u"), (.table, "table"),
      (.cell, "tr td th tbody thead tfoot caption colgroup"),
      (.scope, "applet marquee object template button"), (.foreign, "svg math"),
    ]
    var roles: [UInt64: Role] = [:]
    for (role, names) in rows {
      for name in names.split(separator: " ") { roles[name.utf8.reduce(seed, mixed)] = role }
    }
    return roles
  }()
}
