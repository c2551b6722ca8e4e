// Who takes part in an entry, and where it is held: asked by windows, clashes, rules, editions.

import CivilTime

extension Programme {
  /// The people that the visit names as its visitor.
  public var visitors: [Index<Person>] {
    (visit?.entities(.visitor) ?? []).compactMap {
      if case .person(let person) = $0 { person } else { nil }
    }
  }

  /// The people who take part in an entry, each once, in the order of the people list. Whole
  /// delegations are not counted: a delegation can divide itself, a person cannot.
  public func participants(of entry: Entry) -> [Index<Person>] {
    var present: [Index<Person>] = []
    gather(entry.attributes, visitors, into: &present)
    return present
  }

  /// The city in which an entry is held.
  public func city(of entry: Entry) -> Index<City> {
    entry.place.flatMap { self[$0].city } ?? self[entry.day].city
  }

  /// The room in which an entry is held.
  public func room(of entry: Entry) -> Index<Room>? {
    if case .room(let room)? = entry.entities(.room).first { room } else { nil }
  }

  /// Seconds that a room needs between two entries.
  public func turnround(of room: Index<Room>) -> Int {
    guard case .length(let length)? = self[room].attribute(.turnround)?.values.first else {
      return 0
    }
    return Int(length.shortest.seconds)
  }

  /// How a sentence calls an entry: its title in quotation marks after its kind, or its kind and
  /// whom it is with.
  public func phrase(for entry: Entry) -> String {
    if let title = entry.title { return "the \(entry.kind.rawValue) \"\(title)\"" }
    let others = entry.entities(.with).prefix(2).map(name(of:))
    guard !others.isEmpty else { return "the \(entry.kind.rawValue)" }
    return "the \(entry.kind.rawValue) with \(others.joined(separator: " and "))"
  }

  /// The printed name of an entity.
  public func name(of entity: Entity) -> String {
    switch entity {
    case .person(let index): self[index].name
    case .party(let index): self[index].name
    case .place(let index): self[index].name
    case .city(let index): self[index].name
    case .room(let index): self[index].name ?? self[index].id
    case .entry(let index): phrase(for: self[index])
    case .visitor: visitors.map { self[$0].name }.joined(separator: " and ")
    case .unknown(let text): text
    }
  }
}
