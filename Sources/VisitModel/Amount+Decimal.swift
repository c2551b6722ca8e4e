// Amounts as exact decimal text: no binary fraction ever stands between a pledge and its file.

extension Amount {
  /// An amount from digits with up to two decimals, such as "2500" or "0.75"; nil for any other
  /// form, a sign, or an amount that cannot be held.
  public init?(decimal text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? parts[1] : ""[...].utf8
    guard parts.count <= 2, !parts[0].isEmpty, fraction.count <= 2,
      parts.count == 1 || !fraction.isEmpty
    else { return nil }
    var total = 0
    let padding = String(repeating: "0", count: 2 - fraction.count)
    for byte in Array(parts[0]) + Array(fraction) + Array(padding.utf8) {
      guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
      let (product, isLarge) = total.multipliedReportingOverflow(by: 10)
      let (sum, isLarger) = product.addingReportingOverflow(Int(byte - UInt8(ascii: "0")))
      guard !isLarge, !isLarger else { return nil }
      total = sum
    }
    self.init(hundredths: total)
  }

  /// The amount as decimal text, with decimals only where there are any: "2500", "0.75".
  public var decimal: String {
    let size = hundredths.magnitude
    let sign = hundredths < 0 ? "-" : ""
    let rest = size % 100
    let digits = rest < 10 ? "0\(rest)" : "\(rest)"
    if rest == 0 { return "\(sign)\(size / 100)" }
    return "\(sign)\(size / 100).\(digits.hasSuffix("0") ? String(digits.prefix(1)) : digits)"
  }
}
