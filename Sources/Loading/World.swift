// The outside world, as far as reading a programme needs it. Everything inside is pure: the same
// world and the same bytes give the same programme.

/// Why the world could not give what was asked of it.
public struct WorldError: Error, Sendable, CustomStringConvertible {
  public let description: String

  public init(_ description: String) {
    self.description = description
  }
}

/// Files and the time zone database.
public protocol World: Sendable {
  /// The bytes of a file.
  func read(_ path: String) throws(WorldError) -> [UInt8]

  /// The TZif bytes (RFC 9636) of a zone; nil when the database has no such zone.
  func zoneData(_ identifier: String) -> [UInt8]?

  /// The release of the time zone database, such as "2025b".
  var zoneVersion: String { get }
}
