// Turns the tables of countries, offices, venues, organisations and currencies into senses.

import Gazetteer
import VisitModel

/// What kind of place an office belongs to.
enum OfficeScope: String {
  case state, parliament, city, region, organisation, military, court, church, company, party
  case diplomatic, spouse, other
}

/// An office by its words.
struct OfficeRow {
  let rank: Rank
  /// 1 male, 2 female, 0 either.
  let gender: Int8
  let scope: OfficeScope
  /// Where its words stand in the table.
  let span: Range<Int>
  /// What the words are compared by, as of one word.
  let key: WordKey

  fileprivate static let table = TableText(Offices.rows)

  var words: String { Self.table.text(span) }

  /// "president of the republic" goes on from "president".
  func goesOn(from other: OfficeRow) -> Bool {
    guard span.count > other.span.count else { return false }
    let rest = span.dropFirst(other.span.count)
    return Self.table.isSame(span.prefix(other.span.count), other.span)
      && Self.table.bytes[rest].starts(with: " of ".utf8)
  }
}

/// An organisation by its names.
struct OrganisationRow {
  let code: String?
  let name: String
}

/// What a venue's head word says of it.
enum VenueClass: String, CaseIterable {
  case airport, palace, residence, hotel, parliament, government, memorial, worship, museum
  case university, square, stadium, site, hospital, company, station, room, other
}

extension LexiconBuilder {
  mutating func addCountries() {
    let table = TableText(CountryNames.rows)
    table.forEachRow { fields in
      let code = table.text(fields[0])
      let index = countries.count
      countries.append(code)
      for piece in table.list(fields[1]) { add(table, piece, .demonym, index) }
      for piece in table.list(fields[2]) { add(table, piece, .country, index) }
      if let country = Gazetteer.country(code: code) {
        add(country.name, .country, index)
        add(country.officialName, .country, index)
      }
      if fields.count > 3, !fields[3].isEmpty { capitals[code] = table.text(fields[3]) }
    }
  }

  mutating func addOffices() {
    let table = OfficeRow.table
    offices.reserveCapacity(5500)
    // Rows are sorted by scope and rank, so most have those of the row before.
    var last: (rank: Range<Int>, scope: Range<Int>) = (0..<0, 0..<0)
    var (rank, scope) = (Rank.official, OfficeScope.other)
    table.forEachRow { fields in
      if !table.isSame(fields[1], last.rank) {
        rank = Rank(rawValue: table.text(fields[1])) ?? .official
      }
      if !table.isSame(fields[3], last.scope) {
        scope = OfficeScope(rawValue: table.text(fields[3])) ?? .other
      }
      last = (fields[1], fields[3])
      offices.append(
        OfficeRow(
          rank: rank, gender: gender(table, fields[2]), scope: scope, span: fields[0],
          key: WordKey(table.bytes, fields[0])))
      add(table, fields[0], .office, offices.count - 1)
    }
  }

  private func gender(_ table: TableText, _ field: Range<Int>) -> Int8 {
    switch table.bytes[field.lowerBound] {
    case UInt8(ascii: "m"): 1
    case UInt8(ascii: "f"): 2
    default: 0
    }
  }

  mutating func addVenues() {
    let table = TableText(Venues.rows)
    // Most rows have the class of the row before.
    var (last, number) = (0..<0, 0)
    table.forEachRow { fields in
      if !table.isSame(fields[1], last) {
        last = fields[1]
        let kind = VenueClass(rawValue: table.text(last)) ?? .other
        number = VenueClass.allCases.firstIndex(of: kind) ?? 0
      }
      add(table, fields[0], .venue, number)
    }
  }

  mutating func addOrganisations() {
    let table = TableText(Organisations.rows)
    table.forEachRow { fields in
      let code = table.text(fields[0])
      let index = organisations.count
      organisations.append(
        OrganisationRow(code: code == "-" ? nil : code.uppercased(), name: table.text(fields[1])))
      if code != "-" { add(table, fields[0], .organisation, index) }
      add(table, fields[1], .organisation, index)
      guard fields.count > 2 else { return }
      for piece in table.list(fields[2]) { add(table, piece, .organisation, index) }
    }
  }

  mutating func addGivenNames() {
    let table = TableText(GivenNames.rows)
    table.forEachRow { fields in
      let gender = table.text(fields[0]) == "f" ? 2 : 1
      for piece in table.list(fields[1]) { add(table, piece, .given, gender) }
    }
  }

  mutating func addCurrencies() {
    let table = TableText(CurrencyWords.rows)
    table.forEachRow { fields in
      let index = currencies.count
      currencies.append(table.text(fields[1]))
      for piece in table.list(fields[0]) { add(table, piece, .currency, index) }
    }
  }
}
