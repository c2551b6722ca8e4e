// What an account tells as blocks of the language.

import AccountProse
import CivilTime
import Diagnostics
import Gazetteer
import VisitModel
import VisitSyntax

/// Makes one programme.
struct DialectBuilder {
  let read: ReadAccount
  let file: SourceFile
  private var citations: PlaceIndex
  /// The names that people are referred to by, by their keys.
  private(set) var people: [String: String] = [:]
  var sites: DialectSites
  /// The names of rooms.
  private var rooms: [String: String] = [:]
  private var roomNames = DialectNames()
  /// The names of the entries that others refer to, by number.
  private var marks: [Int: String] = [:]

  var account: ToldAccount { read.account }

  init(_ read: ReadAccount, _ file: SourceFile) {
    self.read = read
    self.file = file
    citations = PlaceIndex(file)
    sites = DialectSites(read.account)
    var names = DialectNames(taken: Set(read.account.parties.map(\.code)))
    for person in read.account.delegations.flatMap({ $0.members.map(\.person) }) {
      people[person.key] = names.name(Self.proposals(person), or: "person")
    }
    marks = Self.marks(read.account)
  }

  /// The last word of a name, the last two, the whole.
  private static func proposals(_ person: ToldPerson) -> [String] {
    let words = person.name.split(separator: " ")
    return [1, 2].filter { $0 < words.count }.map { words.suffix($0).joined(separator: " ") }
      + [person.name]
  }

  private static func marks(_ account: ToldAccount) -> [Int: String] {
    let entries = account.chapters.flatMap(\.entries)
    let wanted = Set(entries.flatMap { $0.when.compactMap(\.reference) })
    var names = DialectNames(taken: Set(Kind.allCases.map(\.rawValue)))
    var marks: [Int: String] = [:]
    for entry in entries where wanted.contains(entry.number) {
      let kind = entry.kind.rawValue
      let title = entry.title.map { ["\(kind) \($0)"].filter { $0.count < 40 } } ?? []
      marks[entry.number] = names.name(title + ["\(kind)-\(entry.date.day)"], or: kind)
    }
    return marks
  }

  mutating func build() -> DialectProgramme {
    let header = visitBlock()
    let delegations = account.delegations.map { delegation($0) }
    let days = account.chapters.indices.map { day($0) }
    var blocks = [header].compactMap { $0 }
    blocks += Self.grouped(account.parties.map(Self.party))
    blocks += delegations
    blocks += Self.grouped(sites.cityBlocks(delegations: account.delegations.map(\.party.code)))
    blocks += Self.grouped(sites.placeBlocks) + roomBlocks + days
    var tree = SyntaxTree(blocks: blocks)
    tree.trailing = pending
    return DialectProgramme(tree: tree, diagnostics: findings)
  }

  private static func grouped(_ blocks: [Statement]) -> [Statement] {
    blocks.prefix(1).map(\.apart) + blocks.dropFirst()
  }

  private var findings: [Diagnostic] {
    let strange = read.strange.map { paragraph in
      Diagnostic(
        .strangeParagraph, at: Span(paragraph.span.lowerBound, paragraph.span.upperBound),
        "this paragraph is not in Herald's words, and no entry was made of it",
        fix: Fix("write the entry by hand, in place of the comment that stands for it"))
    }
    let ambiguous = read.ambiguous.map { number in
      Diagnostic(
        .ambiguousParagraph,
        at: Span(read.spans[number].lowerBound, read.spans[number].upperBound),
        "two different entries would be told in these words; one of them was taken")
    }
    return (strange + ambiguous).inFileOrder()
  }

  // MARK: The visit

  private func visitBlock() -> Statement? {
    guard let header = account.header else { return nil }
    var block = Statement(.visit, [(.title, [.text(header.title)])])
    block.add(.visitClass, header.visitClass.map { .word($0.rawValue) })
    block.add(.visitor, header.visitors.map(value))
    block.add(.dates, header.dates.map { .days($0.lowerBound, $0.upperBound) })
    for row in header.rows where row.key == .organisers { block.add(row.key, row.items.map(value)) }
    for occasion in header.occasions {
      block.add(
        .occasion,
        .occasion(
          Occasion(
            title: occasion.title, organiser: occasion.organiser.map { Name($0.code) },
            city: occasion.city.map { Name($0) })))
    }
    for row in header.rows where row.key == .issue {
      block.add(.issue, DialectValues.issue(DialectValues.text(row)))
    }
    for row in header.rows where row.key == .standing {
      block.add(.standing, .text(DialectValues.text(row)))
    }
    for title in header.seeAlso { block.add(.seeAlso, .text(title)) }
    if account.audience != .internal { block.add(.release, .word(account.audience.rawValue)) }
    addRemarks(header.rows, header.notes, to: &block)
    return block
  }

  /// Contacts, sources, private notes and notes.
  func addRemarks(_ rows: [ToldRow], _ notes: [String], to block: inout Statement) {
    for key in [AttributeKey.contact, .privateNote, .source] {
      for line in rows.first(where: { $0.key == key })?.lines ?? [] {
        block.add(key, line.map(value))
      }
    }
    for note in notes { block.add(.note, .text(note)) }
  }

  // MARK: People

  private static func party(_ party: ToldParty) -> Statement {
    Statement(.party, [(.id, [.name(party.code)]), (.name, [.text(party.name)])])
  }

  private func delegation(_ delegation: ToldDelegation) -> Statement {
    var block = Statement(
      .delegation, [(.id, [.name(delegation.party.code)])], before: [.blankLine])
    addRemarks(delegation.rows, delegation.notes, to: &block)
    block.items = delegation.members.map(member)
    return block
  }

  private func member(_ member: ToldMember) -> Statement {
    let person = member.person
    var item = Statement(
      .person,
      [
        (.id, [.name(people[person.key] ?? "")]), (.name, [.text(person.name)]),
        (.rank, [.word(person.rank.rawValue)]), (.offices, person.offices.map { .text($0) }),
      ])
    for row in member.rows {
      if row.key == .since { item.add(.since, DialectValues.day(row).map { .day($0) }) }
      if row.key == .speaks {
        item.add(.speaks, DialectValues.languages(row).map { .name($0) })
      }
    }
    addRemarks(member.rows, member.notes, to: &item)
    return item
  }

  /// Whom or what a value names.
  func value(_ item: ToldItem) -> Value<Name> {
    switch item {
    case .person(let person), .qualified(let person, _): .name(people[person.key] ?? person.key)
    case .party(let party): .name(party.code)
    case .text(let text): .text(text)
    case .others: .others
    }
  }

  // MARK: Rooms

  /// The name of a room, declared where it is new.
  mutating func room(_ name: String) -> String {
    if let known = rooms[name] { return known }
    let id = roomNames.name([name], or: "room")
    rooms[name] = id
    return id
  }

  private var roomBlocks: [Statement] {
    guard !rooms.isEmpty else { return [] }
    var block = Statement(.rooms, [], before: [.blankLine])
    block.items = rooms.sorted { $0.value < $1.value }.map { name, id in
      Statement(.room, [(.id, [.name(id)]), (.name, [.text(name)])])
    }
    return [block]
  }

  // MARK: Days

  /// Comments that stand before the next entry.
  private var pending: [Trivia] = []

  private mutating func day(_ index: Int) -> Statement {
    let chapter = account.chapters[index]
    var block = Statement(
      .day, [(.date, [.day(chapter.date)]), (.city, [.name(chapter.city.name)])],
      before: pending + [.blankLine])
    pending = []
    addRemarks(chapter.rows, chapter.notes, to: &block)
    for (position, entry) in chapter.entries.enumerated() {
      addComments(index, position)
      block.items.append(self.entry(entry, in: chapter.city.name))
    }
    addComments(index, chapter.entries.count)
    return block
  }

  /// A comment for each paragraph here of which no entry was made.
  private mutating func addComments(_ chapter: Int, _ position: Int) {
    for paragraph in read.strange
    where paragraph.chapter == chapter && paragraph.position == position {
      let start = paragraph.text.prefix(60).filter { !$0.isNewline }
      let words = start.count < paragraph.text.count ? "\(start)…" : start
      let place = citations.place(of: paragraph.span)
      pending.append(.comment("# Not read, \(place): \(words)", level: 1))
    }
  }

  private mutating func entry(_ entry: ToldEntry, in city: String) -> Statement {
    var writer = DialectEntry(entry, in: city, marks: marks)
    var item = writer.statement(&self)
    item.add(.source, .text(citations.place(of: read.spans[entry.number])))
    item.trivia.before = pending + [.blankLine]
    pending = []
    return item
  }
}
