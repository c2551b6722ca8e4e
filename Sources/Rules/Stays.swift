// Where the visitor stays: the legs of a visit, as its days give them.

import CivilTime
import Scheduling
import VisitModel

/// The days in a row, in the order of date and file, that the visitor spends in one city.
struct Stay {
  let city: Index<City>
  var days: [Index<ProgrammeDay>]
}

/// The legs of a visit. A summit without a visitor has none.
struct Itinerary {
  private(set) var stays: [Stay] = []
  private var homeTown: Index<City>?
  private let context: CheckContext
  private var arrivals: Set<Index<ProgrammeDay>> = []
  private var departures: Set<Index<ProgrammeDay>> = []
  /// Where transfers lead, by the day block.
  private var transfers: [Index<ProgrammeDay>: [Index<City>]] = [:]

  init(of context: CheckContext) {
    self.context = context
    guard context.programme.visit?.attribute(.visitor) != nil else { return }
    let days = context.programme.days
    let order = days.indices.sorted { (days[$0].date, $0) < (days[$1].date, $1) }
    for position in order {
      guard days[position].entries.contains(where: { context.concernsVisitor(Index($0)) }) else {
        continue
      }
      let city = days[position].city
      if stays.last?.city == city {
        stays[stays.count - 1].days.append(Index(position))
      } else {
        stays.append(Stay(city: city, days: [Index(position)]))
      }
    }
    arrivals = self.days(of: .arrival)
    departures = self.days(of: .departure)
    readTransfers()
    homeTown = findHomeTown()
  }

  private func days(of kind: Kind) -> Set<Index<ProgrammeDay>> {
    let entries = context.programme.entries
    let concerned = context.entries(of: kind).filter(context.concernsVisitor)
    return Set(concerned.map { entries[$0.position].day })
  }

  private mutating func readTransfers() {
    for index in context.entries(of: .transfer) where context.concernsVisitor(index) {
      let entry = context.programme.entries[index.position]
      guard let end = entry.to.flatMap(city) else { continue }
      transfers[entry.day, default: []].append(end)
    }
  }

  /// Whether arrivals and departures are a subject of the file. The sheet of one day, or of a summit,
  /// that has neither of the visitor's is about what lies between them.
  var tellsOfJourneys: Bool {
    if !arrivals.isEmpty || !departures.isEmpty { return true }
    switch context.programme.visit?.word(.visitClass).flatMap(VisitClass.init(rawValue:)) {
    case .summit, .funeral, .other: return false
    default: return Set(stays.flatMap(\.days).map { context.programme[$0].date }).count > 1
    }
  }

  /// Whether the visitor is at home there: in the own country, in the city where the journey begins,
  /// or where an organisation holds its own event.
  func isHome(_ stay: Stay) -> Bool {
    if stay.city == homeTown { return true }
    guard let country = context.programme[stay.city].country else { return false }
    return context.visitingParties.contains { context.programme[$0].code == country }
  }

  /// The first city, if the first that is said of it is that the visitor leaves, or if the visitor
  /// comes from an organisation that organises the whole.
  private func findHomeTown() -> Index<City>? {
    guard let first = stays.first, !hasArrival(in: first) else { return nil }
    let programme = context.programme
    let start = first.days.lazy.flatMap { programme[$0].entries }
      .filter { context.concernsVisitor(Index($0)) }
      .min { context.start($0) < context.start($1) }
    if let start, programme.entries[start].kind == .departure { return first.city }
    let organisers = programme.visit?.entities(.organisers) ?? []
    let isOwnEvent = context.visitingParties.contains { party in
      !programme[party].isCountry && organisers.contains(.party(party))
    }
    return isOwnEvent ? first.city : nil
  }

  func hasArrival(in stay: Stay) -> Bool { stay.days.contains(where: arrivals.contains) }

  func hasDeparture(in stay: Stay) -> Bool { stay.days.contains(where: departures.contains) }

  /// Whether a transfer in this stay leads to a city, or, without one, to any other city.
  func hasTransfer(in stay: Stay, to city: Index<City>?) -> Bool {
    stay.days.contains { day in
      transfers[day]?.contains { end in city.map { $0 == end } ?? (end != stay.city) } ?? false
    }
  }

  private func city(of entity: Entity) -> Index<City>? {
    switch entity {
    case .city(let city): city
    case .place(let place): context.programme[place].city
    default: nil
    }
  }
}

extension CheckContext {
  /// The parties that visit, or whose people do.
  fileprivate var visitingParties: [Index<Party>] {
    let named = (programme.visit?.entities(.visitor) ?? []).compactMap {
      if case .party(let party) = $0 { party } else { nil }
    }
    return named + visitors.map { programme[$0].party }
  }

  /// The earliest start of an entry; in the order of the file where that is the same.
  fileprivate func start(_ entry: Int) -> (Int64, Int) {
    (analysis.timetable.windows[entry].earliestStart.secondsSinceEpoch, entry)
  }
}
