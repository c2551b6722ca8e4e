// Seats that are named without their city: each tells it.

import Gazetteer
import Testing
import VisitModel

@testable import Accounts

@Suite struct ResidenceTests {
  private static let rows = Residences.rows.description.split(separator: "\n").map { row in
    row.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
  }

  /// Every city of the table is one of the gazetteer, in the country that the row says; one village
  /// is too small for it.
  @Test func citiesAreKnown() {
    let unknown = Self.rows.filter { row in
      !Gazetteer.cities(named: row[0]).contains { $0.country == row[1] }
    }
    #expect(unknown.map { $0[0] } == ["Meseberg"])
    #expect(Self.rows.allSatisfy { $0.count == 3 })
  }

  /// In the table twice, for Brussels and for Dushanbe: the last counts.
  private static let ambiguous = "palace of the nation"

  /// A name means one place in the world.
  @Test func namesAreThereOnce() {
    let names = Self.rows.flatMap { row in
      row[2].split(separator: ",").map { (Gazetteer.fold(String($0.trimmed)), row[0]) }
    }
    let cities = Dictionary(grouping: names) { $0.0 }.mapValues { Set($0.map(\.1)) }
    #expect(cities.filter { $1.count > 1 }.keys.sorted() == [Self.ambiguous])
  }

  @Test func findsEveryName() {
    for row in Self.rows {
      for name in row[2].split(separator: ",")
      where Gazetteer.fold(String(name.trimmed)) != Self.ambiguous {
        let town = Residences.city(of: String(name.trimmed))
        #expect(town?.name == row[0] && town?.country == row[1], "\(name)")
      }
    }
  }

  /// What the account leaves out.
  @Test(arguments: [
    ("Berlin", "Germany", "Schloss Bellevue"), ("Paris", "France", "the Elysee Palace"),
    ("Rome", "Italy", "the Quirinal Palace"), ("Brasília", "Brazil", "the Planalto Palace"),
  ])
  func tellsTheCity(city: String, country: String, seat: String) {
    let sample = Sample(
      """
      Visit of President Kassym-Jomart Tokayev of Kazakhstan to \(country)

      On 3 July 2024 President Kassym-Jomart Tokayev of Kazakhstan held talks at \(seat).

      """)
    let talks = sample.reading.engagements.filter { $0.kind == .talks || $0.kind == .meeting }
    #expect(talks.map(\.city) == [city])
  }

  /// A city that the account names is kept.
  @Test func theAccountComesFirst() {
    let visit = NorwayVisit("The President held talks with the King at Akershus Castle.")
    #expect(visit.engagements.map(\.city) == ["Oslo"])
  }
}

extension Substring {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
