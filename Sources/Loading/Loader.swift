// From a syntax tree to a programme: declares names, then resolves every reference. A name that
// cannot be resolved is reported once and kept as text, so that everything else is still checked.

import CivilTime
public import Diagnostics
import Gazetteer
public import VisitModel
public import VisitSyntax

/// A programme with what was found wrong while reading and loading it.
public struct LoadResult: Sendable {
  public let tree: SyntaxTree
  public let programme: Programme
  public let diagnostics: [Diagnostic]
}

extension Programme {
  /// Reads a file: syntax, then names.
  public static func load(_ file: SourceFile, in world: some World) -> LoadResult {
    let (source, findings) = Inclusion.whole(file, in: world)
    let parsed = Parser.parse(source)
    let loaded = load(parsed.tree, of: source, in: world)
    return LoadResult(
      tree: parsed.tree, programme: loaded.programme,
      diagnostics: (findings + parsed.diagnostics + loaded.diagnostics).map(source.inPart))
  }

  /// Resolves the names of a tree.
  public static func load(
    _ tree: SyntaxTree, of file: SourceFile, in world: some World
  ) -> (programme: Programme, diagnostics: [Diagnostic]) {
    var loader = Loader(file: file, world: world)
    loader.load(tree)
    return (loader.programme, loader.findings.diagnostics)
  }
}

struct Loader {
  let world: any World
  var programme: Programme
  var findings = Findings()

  var parties: [String: Index<Party>] = [:]
  var people: [String: Index<Person>] = [:]
  var places: [String: Index<Place>] = [:]
  var rooms: [String: Index<Room>] = [:]
  var cities: [String: Index<City>] = [:]
  var groups: [String: Index<Group>] = [:]
  /// Second offices, by how they are named: "tokayev for OTS".
  var seats: [String: Index<PersonSeat>] = [:]
  var entries = EntryNames()
  /// The entry whose attributes are being resolved, for those that name another.
  var current: (entry: Index<Entry>, day: Index<ProgrammeDay>)?
  /// Releases that `include` states for all of a file, by where the file begins in the text.
  var fileReleases: [Int: [Attribute]] = [:]
  var zones: [String: Zone] = [:]
  /// The countries that this visit has to do with, to choose between cities of one name.
  var countries: Set<String> = []
  var declaredCities: [String: Statement] = [:]
  var reportedNames: Set<String> = []
  var entrySpans: [String: Span] = [:]
  var requestPlaces: [String: (span: Span, source: SourceFile?)] = [:]
  /// The file that is being read, if it is not the programme's own.
  var source: SourceFile?
  /// The lists of requests that have been read.
  var listsRead: Set<String> = []
  /// For lists of requests: names in print, looked up once.
  var printedNames: [String: String] = [:]

  init(file: SourceFile, world: some World) {
    self.world = world
    programme = Programme(source: file, zoneVersion: world.zoneVersion)
  }

  mutating func load(_ tree: SyntaxTree) {
    declare(tree)
    loadFileReleases(tree)
    loadVisit(tree)
    loadPlaces(tree)
    loadGroups(tree)
    loadDays(tree)
    loadPeopleAttributes(tree)
    loadRooms(tree)
    loadPlans(tree)
  }

  mutating func report(
    _ kind: DiagnosticKind, _ span: Span, _ message: String, related: [Related] = [],
    fix: Fix? = nil
  ) {
    findings.add(Diagnostic(kind, at: span, in: source, message, related: related, fix: fix))
  }

  // MARK: Declarations

  private mutating func declare(_ tree: SyntaxTree) {
    for block in tree.blocks where block.kind == .party { declareParty(block) }
    for block in tree.blocks where block.kind == .delegation { declareDelegation(block) }
    for block in tree.blocks where block.kind == .delegation { declareSeats(of: block) }
    for block in tree.blocks where block.kind == .group { declareGroup(block) }
    for block in tree.blocks where block.kind == .city {
      if let name = block.text(.name) { declaredCities[name] = block }
    }
    let visit = tree.blocks.first { $0.kind == .visit }
    for line in visit?.attributes ?? [] where line.key == .organisers {
      countries.formUnion(line.values.flatMap(\.references).map(\.text))
    }
    for block in tree.blocks { declareNames(of: block) }
  }

  private mutating func declareParty(_ block: Statement) {
    guard let code = block.text(.id) else { return }
    reportReserved(code, block)
    if let first = parties[code] {
      return reportDuplicate("party", code, block.span, first: programme[first].span)
    }
    parties[code] = Index(programme.parties.count)
    programme.parties.append(
      Party(code: code, name: block.text(.name) ?? code, isCountry: false, span: block.span))
  }

  private mutating func declareDelegation(_ block: Statement) {
    guard let field = block.field(.id), let name = field.values.first?.references.first else {
      return
    }
    countries.insert(name.text)
    let party = party(name) ?? unknownParty(name)
    var members: [Index<Person>] = []
    for item in block.items { declarePerson(item, of: party, into: &members) }
    programme.delegations.append(
      Delegation(party: party, people: members, attributes: [], span: block.span))
  }

  /// A party for a code that nothing declares, so that its people can still be checked.
  private mutating func unknownParty(_ name: Name) -> Index<Party> {
    let index = Index<Party>(programme.parties.count)
    programme.parties.append(Party(code: name.text, name: name.text, isCountry: false))
    parties[name.text] = index
    return index
  }

  private mutating func declarePerson(
    _ item: Statement, of party: Index<Party>, into members: inout [Index<Person>]
  ) {
    guard let id = item.text(.id), let rank = item.text(.rank).flatMap(Rank.init(rawValue:)) else {
      return
    }
    let offices: [String] = (item.field(.offices)?.values ?? []).compactMap {
      if case .text(let office) = $0 { office } else { nil }
    }
    reportReserved(id, item)
    let index = Index<Person>(programme.people.count)
    if let first = people[id] {
      report(
        .duplicateName, item.span, "a second person is called `\(id)`",
        related: [Related(programme[first].span, "first declared here")],
        fix: programme[first].name == item.text(.name)
          ? Fix("one person with two offices: write `also: PARTY RANK, \"office\"` under the first")
          : nil)
    } else {
      people[id] = index
    }
    members.append(index)
    programme.people.append(
      Person(
        id: id, name: item.text(.name) ?? id, rank: rank, offices: offices, party: party,
        attributes: [], span: item.span))
  }

  /// Words that lists of people give a meaning of their own.
  private static let reservedNames: Set<String> = ["visitor", "others", "and", "to", "for"]

  mutating func reportReserved(_ name: String, _ statement: Statement) {
    guard Self.reservedNames.contains(name) else { return }
    report(
      .reservedName, statement.field(.id)?.span ?? statement.span,
      "`\(name)` is a word of the language and cannot name anybody",
      fix: Fix("choose another name"))
  }

  private mutating func declareNames(of block: Statement) {
    switch block.kind {
    case .place:
      guard let id = block.text(.id), places[id] == nil else { return }
      places[id] = Index(places.count)
    case .rooms:
      for item in block.items {
        guard let id = item.text(.id), rooms[id] == nil else { continue }
        rooms[id] = Index(rooms.count)
      }
    default: break
    }
  }

  mutating func reportDuplicate(_ sort: String, _ name: String, _ span: Span, first: Span) {
    report(
      .duplicateName, span, "a second \(sort) is called `\(name)`",
      related: [Related(first, "first declared here")])
  }

  // MARK: The visit

  private mutating func loadVisit(_ tree: SyntaxTree) {
    let blocks = tree.blocks.filter { $0.kind == .visit }
    for extra in blocks.dropFirst() {
      report(
        .visitBlocks, extra.span, "a second `visit` block",
        related: [Related(blocks[0].span, "the first stands here")])
    }
    guard let block = blocks.first else { return reportMissingVisit(tree) }
    programme.visit = Visit(
      title: block.text(.title) ?? "", attributes: attributes(of: block), span: block.span)
    if let attribute = programme.visit?.attribute(.homeClock),
      case .text(let text)? = attribute.values.first
    {
      programme.homeZone = zone(text, attribute.valueSpans.first ?? attribute.span)
    }
    for case .dayPart(let part, let window) in programme.visit?.values(.dayPart) ?? []
    where window.start <= window.end {
      programme.dayParts[part] = window.start.minutes...window.end.minutes
    }
  }

  /// Silent when the block is there but could not be read: that was reported where it stands.
  private mutating func reportMissingVisit(_ tree: SyntaxTree) {
    let file = programme.source
    let seen = file.lineStarts.contains { start in
      file.bytes[min(Int(start), file.bytes.count)...].starts(with: "visit".utf8)
    }
    guard !seen else { return }
    report(
      .visitBlocks, Span(0, 0), "the file has no `visit` block",
      fix: Fix("start it with `visit \"Title\"` and `dates:`"))
  }

  private mutating func loadPeopleAttributes(_ tree: SyntaxTree) {
    for block in tree.blocks where block.kind == .party {
      guard let index = block.text(.id).flatMap({ parties[$0] }), !block.attributes.isEmpty else {
        continue
      }
      let old = programme[index]
      programme.parties[index.position] = Party(
        code: old.code, name: old.name, isCountry: false, attributes: attributes(of: block),
        span: old.span)
    }
    loadDelegations(tree)
  }

  private mutating func loadDelegations(_ tree: SyntaxTree) {
    var position = 0
    let blocks = tree.blocks.filter { $0.kind == .delegation && $0.field(.id) != nil }
    for (number, block) in blocks.enumerated() {
      let old = programme.delegations[number]
      programme.delegations[number] = Delegation(
        party: old.party, people: old.people, attributes: attributes(of: block), span: old.span)
      for item in block.items where item.text(.id) != nil && item.text(.rank) != nil {
        if !item.attributes.isEmpty { replacePerson(position, attributes(of: item)) }
        position += 1
      }
    }
  }

  private mutating func replacePerson(_ position: Int, _ attributes: [Attribute]) {
    let old = programme.people[position]
    programme.people[position] = Person(
      id: old.id, name: old.name, rank: old.rank, offices: old.offices, party: old.party,
      attributes: attributes, span: old.span)
  }
}
