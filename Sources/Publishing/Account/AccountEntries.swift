// One entry of an edition as an account tells it.

import AccountProse
import VisitModel

extension ToldEntry {
  init(_ entry: Edition.Entry, in chapter: Edition.Chapter, visitors: [Edition.Person]) {
    self.init(number: entry.number, date: chapter.date, kind: entry.kind)
    word = entry.word
    title = entry.title.map(PlainText.line)
    when = entry.timing.terms
    place = entry.place.map { PlainText.line($0.name) }
    city = entry.city.map { PlainText.line($0.name) }
    from = entry.from.map { ToldEnd($0, of: entry.fromCity, in: chapter) }
    to = entry.to.map { ToldEnd($0, of: entry.toCity, in: chapter) }
    lead = Self.lead(entry, visitors)
    roles = entry.roles.map { ToldRow($0) }
    (length, status) = (entry.length, entry.status)
    // Whom of several visitors it is for the sentences tell.
    rows = entry.rows.filter { $0.key != .visitor }.map { ToldRow($0) }
    notes = entry.notes.map(PlainText.line)
    addRecords(entry)
  }

  private mutating func addRecords(_ entry: Edition.Entry) {
    documents = entry.documents.map { document in
      ToldDocument(
        count: document.count, type: document.type, title: document.title.map(PlainText.line),
        parties: document.parties.map { ToldItem($0) })
    }
    honours = entry.honours.map { honour in
      ToldHonour(
        title: PlainText.line(honour.title), giver: honour.giver.map { ToldItem($0) },
        recipient: honour.recipient.map { ToldItem($0) })
    }
    pledges = entry.pledges.map { pledge in
      ToldPledge(
        kind: pledge.kind, amount: pledge.amount, currency: pledge.currency,
        giver: pledge.giver.map { ToldItem($0) }, recipient: pledge.recipient.map { ToldItem($0) },
        purpose: pledge.purpose.map(PlainText.line))
    }
  }

  /// The visitors who take part in it and have no part of their own.
  private static func lead(
    _ entry: Edition.Entry, _ visitors: [Edition.Person]
  ) -> [ToldPerson] {
    let others = keysInRoles(entry)
    let present = Set(entry.participants.map(\.key))
    return visitors.filter { present.contains($0.key) && !others.contains($0.key) }.map {
      ToldPerson($0)
    }
  }

  /// Everybody who has a part of their own; at a conferral, those who give and receive.
  private static func keysInRoles(_ entry: Edition.Entry) -> Set<String> {
    var items = (entry.roles + entry.rows.filter { $0.key == .interpreters }).flatMap(\.items)
    if entry.kind == .decoration {
      items += entry.honours.flatMap { [$0.giver, $0.recipient] }.compactMap { $0 }
    }
    return Set(items.compactMap(\.person?.key))
  }
}

extension ToldEnd {
  /// Where a journey begins or ends; a city is named where it is not that of the chapter.
  init(_ name: String, of city: Edition.City?, in chapter: Edition.Chapter) {
    let isCity = name == city?.name
    let isElsewhere = !isCity && city.map { $0 != chapter.city } ?? false
    self.init(
      name: PlainText.line(name), isCity: isCity,
      city: isElsewhere ? city.map { PlainText.line($0.name) } : nil)
  }
}
