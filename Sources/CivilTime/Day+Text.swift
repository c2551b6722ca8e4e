// Reading and writing days as YYYY-MM-DD.

extension Day: CustomStringConvertible {
  /// A day from exactly ten ASCII bytes YYYY-MM-DD; nil for any other form or a day that is none.
  @inlinable
  public init?(iso bytes: some Collection<UInt8>) {
    var fields = (0, 0, 0)
    var position = 0
    for byte in bytes {
      switch position {
      case 0...3:
        guard let digit = digitValue(byte) else { return nil }
        fields.0 = fields.0 * 10 + digit
      case 5, 6:
        guard let digit = digitValue(byte) else { return nil }
        fields.1 = fields.1 * 10 + digit
      case 8, 9:
        guard let digit = digitValue(byte) else { return nil }
        fields.2 = fields.2 * 10 + digit
      case 4, 7:
        guard byte == UInt8(ascii: "-") else { return nil }
      default: return nil
      }
      position += 1
    }
    guard position == 10 else { return nil }
    self.init(year: fields.0, month: fields.1, day: fields.2)
  }

  /// A day from text of the exact form YYYY-MM-DD; nil for any other form or a day that is none.
  public init?(_ text: String) { self.init(iso: text.utf8) }

  /// The day as YYYY-MM-DD.
  public var description: String {
    let (year, month, day) = civil
    guard 0...9999 ~= year else { return "\(padded(year, 4))-\(padded(month))-\(padded(day))" }
    return String(unsafeUninitializedCapacity: 10) { bytes in
      var (rest, divisor) = (year * 10_000 + month * 100 + day, 10_000_000)
      for index in 0..<10 {
        if index == 4 || index == 7 {
          bytes[index] = UInt8(ascii: "-")
        } else {
          bytes[index] = UInt8(ascii: "0") + UInt8(rest / divisor)
          rest %= divisor
          divisor /= 10
        }
      }
      return 10
    }
  }
}
