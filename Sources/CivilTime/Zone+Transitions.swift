// The changes of a zone's clocks within a stretch of time.

/// A change of a zone's offset, daylight flag or abbreviation.
public struct ZoneTransition: Hashable, Sendable {
  /// The first instant of the new time.
  public let instant: Instant

  /// The local time type until then.
  public let before: LocalTimeType

  /// The local time type from then on.
  public let after: LocalTimeType

  /// Seconds east of UTC until then.
  public var offsetBefore: Int { before.offsetSeconds }

  /// Seconds east of UTC from then on.
  public var offsetAfter: Int { after.offsetSeconds }

  /// Whether daylight saving time holds from then on.
  public var isDaylightAfter: Bool { after.isDaylight }

  /// The abbreviation from then on.
  public var abbreviation: String { after.abbreviation }
}

extension Zone {
  /// The changes from `start` up to but not including `end`, in order, within years 1 to 9999;
  /// those that the footer's rule makes are among them.
  public func transitions(from start: Instant, to end: Instant) -> [ZoneTransition] {
    let first = start.secondsSinceEpoch.held(in: ZoneTable.range)
    let limit = end.secondsSinceEpoch.held(in: ZoneTable.range)
    var found: [ZoneTransition] = []
    var span = table.span(at: first - 1)
    while span.end < limit {
      let next = table.span(at: span.end)
      if span.end >= first, table.types[next.kind] != table.types[span.kind] {
        found.append(transition(at: span.end, from: span, to: next))
      }
      guard next.end > span.end else { break }
      span = next
    }
    return found
  }

  private func transition(
    at seconds: Int64, from span: ZoneTable.Span, to next: ZoneTable.Span
  ) -> ZoneTransition {
    ZoneTransition(
      instant: Instant(secondsSinceEpoch: seconds),
      before: table.types[span.kind],
      after: table.types[next.kind])
  }
}
