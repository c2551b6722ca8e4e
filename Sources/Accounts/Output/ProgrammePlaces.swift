// The cities that a programme must declare, and the places in them.

import Gazetteer
import VisitModel
import VisitSyntax

/// Declares cities that the gazetteer does not know, or which of several is meant.
struct ProgrammeCities {
  let reading: Reading
  /// The countries by which Herald chooses between cities of one name.
  let countries: Set<String>

  /// Whether nothing is known of a city but its name.
  static func isUnknown(_ city: ProgrammeCity) -> Bool {
    let named = Gazetteer.cities(named: city.name)
    guard let country = city.country else { return named.isEmpty }
    return !named.contains { $0.country == country }
  }

  /// The block of a city; nil for one that goes without.
  func block(_ city: ProgrammeCity) -> Statement? {
    guard Self.isUnknown(city) else { return choice(city) }
    var lines = AttributeLines()
    lines.add(.country, city.country.map { .name($0) })
    let (zone, note) = zone(city)
    lines.add(.zone, .text(zone))
    lines.add(.privateNote, text: note)
    return Statement(.city, [(.name, [.name(city.name)])], attributes: lines.lines)
  }

  /// Says which of several cities is meant where Herald would take another.
  private func choice(_ city: ProgrammeCity) -> Statement? {
    let named = Gazetteer.cities(named: city.name)
    let near = named.first { countries.contains($0.country) }
    guard let country = city.country, near?.country != country else { return nil }
    var lines = AttributeLines()
    lines.add(.country, .name(country))
    return Statement(.city, [(.name, [.name(city.name)])], attributes: lines.lines)
  }

  /// The zone of the country's capital, else of the first stop that is known, else UTC; with what
  /// there is to say of that.
  private func zone(_ city: ProgrammeCity) -> (zone: String, note: String) {
    if let country = city.country, let zone = Self.zone(ofCountry: country) {
      let reason = city.isStated ? "Not in the gazetteer" : "The account does not name the city"
      return (zone, "\(reason): the zone is that of the country's capital.")
    }
    for stop in reading.visit.stops {
      guard let zone = Self.zone(ofCountry: stop.country) else { continue }
      return (zone, "The account does not say where this is: the zone is that of the first stop.")
    }
    return ("UTC", "The account does not say where this is: its times stand as if in UTC.")
  }

  private static func zone(ofCountry code: String) -> String? {
    guard let capital = Gazetteer.country(code: code)?.capital else { return nil }
    return Gazetteer.cities(named: capital).first { $0.country == code }?.zone
  }
}

/// The places of a programme, each under one name.
struct ProgrammePlaces {
  private struct Key: Hashable {
    let name: String
    let city: ProgrammeCity?
  }

  private(set) var blocks: [Statement] = []
  private var ids: [Key: String] = [:]
  private var names = ProgrammeNames()

  /// The name of a place, declared where it is new.
  mutating func id(_ name: String, in city: ProgrammeCity) -> String {
    let city = city.isStated ? city : nil
    let key = Key(name: Gazetteer.fold(name), city: city)
    if let known = ids[key] { return known }
    let id = names.name(NameProposals.place(name, in: city?.name))
    ids[key] = id
    blocks.append(
      Statement(
        .place,
        [(.id, [.name(id)]), (.name, [.text(name)]), (.city, city.map { [.name($0.name)] } ?? [])]))
    return id
  }
}
