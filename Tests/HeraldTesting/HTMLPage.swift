// A strict reader of the pages that Herald writes: tags nest, identifiers are unique, links lead
// somewhere, headings go down one step at a time.

/// A page as it is read back.
public struct HTMLPage {
  /// The page as it was written.
  public let html: String
  /// The names of its elements, in order.
  public private(set) var names: [String] = []
  /// What is wrong with it.
  public private(set) var problems: [String] = []
  private var open: [String] = []
  /// The identifiers that its elements have.
  public private(set) var identifiers: Set<String> = []
  /// The identifiers that its links and labels name.
  public private(set) var references: [String] = []

  private static let void: Set<String> = ["meta", "!doctype", "input"]

  /// Reads a page.
  public init(_ html: String) {
    self.html = html
    // A browser reads code points: an accent that follows a bracket does not change it.
    let scalars = html.unicodeScalars.map { $0.isASCII ? Character($0) : "?" }
    var rest = String(scalars)[...]
    while let start = rest.firstIndex(of: "<") {
      if rest[..<start].contains(">") { problems.append("stray >: \(rest[..<start].prefix(40))") }
      guard let end = rest[start...].firstIndex(of: ">") else {
        problems.append("tag without end")
        break
      }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      read(tag)
      if tag == "style" || tag == "script", let close = rest.firstRange(of: "</\(tag)>") {
        rest = rest[close.lowerBound...]
      }
    }
    finish()
  }

  private mutating func read(_ tag: Substring) {
    if tag.hasPrefix("/") {
      let name = String(tag.dropFirst())
      if open.popLast() != name { problems.append("</\(name)> closes another element") }
      return
    }
    let name = String(tag.prefix { $0 != " " })
    names.append(name)
    if !Self.void.contains(name) { open.append(name) }
    for (key, value) in attributes(tag.dropFirst(name.count)) {
      if key == "id", !identifiers.insert(value).inserted { problems.append("two ids \(value)") }
      if key == "href" { references.append(String(value.dropFirst())) }
      if key == "aria-labelledby" { references += value.split(separator: " ").map(String.init) }
      if key.hasPrefix("on") { problems.append("handler \(key)") }
    }
  }

  private mutating func attributes(_ text: Substring) -> [(String, String)] {
    var rest = text
    var result: [(String, String)] = []
    while let equals = rest.firstIndex(of: "=") {
      let key = rest[..<equals].drop { $0 == " " }
      let value = rest[equals...].dropFirst()
      guard value.first == "\"", let end = value.dropFirst().firstIndex(of: "\"") else {
        problems.append("bare attribute \(key)")
        break
      }
      result.append((String(key), String(value[value.index(after: value.startIndex)..<end])))
      rest = rest[rest.index(after: end)...]
    }
    return result
  }

  private mutating func finish() {
    if !open.isEmpty { problems.append("left open: \(open)") }
    for reference in references where !identifiers.contains(reference) {
      problems.append("nothing has the id \(reference)")
    }
    let levels = names.compactMap { name in
      name.count == 2 && name.hasPrefix("h") ? Int(name.dropFirst()) : nil
    }
    for (before, after) in zip(levels, levels.dropFirst()) where after > before + 1 {
      problems.append("h\(after) after h\(before)")
    }
  }
}
