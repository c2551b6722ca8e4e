// Short names for things, made from what they are.

/// FNV-1a with 128 bits (Fowler, Noll, Vo; RFC 9923): the same everywhere, and not meant to resist
/// anybody who seeks two texts with the same value.
enum Fingerprint {
  private static let basis: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
  private static let prime: UInt128 = 0x0100_0000_0000_0000_0000_013b

  /// 32 hexadecimal digits for some texts in order.
  static func hex(of texts: [String]) -> String {
    var value = basis
    for text in texts {
      for byte in text.utf8 { value = step(value, byte) }
      // No UTF-8 has this byte, so where a text ends matters.
      value = step(value, 0xFF)
    }
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 32 - digits.utf8.count) + digits
  }

  private static func step(_ value: UInt128, _ byte: UInt8) -> UInt128 {
    (value ^ UInt128(byte)) &* prime
  }
}
