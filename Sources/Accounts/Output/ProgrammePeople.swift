// The people of a programme: who is named in it, under which delegation, by which name.

import Gazetteer
import VisitModel
import VisitSyntax

/// The people whom a programme needs, by their place in `Reading.people`.
struct ProgrammePeople {
  /// In the order of the account.
  private(set) var members: [Int] = []
  private(set) var ids: [Int: String] = [:]
  private(set) var codes: [Int: String] = [:]
  private let reading: Reading
  private let byName: [String: Int]

  init(_ reading: Reading, _ parties: inout ProgrammeParties, _ text: [UInt8]) {
    self.reading = reading
    byName = Dictionary(
      reading.people.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    members = Self.needed(reading, byName)
    var names = ProgrammeNames()
    for member in members {
      let person = reading.people[member]
      ids[member] = names.name(NameProposals.person(person))
      codes[member] =
        person.country.flatMap { parties.code($0) }
        ?? (person.organisation ?? Self.organisation(of: person, in: text)).flatMap {
          parties.code($0)
        }
        ?? parties.unstatedCode()
    }
  }

  func id(named name: String) -> String? { byName[name].flatMap { ids[$0] } }

  func code(named name: String) -> String? { byName[name].flatMap { codes[$0] } }

  private static func needed(_ reading: Reading, _ byName: [String: Int]) -> [Int] {
    var needed = Set([reading.visit.visitor].compactMap { $0 })
    for engagement in reading.engagements {
      needed.formUnion(engagement.everybody)
      for honour in engagement.honours {
        needed.formUnion([honour.by, honour.to].compactMap { $0.flatMap { byName[$0] } })
      }
    }
    for pledge in reading.pledges {
      needed.formUnion([pledge.from, pledge.to].compactMap { $0.flatMap { byName[$0] } })
    }
    return needed.sorted { reading.people[$0].span.lowerBound < reading.people[$1].span.lowerBound }
  }

  /// The organisation that the words at a person's first mention name: "United Nations
  /// Secretary-General António Guterres".
  private static func organisation(of person: ReadPerson, in text: [UInt8]) -> String? {
    guard person.rank == .headOfOrganisation else { return nil }
    let window = window(before: person.span, in: text)
    return text.withUnsafeBufferPointer { bytes in
      var tokens = Tokenizer.tokens(of: bytes, in: window)
      Lexicon.shared.mark(&tokens)
      var found: String?
      for index in tokens.indices where tokens[index].isCapital {
        guard let sense = Lexicon.shared.longest(tokens, index, tokens.count, .organisation)?.sense,
          sense.value >= 0
        else { continue }
        found = Lexicon.shared.organisations[Int(sense.value)].name
      }
      return found
    }
  }

  /// A mention with some forty bytes before it, from the last comma or line end on.
  private static func window(before span: Range<Int>, in text: [UInt8]) -> Range<Int> {
    var start = span.lowerBound
    while start > max(0, span.lowerBound - 40), !",\n.;".utf8.contains(text[start - 1]) {
      start -= 1
    }
    while start < span.lowerBound, text[start] & 0xC0 == 0x80 { start += 1 }
    return start..<min(span.upperBound, text.count)
  }

  // MARK: Blocks

  /// The delegations: the visitor's first, then those of the visited countries, then the others in
  /// the order of the account. Within one, by rank.
  func delegations() -> [Statement] {
    let order = codesInOrder()
    return order.map { code in
      let own = members.filter { codes[$0] == code }
      let sorted = own.enumerated().sorted {
        (reading.people[$0.element].rank.precedence, $0.offset)
          < (reading.people[$1.element].rank.precedence, $1.offset)
      }
      var block = Statement(.delegation, [(.id, [.name(code)])], before: [.blankLine])
      block.items = sorted.map { person($0.element) }
      return block
    }
  }

  private func codesInOrder() -> [String] {
    let visitor = reading.visit.visitor.flatMap { codes[$0] }
    let visited = reading.visit.stops.map(\.country)
    let all = [visitor].compactMap { $0 } + visited + members.compactMap { codes[$0] }
    let present = Set(codes.values)
    return all.reduce(into: []) { if present.contains($1), !$0.contains($1) { $0.append($1) } }
  }

  private func person(_ member: Int) -> Statement {
    let person = reading.people[member]
    // "Foreign Minister" says no more than the rank does.
    let offices =
      person.isOfficeOnly
      ? [] : person.offices.filter { $0.lowercased() != person.rank.rawValue }
    return Statement(
      .person,
      [
        (.id, [.name(ids[member] ?? "")]), (.name, [.text(person.name)]),
        (.rank, [.word(person.rank.rawValue)]), (.offices, offices.map { .text($0) }),
      ])
  }
}

extension ReadEngagement {
  /// Whether anybody has a part in it.
  var hasPeople: Bool {
    !principals.isEmpty || !hosts.isEmpty || !greeters.isEmpty || !participants.isEmpty
      || !guests.isEmpty
  }

  /// Everybody with a part in it, each once.
  var everybody: [Int] {
    (principals + hosts + greeters + participants + guests).reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }
}
