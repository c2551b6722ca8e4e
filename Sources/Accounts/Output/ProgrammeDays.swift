// Under which day and city each engagement of an account stands. What the account leaves open is
// put where it must be, and said to be open.

import CivilTime
import Gazetteer
import VisitModel

/// A city of a programme.
struct ProgrammeCity: Hashable {
  let name: String
  let country: String?
  /// Whether the account names it; else the name only says that it does not.
  let isStated: Bool
}

/// Where an engagement stands.
struct ProgrammeSlot {
  let date: Day
  let city: ProgrammeCity
  /// What the account leaves open about it.
  let notes: [String]
}

/// The days of a programme.
struct ProgrammeDays {
  /// By the engagement's place in the reading.
  private(set) var slots: [ProgrammeSlot] = []

  static let noDay = "The account does not give the day."
  static let noCity = "The account does not name the city."

  /// Nil for an account that gives no day at all.
  init?(_ reading: Reading) {
    let dates = Self.dates(reading)
    guard !dates.isEmpty || reading.engagements.isEmpty else { return nil }
    for (index, engagement) in reading.engagements.enumerated() {
      let city = Self.city(of: index, on: dates, reading)
      var notes: [String] = []
      if engagement.date == nil { notes.append(Self.noDay) }
      if engagement.city == nil { notes.append(Self.noCity) }
      slots.append(ProgrammeSlot(date: dates[index], city: city, notes: notes))
    }
  }

  /// The days with their engagements: by date, then in the order of the account.
  func blocks() -> [(date: Day, city: ProgrammeCity, engagements: [Int])] {
    var blocks: [(date: Day, city: ProgrammeCity, engagements: [Int])] = []
    for (index, slot) in slots.enumerated() {
      if let known = blocks.firstIndex(where: { $0.date == slot.date && $0.city == slot.city }) {
        blocks[known].engagements.append(index)
      } else {
        blocks.append((slot.date, slot.city, [index]))
      }
    }
    return blocks.enumerated().sorted {
      ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
    }
    .map(\.element)
  }

  // MARK: Days

  /// The day of each engagement. One without stands under the first day of its city, else under the
  /// day told of before it, else after it, else the first of the visit; empty when there is none.
  private static func dates(_ reading: Reading) -> [Day] {
    let stated = reading.engagements.map(\.date)
    var ofCity: [String: Day] = [:]
    for engagement in reading.engagements {
      guard let city = engagement.city, let date = engagement.date else { continue }
      ofCity[city] = min(ofCity[city] ?? date, date)
    }
    var before: Day?
    var dates: [Day] = []
    for (index, engagement) in reading.engagements.enumerated() {
      before = engagement.date ?? before
      let own = engagement.date ?? engagement.city.flatMap { ofCity[$0] }
      let after = stated[index...].lazy.compactMap { $0 }.first
      guard let date = own ?? before ?? after ?? reading.visit.from else { return [] }
      dates.append(date)
    }
    return dates
  }

  // MARK: Cities

  private static func city(of index: Int, on dates: [Day], _ reading: Reading) -> ProgrammeCity {
    let engagement = reading.engagements[index]
    if let name = engagement.city {
      return ProgrammeCity(name: name, country: country(of: name, reading), isStated: true)
    }
    let others = reading.engagements.indices.filter { dates[$0] == dates[index] }.compactMap {
      reading.engagements[$0].city
    }
    let cities = Set(others)
    if cities.count == 1, let name = cities.first {
      let country = country(of: name, reading)
      if engagement.country == nil || country == nil || country == engagement.country {
        return ProgrammeCity(name: name, country: country, isStated: true)
      }
    }
    return unstated(in: engagement.country)
  }

  /// One country for all engagements in a city of this name.
  private static func country(of name: String, _ reading: Reading) -> String? {
    let stated = reading.engagements.lazy.filter { $0.city == name }.compactMap(\.country).first
    guard let stated, let country = Gazetteer.country(code: stated) else { return nil }
    return country.code
  }

  private static func unstated(in code: String?) -> ProgrammeCity {
    let country = code.flatMap { Gazetteer.country(code: $0) }
    let name = country.map { "City not stated (\($0.name))" } ?? "City not stated"
    return ProgrammeCity(name: name, country: country?.code, isStated: false)
  }
}
