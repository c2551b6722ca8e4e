// The entries of an edition in JSON, with their times, people and records.

import CivilTime
import JSON
import VisitModel

extension JSONEdition {
  /// - Parameter wholeKey: the key of the entry of which it is a part.
  static func entry(_ entry: Edition.Entry, wholeKey: String?) -> JSONValue {
    object([
      ("key", .string(entry.key)),
      ("identifier", .string(entry.identifier)),
      ("date", day(entry.date)),
      ("time", time(entry.timing)),
      ("kind", .string(entry.kind.rawValue)),
      ("word", entry.word.map { .string($0.text) }),
      ("title", entry.title.map { .string($0) }),
      ("heading", .string(entry.heading)),
      ("place", entry.place.map(place)),
      ("city", entry.city.map(city)),
      ("from", entry.from.map { .string($0) }),
      ("to", entry.to.map { .string($0) }),
      ("roles", rows(entry.roles)),
      ("participants", list(entry.participants, person)),
      ("documents", list(entry.documents, document)),
      ("honours", list(entry.honours, honour)),
      ("pledges", list(entry.pledges, pledge)),
      ("rows", rows(entry.rows)),
      ("notes", texts(entry.notes)),
      ("status", entry.status.map { .string($0.rawValue) }),
      ("toConfirm", entry.open.isEmpty ? nil : texts(entry.open.map(\.rawValue))),
      ("embargo", entry.embargo.map { .string($0.isoText) }),
      ("partOf", wholeKey.map { .string($0) }),
      ("release", .string(entry.release.rawValue)),
    ])
  }

  // MARK: Times

  private static func time(_ timing: Edition.Timing) -> JSONValue {
    object([
      ("words", .string(timing.words)),
      ("certainty", .string(timing.certainty.rawValue)),
      ("start", timing.clock.map { .string($0.start.isoText) }),
      ("end", timing.clock?.end.map { .string($0.isoText) }),
      ("window", timing.window.map { window($0, timing.zone.zone) }),
      ("zone", zone(timing.zone)),
      ("endZone", timing.endZone == timing.zone ? nil : zone(timing.endZone)),
    ])
  }

  private static func window(_ window: EntryWindow, _ zone: Zone) -> JSONValue {
    object([
      ("earliestStart", .string(iso(window.earliestStart, zone))),
      ("latestStart", .string(iso(window.latestStart, zone))),
      ("earliestEnd", .string(iso(window.earliestEnd, zone))),
      ("latestEnd", .string(iso(window.latestEnd, zone))),
    ])
  }

  private static func iso(_ instant: Instant, _ zone: Zone) -> String {
    Edition.Moment(
      instant: instant, local: zone.local(at: instant), offsetSeconds: zone.offset(at: instant)
    ).isoText
  }

  static func zone(_ zone: Edition.ZoneMark) -> JSONValue {
    object([
      ("identifier", .string(zone.identifier)),
      ("offset", .string(zone.offsetText)),
      ("offsetSeconds", .int(zone.offsetSeconds)),
      ("abbreviation", zone.abbreviation.map { .string($0) }),
    ])
  }

  // MARK: Places and people

  static func city(_ city: Edition.City) -> JSONValue {
    let coordinates = city.coordinates.map {
      object([("latitude", .double($0.latitude)), ("longitude", .double($0.longitude))])
    }
    return object([
      ("name", .string(city.name)),
      ("country", city.countryCode.map { .string($0) }),
      ("countryName", city.country.map { .string($0) }),
      ("coordinates", coordinates),
    ])
  }

  private static func place(_ place: Edition.Place) -> JSONValue {
    object([
      ("name", .string(place.name)), ("rows", rows(place.rows)), ("notes", texts(place.notes)),
    ])
  }

  static func person(_ person: Edition.Person) -> JSONValue {
    object([
      ("name", .string(person.name)),
      ("rank", .string(person.rank.rawValue)),
      ("offices", texts(person.offices)),
      ("party", party(person.party)),
    ])
  }

  static func party(_ party: Edition.Party) -> JSONValue {
    object([
      ("code", .string(party.code)), ("name", .string(party.name)),
      ("isCountry", .bool(party.isCountry)),
    ])
  }

  // MARK: Rows

  static func rows(_ rows: [Edition.Row]) -> JSONValue {
    list(rows) { row in
      object([
        ("attribute", .string(row.key.keyword)),
        ("label", .string(row.label)),
        ("lines", list(row.lines) { list($0, item) }),
      ])
    }
  }

  private static func item(_ item: Edition.Item) -> JSONValue {
    switch item {
    case .person(let person): object([("person", self.person(person))])
    case .qualified(let person, let detail):
      object([("person", self.person(person)), ("detail", .string(detail))])
    case .party(let party): object([("party", self.party(party))])
    case .text(let text): object([("text", .string(text))])
    case .others: object([("others", .bool(true))])
    }
  }

  // MARK: Records

  static func document(_ document: Edition.SignedDocument) -> JSONValue {
    let count: JSONValue =
      switch document.count {
      case .one: .int(1)
      case .exactly(let count): .int(count)
      case .vague(let word): .string(word)
      }
    return object([
      ("count", count),
      ("type", .string(document.type.rawValue)),
      ("title", document.title.map { .string($0) }),
      ("parties", list(document.parties, item)),
    ])
  }

  static func honour(_ honour: Edition.Conferral) -> JSONValue {
    object([
      ("title", .string(honour.title)),
      ("giver", honour.giver.map(item)),
      ("recipient", honour.recipient.map(item)),
    ])
  }

  static func pledge(_ pledge: Edition.Promise) -> JSONValue {
    object([
      ("kind", .string(pledge.kind.rawValue)),
      ("amount", pledge.amount.map { .string($0.decimal) }),
      ("currency", pledge.currency.map { .string($0) }),
      ("giver", pledge.giver.map(item)),
      ("recipient", pledge.recipient.map(item)),
      ("purpose", pledge.purpose.map { .string($0) }),
    ])
  }
}
