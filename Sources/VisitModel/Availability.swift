// When people are there: `away:` and `available:`, and what they need between meetings.

public import CivilTime

/// One stretch in which somebody is away or available.
public struct Spell: Hashable, Sendable {
  /// Nil for every day.
  public let day: Day?
  /// Minutes after midnight; the last is 1440 for 23:59.
  public let first: Int
  public let last: Int
  /// The position of its attribute.
  public let attribute: Int

  /// The date and the clock times: "09:00–11:00 on 16 September".
  public var words: String {
    let clocks = "\(Self.clock(first))–\(Self.clock(last))"
    return day.map { "\(clocks) on \($0.day) \($0.monthOfYear.name)" } ?? "\(clocks) every day"
  }

  private static func clock(_ minutes: Int) -> String {
    ClockTime(minutes: minutes)?.description ?? "24:00"
  }
}

extension Attributed {
  /// The stretches of `away:` or `available:`; those that end before they start are left out.
  public func spells(_ key: AttributeKey) -> [Spell] {
    var spells: [Spell] = []
    for (position, attribute) in attributes.enumerated() where attribute.key == key {
      for case .window(let window) in attribute.values where window.start < window.end {
        let last = window.end.minutes == 1439 ? 1440 : window.end.minutes
        spells.append(
          Spell(day: window.day, first: window.start.minutes, last: last, attribute: position))
      }
    }
    return spells
  }

  /// What `pause:` says, in minutes.
  public var statedPause: Int? {
    switch attribute(.pause)?.values.first {
    case .length(let length)?: Int(length.shortest.count)
    case .word?: 0
    default: nil
    }
  }

  /// What `at most:` says.
  public var statedMost: Int? {
    if case .number(let number)? = attribute(.atMost)?.values.first { number } else { nil }
  }
}

extension Kind {
  /// Whether somebody meets somebody in it, as opposed to ceremonies, meals and sessions: what pauses
  /// lie between, and what counts as a meeting of the day.
  public var isMeeting: Bool {
    switch self {
    case .call, .audience, .teteATete, .talks, .bilateral, .pullAside, .meeting: true
    default: false
    }
  }
}
