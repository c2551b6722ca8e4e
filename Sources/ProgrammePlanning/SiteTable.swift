// The sites of a planning problem: places and cities, and for each transfer a site of its own that
// one enters where the transfer begins and leaves where it ends.

import Scheduling
import VisitModel

struct SiteTable {
  /// Where one arrives at a site, and where one leaves it.
  struct Site: Hashable {
    let start: Location
    let end: Location
    /// Tells apart what begins and ends alike and still needs a journey in between.
    var number = 0
  }

  private let programme: Programme
  private var travel: Travel
  private(set) var sites: [Site] = []
  private var positions: [Site: Int] = [:]

  /// - Parameter assumes: whether journeys that nobody declared take as long as is usual.
  init(_ programme: Programme, assumes: Bool = true) {
    self.programme = programme
    travel = Travel(programme, assumes: assumes)
  }

  mutating func site(of entry: Index<Entry>) -> Int {
    var site = Site(start: travel.start(of: entry), end: travel.end(of: entry))
    if site.start != site.end, travel.journey(from: site.end, to: site.start).shortest > 0 {
      site.number = entry.position + 1
    }
    return position(of: site)
  }

  /// The site of a place or city; nil for anything else.
  mutating func site(of entity: Entity?) -> Int? {
    guard let location = entity.flatMap({ Travel.location($0, programme) }) else { return nil }
    return position(of: Site(start: location, end: location))
  }

  private mutating func position(of site: Site) -> Int {
    if let known = positions[site] { return known }
    positions[site] = sites.count
    sites.append(site)
    return sites.count - 1
  }

  /// The journey that a person needs from one site to another, in minutes, rounded up.
  mutating func journey(from: Int, to: Int) -> (minutes: Int, cause: Cause)? {
    let start = sites[from].end
    let end = sites[to].start
    let journey = travel.journey(from: start, to: end)
    guard journey.shortest > 0 else { return nil }
    let cause =
      journey.leg.map(Cause.leg)
      ?? .estimate(from: start, to: end, kilometres: journey.kilometres ?? 0)
    return ((journey.shortest + 59) / 60, cause)
  }
}
