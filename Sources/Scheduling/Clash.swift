// What can be wrong between two entries that need the same person or the same room.

public import VisitModel

/// Who or what two entries share.
public enum Shared: Hashable, Sendable {
  case person(Index<Person>)
  case room(Index<Room>)
}

/// One order of two entries that works, and the limits under which it does, in seconds since 1970.
public struct WorkableOrder: Hashable, Sendable {
  public let first: Index<Entry>
  public let second: Index<Entry>
  /// The latest start of the first; nil when its own statements are no looser.
  public let firstStartsBy: Int?
  /// The latest end of the first; nil when its own statements are no looser.
  public let firstEndsBy: Int?
  /// The earliest start of the second; nil when its own statements are no looser.
  public let secondStartsFrom: Int?
}

/// Two entries that cannot both be held, or only under conditions that the file does not state.
public struct Clash: Sendable {
  public enum Verdict: Sendable, Equatable {
    /// No choice of times works, wherever they are held.
    case certain
    /// No choice of times leaves enough for the journey between them.
    case travel(Journey, missing: Int)
    /// Some choices work: these orders, under these limits.
    case possible([WorkableOrder])

    /// Whether there are no times for the two, as opposed to some.
    public var isCertain: Bool {
      if case .possible = self { false } else { true }
    }
  }

  public let first: Index<Entry>
  public let second: Index<Entry>
  public internal(set) var shared: [Shared]
  public let verdict: Verdict

  public var isCertain: Bool { verdict.isCertain }
}

/// Entries that the same people need on one day, any order of which would work.
public struct Unordered: Sendable {
  public let entries: [Index<Entry>]
  public internal(set) var shared: [Shared]
  /// The sum of their shortest lengths, and the time from the first possible start to the last
  /// possible end, in seconds.
  public let needed: Int
  public let available: Int

  /// Whether they do not fit, whatever their order.
  public var isTooMuch: Bool { needed > available }
}
