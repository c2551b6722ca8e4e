// LocalTimeType: one way in which a zone's clocks have been set.

/// An offset from UTC with its name, as a zone keeps it for some part of its history.
public struct LocalTimeType: Hashable, Sendable {
  /// Seconds east of UTC.
  public let offsetSeconds: Int

  /// Whether the time zone database calls this daylight saving (or "summer") time.
  public let isDaylight: Bool

  /// The abbreviation, such as "CEST" or "+05".
  public let abbreviation: String

  /// A local time type by its three properties.
  public init(offsetSeconds: Int, isDaylight: Bool, abbreviation: String) {
    self.offsetSeconds = offsetSeconds
    self.isDaylight = isDaylight
    self.abbreviation = abbreviation
  }
}
