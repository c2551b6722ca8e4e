// When an entry takes place: exact, about, a part of the day, relative to another entry, unknown,
// or several of these at once. Approximate times are values, never comments.

public import CivilTime

/// A length between two bounds, in minutes; both bounds are the same when it is fixed.
public struct LengthRange: Hashable, Sendable {
  public let shortest: Minutes
  public let longest: Minutes

  public init(_ shortest: Minutes, _ longest: Minutes) {
    self.shortest = shortest
    self.longest = longest
  }
}

/// A stretch of clock time, on the entry's own day unless `day` is given. Both ends are included.
public struct ClockWindow: Hashable, Sendable {
  public let day: Day?
  public let start: ClockTime
  public let end: ClockTime

  public init(day: Day? = nil, _ start: ClockTime, _ end: ClockTime) {
    self.day = day
    self.start = start
    self.end = end
  }
}

/// How a clock time says when the entry ends.
public enum ClockEnd: Hashable, Sendable {
  case until(ClockTime)
  case lasting(Minutes)
}

/// One statement about when an entry takes place.
public enum WhenTerm<Reference: Sendable & Hashable>: Hashable, Sendable {
  /// `12:00`, `~12:00`, `12:00-13:30`, `12:00 for 90m`.
  case clock(ClockTime, end: ClockEnd?, about: Bool)
  /// A part of the day, such as `early afternoon`: a window of the start.
  case part(DayPart)
  /// Starts at least `gap` after the other entry ends.
  case after(Reference, gap: Minutes?)
  /// Ends at least `gap` before the other entry starts.
  case before(Reference, gap: Minutes?)
  /// Starts together with the other entry.
  case with(Reference)
  /// Starts exactly so many minutes after the other entry starts; negative for before it.
  case offset(Reference, minutes: Int)
  /// `?`: still to be set.
  case unset

  /// The same term about another kind of reference.
  public func map<Other>(_ transform: (Reference) -> Other) -> WhenTerm<Other> {
    switch self {
    case .clock(let time, let end, let about): .clock(time, end: end, about: about)
    case .part(let part): .part(part)
    case .after(let other, let gap): .after(transform(other), gap: gap)
    case .before(let other, let gap): .before(transform(other), gap: gap)
    case .with(let other): .with(transform(other))
    case .offset(let other, let minutes): .offset(transform(other), minutes: minutes)
    case .unset: .unset
    }
  }

  /// The other entry that this term speaks of.
  public var reference: Reference? {
    switch self {
    case .after(let other, _), .before(let other, _), .with(let other), .offset(let other, _): other
    case .clock, .part, .unset: nil
    }
  }
}

/// When an entry takes place: all terms hold at once.
public struct When<Reference: Sendable & Hashable>: Hashable, Sendable {
  public var terms: [WhenTerm<Reference>]

  public init(_ terms: [WhenTerm<Reference>]) {
    self.terms = terms
  }

  /// The same statement about another kind of reference.
  public func map<Other>(_ transform: (Reference) -> Other) -> When<Other> {
    When<Other>(terms.map { $0.map(transform) })
  }

  /// Whether a clock time is given that is not qualified by `~`.
  public var isExact: Bool {
    terms.contains { if case .clock(_, _, false) = $0 { true } else { false } }
  }

  /// Whether a clock time says when the entry ends.
  public var statesEnd: Bool {
    terms.contains { if case .clock(_, _?, _) = $0 { true } else { false } }
  }

  /// How far `~12:00` may lie from 12:00, in minutes either way.
  public static var aboutMinutes: Int { 15 }
}
