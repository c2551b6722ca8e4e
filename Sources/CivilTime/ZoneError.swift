// ZoneError: why the bytes of a time-zone file could not be used.

/// A fault in the data of a time-zone file, with the place where it was found.
public struct ZoneError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The file does not begin with the four bytes "TZif".
    case notTZif
    /// The version byte is not one that RFC 9636 allows.
    case unsupportedVersion(UInt8)
    /// The file is larger than any genuine zone file.
    case tooLarge(bytes: Int)
    /// The file ends before the data that it announces.
    case truncated(missingBytes: Int)
    /// A count in the header is out of range.
    case badCount(field: String, value: Int)
    /// The file counts leap seconds (a "right" zone), which Herald's instants do not.
    case leapSeconds
    /// A transition is not later than the one before it.
    case transitionsOutOfOrder(index: Int)
    /// A transition names a local time type that does not exist.
    case badTypeIndex(Int)
    /// An offset is beyond what RFC 9636 allows (-24:59:59 to +25:59:59).
    case badOffset(seconds: Int)
    /// A daylight flag is neither 0 nor 1.
    case badDaylightFlag(UInt8)
    /// An abbreviation lies outside its table, has no end, or is not ASCII.
    case badAbbreviation
    /// The rule in the footer does not follow the POSIX grammar; the text says what was expected.
    case badFooter(expected: String)
  }

  /// The identifier of the zone being read.
  public let identifier: String

  /// The place of the fault, in bytes from the start of the file.
  public let byteOffset: Int

  /// What is wrong there.
  public let reason: Reason

  /// One line that names the zone, the place and the fault.
  public var description: String { "time zone \(identifier), byte \(byteOffset): \(explanation)" }

  private var explanation: String {
    switch reason {
    case .notTZif: "not a TZif file"
    case .unsupportedVersion(let byte): "unknown TZif version byte \(byte)"
    case .tooLarge(let bytes): "file of \(bytes) bytes is too large for a time zone"
    case .truncated(let missing): "file ends \(missing) bytes too early"
    case .badCount(let field, let value): "count \(field) cannot be \(value)"
    case .leapSeconds: "file counts leap seconds; use the zone without them"
    case .transitionsOutOfOrder(let index): "transition \(index) is not later than the one before"
    case .badTypeIndex(let index): "no local time type \(index)"
    case .badOffset(let seconds): "offset of \(seconds) seconds is out of range"
    case .badDaylightFlag(let byte): "daylight flag \(byte) is neither 0 nor 1"
    case .badAbbreviation: "abbreviation is broken"
    case .badFooter(let expected): "footer rule is wrong: expected \(expected)"
    }
  }
}
