// Gathers the people who take part in an entry: once each, without sets, because it is asked of
// every entry of a programme.

extension Programme {
  /// Replaces `present` by the people whom an entry's attributes and the visit bring together.
  func gather(
    _ attributes: [Attribute], _ visitors: [Index<Person>], into present: inout [Index<Person>]
  ) {
    present.removeAll(keepingCapacity: true)
    present.append(contentsOf: visitors)
    var someAreAbsent = false
    for position in attributes.indices {
      if attributes[position].isPresence {
        for value in attributes[position].values { add(value, visitors, to: &present) }
      } else if attributes[position].key == .without {
        someAreAbsent = true
      }
    }
    if someAreAbsent { removeAbsent(attributes, visitors, from: &present) }
    if present.count > 1 { sortOnce(&present) }
  }

  private func add(
    _ value: Value<Entity>, _ visitors: [Index<Person>], to present: inout [Index<Person>]
  ) {
    switch value {
    case .reference(let entity): add(entity, visitors, to: &present)
    case .honour(let honour):
      add(honour.giver, visitors, to: &present)
      add(honour.recipient, visitors, to: &present)
    case .interpreter(let interpreter): add(interpreter.person, visitors, to: &present)
    default: break
    }
  }

  private func add(
    _ entity: Entity?, _ visitors: [Index<Person>], to present: inout [Index<Person>]
  ) {
    switch entity {
    case .person(let person)?: present.append(person)
    case .seat(let seat)?: present.append(self[seat].person)
    case .group(let group)?: present.append(contentsOf: self[group].people)
    case .visitor?: present.append(contentsOf: visitors)
    default: break
    }
  }

  private func removeAbsent(
    _ attributes: [Attribute], _ visitors: [Index<Person>], from present: inout [Index<Person>]
  ) {
    var absent: Set<Index<Person>> = []
    for attribute in attributes where attribute.key == .without {
      for case .reference(let entity) in attribute.values {
        switch entity {
        case .visitor: absent.formUnion(visitors)
        case .person(let person): absent.insert(person)
        case .seat(let seat): absent.insert(self[seat].person)
        case .group(let group): absent.formUnion(self[group].people)
        default: break
        }
      }
    }
    present.removeAll { absent.contains($0) }
  }

  private func sortOnce(_ present: inout [Index<Person>]) {
    present.sort()
    var kept = 1
    for position in 1..<max(1, present.count) where present[position] != present[kept - 1] {
      present[kept] = present[position]
      kept += 1
    }
    present.removeLast(present.count - min(kept, present.count))
  }
}

extension Attribute {
  /// Whether the people it names take part in the entry.
  public var isPresence: Bool { Vocabulary.presenceKeys.contains(key) }
}

extension Vocabulary {
  /// The attributes whose people take part in the entry.
  static let presenceKeys: Set<AttributeKey> = Set(
    attributes.filter(\.isPresence).map(\.key) + [.confers])
}
