// Who takes part in an entry, and where it is held: asked by windows, clashes, rules, editions.

import CivilTime

extension Programme {
  /// The people that the visit names as its visitor.
  public var visitors: [Index<Person>] {
    (visit?.entities(.visitor) ?? []).flatMap(people(named:))
  }

  /// The people who take part in an entry, each once, in the order of the people list. Whole
  /// delegations are not counted: a delegation can divide itself, a person cannot.
  public func participants(of entry: Entry) -> [Index<Person>] {
    let saying = speaker(for: entry)
    let companions = self[entry.day].attributes.filter { $0.key == .companions }
    return people(
      named: companions.isEmpty ? saying.attributes : companions + saying.attributes)
  }

  /// The people whom the attributes of an entry and the visit bring together, each once, in the order
  /// of the people list.
  public func people(named attributes: [Attribute]) -> [Index<Person>] {
    var present: [Index<Person>] = []
    gather(attributes, visitors, into: &present)
    return present
  }

  /// The entry whose attributes say who takes part in one: itself, or for a part that names nobody
  /// the entry that it belongs to.
  public func speaker(for entry: Entry) -> Entry {
    var saying = entry
    var steps = 0
    while let whole = saying.whole, steps < Self.deepestPart,
      !saying.attributes.contains(where: { $0.isPresence || $0.key == .without })
    {
      saying = self[whole]
      steps += 1
    }
    return saying
  }

  /// Parts of parts are followed so far and no further.
  private static let deepestPart = 8

  /// The people that an entity stands for by name: a whole delegation is nobody in particular.
  public func people(named entity: Entity) -> [Index<Person>] {
    switch entity {
    case .person(let person): [person]
    case .seat(let seat): [self[seat].person]
    case .group(let group): self[group].people
    case .visitor: visitors
    case .party, .place, .city, .room, .entry, .unknown: []
    }
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
    if let title = entry.title { return "the \(entry.noun) \"\(title)\"" }
    let others = entry.entities(.with).prefix(2).map(name(of:))
    guard !others.isEmpty else { return "the \(entry.noun)" }
    return "the \(entry.noun) with \(others.joined(separator: " and "))"
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
    case .group(let index): self[index].name
    case .seat(let index): self[self[index].person].name
    case .visitor: visitors.map { self[$0].name }.joined(separator: " and ")
    case .unknown(let text): text
    }
  }
}
