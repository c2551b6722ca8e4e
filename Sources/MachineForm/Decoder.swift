// Programmes, statements and attributes from JSON. A value that is wrong costs its attribute, or
// its statement; everything else is read.

import Diagnostics
import JSON
import VisitModel
import VisitSyntax

struct Decoder {
  private var complaints: [(kind: DiagnosticKind, error: WrongForm)] = []

  /// More complaints than this are not kept: the text is something else.
  private static let limit = Findings.limitPerKind

  /// What was wrong, each with its place in the text.
  func findings(in bytes: [UInt8]?) -> [Diagnostic] {
    let paths = Set(complaints.map(\.error.path.text))
    let places = bytes.map { JSONPlaces.find(paths, in: $0) } ?? [:]
    var findings = Findings()
    for complaint in complaints {
      let path = complaint.error.path.text
      let message = path.isEmpty ? complaint.error.message : "\(path): \(complaint.error.message)"
      findings.add(Diagnostic(complaint.kind, at: places[path] ?? .none, message))
    }
    return findings.diagnostics
  }

  private mutating func add(_ error: WrongForm, _ kind: DiagnosticKind = .wrongForm) {
    if complaints.count < Self.limit { complaints.append((kind, error)) }
  }

  /// What `read` gives, or nil and a complaint.
  private mutating func attempt<Result>(_ read: () throws(WrongForm) -> Result) -> Result? {
    do throws(WrongForm) {
      return try read()
    } catch {
      add(error)
      return nil
    }
  }

  // MARK: The programme

  mutating func programme(_ json: JSONValue) -> SyntaxTree {
    let root = Node(value: json, path: .root)
    guard case .object = json, let version = root.member("herald") else {
      add(root.wrong("expected an object with \"herald\": \"visit/1\""), .notAProgramme)
      return SyntaxTree()
    }
    guard version.value == .string(MachineForm.version), let list = root.member("blocks") else {
      add(version.wrong("expected \"visit/1\", and \"blocks\" beside it"), .notAProgramme)
      return SyntaxTree()
    }
    let names = ["herald", "timeZoneDatabase", "blocks", "comments", "$schema"]
    _ = attempt { () throws(WrongForm) in try root.expectObject(of: names) }
    let nodes = attempt { () throws(WrongForm) in try list.elements() } ?? []
    var tree = SyntaxTree(blocks: nodes.compactMap { block($0) })
    tree.trailing =
      attempt { () throws(WrongForm) in try Self.lines(root.member("comments")) } ?? []
    Layout.addBlankLines(to: &tree)
    return tree
  }

  private mutating func block(_ node: Node) -> Statement? {
    let kind = attempt { () throws(WrongForm) in
      try node.required("block").parsed("a kind of block") { (text) -> StatementKind? in
        StatementKind(rawValue: text).flatMap { $0.level == 0 ? $0 : nil }
      }
    }
    return kind.flatMap { statement($0, node) }
  }

  // MARK: Statements

  private mutating func statement(_ kind: StatementKind, _ node: Node) -> Statement? {
    guard var result = attempt({ () throws(WrongForm) in try Self.head(kind, node) }) else {
      return nil
    }
    let lines = attempt { () throws(WrongForm) in try node.member("attributes")?.elements() ?? [] }
    result.attributes = attributes(lines ?? [], on: kind)
    guard let item = kind.itemKind, let list = node.member(item.plural) else { return result }
    let nodes = attempt { () throws(WrongForm) in try list.elements() } ?? []
    result.items = nodes.compactMap { statement(item, $0) }
    return result
  }

  private static func head(_ kind: StatementKind, _ node: Node) throws(WrongForm) -> Statement {
    let slots = Vocabulary.row(of: kind).slots
    var names = slots.map(\.slot.rawValue) + ["attributes", "comments"]
    if kind.level == 0 { names.insert("block", at: 0) }
    if let item = kind.itemKind { names.append(item.plural) }
    try node.expectObject(of: names)
    var fields: [Field] = []
    for slot in slots {
      guard let member = node.member(slot.slot.rawValue) else {
        if slot.isRequired { _ = try node.required(slot.slot.rawValue) }
        continue
      }
      fields.append(Field(slot.slot, try values(slot.shape, member, isList: slot.repeats)))
    }
    let trivia = try trivia(node)
    let statement = Statement(kind: kind, fields: fields, trivia: trivia)
    guard Rereading.keepsHead(of: statement) else {
      throw node.wrong("the language cannot write \(kind.withArticle) like this one")
    }
    return statement
  }

  private static func values(
    _ shape: ValueShape, _ node: Node, isList: Bool
  ) throws(WrongForm) -> [Value<Name>] {
    guard isList else { return [try ValueDecoder.value(shape, node)] }
    var values: [Value<Name>] = []
    for element in try node.elements() { values.append(try ValueDecoder.value(shape, element)) }
    guard !values.isEmpty else { throw node.wrong("expected at least one value") }
    return values
  }

  // MARK: Attributes

  private mutating func attributes(_ nodes: [Node], on kind: StatementKind) -> [AttributeLine] {
    var lines: [AttributeLine] = []
    var single: Set<AttributeKey> = []
    for node in nodes {
      let line = attempt { () throws(WrongForm) in
        let line = try Self.attribute(node, on: kind)
        let repeats = Vocabulary.row(of: line.key)?.repeats ?? true
        guard repeats || single.insert(line.key).inserted else {
          throw node.wrong("`\(line.key.keyword)` is given twice")
        }
        return line
      }
      if let line { lines.append(line) }
    }
    return lines
  }

  private static func attribute(
    _ node: Node, on kind: StatementKind
  ) throws(WrongForm) -> AttributeLine {
    let row = try node.required("attribute").parsed("an attribute of \(kind.withArticle)") {
      (text) -> AttributeRow? in
      Vocabulary.row(of: AttributeKey(text)).flatMap { $0.hosts.contains(kind) ? $0 : nil }
    }
    let member = row.shape.isList ? "values" : "value"
    try node.expectObject(of: ["attribute", "release", member, "comments"])
    let release = try node.optional("release") { (node) throws(WrongForm) in
      try node.parsed("an audience") { Release(rawValue: $0) }
    }
    let values = try values(row.shape, try node.required(member), isList: row.shape.isList)
    let line = AttributeLine(
      key: row.key, release: release, values: values, trivia: try trivia(node))
    guard Rereading.keeps(line, on: kind) else {
      throw node.wrong("the language cannot write a value like this one")
    }
    return line
  }

  // MARK: Comments

  private static func trivia(_ node: Node) throws(WrongForm) -> LineTrivia {
    guard let comments = node.member("comments") else { return LineTrivia() }
    try comments.expectObject(of: ["before", "after"])
    let after = try comments.optional("after") { (node) throws(WrongForm) in
      try node.parsed("a comment: `# ` and text on one line") {
        Rereading.isComment($0, atLineEnd: true) ? $0 : nil
      }
    }
    return LineTrivia(before: try lines(comments.member("before")), trailing: after)
  }

  /// Comments on lines of their own; two spaces before them are one step of indentation.
  private static func lines(_ node: Node?) throws(WrongForm) -> [Trivia] {
    var result: [Trivia] = []
    for line in try node?.elements() ?? [] {
      let text = try line.text()
      let comment = String(text.unicodeScalars.drop { $0 == " " })
      let indent = text.utf8.count - comment.utf8.count
      guard [0, 2, 4].contains(indent), Rereading.isComment(comment, atLineEnd: false) else {
        throw line.wrong("expected a comment: 0, 2 or 4 spaces, `#` and text on one line")
      }
      result.append(.comment(comment, level: indent / 2))
    }
    return result
  }
}
