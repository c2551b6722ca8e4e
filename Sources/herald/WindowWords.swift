// How tables on the terminal speak of times.

import CivilTime
import VisitModel

enum WindowWords {
  /// The time as the file words it, without what it refers to.
  static func when(_ entry: Entry, _ programme: Programme) -> String {
    entry.when.terms.map { term in
      switch term {
      case .clock(let start, _, let about): (about ? "~" : "") + start.description
      case .part(let part): part.rawValue
      case .after(let other, _): "after " + word(other, programme)
      case .before(let other, _): "before " + word(other, programme)
      case .with(let other): "with " + word(other, programme)
      case .offset(let other, let minutes):
        "\(Minutes(clamping: abs(minutes))) \(minutes < 0 ? "before" : "into") "
          + word(other, programme)
      case .unset: "?"
      }
    }.joined(separator: ", ")
  }

  private static func word(_ entity: Entity, _ programme: Programme) -> String {
    switch entity {
    case .entry(let index): programme[index].id ?? programme[index].kind.rawValue
    case .unknown(let text): text
    default: ""
    }
  }

  /// The window of the start: "12:00", "11:30–12:30".
  static func start(_ entry: Entry, _ window: EntryWindow) -> String {
    range(window.earliestStart, window.latestStart, entry.zone)
  }

  /// The window of the end.
  static func end(_ entry: Entry, _ window: EntryWindow) -> String {
    range(window.earliestEnd, window.latestEnd, entry.zone)
  }

  private static func range(_ first: Instant, _ last: Instant, _ zone: Zone) -> String {
    let a = zone.local(at: first)
    let b = zone.local(at: last)
    if first == last { return a.clock.description }
    let days = a.day.days(to: b.day)
    return "\(a.clock)–\(b.clock)" + (days > 0 ? "+\(days)" : "")
  }
}
