// The one owner of what libgumbo makes of a page.

import CGumbo

/// A node of a page's tree.
typealias Node = UnsafePointer<GumboNode>

/// The tree of a page, for as long as the text that it was made of stays where it is.
struct ParsedPage: ~Copyable {
  private let parse: OpaquePointer

  /// Parses a page; `memory` bounds the bytes that the tree may take.
  init(_ text: UnsafeBufferPointer<UInt8>, memory: Int) {
    parse = text.withMemoryRebound(to: CChar.self) { text in
      text.baseAddress.map { herald_gumbo_parse($0, text.count, memory) }
        ?? herald_gumbo_parse("", 0, memory)
    }
  }

  deinit { herald_gumbo_destroy(parse) }

  var end: herald_gumbo_end { herald_gumbo_end_of(parse) }

  /// The document; nil unless the parse ended well.
  var document: Node? { herald_gumbo_document(parse) }
}

extension Node {
  var isText: Bool {
    let type = pointee.type
    return type == GUMBO_NODE_TEXT || type == GUMBO_NODE_WHITESPACE || type == GUMBO_NODE_CDATA
  }

  /// The tag of an element; nil for other nodes.
  var tag: GumboTag? {
    pointee.type == GUMBO_NODE_ELEMENT ? pointee.v.element.tag : nil
  }

  var childCount: Int { herald_gumbo_children(self).map { Int($0.pointee.length) } ?? 0 }

  func child(_ index: Int) -> Node {
    Node(
      herald_gumbo_children(self).pointee.data[index]!.assumingMemoryBound(to: GumboNode.self))
  }

  var children: [Node] { (0..<childCount).map(child) }

  func attribute(_ name: String) -> String? {
    herald_gumbo_attribute(self, name).map { String(cString: $0) }
  }

  /// The words of its class, in small letters.
  var classes: [Substring] {
    attribute("class")?.lowercased().split(whereSeparator: \.isWhitespace) ?? []
  }

  /// The text of the node and of all in it, up to some bytes.
  func text(upTo limit: Int) -> String {
    var text = ""
    var open = [self]
    while let node = open.popLast(), text.utf8.count < limit {
      if node.isText {
        text += String(cString: node.pointee.v.text.text)
      } else {
        open += node.children.reversed()
      }
    }
    return text
  }
}
