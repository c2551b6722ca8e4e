// Interval: a stretch of time between two instants.

/// A half-open stretch of time: it holds `start` and every instant before `end`.
///
/// An interval whose ends are equal is empty; it contains and overlaps nothing.
public struct Interval: Hashable, Sendable, CustomStringConvertible {
  /// The first instant.
  public let start: Instant

  /// The first instant after the interval; never before `start`.
  public let end: Instant

  /// The interval from `start` up to `end`; nil if `end` is before `start`.
  @inlinable
  public init?(start: Instant, end: Instant) {
    guard start <= end else { return nil }
    self.start = start
    self.end = end
  }

  /// The interval that begins at `start` and lasts `length`; a negative length counts as none.
  @inlinable
  public init(start: Instant, lasting length: Minutes) {
    self.start = start
    self.end = max(start, start.advanced(by: length))
  }

  /// The length in seconds, held at `Int64.max`.
  @inlinable public var lengthInSeconds: Int64 { start.seconds(to: end) }

  /// Whether the interval holds no instant.
  @inlinable public var isEmpty: Bool { start == end }

  /// Whether the interval holds `instant`.
  @inlinable
  public func contains(_ instant: Instant) -> Bool { start <= instant && instant < end }

  /// Whether the interval holds every instant of `other`.
  @inlinable
  public func contains(_ other: Interval) -> Bool {
    other.isEmpty || (start <= other.start && other.end <= end)
  }

  /// Whether some instant lies in both intervals; meeting ends do not overlap.
  @inlinable
  public func overlaps(_ other: Interval) -> Bool {
    max(start, other.start) < min(end, other.end)
  }

  /// The instants that lie in both intervals, or nil if there are none.
  @inlinable
  public func intersection(_ other: Interval) -> Interval? {
    overlaps(other) ? Interval(start: max(start, other.start), end: min(end, other.end)) : nil
  }

  /// The two ends in ISO 8601 form, divided by a slash.
  public var description: String { "\(start)/\(end)" }
}
