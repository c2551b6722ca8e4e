// What may end a search before it has an answer.

import CCaDiCaL

/// Bounds of one search. It answers `unknown` soon after the first of them is met: within a few
/// milliseconds, or some tens where there are hundreds of thousands of variables.
public struct Limits: Sendable {
  /// Conflicts in this search; nil for any number. This limit depends on nothing but the formula and
  /// the solver, so it strikes at the same point on every run.
  public var conflicts: Int?

  /// When to stop; nil for never.
  public var deadline: Deadline?

  /// A flag that stops the search from outside; nil for none.
  public var interrupt: Interrupt?

  public init(conflicts: Int? = nil, deadline: Deadline? = nil, interrupt: Interrupt? = nil) {
    self.conflicts = conflicts
    self.deadline = deadline
    self.interrupt = interrupt
  }

  /// No bounds at all.
  public static let none = Limits()

  /// Whether the deadline has passed or the flag is set, so that no search would begin.
  public var areMet: Bool { deadline?.hasPassed == true || interrupt?.isSet == true }
}

/// An instant of the monotonic clock (`CLOCK_MONOTONIC`), which no change of date moves.
public struct Deadline: Hashable, Comparable, Sendable {
  /// Nanoseconds since the clock began.
  public let nanoseconds: UInt64

  public init(nanoseconds: UInt64) { self.nanoseconds = nanoseconds }

  /// This instant.
  public static var now: Deadline { Deadline(nanoseconds: cadical_now()) }

  /// The instant so long from now, held at the clock's bounds.
  public static func after(_ duration: Duration) -> Deadline {
    let (seconds, attoseconds) = duration.components
    let length = max(0, Double(seconds) * 1e9 + Double(attoseconds) / 1e9)
    let now = cadical_now()
    return Deadline(nanoseconds: now + UInt64(min(length, Double((.max - now) / 2))))
  }

  /// Whether the instant is now or past.
  public var hasPassed: Bool { self <= .now }

  public static func < (left: Deadline, right: Deadline) -> Bool {
    left.nanoseconds < right.nanoseconds
  }
}
