// The sentence that an account leads with: when, who, what class of visit, where to.

import CivilTime
import VisitModel

/// Makes the leading sentence of an account.
struct AccountLead {
  let account: ToldAccount
  let header: ToldHeader

  /// Nil where neither the class of the visit nor the visitor is known.
  func sentence(_ names: inout AccountNames) -> String? {
    guard header.visitClass != nil || !header.visitors.isEmpty else { return nil }
    let time = header.dates.map { Phrase("\(ProseWords.leadDates($0)), ") } ?? ""
    let visit = Self.row(header.visitClass)
    guard !header.visitors.isEmpty else {
      let (place, held) = (destination(visit), Phrase(visit.held))
      return (time + Phrase(visit.noun) + (visit.isHeld ? held + place : place + held)).sentence
    }
    let start = time + names.people(header.visitors) + Phrase(" \(visit.verb)\(visit.noun)")
    return (start + destination(visit) + Phrase(visit.ending)).sentence
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
    let homes = Set(header.visitors.compactMap { $0.person?.party.code })
    let cities = account.chapters.map(\.city)
    let abroad = cities.filter { city in
      !(city.countryCode.map(homes.contains) ?? false)
    }
    var seen: Set<String> = []
    let names = (abroad.isEmpty ? cities : abroad).map { city in
      visit.isHeld ? AccountNames.city(city.name) : Self.country(of: city)
    }.filter { seen.insert($0.text).inserted }
    return names.isEmpty ? "" : Phrase(visit.isHeld ? " in " : " to ") + .list(names)
  }

  private static func country(of city: ToldCity) -> Phrase {
    city.country.map(AccountNames.country) ?? AccountNames.city(city.name)
  }
}
