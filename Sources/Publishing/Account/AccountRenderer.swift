// Edition -> account: prose in the manner of an encyclopaedia, as plain text. The words are
// AccountProse's, which has them from what an edition holds.

import AccountProse
import CivilTime
import Gazetteer
import VisitModel

/// Renders editions as prose.
enum AccountRenderer {
  static func render(_ edition: Edition) -> [UInt8] { Array(ToldAccount(edition).text.utf8) }
}

// MARK: The whole

extension ToldAccount {
  /// What an edition tells.
  init(_ edition: Edition) {
    self.init(audience: edition.audience, header: edition.header.map { ToldHeader($0) })
    let visitors = (edition.header?.rows.first { $0.key == .visitor }?.items ?? []).compactMap(
      \.person)
    chapters = edition.chapters.map { chapter in
      var told = ToldChapter(date: chapter.date, city: ToldCity(chapter.city))
      (told.rows, told.notes) = (
        // Who is there all day takes part in the entries, which are told.
        chapter.rows.filter { $0.key != .companions }.map { ToldRow($0) },
        chapter.notes.map(PlainText.line)
      )
      told.entries = chapter.entries.map { ToldEntry($0, in: chapter, visitors: visitors) }
      return told
    }
    delegations = edition.delegations.map { ToldDelegation($0) }
    let apparatus = AccountSites(edition)
    (places, cities, parties) = (apparatus.places, apparatus.cities, apparatus.parties)
  }
}

extension ToldHeader {
  /// What the leading sentence and the lists say is not said again in the infobox.
  private static let apart: Set<AttributeKey> = [
    .visitClass, .visitor, .dates, .seeAlso, .occasion,
  ]

  init(_ header: Edition.Header) {
    self.init(title: PlainText.line(header.title))
    (visitClass, dates) = (header.visitClass, header.dates)
    visitors = (header.rows.first { $0.key == .visitor }?.items ?? []).map { ToldItem($0) }
    occasions = header.occasions.map { occasion in
      ToldOccasion(
        title: PlainText.line(occasion.title), organiser: occasion.organiser.map { ToldParty($0) },
        city: occasion.city.map(PlainText.line))
    }
    rows = header.rows.filter { !Self.apart.contains($0.key) }.map { ToldRow($0) }
    seeAlso = (header.rows.first { $0.key == .seeAlso }?.items ?? []).map {
      PlainText.line($0.text)
    }
    notes = header.notes.map(PlainText.line)
  }
}

// MARK: People and parties

extension ToldParty {
  init(_ party: Edition.Party) {
    self.init(code: party.code, name: PlainText.line(party.name), isCountry: party.isCountry)
  }
}

extension ToldPerson {
  init(_ person: Edition.Person) {
    self.init(
      key: person.key, name: PlainText.line(person.name), rank: person.rank,
      offices: person.offices.map(PlainText.line), party: ToldParty(person.party))
  }
}

extension ToldItem {
  init(_ item: Edition.Item) {
    switch item {
    case .person(let person): self = .person(ToldPerson(person))
    case .qualified(let person, let detail): self = .qualified(ToldPerson(person), detail)
    case .party(let party): self = .party(ToldParty(party))
    case .text(let text): self = .text(PlainText.line(text))
    case .others: self = .others
    }
  }
}

extension ToldRow {
  init(_ row: Edition.Row) {
    self.init(row.key, row.lines.map { line in line.map { ToldItem($0) } })
  }
}

extension ToldDelegation {
  init(_ delegation: Edition.Delegation) {
    self.init(party: ToldParty(delegation.party))
    members = delegation.members.map { member in
      var told = ToldMember(person: ToldPerson(member.person))
      (told.rows, told.notes) = (
        member.rows.filter { $0.key != .also }.map { ToldRow($0) },
        member.notes.map(PlainText.line)
      )
      return told
    }
    rows = delegation.rows.map { ToldRow($0) }
    notes = delegation.notes.map(PlainText.line)
  }
}

// MARK: Cities

extension ToldCity {
  init(_ city: Edition.City) {
    self.init(name: PlainText.line(city.name))
    (countryCode, country) = (city.countryCode, city.country)
  }
}
