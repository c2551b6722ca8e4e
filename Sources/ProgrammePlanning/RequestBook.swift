// The requests of a programme: who they bring together, under which name, and whether the programme
// has an entry for them already.

public import VisitModel

/// What planning needs to know of all requests. By the position of the request.
public struct RequestBook: Sendable {
  /// The id that the file gives, else one made of the people, such as `bro-lil`.
  public let ids: [String]
  /// The entry that holds the request: the one that carries its id.
  public let entries: [Index<Entry>?]
  /// The people whose time it takes, each once.
  public let people: [[Index<Person>]]
  /// By the id of the entry that is not cancelled.
  private let byEntry: [Index<Entry>: Int]

  init(_ programme: Programme) {
    let people = programme.requests.map { Self.people(of: $0, programme) }
    var entries: [String: Index<Entry>] = [:]
    for (position, entry) in programme.entries.enumerated() where entry.status != .cancelled {
      if let id = entry.id { entries[id] = entries[id] ?? Index(position) }
    }
    var names = FreshNames(taken: Set(programme.requests.compactMap(\.id)))
    ids = zip(programme.requests, people).enumerated().map { position, pair in
      if let id = pair.0.id { return id }
      let words = pair.1.map { programme[$0].id }
      return names.take(words.isEmpty ? "request-\(position + 1)" : words.joined(separator: "-"))
    }
    self.people = people
    self.entries = ids.map { entries[$0] }
    var byEntry: [Index<Entry>: Int] = [:]
    for (position, entry) in self.entries.enumerated() {
      if let entry, byEntry[entry] == nil { byEntry[entry] = position }
    }
    self.byEntry = byEntry
  }

  /// The request that an entry holds.
  public func request(heldBy entry: Index<Entry>) -> Int? { byEntry[entry] }

  /// A delegation stands for its head, the first person under it; the visit's word `visitor` for all
  /// visitors. Somebody described in words costs nobody's time.
  private static func people(of request: Request, _ programme: Programme) -> [Index<Person>] {
    var people: [Index<Person>] = []
    for case .reference(let entity) in request.sides.joined() {
      for person in self.people(entity, programme) where !people.contains(person) {
        people.append(person)
      }
    }
    return people
  }

  private static func people(_ entity: Entity, _ programme: Programme) -> [Index<Person>] {
    switch entity {
    case .person(let person): return [person]
    case .visitor: return programme.visitors
    case .party(let party):
      let delegation = programme.delegations.first { $0.party == party && !$0.people.isEmpty }
      return delegation.map { [$0.people[0]] } ?? []
    default: return []
    }
  }
}

/// Gives names that nothing has, numbered where a stem comes again.
private struct FreshNames {
  var taken: Set<String>
  private var numbers: [String: Int] = [:]

  init(taken: Set<String>) { self.taken = taken }

  mutating func take(_ stem: String) -> String {
    var number = numbers[stem] ?? 1
    var name = number == 1 ? stem : "\(stem)-\(number)"
    while !taken.insert(name).inserted {
      number += 1
      name = "\(stem)-\(number)"
    }
    numbers[stem] = number + 1
    return name
  }
}

extension Request {
  var status: Status? { word(.status).flatMap(Status.init(rawValue:)) }

  /// 1 is required; the higher the number, the less it matters.
  public var priority: Int {
    if case .number(let number)? = attribute(.priority)?.values.first { return number }
    return Defaults.priority
  }
}

extension Attributed {
  /// The seats that a room must have, where it says so.
  var statedSeats: Int? {
    if case .number(let number)? = attribute(.seats)?.values.first { number } else { nil }
  }
}
