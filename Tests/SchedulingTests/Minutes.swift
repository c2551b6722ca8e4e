// Windows as the oracle counts them.

import CivilTime
import VisitModel

/// A window in minutes after midnight in Astana.
struct Minutes {
  let earliestStart: Int
  let latestStart: Int
  let earliestEnd: Int
  let latestEnd: Int

  init(_ window: EntryWindow) {
    func minutes(_ instant: Instant) -> Int { Self.afterMidnight(Int(instant.secondsSinceEpoch)) }
    earliestStart = minutes(window.earliestStart)
    latestStart = minutes(window.latestStart)
    earliestEnd = minutes(window.earliestEnd)
    latestEnd = minutes(window.latestEnd)
  }

  /// 2024-07-03 begins at 19:00 UTC of the day before in Astana.
  static func afterMidnight(_ seconds: Int) -> Int { (seconds - 1_719_946_800) / 60 }

  func contains(_ slot: Slot) -> Bool {
    earliestStart <= slot.start && slot.start <= latestStart && earliestEnd <= slot.end
      && slot.end <= latestEnd
  }
}
