// Loads groups of people and second offices.

import Diagnostics
import VisitModel
import VisitSyntax

extension Loader {
  // MARK: Groups

  mutating func declareGroup(_ block: Statement) {
    guard let id = block.text(.id) else { return }
    reportReserved(id, block)
    if let first = people[id] {
      return reportDuplicate("person or group", id, block.span, first: programme[first].span)
    }
    if let first = groups[id] {
      return reportDuplicate("group", id, block.span, first: programme[first].span)
    }
    groups[id] = Index(programme.groups.count)
    var size: Int?
    if case .number(let number)? = block.value(.size) { size = number }
    programme.groups.append(
      Group(
        id: id, name: block.text(.name) ?? id, size: size, people: [], attributes: [],
        span: block.span))
  }

  /// Resolves members once all names are known, and flattens groups inside groups.
  mutating func loadGroups(_ tree: SyntaxTree) {
    var isLoaded: Set<Index<Group>> = []
    for block in tree.blocks where block.kind == .group {
      guard let index = block.text(.id).flatMap({ groups[$0] }), isLoaded.insert(index).inserted
      else { continue }
      let old = programme[index]
      programme.groups[index.position] = Group(
        id: old.id, name: old.name, size: old.size, people: [], attributes: attributes(of: block),
        span: old.span)
    }
    let people = programme.groups.indices.map { peopleOfGroup(Index($0)) }
    for (position, old) in programme.groups.enumerated() {
      programme.groups[position] = Group(
        id: old.id, name: old.name, size: old.size, people: people[position],
        attributes: old.attributes, span: old.span)
    }
  }

  private mutating func peopleOfGroup(_ group: Index<Group>) -> [Index<Person>] {
    var seen: Set<Index<Group>> = [group]
    var stack = [group]
    var people: Set<Index<Person>> = []
    var isCircle = false
    while let next = stack.popLast() {
      for entity in programme[next].entities(.members) {
        if case .group(let inner) = entity {
          if inner == group { isCircle = true }
          if seen.insert(inner).inserted { stack.append(inner) }
        } else {
          people.formUnion(programme.people(named: entity))
        }
      }
    }
    if isCircle { reportCircle(group) }
    return people.sorted()
  }

  private mutating func reportCircle(_ group: Index<Group>) {
    let attribute = programme[group].attribute(.members)
    report(
      .groupInItself, attribute?.span ?? programme[group].span,
      "the group `\(programme[group].id)` holds itself",
      fix: Fix("take it out of its members, or out of theirs"))
  }

  // MARK: Seats

  mutating func declareSeats(of block: Statement) {
    for item in block.items {
      guard let id = item.text(.id), let person = people[id] else { continue }
      for line in item.attributes where line.key == .also {
        for case .seat(let seat) in line.values { declareSeat(seat, of: person, id) }
      }
    }
  }

  private mutating func declareSeat(_ seat: Seat<Name>, of person: Index<Person>, _ id: String) {
    guard let party = party(seat.party) else { return }
    let name = SeatName.text(of: id, for: seat.party.text)
    guard seats[name] == nil else { return }
    seats[name] = Index(programme.seats.count)
    programme.seats.append(
      PersonSeat(person: person, party: party, rank: seat.rank, offices: seat.offices))
  }

  /// Somebody named as `tokayev for OTS`: the second office, or the first where that is for it.
  mutating func seat(_ name: Name) -> Entity? {
    guard let parts = SeatName.parts(name.text) else { return nil }
    if let seat = seats[name.text] { return .seat(seat) }
    guard let person = people[parts.person] else {
      reportUnknown(
        Name(parts.person, name.span), "person", { Array($0.people.keys) },
        declare: "declare the person under a `delegation`")
      return .unknown(name.text)
    }
    if programme[programme[person].party].code == parts.party { return .person(person) }
    report(
      .unknownName, name.span, "`\(parts.person)` has no office for \(parts.party)",
      fix: Fix("write `also: \(parts.party) RANK, \"office\"` under the person"))
    return .person(person)
  }

  // MARK: Files

  /// What `include` says of a whole file its statements say: nothing in it reaches further.
  mutating func loadFileReleases(_ tree: SyntaxTree) {
    for block in tree.blocks where block.kind == .include {
      let releases = attributes(of: block).filter { $0.key == .release }
      guard !releases.isEmpty, let name = block.text(.file) else { continue }
      for part in programme.source.parts where part.file.name.hasSuffix(name) {
        fileReleases[part.start] = releases
      }
    }
  }

  /// The releases that bind everything in the file in which a statement stands.
  func fileRelease(of statement: Statement) -> [Attribute] {
    guard !fileReleases.isEmpty,
      let part = programme.source.part(at: Int(statement.span.start))
    else { return [] }
    return fileReleases[part.start] ?? []
  }
}

extension DiagnosticKind {
  static let groupInItself = DiagnosticKind(
    "H063", "group-in-itself", .error, summary: "A group holds itself.",
    explanation: """
      A group may hold people and other groups, but not itself, be it by way of others: nobody could \
      say who belongs to it. Its other members are kept.
      """,
    example: """
      visit "Working visit to Astana"
        dates: 2024-07-03 .. 2024-07-03

      group table "Head table"
        members: table

      2024-07-03 Astana
        10:00 rest

      """)
}
