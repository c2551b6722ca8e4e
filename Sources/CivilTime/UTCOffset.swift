// Fixed offsets from UTC as text: "UTC", "UTC+5", "UTC+05:30".

/// An offset in seconds east of UTC as canonical text.
///
/// "UTC" for none, "UTC+5" or "UTC-11" for whole hours, else "UTC+05:30"; old local mean times may
/// need seconds, as in "UTC+00:09:21".
public func utcOffsetText(_ seconds: Int) -> String {
  guard seconds != 0 else { return "UTC" }
  let size = seconds.magnitude
  let sign = seconds < 0 ? "-" : "+"
  if size.isMultiple(of: 3600) { return "UTC\(sign)\(size / 3600)" }
  let hoursAndMinutes = "UTC\(sign)\(padded(Int(size / 3600))):\(padded(Int(size / 60 % 60)))"
  return size.isMultiple(of: 60) ? hoursAndMinutes : "\(hoursAndMinutes):\(padded(Int(size % 60)))"
}

/// The largest offset that a fixed zone may have, in seconds either way: 18 hours.
let fixedOffsetLimit = 18 * 3600

/// The seconds east of UTC that "UTC", "UTC+5", "UTC+05:30" or "UTC-03:00" states, else nil.
func fixedOffsetSeconds(_ text: String) -> Int? {
  let bytes = Array(text.utf8)
  guard bytes.starts(with: "UTC".utf8) else { return nil }
  guard bytes.count > 3 else { return 0 }
  guard bytes[3] == UInt8(ascii: "+") || bytes[3] == UInt8(ascii: "-") else { return nil }
  let fields = bytes[4...].split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
  guard fields.count <= 2, let hours = smallNumber(fields[0], digits: 1...2) else { return nil }
  var minutes = 0
  if fields.count == 2 {
    guard let value = smallNumber(fields[1], digits: 2...2), value < 60 else { return nil }
    minutes = value
  }
  let size = hours * 3600 + minutes * 60
  guard size <= fixedOffsetLimit else { return nil }
  return bytes[3] == UInt8(ascii: "-") ? -size : size
}

/// The number that ASCII digits state, or nil unless their count lies in `digits`.
private func smallNumber(_ bytes: ArraySlice<UInt8>, digits: ClosedRange<Int>) -> Int? {
  guard digits ~= bytes.count else { return nil }
  var number = 0
  for byte in bytes {
    guard let digit = digitValue(byte) else { return nil }
    number = number * 10 + digit
  }
  return number
}
