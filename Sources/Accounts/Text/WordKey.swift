// What words are compared by.

import Gazetteer

/// 64-bit FNV-1a (Fowler, Noll, Vo) of a word without case, accents and apostrophes, and with
/// spaces for hyphens.
enum WordKey {
  private static let basis: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01b3

  static func of(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash = basis
    for index in range {
      let byte = bytes[index]
      if byte >= 0x80 { return folded(String(decoding: bytes[range], as: UTF8.self)) }
      hash = step(hash, byte)
    }
    return hash
  }

  static func of(_ text: String) -> UInt64 {
    text.utf8.allSatisfy { $0 < 0x80 }
      ? text.utf8.reduce(basis) { step($0, $1) } : folded(text)
  }

  /// The key of a word with an ending in small letters.
  static func adding(_ ending: StaticString, to key: UInt64) -> UInt64 {
    ending.withUTF8Buffer { $0.reduce(key) { step($0, $1) } }
  }

  private static func folded(_ text: String) -> UInt64 {
    Gazetteer.fold(text).utf8.reduce(basis) { step($0, $1) }
  }

  @inline(__always)
  private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    switch byte {
    case UInt8(ascii: "'"): hash
    case UInt8(ascii: "-"): (hash ^ 0x20) &* prime
    case 0x41...0x5A: (hash ^ UInt64(byte | 0x20)) &* prime
    default: (hash ^ UInt64(byte)) &* prime
    }
  }

  /// Joins the key of a phrase so far with that of its next word.
  static func join(_ phrase: UInt64, _ word: UInt64) -> UInt64 {
    (phrase ^ (word &* 0x9E37_79B9_7F4A_7C15)) &* prime ^ (word >> 29)
  }
}

/// A map from keys to small numbers, by open addressing: several times as fast as a dictionary of
/// the standard library, whose hashing guards against collisions by design.
struct KeyTable {
  private struct Slot {
    var key: UInt64 = 0
    var value: Int32 = 0
  }

  private var slots: [Slot]
  private var count = 0

  /// - Parameter capacity: how many keys it takes before it grows.
  init(capacity: Int) {
    var size = 16
    while size * 3 < capacity * 4 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
  }

  /// Where a key is, or would be put.
  @inline(__always)
  private func place(_ key: UInt64) -> Int {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
    while slots[index].key != 0, slots[index].key != key { index = (index + 1) & mask }
    return index
  }

  /// The number under a key; nil where there is none. The key 0 is never there.
  subscript(key: UInt64) -> Int32? {
    let slot = slots[place(key)]
    return slot.key == 0 ? nil : slot.value
  }

  mutating func set(_ key: UInt64, _ value: Int32) {
    guard key != 0 else { return }
    if count * 4 >= slots.count * 3 { grow() }
    let index = place(key)
    if slots[index].key == 0 { count += 1 }
    slots[index] = Slot(key: key, value: value)
  }

  private mutating func grow() {
    var larger = KeyTable(capacity: slots.count)
    for slot in slots where slot.key != 0 { larger.set(slot.key, slot.value) }
    self = larger
  }
}
