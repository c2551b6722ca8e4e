// What a programme says, as lines of text to compare: everything but what an account does not tell.

import CivilTime
import Gazetteer
import HeraldTesting
import Testing
import VisitModel

@testable import Publishing

/// What no account tells, and what it tells of several programmes in the same words. The same list is
/// in docs/accounts.md.
enum Untold: String, CaseIterable {
  case layout = "Comments, blank lines, the order of blocks and of lines with different keys."
  case names = "By which names people, places, rooms and entries are referred to."
  case blanks = "Line breaks, doubled blanks and control characters in texts and names."
  case steering = "`within:`, `day part:`, `turn-round:`, `priority:`, coordinates of places."
  case releases = "Every `release:` but that of the account's own audience, which the visit gets."
  case plans = "Journeys and requests; rooms but for the names of those that entries are held in."
  case unnamed = "What no entry names: places, cities, parties, delegations without people."
  case declared = "What is said of parties and of cities beyond country, place and zone."
  case order = "The order in the file: days stand by date, entries by their clock times."
  case unset = "`?` beside other statements of time, and `status: confirmed`."
  case lines = "Whether a role has one line or several; `and others` stands last, and not alone."
  case visitors = "Whether visitors who act are also named by `with:`, or as `visitor`."
  case records = "That `visitor` is written in a record: it stands for the first visitor."
  case absence = "Who is named by `without:` and has a part all the same, or would not be there."
  case places = "Which of two places of one name in one city; that a place has no city."
  case cities = "Coordinates beyond a hundredth of a degree; zones of cities without a day."
  case newcomers =
    "Groups but for their names, second offices, who accompanies the visitor all day, parts, gates' and steps' people apart from the words, what is to be confirmed, embargoes, the second clock."
  case codes = "Which of its codes a language has."
}

/// The facts of one programme.
struct ProgrammeFacts {
  let programme: Programme
  /// Whether the last source of each entry is the paragraph that it was read from.
  let isReading: Bool
  private let order: [Int]

  static func lines(of programme: Programme, isReading: Bool = false) -> [String] {
    let facts = ProgrammeFacts(programme, isReading)
    return facts.visit + facts.people + facts.days
  }

  private init(_ programme: Programme, _ isReading: Bool) {
    self.programme = programme
    self.isReading = isReading
    let edition = Edition(
      of: programme, timetable: Timetable(windows: []), audience: .internal)
    order = edition.entries.map(\.number)
  }

  private func line(_ text: String) -> String { PlainText.line(text) }

  // MARK: The visit

  private var visit: [String] {
    guard let visit = programme.visit else { return [] }
    let keys: [AttributeKey] = [.visitClass, .dates, .occasion, .seeAlso]
    let title = ["visit \(line(visit.title))"]
    let people = [AttributeKey.visitor, .organisers].map { "  \($0.keyword): \(merged(visit, $0))" }
    return title + lines(visit, keys) + people + remarks(visit)
  }

  private func remarks(_ thing: some Attributed, droppingLastSource: Bool = false) -> [String] {
    let sources = lines(thing, [.source])
    return lines(thing, [.note, .privateNote])
      + (droppingLastSource && isReading ? sources.dropLast() : sources)
  }

  // MARK: People

  private var people: [String] {
    programme.delegations.filter { !$0.people.isEmpty }.flatMap { delegation in
      remarks(delegation).map { "delegation \(programme[delegation.party].code) \($0)" }
        + delegation.people.flatMap(person)
    }
  }

  private func person(_ index: Index<Person>) -> [String] {
    let person = programme[index]
    let offices = person.offices.map(line).joined(separator: " | ")
    let head: [String] = [
      "\(name(.person(index))), \(person.rank), \(offices)", "  speaks: \(merged(person, .speaks))",
    ]
    return head + lines(person, [.since]) + remarks(person)
  }

  // MARK: Days

  private var days: [String] {
    let sorted = programme.days.indices.sorted {
      (programme.days[$0].date, $0) < (programme.days[$1].date, $1)
    }
    return sorted.flatMap { day(programme.days[$0]) }
  }

  private func day(_ day: ProgrammeDay) -> [String] {
    let city = programme[day.city]
    let place = city.coordinates.map(Wording.coordinates) ?? ""
    let zone = city.zone.identifier
    let heading = "\(day.date) \(line(city.name)) \(city.country ?? "") \(place) \(zone)"
    let entries = order.filter { day.entries.contains($0) }
    return [heading] + remarks(day) + entries.flatMap { entry($0) }
  }

  private func entry(_ number: Int) -> [String] {
    let entry = programme.entries[number]
    let city = programme[programme.city(of: entry)]
    let title = entry.title.map(line) ?? "-"
    var result = ["\(when(entry)) \(entry.kind) \(title) in \(line(city.name))"]
    if let place = entry.place { result.append("  @ \(self.place(place, entry))") }
    if let from = entry.from { result.append("  from \(end(from, entry))") }
    if let to = entry.to { result.append("  to \(end(to, entry))") }
    if entry.status != .confirmed { result.append("  status \(entry.status)") }
    let keys: [AttributeKey] = [
      .signs, .confers, .pledges, .gift, .byVideo, .length, .room, .press, .pressCall, .finalAccess,
      .dress, .seats, .zone,
    ]
    result.append("  visitors: \(visitors(entry))")
    result += roles(entry)
    result += lines(entry, keys)
    return result + remarks(entry, droppingLastSource: true)
  }

  private func when(_ entry: Entry) -> String {
    let terms: [WhenTerm<Int>] = entry.when.terms.filter { $0 != .unset }.map { $0.map(number) }
    return terms.map { "\($0)" }.joined(separator: ", ")
  }

  /// The place of an entry in the order of telling.
  private func number(_ entity: Entity) -> Int {
    guard case .entry(let index) = entity else { return -2 }
    return order.firstIndex(of: index.position) ?? -1
  }

  // MARK: Who

  /// The visitors who take part in no role, at a conferral those who neither give nor receive.
  private func visitors(_ entry: Entry) -> String {
    let keys: Set<AttributeKey> = [
      .host, .greeters, .guests, .witnesses, .speakers, .interpreters,
    ]
    var named = Set(people(entry.attributes.filter { keys.contains($0.key) }))
    if entry.kind == .decoration {
      let sides: [Entity] = entry.values(.confers).flatMap(\.references)
      named.formUnion(sides.flatMap { $0 == .visitor ? people($0).prefix(1) : people($0)[...] })
    }
    let with = people(entry.attributes.filter { $0.key == .with })
    let present = Set(programme.participants(of: entry) + with)
    let acting = programme.visitors.filter { present.contains($0) && !named.contains($0) }
    return acting.map { name(.person($0)) }.joined(separator: ", ")
  }

  private func people(_ attributes: [Attribute]) -> [Index<Person>] {
    let entities: [Entity] = attributes.flatMap(\.values).flatMap(\.references)
    return entities.flatMap { self.people($0) }
  }

  private func people(_ entity: Entity) -> [Index<Person>] {
    switch entity {
    default: programme.people(named: entity)
    }
  }

  private func roles(_ entry: Entry) -> [String] {
    let keys: [AttributeKey] = [
      .host, .with, .greeters, .guests, .witnesses, .speakers, .interpreters, .fields,
    ]
    let roles: [String] = keys.map { "  \($0.keyword): \(merged(entry, $0))" }
    let cars = entry.attributes.filter { line in
      line.key == .motorcade && !line.values.allSatisfy { $0 == .others }
    }
    return roles + cars.map { "  car: \(values($0))" }
  }

  /// The values of all lines of a role.
  private func merged(
    _ thing: some Attributed, _ key: AttributeKey
  ) -> String {
    let lines = thing.attributes.filter { $0.key == key && !$0.values.allSatisfy { $0 == .others } }
    let values = lines.flatMap(\.values)
    let named = values.filter { $0 != .others }.flatMap { texts($0, key) }
    return (named + (values.contains(.others) ? ["others"] : [])).joined(separator: ", ")
  }
}

// MARK: Values

extension ProgrammeFacts {
  private func lines(_ thing: some Attributed, _ keys: [AttributeKey]) -> [String] {
    keys.flatMap { key in
      thing.attributes.filter { $0.key == key }.map { "  \(key.keyword): \(values($0))" }
    }
  }

  private func values(_ attribute: Attribute) -> String {
    let values = attribute.values
    let named = values.filter { $0 != .others }.flatMap { texts($0, attribute.key) }
    return (named + (values.contains(.others) ? ["others"] : [])).joined(separator: ", ")
  }

  private func texts(_ value: Value<Entity>, _ key: AttributeKey) -> [String] {
    switch value {
    case .text(let text): ["“\(line(text))”"]
    case .reference(.visitor):
      key == .with ? [] : programme.visitors.map { name(.person($0)) }
    case .reference(.unknown(let code)): [Gazetteer.language(code: code)?.name ?? code]
    case .reference(.person(let index))
    where key == .with && programme.visitors.contains(index): []
    case .reference(let entity): [name(entity)]
    case .others: ["others"]
    default: ["\(record(value))"]
    }
  }

  private func record(_ value: Value<Entity>) -> String {
    switch value {
    case .interpreter(let interpreter):
      let languages = [interpreter.from, interpreter.to].compactMap { $0 }.map { code in
        Gazetteer.language(code: code)?.name ?? code
      }
      let person = interpreter.person.map(name) ?? "-"
      return "\(person) \(languages.joined(separator: "/"))"
    case .document(let document):
      let (title, parties) = (document.title.map(line) ?? "-", document.parties.map(name))
      return "\(document.count) \(document.type) \(title) \(parties.joined(separator: ", "))"
    case .honour(let honour):
      return "\(line(honour.title)): \(side(honour.giver)) to \(side(honour.recipient))"
    case .pledge(let pledge):
      let amount = pledge.amount.map { String($0.hundredths) } ?? "-"
      let sides = "\(side(pledge.giver)) to \(side(pledge.recipient))"
      let purpose = pledge.purpose.map(line) ?? "-"
      return "\(pledge.kind) \(amount) \(pledge.currency ?? "-") \(sides) for \(purpose)"
    case .occasion(let occasion):
      let (organiser, city) = (occasion.organiser.map(name) ?? "-", occasion.city.map(name) ?? "-")
      return "\(line(occasion.title)), \(organiser), \(city)"
    default: return "\(value)"
    }
  }

  private func side(_ entity: Entity?) -> String {
    if case .visitor? = entity { return programme.visitors.first.map { name(.person($0)) } ?? "-" }
    return entity.map(name) ?? "-"
  }

  private func name(_ entity: Entity) -> String {
    switch entity {
    case .person(let index):
      personName(index)
    case .party(let index): "party \(programme[index].code) \(line(programme[index].name))"
    default: line(programme.name(of: entity))
    }
  }

  private func personName(_ index: Index<Person>) -> String {
    let all: [Index<Person>] = programme.delegations.flatMap(\.people)
    let number = all.firstIndex(of: index) ?? -1
    let person = programme[index]
    return "person \(number) \(line(person.name)) of \(programme[person.party].code)"
  }

  private func place(_ index: Index<Place>, _ entry: Entry) -> String {
    let place = programme[index]
    let city = programme[place.city ?? programme[entry.day].city].name
    return
      "\(line(place.name)), \(line(city)) \(Set(self.facts(ofPlace: line(place.name), city)).sorted())"
  }

  /// What is said of all places of a name in a city; of what can be said once, the first.
  private func facts(ofPlace name: String, _ city: String) -> [String] {
    let entries = order.map { programme.entries[$0] }.filter { entry in
      guard let place = entry.place else { return false }
      return line(programme[place].name) == name
        && programme[programme.city(of: entry)].name == city
    }
    let places = entries.compactMap { $0.place.map { programme[$0] } }
    let single = [AttributeKey.address, .open].flatMap { key in
      places.lazy.map { lines($0, [key]) }.first { !$0.isEmpty } ?? []
    }
    return single + places.flatMap { remarks($0) }
  }

  /// A journey may end at a place of which an account says no more than the name.
  private func end(_ entity: Entity, _ entry: Entry) -> String {
    guard case .place(let index) = entity else { return "city \(name(entity))" }
    let city = programme[programme[index].city ?? programme[entry.day].city].name
    return "place \(name(entity)), \(line(city))"
  }
}
