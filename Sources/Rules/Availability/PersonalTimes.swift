// When people can take part in something on a day, from `away:` and `available:`.

import CivilTime
import VisitModel

/// The times of one person on single days, by the local clock, in minutes after midnight.
struct PersonalTimes {
  private let away: [Spell]
  private let available: [Spell]
  let statesAvailable: Bool

  /// Nil for somebody who says nothing of it.
  init?(_ person: Person) {
    guard person.attribute(.away) != nil || person.attribute(.available) != nil else { return nil }
    away = person.spells(.away)
    available = person.spells(.available)
    statesAvailable = person.attribute(.available) != nil
  }

  /// The first spell in which the person is away during this stretch of a day.
  func away(_ stretch: Range<Int>, on day: Day) -> Spell? {
    away.first { $0.isOn(day) && ($0.first..<$0.last).overlaps(stretch) }
  }

  /// Whether the person is available in all of a stretch, as far as `available:` says.
  func isAvailable(_ stretch: Range<Int>, on day: Day) -> Bool {
    guard statesAvailable else { return true }
    return available.contains {
      $0.isOn(day) && $0.first <= stretch.lowerBound
        && (stretch.upperBound <= $0.last || $0.last == 1440)
    }
  }

  /// What is left of some stretches of a day.
  func free(_ stretches: [Range<Int>], on day: Day) -> [Range<Int>] {
    var left = stretches
    if statesAvailable {
      left = left.flatMap { stretch in
        available.filter { $0.isOn(day) }.map { stretch.clamped(to: $0.first..<$0.last) }
      }
    }
    for spell in away where spell.isOn(day) {
      left = left.flatMap { stretch in
        [
          stretch.clamped(to: 0..<max(0, spell.first)),
          stretch.clamped(to: spell.last..<max(spell.last, 2880)),
        ]
      }
    }
    return left.filter { !$0.isEmpty }
  }

  /// "available only 09:00–11:00 on 16 September".
  var availableWords: String {
    "available only " + available.map(\.words).joined(separator: " or ")
  }
}

extension Spell {
  func isOn(_ date: Day) -> Bool { day == nil || day == date }
}

extension Programme {
  /// The times of all who say something of them, by the position of the person.
  var personalTimes: [Int: PersonalTimes] {
    var times: [Int: PersonalTimes] = [:]
    for (position, person) in people.enumerated() { times[position] = PersonalTimes(person) }
    return times
  }
}
