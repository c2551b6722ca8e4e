// LocalResolution: the instants that a local day and time may stand for.

/// The answer to "which instant is this local time?".
public enum LocalResolution: Hashable, Sendable {
  /// The time occurs once.
  case unique(Instant)
  /// The time does not occur: clocks jump over it.
  case skipped(ClockGap)
  /// The time occurs twice (or more; then these are the first two).
  case repeated(first: Instant, second: Instant)
}

/// A jump of the clocks over a local time, told so that a diagnostic can explain it.
public struct ClockGap: Hashable, Sendable {
  /// The local time that was asked for.
  public let requested: LocalDateTime

  /// The instant of the jump.
  public let transition: Instant

  /// Seconds east of UTC before the jump.
  public let offsetBefore: Int

  /// Seconds east of UTC from the jump on.
  public let offsetAfter: Int

  /// The length of the jump in seconds; always positive.
  public var seconds: Int { offsetAfter - offsetBefore }

  /// What clocks would have shown at the jump without it, such as 02:00; the first skipped time.
  public var from: LocalDateTime { reading(offsetBefore) }

  /// What clocks show at the jump, such as 03:00; the first time after the skipped ones.
  public var to: LocalDateTime { reading(offsetAfter) }

  /// The instant of the requested time by the offset before the jump, as RFC 5545 reads it.
  public var shifted: Instant {
    Instant(secondsSinceEpoch: requested.secondsSinceEpoch).advanced(
      bySeconds: -Int64(offsetBefore))
  }

  /// The jump in words: "clocks go from 02:00 to 03:00", with days if they differ.
  public var explanation: String {
    from.day == to.day
      ? "clocks go from \(from.timeText) to \(to.timeText)" : "clocks go from \(from) to \(to)"
  }

  private func reading(_ offset: Int) -> LocalDateTime {
    LocalDateTime(
      clampingSecondsSinceEpoch: transition.secondsSinceEpoch.saturatingAdd(Int64(offset)))
  }
}
