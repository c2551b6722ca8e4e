// Where the visitor stays: the legs of a visit, as its days give them.

import CivilTime
import VisitModel

/// The days in a row, in the order of date and file, that the visitor spends in one city.
struct Stay {
  let city: Index<City>
  var days: [Index<ProgrammeDay>]
}

/// The legs of a visit. A summit without a visitor has none.
struct Itinerary {
  private(set) var stays: [Stay] = []
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
    for position in order where days[position].entries.contains(where: { concerns(Index($0)) }) {
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
  }

  /// Whether the visitor takes part in an entry that is not cancelled.
  private func concerns(_ entry: Index<Entry>) -> Bool {
    !context.isCancelled(entry)
      && !context.programme.entries[entry.position].entities(.without).contains(.visitor)
  }

  private func days(of kind: Kind) -> Set<Index<ProgrammeDay>> {
    let entries = context.programme.entries
    return Set(context.entries(of: kind).filter(concerns).map { entries[$0.position].day })
  }

  private mutating func readTransfers() {
    for index in context.entries(of: .transfer) where concerns(index) {
      let entry = context.programme.entries[index.position]
      guard let end = entry.to.flatMap(city) else { continue }
      transfers[entry.day, default: []].append(end)
    }
  }

  /// Whether the visitor is at home there.
  func isHome(_ stay: Stay) -> Bool {
    guard let country = context.programme[stay.city].country else { return false }
    if context.visitors.contains(where: { code(context.programme[$0].party) == country }) {
      return true
    }
    return context.programme.visit?.entities(.visitor).contains {
      if case .party(let party) = $0 { code(party) == country } else { false }
    } ?? false
  }

  private func code(_ party: Index<Party>) -> String { context.programme[party].code }

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
