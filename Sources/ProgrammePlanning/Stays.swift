// With which entry people come, and with which they leave.

import Scheduling
import VisitModel

/// The first arrival and the last departure of each person.
struct Stays {
  private var arrival: [Int: Index<Entry>] = [:]
  private var departure: [Int: Index<Entry>] = [:]

  var isEmpty: Bool { arrival.isEmpty && departure.isEmpty }

  init(_ programme: Programme, _ stated: [StatedTime]) {
    let entries = programme.entries.indices
      .filter { programme.entries[$0].status != .cancelled }
      .filter { Self.tells(programme.entries[$0]) }
      .sorted { (stated[$0].earliestStart, $0) < (stated[$1].earliestStart, $1) }
    for position in entries { note(position, programme) }
    for position in entries.reversed() { noteReversed(position, programme) }
    arrival = arrival.filter { programme[$0.value].kind == .arrival }
    departure = departure.filter { programme[$0.value].kind == .departure }
  }

  /// Whether an entry says who is there when: one without a time of its own does not, unless it is an
  /// arrival or departure itself.
  private static func tells(_ entry: Entry) -> Bool {
    entry.kind == .arrival || entry.kind == .departure
      || entry.when.terms.contains { term in
        switch term {
        case .clock, .part: true
        case .unset, .after, .before, .with, .offset: false
        }
      }
  }

  /// The first entry of each person, whatever it is: an arrival after others is no first arrival.
  private mutating func note(_ position: Int, _ programme: Programme) {
    for person in people(position, programme) where arrival[person] == nil {
      arrival[person] = Index(position)
    }
  }

  private mutating func noteReversed(_ position: Int, _ programme: Programme) {
    for person in people(position, programme) where departure[person] == nil {
      departure[person] = Index(position)
    }
  }

  /// Those who travel; who receives or greets is there already. At other entries, everybody.
  private func people(_ position: Int, _ programme: Programme) -> [Int] {
    let entry = programme.entries[position]
    let people = programme.participants(of: entry)
    guard entry.kind == .arrival || entry.kind == .departure else { return people.map(\.position) }
    let stay = Set(entry.entities(.host) + entry.entities(.greeters))
    return people.filter { !stay.contains(.person($0)) }.map(\.position)
  }

  /// The arrivals that bring these people, each once, in the order of the file.
  func arrivals(of people: [Int]) -> [Index<Entry>] {
    Set(people.compactMap { arrival[$0] }).sorted()
  }

  /// The departures that take them away.
  func departures(of people: [Int]) -> [Index<Entry>] {
    Set(people.compactMap { departure[$0] }).sorted()
  }
}
