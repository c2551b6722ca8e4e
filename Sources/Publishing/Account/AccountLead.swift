// The sentence that an account leads with: when, who, what class of visit, where to.

import CivilTime
import VisitModel

/// Makes the leading sentence of an edition.
struct AccountLead {
  let edition: Edition
  let header: Edition.Header

  /// Nil where neither the class of the visit nor the visitor is known.
  func sentence(_ names: inout AccountNames) -> String? {
    let visitors = header.rows.first { $0.key == .visitor }?.items ?? []
    guard header.visitClass != nil || !visitors.isEmpty else { return nil }
    let time = header.dates.map { Phrase("\(Self.words($0)), ") } ?? ""
    let visit = Self.row(header.visitClass)
    guard !visitors.isEmpty else {
      let (place, held) = (destination(visit), Phrase(visit.held))
      return (time + Phrase(visit.noun) + (visit.isHeld ? held + place : place + held)).sentence
    }
    let start = time + names.people(visitors) + Phrase(" \(visit.verb)\(visit.noun)")
    return (start + destination(visit) + Phrase(visit.ending)).sentence
  }

  /// "On 20 May 2026", "From 2 to 6 July 2024", "From 30 June to 2 July 2024"
  static func words(_ dates: ClosedRange<Day>) -> String {
    let (first, last) = (dates.lowerBound, dates.upperBound)
    if first == last { return "On \(Wording.date(first))" }
    if first.year != last.year { return "From \(Wording.date(first)) to \(Wording.date(last))" }
    if first.month != last.month {
      return "From \(Wording.shortDate(first)) to \(Wording.date(last))"
    }
    return "From \(first.day) to \(Wording.date(last))"
  }
}

// MARK: Classes

extension AccountLead {
  /// The words of a class of visit.
  struct Row {
    /// "paid "
    let verb: String
    /// "a state visit"
    let noun: String
    /// What follows the destination.
    var ending = ""
    /// What follows it, or stands before it where it is held in cities, where nobody visits.
    var held = " took place"
    /// Whether it is held in cities, and not paid to countries.
    var isHeld = false
  }

  static func row(_ visitClass: VisitClass?) -> Row {
    switch visitClass {
    case .state?: Row(verb: "paid ", noun: "a state visit")
    case .official?: Row(verb: "paid ", noun: "an official visit")
    case .officialWorking?: Row(verb: "paid ", noun: "an official working visit")
    case .working?: Row(verb: "paid ", noun: "a working visit")
    case .private?: Row(verb: "paid ", noun: "a private visit")
    case .transit?: Row(verb: "made ", noun: "a transit stop", held: " was made", isHeld: true)
    case .guestOfGovernment?:
      Row(
        verb: "paid ", noun: "a visit", ending: " as a guest of government",
        held: " as a guest of government took place")
    case .summit?: Row(verb: "attended ", noun: "a summit", held: " was held", isHeld: true)
    case .funeral?: Row(verb: "attended ", noun: "a funeral", held: " was held", isHeld: true)
    case .other?: Row(verb: "paid ", noun: "a visit")
    case nil: Row(verb: "made ", noun: "a journey")
    }
  }
}

// MARK: Destinations

extension AccountLead {
  /// " to Kazakhstan and Tajikistan", " in Geneva"; the visitors' own countries are none.
  private func destination(_ visit: Row) -> Phrase {
    let visitors = header.rows.filter { $0.key == .visitor }.flatMap(\.items)
    let homes = Set(visitors.compactMap { $0.person?.party.code })
    let abroad = edition.cities.filter { city in
      !(city.countryCode.map(homes.contains) ?? false)
    }
    let cities = abroad.isEmpty ? edition.cities : abroad
    var seen: Set<String> = []
    let names = cities.map { visit.isHeld ? AccountNames.city($0.name) : Self.country(of: $0) }
      .filter { seen.insert($0.text).inserted }
    return names.isEmpty ? "" : Phrase(visit.isHeld ? " in " : " to ") + .list(names)
  }

  private static func country(of city: Edition.City) -> Phrase {
    city.country.map(AccountNames.country) ?? AccountNames.city(city.name)
  }
}
