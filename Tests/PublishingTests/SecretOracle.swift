// Who may see which secret, reckoned from the syntax tree by the rules of release and by nothing
// else: an answer to compare editions with. It may be wider than an edition, never narrower.

import VisitModel
import VisitSyntax

/// The widest audience of each secret; what is not in it is internal.
struct SecretOracle {
  private(set) var widest: [String: Release] = [:]
  private let tree: SyntaxTree
  private let visit: Release?
  /// How far each declared name may go at most, and how far something names it.
  private var caps: [String: Release] = [:]
  private var mentions: [String: Release] = [:]
  private var visitors: [String] = []
  private var visitorLevel = Release.internal

  init(_ tree: SyntaxTree) {
    self.tree = tree
    visit = tree.blocks.first { $0.kind == .visit }.flatMap(Self.stated)
    limit()
    mention()
    settle()
  }

  /// The narrowest release that a statement states of itself.
  private static func stated(_ statement: Statement) -> Release? {
    let words = statement.attributes.filter { $0.key == .release }.flatMap(\.values)
    return words.compactMap { value in
      if case .word(let word) = value { Release(rawValue: word) } else { nil }
    }.min()
  }

  private static func released(_ stated: Release?...) -> Release {
    stated.compactMap { $0 }.min() ?? .internal
  }

  /// The widest audience of an attribute line of something released this far.
  private static func level(_ line: AttributeLine, within release: Release) -> Release {
    let ceiling = Vocabulary.row(of: line.key)?.ceiling ?? .internal
    return min(release, ceiling, line.release ?? release)
  }

  private func blocks(_ kind: StatementKind) -> [Statement] {
    tree.blocks.filter { $0.kind == kind }
  }

  // MARK: How far names may go

  private mutating func limit() {
    for block in blocks(.party) + blocks(.city) { limit(block, to: .public) }
    for block in blocks(.place) { limit(block, to: cap(of: block.text(.city))) }
    for block in blocks(.rooms) {
      let around = min(Self.stated(block) ?? .public, cap(of: block.text(.place)))
      for room in block.items { limit(room, to: around) }
    }
    for block in blocks(.delegation) {
      let around = min(Self.stated(block) ?? .public, cap(of: block.text(.id)))
      for person in block.items { limit(person, to: around) }
    }
  }

  private mutating func limit(_ statement: Statement, to release: Release) {
    guard let name = statement.text(statement.kind == .city ? .name : .id) else { return }
    caps[name] = min(Self.stated(statement) ?? .public, release)
  }

  private func cap(of name: String?) -> Release {
    guard let name else { return .public }
    return name == "visitor" ? visitorLevel : caps[name] ?? .public
  }

  // MARK: What names them

  private mutating func mention() {
    for block in blocks(.visit) {
      let lines = block.attributes.filter { $0.key == .visitor }
      visitors = lines.flatMap(\.values).flatMap(\.references).map(\.text)
      let levels = lines.map { Self.level($0, within: visit ?? .internal) }
      visitorLevel = levels.min() ?? visit ?? .internal
      for name in visitors { mention(name, visitorLevel) }
      for value in block.field(.title)?.values ?? [] { show(value, visit ?? .internal) }
      show(block.attributes, within: visit ?? .internal)
    }
    for day in blocks(.day) {
      let cap = cap(of: day.text(.city))
      let stated = Self.stated(day)
      show(day.attributes, within: min(cap, Self.released(stated, visit)))
      for entry in day.items {
        show(entry, within: min(cap, Self.released(Self.stated(entry), stated, visit)))
      }
    }
  }

  private mutating func show(_ entry: Statement, within release: Release) {
    var release = release
    let states = entry.attributes.filter { $0.key == .status }
    if case .word("cancelled")? = states.first?.values.first {
      release = states.map { Self.level($0, within: release) }.min() ?? release
    }
    for field in entry.fields where field.slot != .id && field.slot != .when {
      for value in field.values { show(value, release) }
    }
    show(entry.attributes, within: release)
  }

  private mutating func show(_ lines: [AttributeLine], within release: Release) {
    for line in lines {
      for value in line.values { show(value, Self.level(line, within: release)) }
    }
  }

  /// A text of a record goes no further than those of whom the record speaks.
  private mutating func show(_ value: Value<Name>, _ level: Release) {
    let names = value.references.map(\.text)
    for name in names { mention(name, level) }
    let limit = names.map { cap(of: $0) }.min() ?? .public
    if let text = Self.text(of: value) { widen(text, min(level, limit)) }
  }

  private static func text(of value: Value<Name>) -> String? {
    switch value {
    case .text(let text): text
    case .occasion(let occasion): occasion.title
    case .document(let document): document.title
    case .honour(let honour): honour.title
    case .pledge(let pledge): pledge.purpose
    default: nil
    }
  }

  private mutating func mention(_ name: String, _ level: Release) {
    for name in name == "visitor" ? visitors : [name] {
      mentions[name] = max(mentions[name] ?? .internal, level)
    }
  }

  private mutating func widen(_ text: String, _ level: Release) {
    widest[text] = max(widest[text] ?? .internal, level)
  }

  // MARK: What is said where they are declared

  private mutating func settle() {
    for party in blocks(.party) { declare(party, reach: .public, around: nil) }
    for city in blocks(.city) { declare(city, reach: .public, around: nil) }
    for place in blocks(.place) { declare(place, reach: .internal, around: nil) }
    for room in blocks(.rooms).flatMap(\.items) { declare(room, reach: .internal, around: nil) }
    for block in blocks(.delegation) {
      let stated = Self.stated(block)
      show(block.attributes, within: min(cap(of: block.text(.id)), Self.released(stated, visit)))
      for person in block.items {
        let list = min(.delegations, Self.released(Self.stated(person), stated, visit))
        declare(person, reach: list, around: stated)
      }
    }
  }

  /// The names that a declaration prints go as far as it is named, or as far as its list.
  private mutating func declare(_ statement: Statement, reach: Release, around: Release?) {
    guard let name = statement.text(statement.kind == .city ? .name : .id) else { return }
    let limit = min(cap(of: name), max(mentions[name] ?? .internal, reach))
    for field in statement.fields where field.slot != .id {
      for value in field.values { Self.text(of: value).map { widen($0, limit) } }
    }
    // Codes of parties and names of cities are printed; rooms without a name go by their own.
    if statement.kind != .person, statement.kind != .place { widen(name, limit) }
    let released = Self.released(Self.stated(statement), around, visit)
    for line in statement.attributes {
      for value in line.values { show(value, min(limit, Self.level(line, within: released))) }
    }
  }
}
