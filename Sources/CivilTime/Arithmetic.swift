// Integer helpers shared by the target: floored division, saturating sums, padded digits.

/// The number of seconds in a civil day.
@usableFromInline let secondsPerDay = 86_400

/// The quotient rounded towards minus infinity, and the matching remainder in `0..<divisor`.
///
/// `divisor` must be positive.
@inlinable
func flooredDivision(_ value: Int64, by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
  let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
}

extension FixedWidthInteger {
  /// The sum, held at the type's bounds instead of overflowing.
  @inlinable
  func saturatingAdd(_ other: Self) -> Self {
    let (sum, overflow) = addingReportingOverflow(other)
    guard overflow else { return sum }
    return other < 0 ? .min : .max
  }

  /// The difference, held at the type's bounds instead of overflowing.
  @inlinable
  func saturatingSubtract(_ other: Self) -> Self {
    let (difference, overflow) = subtractingReportingOverflow(other)
    guard overflow else { return difference }
    return other < 0 ? .max : .min
  }

  /// The product, held at the type's bounds instead of overflowing.
  @inlinable
  func saturatingMultiply(_ other: Self) -> Self {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    guard overflow else { return product }
    return (self < 0) == (other < 0) ? .max : .min
  }

  /// The value, or the nearer bound of `range`.
  @inlinable
  func held(in range: ClosedRange<Self>) -> Self {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}

/// A non-negative number in decimal, filled with zeros on the left to at least `width` digits.
func padded(_ value: Int, _ width: Int = 2) -> String {
  let digits = String(value)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

/// The value of an ASCII digit, or nil for any other byte.
@inlinable
func digitValue(_ byte: UInt8) -> Int? {
  let value = byte &- 0x30
  return value < 10 ? Int(value) : nil
}
