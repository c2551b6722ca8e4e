// A programme as a set of facts, to compare what was read with what a person wrote. What is no fact
// may differ: titles of the visit, of occasions, entries and documents, purposes of pledges, notes, sources,
// comments; the names that people and places are referred to by; all but the last word of the name
// of a place; the order of blocks and attributes.

import Accounts
import Diagnostics
import Gazetteer
import VisitModel
import VisitSyntax

struct ProgrammeFacts {
  private(set) var facts: Set<String> = []
  private var people: [String: String] = [:]
  private var places: [String: String] = [:]
  /// What entries answer to, by the name that others use for them.
  private var entries: [String: String] = [:]

  init(_ tree: SyntaxTree) {
    for block in tree.blocks { declare(block) }
    for block in tree.blocks {
      switch block.kind {
      case .visit: addAttributes(block, "visit")
      case .day: addDay(block)
      default: break
      }
    }
  }

  /// What only one of the two says: `-` before what is missing here, `+` before what is too much.
  func differences(from wanted: ProgrammeFacts) -> [String] {
    (wanted.facts.subtracting(facts).map { "- \($0)" }
      + facts.subtracting(wanted.facts).map { "+ \($0)" })
      .sorted { ($0.dropFirst(2), $0) < ($1.dropFirst(2), $1) }
  }

  // MARK: Declarations

  private mutating func declare(_ block: Statement) {
    switch block.kind {
    case .party: facts.insert("party \(block.text(.id) ?? "") \(block.text(.name) ?? "")")
    case .place: places[block.text(.id) ?? ""] = Self.place(block)
    case .delegation:
      for person in block.items { declarePerson(person, block.text(.id) ?? "") }
    default: break
    }
  }

  private static func place(_ block: Statement) -> String {
    let words = Gazetteer.fold(block.text(.name) ?? "").split(separator: " ")
    return "\(words.last ?? "") in \(block.text(.city) ?? "no city")"
  }

  private mutating func declarePerson(_ person: Statement, _ party: String) {
    let name = person.text(.name) ?? ""
    people[person.text(.id) ?? ""] = name
    let offices = (person.field(.offices)?.values ?? []).map { Formatter.text(of: $0, .quoted) }
    facts.insert("person \(party) \(name): \(person.text(.rank) ?? "")")
    for office in offices { facts.insert("person \(party) \(name): office \(office)") }
  }

  // MARK: Entries

  private mutating func addDay(_ block: Statement) {
    let day =
      "\(block.value(.date).map { Formatter.text(of: $0, .day) } ?? "") \(block.text(.city) ?? "")"
    var counts: [String: Int] = [:]
    for entry in block.items {
      let kind = entry.text(.kind) ?? ""
      counts[kind, default: 0] += 1
      let key = "\(day) \(kind) \(counts[kind] ?? 1)"
      entries[entry.text(.id) ?? kind] = kind
      facts.insert(key)
      add(entry, key)
    }
  }

  private mutating func add(_ entry: Statement, _ key: String) {
    if case .when(let when)? = entry.value(.when) {
      for term in when.terms { facts.insert("\(key) when: \(text(term))") }
    }
    if let id = entry.text(.place) { facts.insert("\(key) at: \(places[id] ?? id)") }
    if let city = entry.text(.to) { facts.insert("\(key) to: \(city)") }
    for value in entry.field(.with)?.values ?? [] { facts.insert("\(key) with: \(text(value))") }
    addAttributes(entry, key)
  }

  private func text(_ term: WhenTerm<Name>) -> String {
    guard let name = term.reference?.text else { return Formatter.text(of: When([term])) }
    return Formatter.text(of: When([term.map { Name(entries[$0.text] ?? name) }]))
  }

  // MARK: Attributes

  private static let wording: Set<AttributeKey> = [.note, .privateNote, .source]

  private mutating func addAttributes(_ statement: Statement, _ key: String) {
    for line in statement.attributes where !Self.wording.contains(line.key) {
      for value in line.values { facts.insert("\(key) \(line.key.keyword): \(text(value))") }
    }
  }

  private func text(_ value: Value<Name>) -> String {
    let value = value.map { name, _ in
      Name(people[name.text]?.replacing(" ", with: "_") ?? name.text)
    }
    switch value {
    case .document(var document):
      document.title = nil
      document.parties.sort { $0.text < $1.text }
      return Formatter.text(of: .document(document), .document)
    case .pledge(var pledge):
      pledge.purpose = nil
      return Formatter.text(of: .pledge(pledge), .pledge)
    case .honour: return Formatter.text(of: value, .honour)
    case .occasion(var occasion):
      occasion.title = "event"
      return Formatter.text(of: .occasion(occasion), .occasion)
    case .days: return Formatter.text(of: value, .days)
    case .reference(let name): return name.text.replacing("_", with: " ")
    case .text(let text), .word(let text): return text
    default: return value == .others ? "and others" : "\(value)"
    }
  }
}
