// From a local day and time to the instants it stands for.

extension Zone {
  /// The instant or instants at which calendar and clock show a day and time, or the jump that
  /// skips them.
  public func resolve(_ day: Day, _ time: ClockTime) -> LocalResolution {
    let requested = LocalDateTime(day: day, clock: time)
    let local = requested.secondsSinceEpoch
    let span = table.span(at: local)
    let guess = local - span.offset
    // Two offsets are never further apart than this, so far from a transition the guess is sure.
    let margin: Int64 = 2 * Self.widestOffset
    if span.start <= guess - margin, guess + margin < span.end {
      return .unique(Instant(secondsSinceEpoch: guess))
    }
    return search(requested)
  }

  /// More than any offset that a zone may have, in seconds either way.
  private static var widestOffset: Int64 { 26 * 3600 }

  /// Tries every span near a local time.
  private func search(_ requested: LocalDateTime) -> LocalResolution {
    let local = requested.secondsSinceEpoch
    var found: Instant?
    var gap: ClockGap?
    var span = table.span(at: local - Self.widestOffset)
    while true {
      let candidate = local - span.offset
      if span.start <= candidate, candidate < span.end {
        let instant = Instant(secondsSinceEpoch: candidate)
        if let first = found { return .repeated(first: first, second: instant) }
        found = instant
      }
      guard span.end <= local + Self.widestOffset else { break }
      let next = table.span(at: span.end)
      if local - span.offset >= span.end, local - next.offset < span.end {
        gap = gap ?? makeGap(requested, at: span, next)
      }
      // The last span of the range that lookups keep to repeats itself.
      guard next.end > span.end else { break }
      span = next
    }
    if let found { return .unique(found) }
    if let gap { return .skipped(gap) }
    return .unique(Instant(secondsSinceEpoch: local - span.offset))
  }

  private func makeGap(
    _ requested: LocalDateTime, at span: ZoneTable.Span, _ next: ZoneTable.Span
  ) -> ClockGap {
    ClockGap(
      requested: requested,
      transition: Instant(secondsSinceEpoch: span.end),
      offsetBefore: Int(span.offset),
      offsetAfter: Int(next.offset))
  }
}
