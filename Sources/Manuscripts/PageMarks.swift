// What the first kilobytes of a file say: whether it is a page in HTML, and which encoding it
// declares. The content decides; a name can only help.

/// Looks at the start of a file.
struct PageMarks {
  private let markup: Markup

  /// How far declarations are looked for; the HTML standard asks for the first 1024 bytes.
  static let reach = 16_384

  /// - Parameter bytes: text of which at least the marks of HTML are in ASCII.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { markup = Markup(bytes: bytes) }

  // MARK: Whether it is a page

  /// Elements that a page, or a part of one, begins with. Words in angle brackets that a written
  /// account may begin with are not among them.
  private static let beginnings: Set<String> = [
    "html", "head", "body", "title", "meta", "link", "base", "style", "script", "noscript",
    "article", "main", "section", "header", "nav", "aside", "footer", "div", "span", "p", "h1",
    "h2", "h3", "h4", "table", "ul", "ol", "dl", "blockquote", "pre", "center", "font", "b",
    "strong", "i", "em", "a", "img", "br", "hr", "figure", "form", "iframe", "template",
  ]

  /// Whether the text is HTML: by its doctype, or by the element that it begins with; where the name
  /// of the file says so, by any such element.
  func isPage(named name: String) -> Bool {
    var index = skipFiller(0)
    if markup.isAt(index, "<!doctype") {
      let word = index + 9
      return markup.isAt(word + 1, "html")
    }
    if beginsElement(index) { return true }
    guard Self.saysPage(name) else { return false }
    while index < markup.bytes.count {
      if markup.bytes[index] == UInt8(ascii: "<"), beginsElement(index) { return true }
      index += 1
    }
    return false
  }

  private func beginsElement(_ index: Int) -> Bool {
    guard index < markup.bytes.count, markup.bytes[index] == UInt8(ascii: "<"),
      let tag = markup.tag(at: index), !tag.isEnd, tag.name.count <= 10
    else { return false }
    return Self.beginnings.contains(markup.word(tag.name))
  }

  /// Behind white space, comments and an XML declaration.
  private func skipFiller(_ start: Int) -> Int {
    var index = start
    while index < markup.bytes.count {
      if Markup.isSpace(markup.bytes[index]) {
        index += 1
      } else if markup.isAt(index, "<!--") || markup.isAt(index, "<?xml"),
        let end = markup.end(at: index)
      {
        index = end
      } else {
        break
      }
    }
    return index
  }

  private static func saysPage(_ name: String) -> Bool {
    let name = name.lowercased()
    return [".html", ".htm", ".xhtml", ".xht"].contains { name.hasSuffix($0) }
  }

  // MARK: Its encoding

  /// The name of the encoding that a page declares, and where it stands.
  func declaredEncoding() -> (name: String, range: Range<Int>)? {
    var index = skipFiller(0)
    var declared = xmlEncoding()
    while index < min(markup.bytes.count, Self.reach) {
      guard markup.bytes[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      if markup.isAt(index, "<meta"), let range = metaEncoding(index) {
        declared = range
        break
      }
      if markup.isAt(index, "<body") { break }
      index = markup.end(at: index) ?? index + 1
    }
    return declared.map { (markup.word($0), $0) }
  }

  /// `encoding="…"` of `<?xml … ?>`.
  private func xmlEncoding() -> Range<Int>? {
    guard markup.isAt(0, "<?xml"), let end = markup.end(at: 0) else { return nil }
    return value(of: "encoding", in: 5..<end)
  }

  /// `<meta charset="…">`, or the `charset=` in the content of `<meta http-equiv="Content-Type" …>`.
  private func metaEncoding(_ index: Int) -> Range<Int>? {
    var charset: Range<Int>?
    var content: Range<Int>?
    var isContentType = false
    let tag = markup.tag(at: index) { attribute in
      switch markup.word(attribute.name) {
      case "charset": charset = charset ?? attribute.value
      case "content": content = content ?? attribute.value
      case "http-equiv": isContentType = markup.word(attribute.value) == "content-type"
      default: break
      }
    }
    guard let tag, markup.word(tag.name) == "meta" else { return nil }
    if let charset { return trimmed(charset) }
    guard isContentType, let content else { return nil }
    return value(of: "charset", in: content)
  }

  /// What stands behind `name=`, in quotes or not.
  private func value(of name: StaticString, in range: Range<Int>) -> Range<Int>? {
    guard var index = range.first(where: { markup.isAt($0, name) }) else { return nil }
    index += name.utf8CodeUnitCount
    while index < range.upperBound, Markup.isSpace(markup.bytes[index]) { index += 1 }
    guard index < range.upperBound, markup.bytes[index] == UInt8(ascii: "=") else { return nil }
    index += 1
    while index < range.upperBound, Markup.isSpace(markup.bytes[index]) { index += 1 }
    guard index < range.upperBound else { return nil }
    let quote = markup.bytes[index]
    if quote == 0x22 || quote == 0x27 { index += 1 }
    let end = (index..<range.upperBound).first { place in
      let byte = markup.bytes[place]
      return byte == 0x22 || byte == 0x27 || byte == UInt8(ascii: ";") || Markup.isSpace(byte)
        || byte == UInt8(ascii: "?")
    }
    return index..<(end ?? range.upperBound)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, Markup.isSpace(markup.bytes[low]) { low += 1 }
    while high > low, Markup.isSpace(markup.bytes[high - 1]) { high -= 1 }
    return low..<high
  }
}
