// Reads the fields of one line of a table in their order, without copies of what is no text.

/// The fields of a line from some place on.
struct FieldReader {
  private let lines: Lines
  private var place: Int

  init(_ lines: Lines, at start: Int) {
    self.lines = lines
    place = start
  }

  /// Calls the body with each byte of the next field, and goes on to the one behind it.
  private mutating func take(_ body: (UInt8) -> Void) {
    while lines[place] != UInt8(ascii: "\t"), lines[place] != UInt8(ascii: "\n") {
      body(lines[place])
      place += 1
    }
    if lines[place] == UInt8(ascii: "\t") { place += 1 }
  }

  /// Goes over a field.
  mutating func skip() { take { _ in } }

  /// The next field as text.
  mutating func text() -> String {
    let start = place
    var end = place
    take { _ in end += 1 }
    return lines.text(start..<end)
  }

  /// The next field as a number without sign; 0 where it is empty.
  mutating func integer() -> Int {
    var value = 0
    take { value = value * 10 + Int($0 - UInt8(ascii: "0")) }
    return value
  }

  /// The numbers of the next field, which commas divide.
  mutating func integers() -> [Int] {
    var values = [0]
    take { byte in
      if byte == UInt8(ascii: ",") {
        values.append(0)
      } else {
        values[values.count - 1] = values[values.count - 1] * 10 + Int(byte - UInt8(ascii: "0"))
      }
    }
    return values
  }

  /// The next field as a decimal number with few digits. Quotients of two whole numbers below 2^53
  /// and a power of ten below 10^22 are rounded as exactly as any reader's (Clinger, "How to read
  /// floating point numbers accurately", 1990).
  mutating func decimal() -> Double {
    var (digits, scale) = (0, 1)
    var (isNegative, isFraction) = (false, false)
    take { byte in
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): isFraction = true
      default:
        digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
        if isFraction { scale *= 10 }
      }
    }
    let value = Double(digits) / Double(scale)
    return isNegative ? -value : value
  }
}
