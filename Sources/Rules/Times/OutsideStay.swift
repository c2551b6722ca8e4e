// Engagements before the visitor has arrived in a city, or after the visitor has left it.

import CivilTime
import Diagnostics
import Scheduling
import VisitModel

extension Rule {
  static let outsideStay = Rule(.outsideStay) { context, findings in
    let itinerary = Itinerary(of: context)
    for stay in itinerary.stays where !itinerary.isHome(stay) {
      let movements = Movements(of: stay, context)
      for entry in movements.engagements {
        if let arrival = movements.arrivalAfter(entry) {
          findings.add(context.outside(entry, "before the arrival in", stay, arrival))
        } else if let departure = movements.departureBefore(entry) {
          findings.add(context.outside(entry, "after the departure from", stay, departure))
        }
      }
    }
  }

  static let departureBeforeArrival = Rule(.departureBeforeArrival) { context, findings in
    let stays = Itinerary(of: context).stays
    for (stay, next) in zip(stays, stays.dropFirst()) {
      let (here, there) = (Movements(of: stay, context), Movements(of: next, context))
      guard let departure = here.departures.last, let arrival = there.arrivals.first,
        context.isBefore(arrival, departure)
      else { continue }
      findings.add(
        Diagnostic(
          .departureBeforeArrival, at: context.programme[arrival].span,
          "the visitor arrives in \(context.programme[next.city].name) before leaving "
            + context.programme[stay.city].name,
          related: [TimeWords(programme: context.programme).statement(departure)],
          fix: Fix("correct one of the two times, or the day under which it stands")))
    }
  }
}

/// Who comes and goes in one stay, in the order of time.
private struct Movements {
  private(set) var arrivals: [Index<Entry>] = []
  private(set) var departures: [Index<Entry>] = []
  private(set) var engagements: [Index<Entry>] = []
  private let context: CheckContext

  init(of stay: Stay, _ context: CheckContext) {
    self.context = context
    let entries = stay.days.flatMap { context.programme[$0].entries }
      .filter { context.concernsVisitor(Index($0)) }
    for position in entries {
      let entry = context.programme.entries[position]
      switch entry.kind {
      // One with a title is often that at a building.
      case .arrival where entry.title == nil || entry.from != nil: arrivals.append(Index(position))
      case .departure where entry.title == nil || entry.to != nil:
        departures.append(Index(position))
      case .arrival, .departure, .transfer: break
      default: engagements.append(Index(position))
      }
    }
    func sort(_ list: inout [Index<Entry>]) {
      list.sort { context.earliest($0) < context.earliest($1) }
    }
    sort(&arrivals)
    sort(&departures)
  }

  /// The first arrival, if an entry is held before it and nothing says that the visitor was there.
  func arrivalAfter(_ entry: Index<Entry>) -> Index<Entry>? {
    guard let arrival = arrivals.first, context.isBefore(entry, arrival),
      arrivals.allSatisfy({ context.isBefore(entry, $0) })
    else { return nil }
    let leavesFirst = departures.contains {
      !context.isBefore($0, entry) && context.isBefore($0, arrival)
    }
    return leavesFirst ? nil : arrival
  }

  /// The last departure, if an entry is held after it and the visitor does not come back.
  func departureBefore(_ entry: Index<Entry>) -> Index<Entry>? {
    guard let departure = departures.last(where: { context.isOver($0, before: entry) }),
      arrivals.allSatisfy({ context.isBefore($0, departure) })
    else { return nil }
    return departure
  }
}

extension CheckContext {
  fileprivate func earliest(_ entry: Index<Entry>) -> (Int64, Index<Entry>) {
    (analysis.timetable[entry].earliestStart.secondsSinceEpoch, entry)
  }

  /// Whether one starts before the other, whatever times are chosen.
  fileprivate func isBefore(_ entry: Index<Entry>, _ other: Index<Entry>) -> Bool {
    analysis.timetable[entry].latestStart < analysis.timetable[other].earliestStart
  }

  /// Whether a departure is over, farewells included.
  fileprivate func isOver(_ departure: Index<Entry>, before entry: Index<Entry>) -> Bool {
    let last = analysis.timetable[departure].latestStart
    return last.advanced(by: Kind.departure.usualLength.longest)
      < analysis.timetable[entry].earliestStart
  }

  fileprivate func outside(
    _ entry: Index<Entry>, _ when: String, _ stay: Stay, _ movement: Index<Entry>
  ) -> Diagnostic {
    let words = TimeWords(programme: programme)
    return Diagnostic(
      .outsideStay, at: programme[entry].span,
      "\(words.name(entry)) \(words.verb(entry, "stand")) \(when) \(programme[stay.city].name)",
      related: [words.statement(movement)],
      fix: Fix("correct one of the two times, or the day under which it stands"))
  }
}

extension DiagnosticKind {
  static let outsideStay = DiagnosticKind(
    "H313", "outside-stay", .warning,
    summary: "An engagement before the arrival in a city, or after the departure from it.",
    explanation: """
      The visitor takes part in the entry, and its time lies before the visitor arrives in the city, or \
      after the visitor has left: one of the times is wrong, or the entry stands under the wrong day. \
      Cities without an arrival or departure, and those where the visitor is at home, are passed over. \
      An arrival or departure with a title is taken for one at a building. Whoever comes back, and \
      what the visitor is not at (`without: visitor`), needs nothing.
      """,
    example: Sample.visit(
      """
        08:00      talks with sovereign
      """))

  static let departureBeforeArrival = DiagnosticKind(
    "H314", "departure-before-arrival", .warning,
    summary: "The arrival in the next city comes before the departure from the last.",
    explanation: """
      The days give the cities in this order, but the times the other: the visitor arrives in the next \
      city before leaving the last. Clock times are those of each city; the comparison is one of \
      instants, so zones and the date line hide nothing.
      """,
    example: """
      visit "State visit"
        visitor: guest
        dates: 2024-07-03

      delegation CN
        guest "The President" head of state

      delegation KZ
        host "The President of the host country" head of state

      2024-07-03 Astana
        09:00 arrival
          host: host
        17:00 departure

      2024-07-03 Almaty
        14:00 arrival
          host: host
        20:00 departure

      """)
}
