// How findings about time speak of instants, lengths, entries and the people they share.

import CivilTime
import Diagnostics
import Scheduling
import VisitModel

/// Words about the times of one programme.
struct TimeWords {
  let programme: Programme

  /// An instant as the clock of an entry shows it, with the date if that is another than the
  /// entry's own.
  func clock(_ seconds: Int, for index: Index<Entry>) -> String {
    let entry = programme[index]
    let local = entry.zone.local(at: Instant(secondsSinceEpoch: Int64(seconds)))
    let day = entry.date
    guard local.day != day else { return local.clock.description }
    return "\(local.clock) on \(local.day.day) \(local.day.monthOfYear.name)"
  }

  /// A length in words: "1 h 30 min".
  func length(_ seconds: Int) -> String { Minutes(clamping: (seconds + 59) / 60).spoken }

  /// "the talks", "the banquet \"Welcome banquet\"".
  func name(_ index: Index<Entry>) -> String { programme.phrase(for: programme[index]) }

  /// The verb in the number of the entry: talks begin, a banquet begins.
  func verb(_ index: Index<Entry>, _ verb: String) -> String {
    let kind = programme[index].kind
    return kind == .talks || kind == .gifts ? verb : verb + "s"
  }

  /// At most three names, then how many more.
  func names(_ shared: [Shared]) -> String {
    let names = shared.map { shared in
      switch shared {
      case .person(let person): programme[person].name
      case .room(let room): programme[room].name ?? programme[room].id
      }
    }
    return list(names)
  }

  func list(_ names: [String]) -> String {
    if names.count > 3 {
      return names.prefix(3).joined(separator: ", ") + " and \(names.count - 3) more"
    }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  /// The line of an entry, for messages that list several.
  func line(_ index: Index<Entry>) -> Int {
    programme.source.line(at: Int(programme[index].span.start))
  }

  /// What an entry says of its time, as a related place.
  func statement(_ index: Index<Entry>) -> Related {
    Related(programme[index].whenSpan.joined(with: programme[index].kindSpan), name(index))
  }
}

extension Clash {
  /// Whether the two share a room and no person.
  var isOfRoom: Bool {
    shared.allSatisfy { if case .room = $0 { true } else { false } }
  }
}
