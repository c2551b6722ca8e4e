// The attributes of the language by number, so that a pass over entries looks each name up once.

import VisitModel

/// What the pass needs to know of each attribute, by its position in the table of the language.
enum KeySlots {
  static let all: [AttributeRow] = Vocabulary.attributes

  static let slot: [AttributeKey: Int] = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($1.key, $0) })

  /// Whether its values are people and delegations.
  static let isList: [Bool] = all.map { $0.shape == .people }

  /// Whether the people named take part in the entry.
  static let isPresence: [Bool] = all.map(\.isPresence)

  /// Whether its values can name somebody.
  static let namesSomebody: [Bool] = all.map { row in
    switch row.shape {
    case .people, .honour, .pledge, .interpreter, .step: true
    default: false
    }
  }

  /// The widest audience that it may ever reach.
  static let ceiling: [Release] = all.map(\.ceiling)

  static let release = slot[.release] ?? 0
  static let without = slot[.without] ?? 0
  static let with = slot[.with] ?? 0
  static let host = slot[.host] ?? 0
  static let motorcade = slot[.motorcade] ?? 0
}
