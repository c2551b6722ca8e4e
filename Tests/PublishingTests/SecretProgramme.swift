// Made-up programmes in which every text and every name is a secret of its own.

import HeraldTesting
import VisitModel
import VisitSyntax

/// Replaces the texts and names of a programme by secrets and its releases by random ones.
struct SecretProgramme {
  /// What all secrets start with, apart from case.
  static let mark = "Zqsecret"

  private(set) var tree: SyntaxTree
  private var random: SeededRandom
  private var count = 0
  private var names: [String: String] = [:]

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    tree = ProgrammeGenerator.tree(seed: seed)
    for block in tree.blocks { declare(block) }
    tree.blocks = tree.blocks.map { disguise($0) }
  }

  private mutating func secret() -> String {
    count += 1
    return "\(Self.mark)\(count)z"
  }

  /// Gives every name that a statement declares a secret in its place.
  private mutating func declare(_ statement: Statement) {
    let slot: Slot? =
      switch statement.kind {
      case .party, .person, .place, .room, .entry, .request: .id
      case .city: .name
      default: nil
      }
    if let name = slot.flatMap({ statement.text($0) }), names[name] == nil {
      names[name] = secret()
    }
    for item in statement.items { declare(item) }
  }

  private mutating func disguise(_ statement: Statement) -> Statement {
    var result = statement
    for position in result.fields.indices {
      result.fields[position].values = result.fields[position].values.map { disguise($0) }
    }
    result.attributes = result.attributes.filter { $0.key != .release }.map { line in
      var line = line
      let isZone = Vocabulary.row(of: line.key)?.shape == .zone
      line.values = isZone ? line.values : line.values.map { disguise($0) }
      return line
    }
    if let release = release(of: statement.kind) {
      result.attributes.append(AttributeLine(key: .release, values: [.word(release.rawValue)]))
    }
    result.items = result.items.map { disguise($0) }
    return result
  }

  /// Mostly wide, so that much can be seen by many.
  private mutating func release(of kind: StatementKind) -> Release? {
    switch kind {
    case .leg, .rooms, .requests, .travel: nil
    case .visit: random.pick([nil, .public, .public, .public, .press, .delegations, .internal])
    default:
      random.oneIn(3) ? random.pick([.public, .public, .press, .delegations, .internal]) : nil
    }
  }

  private mutating func disguise(_ value: Value<Name>) -> Value<Name> {
    let value = value.map { name, _ in Name(names[name.text] ?? name.text) }
    switch value {
    case .text: return .text(secret())
    case .occasion(var occasion):
      occasion.title = secret()
      return .occasion(occasion)
    case .document(var document):
      document.title = secret()
      return .document(document)
    case .honour(var honour):
      honour.title = secret()
      return .honour(honour)
    case .pledge(var pledge):
      pledge.purpose = secret()
      return .pledge(pledge)
    default: return value
    }
  }
}
