// What stands at the end of an account: related events, and what prose cannot always show of people
// and places. No engagement is told there.

import Gazetteer
import VisitModel

/// The lists of one account.
struct AccountApparatus {
  let edition: Edition

  init(_ edition: Edition) { self.edition = edition }

  /// A heading and a list for each that has lines.
  var blocks: [String] {
    let lists = [("See also", seeAlso), ("People", people), ("Places", places + cities)]
    return lists.filter { !$0.1.isEmpty }.flatMap { title, lines in
      ["== \(title) ==", lines.map { "- \($0)" }.joined(separator: "\n")]
    }
  }

  private var seeAlso: [String] {
    let rows = edition.header?.rows.filter { $0.key == .seeAlso } ?? []
    return rows.flatMap(\.items).map { PlainText.line($0.text) }
  }

  /// The line with what else is said of it.
  private func line(_ text: String, _ rows: [Edition.Row], _ notes: [String]) -> String {
    let facts = rows.filter { !Self.remarkKeys.contains($0.key) }.map { row in
      "\(row.label): \(PlainText.line(row.text))."
    }
    let remarks = AccountText.remarks(
      rows: rows.filter { Self.remarkKeys.contains($0.key) }, notes: notes)
    let extras = facts + remarks
    return extras.isEmpty ? text : "\(text). \(extras.joined(separator: " "))"
  }

  private static let remarkKeys: Set<AttributeKey> = [.address, .privateNote, .source]
}

// MARK: People

extension AccountApparatus {
  /// Everybody in protocol order, each delegation after what is said of it.
  private var people: [String] {
    edition.delegations.flatMap { delegation in
      let isKnown = delegation.rows.isEmpty && delegation.notes.isEmpty
      let title = "Delegation of \(AccountNames.party(delegation.party).text)"
      return (isKnown ? [] : [line(title, delegation.rows, delegation.notes)])
        + delegation.members.map(line)
    }
  }

  /// "Kassym-Jomart Tokayev (Kazakhstan), head of state: President"
  private func line(_ member: Edition.Member) -> String {
    let person = member.person
    let name = "\(PlainText.line(person.name)) (\(PlainText.line(person.party.name)))"
    let offices = person.offices.map(AccountText.office).joined(separator: "; ")
    let text = "\(name), \(person.rank.rawValue)" + (offices.isEmpty ? "" : ": \(offices)")
    return line(text, member.rows, member.notes)
  }
}

// MARK: Places

extension AccountApparatus {
  /// A place that some entry names.
  private struct Site {
    let name: String
    let city: Edition.City?
    var rows: [Edition.Row] = []
    var notes: [String] = []
  }

  /// The places of which more is known than their names, or whose names do not show their ends.
  private var places: [String] {
    var seen: Set<String> = []
    let told = edition.entries.flatMap(sites).filter { site in
      !site.rows.isEmpty || !site.notes.isEmpty || !Self.isPlain(site.name)
    }
    return told.map { site in
      let city = site.city.map { " (\(PlainText.line($0.name)))" } ?? ""
      return line(PlainText.line(site.name) + city, site.rows, site.notes)
    }.filter { seen.insert($0).inserted }
  }

  private func sites(of entry: Edition.Entry) -> [Site] {
    let place = entry.place.map {
      Site(name: $0.name, city: entry.city, rows: $0.rows, notes: $0.notes)
    }
    let ends = [(entry.from, entry.fromCity), (entry.to, entry.toCity)].map { name, city in
      name == nil || name == city?.name ? nil : name.map { Site(name: $0, city: city) }
    }
    return ([place] + ends).compactMap { $0 }
  }

  private static func isPlain(_ name: String) -> Bool {
    let words = PlainText.line(name).split(separator: " ")
    let isSimple = words.joined().allSatisfy { $0.isLetter || $0.isNumber || "-’'".contains($0) }
    return isSimple && words.first != "The" && !words.contains(where: joints.contains)
  }

  private static let joints: Set<Substring> = [
    "and", "at", "by", "for", "from", "in", "on", "to", "with",
  ]
}

// MARK: Cities

extension AccountApparatus {
  /// The cities that the gazetteer does not know, or not as this edition has them.
  private var cities: [String] {
    var seen: Set<Edition.City> = []
    let days = edition.chapters.map { ($0.city, Optional($0.zone.identifier)) }
    let others = edition.entries.flatMap { [$0.city, $0.fromCity, $0.toCity] }
    return (days + others.compactMap { $0 }.map { ($0, nil) }).filter { city, zone in
      seen.insert(city).inserted && !Self.isKnown(city, zone)
    }.map(Self.line)
  }

  private static func isKnown(_ city: Edition.City, _ zone: String?) -> Bool {
    guard let known = Gazetteer.cities(named: city.name).first else { return false }
    return known.country == city.countryCode && (zone ?? known.zone) == known.zone
  }

  /// "Georgetown, city in Guyana: 6.80° N 58.16° W; America/Guyana"
  private static func line(_ city: Edition.City, _ zone: String?) -> String {
    let country = city.country.map { " in \(AccountNames.country($0).text)" } ?? ""
    let facts = [city.coordinates.map(Wording.coordinates), zone].compactMap { $0 }
    let text = "\(PlainText.line(city.name)), city\(country)"
    return facts.isEmpty ? text : "\(text): \(facts.joined(separator: "; "))"
  }
}
