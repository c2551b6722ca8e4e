// Who faces whom: the sides that meet in an entry.

import VisitModel

/// The sides of an entry, as far as rules need them.
struct Sides {
  private var first: Index<Party>?
  private(set) var areTwo = false

  mutating func add(_ party: Index<Party>) {
    if first == nil { first = party } else if first != party { areTwo = true }
  }

  /// Somebody described in words, or not declared, is taken for another side.
  mutating func addUnnamed() { areTwo = true }
}

extension CheckContext {
  /// Whether an entry brings two parties together. Interpreters stand on neither side.
  func hasTwoSides(_ entry: Index<Entry>) -> Bool {
    var sides = Sides()
    let attributes = programme.entries[entry.position].attributes
    let interpreters = interpreters(attributes)
    for person in participants(of: entry) where !interpreters.contains(person) {
      sides.add(programme.people[person.position].party)
      if sides.areTwo { return true }
    }
    for attribute in attributes where attribute.isPresence && attribute.key != .interpreters {
      for value in attribute.values { add(value, of: attribute.key, to: &sides) }
    }
    if !attributes.contains(where: { $0.key == .without }) { addVisitors(to: &sides) }
    return sides.areTwo
  }

  private func interpreters(_ attributes: [Attribute]) -> Set<Index<Person>> {
    var people: Set<Index<Person>> = []
    for attribute in attributes where attribute.key == .interpreters {
      for case .interpreter(let interpreter) in attribute.values {
        if case .person(let person)? = interpreter.person { people.insert(person) }
      }
    }
    return people
  }

  private func add(_ value: Value<Entity>, of key: AttributeKey, to sides: inout Sides) {
    switch value {
    case .reference(.party(let party)): sides.add(party)
    case .reference(.unknown): sides.addUnnamed()
    case .text where key == .with || key == .host: sides.addUnnamed()
    default: break
    }
  }

  /// Visitors that the visit gives as a delegation or in words.
  private func addVisitors(to sides: inout Sides) {
    for value in programme.visit?.attribute(.visitor)?.values ?? [] {
      add(value, of: .with, to: &sides)
    }
  }
}
