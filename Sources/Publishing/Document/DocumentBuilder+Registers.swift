// The tables of a document: people, documents, honours, pledges.

import CivilTime
import VisitModel

extension DocumentBuilder {
  var people: Document.Table? {
    let groups = edition.delegations.map(group)
    return groups.isEmpty
      ? nil
      : Document.Table(
        caption: "People by delegation, in protocol order", groupColumn: "Delegation",
        columns: ["Name", "Office"],
        groups: groups)
  }

  private func group(_ delegation: Edition.Delegation) -> Document.Table.Group {
    return Document.Table.Group(
      anchor: "delegation-\(Keys.slug(delegation.party.code))",
      title: [.name(delegation.party.name)] + extra(delegation.rows, delegation.notes),
      rows: delegation.members.map { member in
        [[.name(member.person.name)], office(member) + extra(member.rows, member.notes)]
      })
  }

  private func office(_ member: Edition.Member) -> [Document.Inline] {
    let person = member.person
    let offices = person.offices.joined(separator: "; ")
    return [
      person.offices.isEmpty
        ? .text(Wording.sentenceCase(person.rank.rawValue)) : .name(offices)
    ]
  }

  /// What else is known, after what stands before it.
  private func extra(_ rows: [Edition.Row], _ notes: [String]) -> [Document.Inline] {
    let parts = rows.map { "\($0.label): \($0.text)" } + notes
    return parts.isEmpty ? [] : [.text(" "), .aside(parts.joined(separator: ". "))]
  }

  var documents: Document.Table? {
    table(
      "Documents signed, exchanged or issued", ["Date", "Document", "Parties"], edition.documents
    ) { document in
      [line(document, withTitle: true, withParties: false), line(document.parties)]
    }
  }

  var honours: Document.Table? {
    table("Honours conferred", ["Date", "Honour", "Conferred"], edition.honours) { honour in
      [[.name(honour.title)], sides(of: honour)]
    }
  }

  /// "by one on the other"
  private func sides(of honour: Edition.Conferral) -> [Document.Inline] {
    sides("by ", honour.giver, "on ", honour.recipient)
  }

  /// An honour in one line.
  func line(_ honour: Edition.Conferral) -> [Document.Inline] {
    let sides = sides(of: honour)
    return [.name(honour.title)] + (sides.isEmpty ? [] : [.text(", conferred ")] + sides)
  }

  var pledges: Document.Table? {
    table("Pledges", ["Date", "Pledge", "Parties"], edition.pledges) { pledge in
      let purpose = pledge.purpose.map { [Document.Inline.text(": "), .name($0)] } ?? []
      return [sum(of: pledge) + purpose, sides(of: pledge)]
    }
  }

  private func sum(of pledge: Edition.Promise) -> [Document.Inline] {
    let amount = Wording.amount(pledge).map { " of \($0)" } ?? ""
    return [.text(Wording.kind(pledge.kind) + amount)]
  }

  /// "from one to the other"
  private func sides(of pledge: Edition.Promise) -> [Document.Inline] {
    sides("from ", pledge.giver, "to ", pledge.recipient)
  }

  /// A pledge in one line.
  func line(_ pledge: Edition.Promise) -> [Document.Inline] {
    let sides = sides(of: pledge)
    let purpose = pledge.purpose.map { [Document.Inline.text(": "), .name($0)] } ?? []
    return sum(of: pledge) + (sides.isEmpty ? [] : [.text(" ")] + sides) + purpose
  }

  private func sides(
    _ from: String, _ giver: Edition.Item?, _ to: String, _ recipient: Edition.Item?
  ) -> [Document.Inline] {
    let giver = giver.map { [Document.Inline.text(from), .name($0.text)] } ?? []
    let recipient = recipient.map { [Document.Inline.text(to), .name($0.text)] } ?? []
    let space = giver.isEmpty || recipient.isEmpty ? [] : [Document.Inline.text(" ")]
    return giver + space + recipient
  }

  /// A register whose first cell is the date, which leads to the entry.
  private func table<Value>(
    _ caption: String, _ columns: [String], _ values: [Edition.Registered<Value>],
    cells: (Value) -> [[Document.Inline]]
  ) -> Document.Table? {
    guard !values.isEmpty else { return nil }
    let rows = values.map { registered -> [[Document.Inline]] in
      let date = Document.Inline.text(Wording.shortDate(registered.date))
      let city = registered.city.map { [Document.Inline.text(", "), .aside($0)] } ?? []
      return [[.link(anchor: registered.entryKey, [date])] + city] + cells(registered.value)
    }
    let group = Document.Table.Group(anchor: nil, title: [], rows: rows)
    return Document.Table(caption: caption, groupColumn: nil, columns: columns, groups: [group])
  }

  /// A document in one line: kind, title, parties.
  func line(
    _ document: Edition.SignedDocument, withTitle: Bool, withParties: Bool = true
  ) -> [Document.Inline] {
    var line: [Document.Inline] = [.text(Wording.kind(document))]
    if withTitle, let title = document.title {
      line += [.text(" “"), .name(title), .text("”")]
    }
    guard withParties, !document.parties.isEmpty else { return line }
    return line + [.text(" (")] + self.line(document.parties) + [.text(")")]
  }
}
