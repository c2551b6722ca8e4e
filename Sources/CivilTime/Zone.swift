// Zone: the history and future of one place's clocks.

/// A time zone: for every instant, its offset from UTC and the name of its time.
///
/// A zone is one reference and cheap to copy. Lookups keep to the years 1 to 9999; instants beyond
/// count as the nearest one within.
public struct Zone: Sendable {
  let table: ZoneTable

  /// The name, such as "Europe/Paris" or "UTC+5".
  public var identifier: String { table.identifier }

  /// The rule that holds after the last transition of the zone's file.
  ///
  /// Nil if the file has none and for fixed offsets.
  public var footer: PosixRule? { table.footer }

  /// A zone from the bytes of its TZif file, versions 1 to 4 (RFC 9636).
  ///
  /// Throws a `ZoneError` that locates the first fault. Files that count leap seconds are refused.
  public init(identifier: String, tzif: [UInt8]) throws(ZoneError) {
    var reader = TZifReader(tzif, identifier: identifier)
    table = ZoneTable(identifier: identifier, contents: try reader.read())
  }

  /// A zone that is always UTC.
  public static let utc = Zone.fixed(offsetSeconds: 0)

  /// A zone with one offset in seconds east of UTC, held within 18 hours either way.
  public static func fixed(offsetSeconds: Int) -> Zone {
    let offset = offsetSeconds.held(in: -fixedOffsetLimit...fixedOffsetLimit)
    let name = utcOffsetText(offset)
    let type = LocalTimeType(offsetSeconds: offset, isDaylight: false, abbreviation: name)
    return Zone(table: ZoneTable(identifier: name, fixed: type))
  }

  /// A zone from text such as "UTC", "UTC+5", "UTC+05:30" or "UTC-03:00".
  ///
  /// Nil for any other form, and beyond 18 hours either way.
  public init?(fixedOffset text: String) {
    guard let seconds = fixedOffsetSeconds(text) else { return nil }
    self = .fixed(offsetSeconds: seconds)
  }

  private init(table: ZoneTable) { self.table = table }

  /// The seconds east of UTC at an instant.
  public func offset(at instant: Instant) -> Int { table.offset(at: instant.secondsSinceEpoch) }

  /// The abbreviation at an instant, such as "CEST" or "+05".
  public func abbreviation(at instant: Instant) -> String { type(at: instant).abbreviation }

  /// Whether the time zone database calls the time at an instant daylight saving time.
  ///
  /// In Dublin this is so in winter.
  public func isDaylight(at instant: Instant) -> Bool { type(at: instant).isDaylight }

  /// Offset, daylight flag and abbreviation at an instant.
  public func type(at instant: Instant) -> LocalTimeType {
    table.type(at: instant.secondsSinceEpoch)
  }

  /// What calendar and clock show at an instant, held within years 1 to 9999.
  public func local(at instant: Instant) -> LocalDateTime {
    let offset = Int64(table.offset(at: instant.secondsSinceEpoch))
    return LocalDateTime(
      clampingSecondsSinceEpoch: instant.secondsSinceEpoch.saturatingAdd(offset))
  }
}

extension Zone: Hashable {
  /// Zones are equal if their identifiers and all their transitions and rules are.
  public static func == (left: Zone, right: Zone) -> Bool { left.table.matches(right.table) }

  /// Hashes the identifier alone.
  public func hash(into hasher: inout Hasher) { hasher.combine(identifier) }
}
