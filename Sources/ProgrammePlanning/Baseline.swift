// Where an earlier version of a programme held things, by what they are in the present one.

import CivilTime
public import Planning
import Scheduling
public import VisitModel

/// The times and rooms of an earlier programme.
public enum Baseline {
  /// The placements that `old` states, by the entries and requests of `new`. An entry is found again
  /// by its id, else by its date, kind, title and people; a request by the entry with its id.
  public static func placements(in old: Programme, for new: Programme) -> [Item: Placement] {
    var known: [Key: [Placement]] = [:]
    let stated = old.statedTimes()
    for (position, entry) in old.entries.enumerated() where entry.status != .cancelled {
      guard let placement = placement(of: entry, stated[position], old, new) else { continue }
      for key in keys(of: entry, old) { known[key, default: []].append(placement) }
    }
    var result: [Item: Placement] = [:]
    for (position, entry) in new.entries.enumerated() where entry.status != .cancelled {
      result[.entry(Index(position))] = take(keys(of: entry, new), &known)
    }
    for (position, id) in RequestBook(new).ids.enumerated() {
      result[.request(position)] = known[.id(id)]?.first
    }
    return result
  }

  private enum Key: Hashable {
    case id(String)
    case likeness(Day, Kind, String?, [String])
  }

  private static func keys(of entry: Entry, _ programme: Programme) -> [Key] {
    if let id = entry.id { return [.id(id)] }
    let people = programme.participants(of: entry).map { programme[$0].id }.sorted()
    return [.likeness(programme[entry.day].date, entry.kind, entry.title, people)]
  }

  private static func take(_ keys: [Key], _ known: inout [Key: [Placement]]) -> Placement? {
    for key in keys {
      guard let first = known[key]?.first else { continue }
      if known[key]?.count ?? 0 > 1 { known[key]?.removeFirst() }
      return first
    }
    return nil
  }

  /// Only a clock time is a place in a plan.
  private static func placement(
    of entry: Entry, _ time: StatedTime, _ old: Programme, _ new: Programme
  ) -> Placement? {
    for case .clock(let clock, _, _) in entry.when.terms {
      let start = LocalClock.minute(entry.date, clock, entry.zone)
      let room = old.room(of: entry).map { old[$0].id }
      return Placement(
        start: start, length: max(1, time.longest / 60),
        room: room.flatMap { id in new.rooms.firstIndex { $0.id == id } })
    }
    return nil
  }
}

extension Translation {
  /// The baseline as a plan of this problem: with lengths and rooms that the tasks have, so that only
  /// what really moves counts as moved.
  public var baselinePlan: Plan {
    var plan = plan(of: options.baseline)
    for (position, task) in problem.tasks.enumerated() {
      guard var placement = plan[position] else { continue }
      placement.length =
        task.lengths.min { abs($0 - placement.length) < abs($1 - placement.length) }
        ?? placement.length
      if task.rooms.isEmpty { placement.room = nil }
      plan[position] = placement
    }
    return plan
  }
}
