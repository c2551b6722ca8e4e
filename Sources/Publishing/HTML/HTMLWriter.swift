// Writes HTML and inline SVG. Names of elements and attributes are literals, everything else is
// escaped, so no text of a programme can become markup.

/// A buffer of markup.
public struct HTMLWriter {
  /// Names and values in the order in which they are written.
  public typealias Attributes = [(name: StaticString, value: String)]

  /// What has been written, as UTF-8.
  public private(set) var bytes: [UInt8] = []

  /// An empty buffer.
  public init() {}

  /// An element with what the closure writes inside.
  public mutating func element(
    _ name: StaticString, _ attributes: Attributes = [], _ content: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    content(&self)
    markup("</")
    markup(name)
    markup(">")
  }

  /// An element that holds a text.
  public mutating func element(_ name: StaticString, _ attributes: Attributes = [], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// An element on a line of its own.
  public mutating func block(
    _ name: StaticString, _ attributes: Attributes = [], _ content: (inout HTMLWriter) -> Void
  ) {
    element(name, attributes, content)
    markup("\n")
  }

  /// A start tag; elements without content need no end.
  public mutating func open(_ name: StaticString, _ attributes: Attributes = []) {
    markup("<")
    markup(name)
    for attribute in attributes {
      markup(" ")
      markup(attribute.name)
      markup("=\"")
      text(attribute.value)
      markup("\"")
    }
    markup(">")
  }

  /// Markup that Herald itself brings.
  public mutating func markup(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Text of any origin, safe between tags and inside quoted attributes.
  public mutating func text(_ text: String) {
    for scalar in text.unicodeScalars { append(scalar) }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "&": markup("&amp;")
    case "<": markup("&lt;")
    case ">": markup("&gt;")
    case "\"": markup("&quot;")
    case "'": markup("&#39;")
    case "\t", "\n": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    default: bytes.append(contentsOf: UTF8.encode(Self.isAllowed(scalar) ? scalar : "\u{FFFD}")!)
    }
  }

  /// Control characters and noncharacters may not stand in HTML.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF: false
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }
}

extension HTMLWriter {
  /// Text for the drawing of a label: without controls of direction, and isolated from what stands
  /// beside it.
  static func isolated(_ text: String) -> String {
    let plain = text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: false
      default: true
      }
    }
    return "\u{2068}\(String(String.UnicodeScalarView(plain)))\u{2069}"
  }

  /// Text as a CSS string: everything but ASCII letters and digits is written as an escape.
  public mutating func css(_ text: String) {
    markup("\"")
    for scalar in text.unicodeScalars {
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || "0"..."9" ~= scalar)
      let code = scalar.value < 0x20 ? 0x20 : scalar.value
      let spelling = isPlain ? String(scalar) : "\\\(String(code, radix: 16)) "
      bytes.append(contentsOf: spelling.utf8)
    }
    markup("\"")
  }
}
