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
    var taken = Set(programme.requests.compactMap(\.id))
    ids = zip(programme.requests, people).enumerated().map { position, pair in
      if let id = pair.0.id { return id }
      return Self.newID(pair.1.map { programme[$0].id }, position, &taken)
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

  private static func newID(
    _ names: [String], _ position: Int, _ taken: inout Set<String>
  ) -> String {
    let stem = names.isEmpty ? "request-\(position + 1)" : names.joined(separator: "-")
    var id = stem
    var number = 2
    while !taken.insert(id).inserted {
      id = "\(stem)-\(number)"
      number += 1
    }
    return id
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
