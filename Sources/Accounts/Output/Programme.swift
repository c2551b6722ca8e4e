// A reading as a programme: blocks of the language, every entry with the words that it comes from.

import CivilTime
public import Diagnostics
import VisitModel
public import VisitSyntax

/// How much of an engagement a programme takes back because it contradicts the others.
public enum Concession: Int, Sendable, Comparable {
  /// Its time: the entry says `?`, and the time stands in a note.
  case time = 1
  /// All of it: a comment tells of it.
  case everything

  public static func < (a: Concession, b: Concession) -> Bool { a.rawValue < b.rawValue }
}

/// A programme made from an account.
public struct AccountProgramme: Sendable {
  /// The tree, as the parser would read it from its text.
  public let tree: SyntaxTree
  /// The engagement of each entry of the tree, by its place in the reading.
  public let engagements: [Int]
  /// Signings that stand with the entry of another engagement, which they were part of.
  public let parts: [Int: Int]
  /// What could not be written as the account has it, in file order.
  public let diagnostics: [Diagnostic]

  /// The text of the programme.
  public var text: [UInt8] { Formatter.format(tree) }
}

extension Reading {
  /// The programme that an account gives; nil where it has no engagement, or no day for any.
  ///
  /// - Parameters:
  ///   - file: the account that was read.
  ///   - concessions: what is taken back, by the place of the engagement in the reading.
  public func programme(
    of file: SourceFile, concessions: [Int: Concession] = [:]
  ) -> AccountProgramme? {
    guard !engagements.isEmpty, let days = ProgrammeDays(self) else { return nil }
    var builder = ProgrammeBuilder(self, file, days, concessions)
    return builder.build()
  }
}

/// Makes one programme.
struct ProgrammeBuilder {
  let reading: Reading
  let file: SourceFile
  /// Where in the file what is cited stands.
  var citations: PlaceIndex
  let days: ProgrammeDays
  let concessions: [Int: Concession]
  var parties: ProgrammeParties
  let people: ProgrammePeople
  var places = ProgrammePlaces()
  var findings = Findings()
  /// Signings told with the engagement that they were part of, by their place in the reading.
  let parts: [Int: Int]
  /// The names that entries get because others refer to them.
  var marks: [Int: String] = [:]
  private var order: [Int] = []

  init(
    _ reading: Reading, _ file: SourceFile, _ days: ProgrammeDays, _ concessions: [Int: Concession]
  ) {
    self.reading = reading
    self.file = file
    citations = PlaceIndex(file)
    self.days = days
    self.concessions = concessions
    var parties = ProgrammeParties(text: file.text(0..<file.bytes.count))
    people = ProgrammePeople(reading, &parties, file.bytes)
    self.parties = parties
    parts = Self.parts(reading, file)
    marks = Self.marks(reading, days, concessions)
  }

  mutating func build() -> AccountProgramme {
    let header = visitBlock()
    let dayBlocks = days.blocks().compactMap { day($0.date, $0.city, $0.engagements) }
    let delegations = people.delegations()
    reportUnstatedSides()
    let cities = cityBlocks(delegations)
    var tree = SyntaxTree(blocks: [header])
    tree.blocks += grouped(partyBlocks()) + delegations
    tree.blocks += grouped(cities) + grouped(places.blocks) + dayBlocks
    tree.trailing = pending
    return AccountProgramme(
      tree: tree, engagements: order, parts: parts, diagnostics: findings.diagnostics.inFileOrder())
  }

  /// A blank line before the first of a group.
  private func grouped(_ blocks: [Statement]) -> [Statement] {
    var blocks = blocks
    if !blocks.isEmpty { blocks[0].trivia.before = [.blankLine] }
    return blocks
  }

  // MARK: The visit

  private mutating func visitBlock() -> Statement {
    let visit = reading.visit
    var lines = AttributeLines()
    if visit.visitClass != .other { lines.add(.visitClass, .word(visit.visitClass.rawValue)) }
    if visit.visitClass != .summit {
      lines.add(.visitor, visit.visitor.flatMap { people.ids[$0] }.map { .name($0) })
    }
    lines.add(.dates, stretch.map { .days($0.lowerBound, $0.upperBound) })
    lines.add(.organisers, organisers())
    for occasion in visit.occasions { lines.add(.occasion, .occasion(self.occasion(occasion))) }
    for title in visit.seeAlso { lines.add(.seeAlso, .text(title)) }
    for pledge in reading.pledges where !isPlaced(pledge) {
      lines.add(.note, text: Self.words(pledge) + ".")
      lines.add(.source, text: citations.place(of: pledge.span))
    }
    return Statement(.visit, [(.title, [.text(title)])], attributes: lines.lines)
  }

  private var title: String {
    let words = reading.visit.title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard words.isEmpty else { return words }
    return reading.visit.visitor.map { "Visit of \(reading.people[$0].name)" } ?? "Visit"
  }

  /// The days of the visit, with those of all that stands in the programme.
  private var stretch: ClosedRange<Day>? {
    let all = days.slots.map(\.date) + [reading.visit.from, reading.visit.to].compactMap { $0 }
    guard let first = all.min(), let last = all.max() else { return nil }
    return first...last
  }

  private mutating func organisers() -> [Value<Name>] {
    let codes = reading.visit.organisers.compactMap { parties.code($0) }
    return codes.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.map {
      .name($0)
    }
  }

  private mutating func occasion(_ occasion: ReadOccasion) -> Occasion<Name> {
    let city = occasion.city.flatMap { name in
      days.slots.contains { $0.city.name == name } ? Name(name) : nil
    }
    return Occasion(
      title: occasion.title,
      organiser: occasion.organiser.flatMap { parties.code($0) }.map { Name($0) },
      city: city)
  }

  // MARK: Declarations

  private func partyBlocks() -> [Statement] {
    parties.declared.map {
      Statement(.party, [(.id, [.name($0.code)]), (.name, [.text($0.name)])])
    }
  }

  private mutating func cityBlocks(_ delegations: [Statement]) -> [Statement] {
    let organisers = reading.visit.organisers.compactMap { parties.code($0) }
    let countries = Set(delegations.compactMap { $0.text(.id) } + organisers)
    let cities = ProgrammeCities(reading: reading, countries: countries)
    var seen: Set<String> = []
    var blocks: [Statement] = []
    for (index, slot) in days.slots.enumerated() where seen.insert(slot.city.name).inserted {
      guard let block = cities.block(slot.city) else { continue }
      blocks.append(block)
      guard slot.city.isStated, ProgrammeCities.isUnknown(slot.city) else { continue }
      note(.unknownTown, index, "the gazetteer does not know \(slot.city.name)")
    }
    return blocks
  }

  private mutating func reportUnstatedSides() {
    for member in people.members where people.codes[member] == ProgrammeParties.unstated {
      let person = reading.people[member]
      findings.add(
        Diagnostic(
          .sideUnstated, at: Span(person.span.lowerBound, person.span.upperBound),
          "the account does not say for which country or organisation \(person.name) stands",
          fix: Fix("move the person to the right `delegation`")))
    }
  }

  // MARK: Days

  /// Signings that the sentence behind talks or a press conference tells of, with neither time nor
  /// place of their own: they are part of it.
  private static func parts(_ reading: Reading, _ file: SourceFile) -> [Int: Int] {
    var parts: [Int: Int] = [:]
    for (index, signing) in reading.engagements.enumerated().dropFirst()
    where signing.kind == .signing && signing.time == nil && signing.part == nil
      && signing.after == nil && !signing.isWitnessed
    {
      let whole = reading.engagements[index - 1]
      let gap = whole.span.upperBound..<max(whole.span.upperBound, signing.span.lowerBound)
      guard [.talks, .bilateral, .press, .teteATete].contains(whole.kind),
        whole.date == signing.date, whole.city == signing.city, whole.status == signing.status,
        signing.place == nil || signing.place == whole.place, gap.count < 3,
        !file.bytes[gap].contains(0x0A),
        Set(signing.principals).isSubset(of: whole.everybody)
      else { continue }
      parts[index] = index - 1
    }
    return parts
  }

  /// Comments that stand before the next entry.
  var pending: [Trivia] = []

  private mutating func day(
    _ date: Day, _ city: ProgrammeCity, _ engagements: [Int]
  ) -> Statement? {
    var block = Statement(
      .day, [(.date, [.day(date)]), (.city, [.name(city.name)])], before: [.blankLine])
    for index in engagements where parts[index] == nil {
      guard concessions[index] != .everything else {
        leaveOut(index)
        continue
      }
      let entry = entry(index)
      block.items.append(entry)
      order.append(index)
    }
    return block.items.isEmpty ? nil : block
  }

  private mutating func leaveOut(_ index: Int) {
    let engagement = reading.engagements[index]
    let what = "\(days.slots[index].date) \(engagement.kind.rawValue)"
    let place = oneLine(citations.place(of: engagement.span))
    pending.append(.comment("# Left out, for it contradicts the rest: \(what), \(place)", level: 1))
    note(
      .contradictoryAccount, index,
      "the \(engagement.kind.rawValue) cannot be held beside what else the account says",
      fix: "see the comment that stands for it in the programme")
  }

  private func oneLine(_ text: String) -> String {
    String(text.unicodeScalars.map { $0.value < 0x20 ? " " : Character($0) })
  }

  /// Adds a finding about an engagement.
  mutating func note(_ kind: DiagnosticKind, _ index: Int, _ message: String, fix: String? = nil) {
    let span = reading.engagements[index].span
    findings.add(
      Diagnostic(
        kind, at: Span(span.lowerBound, span.upperBound), message, fix: fix.map { Fix($0) }))
  }
}
