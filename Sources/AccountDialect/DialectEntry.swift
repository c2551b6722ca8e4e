// One entry that an account tells as a statement of the language.

import AccountProse
import VisitModel
import VisitSyntax

struct DialectEntry {
  private let entry: ToldEntry
  private let city: String
  private let marks: [Int: String]

  init(_ entry: ToldEntry, in city: String, marks: [Int: String]) {
    self.entry = entry
    self.city = city
    self.marks = marks
  }

  mutating func statement(_ builder: inout DialectBuilder) -> Statement {
    let with = entry.items(.with).map(builder.value)
    let isShort = with.count <= 3 && with.allSatisfy { !$0.references.isEmpty }
    let heldAt = entry.place.map { builder.sites.place($0, in: entry.city ?? city) }
    var item = Statement(
      .entry,
      [
        (.when, [.when(when)]), (.kind, [.word(entry.word?.text ?? entry.kind.rawValue)]),
        (.title, entry.title.map { [.text($0)] } ?? []), (.with, isShort ? with : []),
        (.from, entry.from.map { [end($0, &builder)] } ?? []),
        (.to, entry.to.map { [end($0, &builder)] } ?? []),
        (.place, heldAt.map { [.name($0)] } ?? []),
        (.id, marks[entry.number].map { [.name($0)] } ?? []),
      ])
    if !isShort { item.add(.with, with) }
    addPeople(builder, to: &item)
    addRecords(builder, to: &item)
    addFacts(&builder, to: &item)
    builder.addRemarks(entry.rows, entry.notes, to: &item)
    return item
  }

  private var when: When<Name> {
    let terms = entry.when.map { term in term.map { Name(marks[$0] ?? "") } }
    return When(terms.isEmpty ? [.unset] : terms)
  }

  private func end(_ end: ToldEnd, _ builder: inout DialectBuilder) -> Value<Name> {
    guard !end.isCity else {
      builder.sites.note(end.name)
      return .name(end.name)
    }
    return .name(builder.sites.place(end.name, in: end.city ?? city))
  }

  // MARK: Who

  private func addPeople(_ builder: DialectBuilder, to item: inout Statement) {
    for row in entry.roles where row.key != .with {
      item.add(row.key, row.items.map(builder.value))
    }
    item.add(.without, absent(builder))
    for row in entry.rows where row.key == .interpreters {
      item.add(row.key, row.items.compactMap { DialectValues.interpreter($0, builder) })
    }
  }

  /// The visitors whom the account does not tell of here.
  private func absent(_ builder: DialectBuilder) -> [Value<Name>] {
    let visitors = builder.account.header?.visitors.compactMap(\.person) ?? []
    let roles = entry.roles + entry.rows.filter { $0.key == .interpreters }
    var present = entry.lead + roles.flatMap(\.items).compactMap(\.person)
    if entry.kind == .decoration {
      present += entry.honours.flatMap { [$0.giver, $0.recipient] }.compactMap { $0?.person }
    }
    let keys = Set(present.map(\.key))
    let absent = visitors.filter { !keys.contains($0.key) }
    return absent.count == visitors.count && !absent.isEmpty
      ? [.name("visitor")] : absent.map { .name(builder.people[$0.key] ?? "") }
  }

  // MARK: Records

  private func addRecords(_ builder: DialectBuilder, to item: inout Statement) {
    let name = { (item: ToldItem?) -> Name? in
      item.flatMap { builder.value($0).references.first }
    }
    for document in entry.documents {
      let parties = document.parties.compactMap { name($0) }
      item.add(
        .signs,
        .document(
          Document(
            count: document.count, type: document.type, title: document.title, parties: parties)))
    }
    for honour in entry.honours {
      item.add(
        .confers,
        .honour(
          Honour(title: honour.title, giver: name(honour.giver), recipient: name(honour.recipient))
        ))
    }
    for pledge in entry.pledges {
      item.add(
        .pledges,
        .pledge(
          Pledge(
            kind: pledge.kind, amount: pledge.amount, currency: pledge.currency,
            giver: name(pledge.giver), recipient: name(pledge.recipient), purpose: pledge.purpose)))
    }
  }

  // MARK: Facts

  private func addFacts(_ builder: inout DialectBuilder, to item: inout Statement) {
    item.add(.length, entry.length.map { .length($0) })
    if let status = entry.status, status != .confirmed {
      item.add(.status, .word(status.rawValue))
    }
    for row in entry.rows {
      switch row.key {
      case .contact, .privateNote, .source, .interpreters: break
      case .room: item.add(.room, .name(builder.room(DialectValues.text(row))))
      case .fields: item.add(.fields, row.items.map(builder.value))
      case .press: item.add(.press, DialectValues.press(row))
      case .motorcade: for line in row.lines { item.add(.motorcade, line.map(builder.value)) }
      default:
        for text in row.items { item.add(row.key, DialectValues.value(row.key, text, builder)) }
      }
    }
  }
}
