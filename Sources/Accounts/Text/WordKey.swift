// What words are compared by.

import Gazetteer

/// 64-bit FNV-1a (Fowler, Noll, Vo) of a word without case, accents and apostrophes, and with
/// spaces for hyphens. Written as a literal in small ASCII letters it is a constant.
struct WordKey: Hashable, Sendable, ExpressibleByStringLiteral {
  let bits: UInt64

  /// The key of marks, which are no words.
  static var none: WordKey { WordKey(bits: 0) }

  /// The key of no word.
  private static var never: WordKey { WordKey(bits: .max) }

  @inline(__always)
  init(bits: UInt64) { self.bits = bits }

  @inline(__always)
  init(stringLiteral word: StaticString) {
    var hash = Self.basis
    let bytes = word.utf8Start
    for index in 0..<word.utf8CodeUnitCount { hash = Self.step(hash, bytes[index]) }
    self.init(bits: hash)
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var hash = Self.basis
    for index in range {
      let byte = bytes[index]
      if Glyphs.isPlainLetter(byte) {
        hash = (hash ^ UInt64(byte | 0x20)) &* Self.prime
        continue
      }
      guard byte < 0x80 else {
        self.init(folding: String(decoding: bytes[range], as: UTF8.self))
        return
      }
      hash = Self.step(hash, byte)
    }
    self.init(bits: hash)
  }

  init(_ text: some StringProtocol) {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      self.init(bits: text.utf8.reduce(Self.basis) { Self.step($0, $1) })
    } else {
      self.init(folding: String(text))
    }
  }

  private init(folding text: String) {
    self.init(bits: Gazetteer.fold(text).utf8.reduce(Self.basis) { Self.step($0, $1) })
  }

  /// Whether it is one of a few words; of many, ask a `WordSet`.
  @inline(__always)
  func isOne(
    of first: WordKey, _ second: WordKey, _ third: WordKey = .never, _ fourth: WordKey = .never,
    _ fifth: WordKey = .never, _ sixth: WordKey = .never, _ seventh: WordKey = .never,
    _ eighth: WordKey = .never
  ) -> Bool {
    self == first || self == second || self == third || self == fourth || self == fifth
      || self == sixth || self == seventh || self == eighth
  }

  /// The key of a phrase so far, joined with that of its next word.
  func joined(with word: WordKey) -> WordKey {
    WordKey(
      bits: (bits ^ (word.bits &* 0x9E37_79B9_7F4A_7C15)) &* Self.prime ^ (word.bits >> 29))
  }

  fileprivate static var basis: UInt64 { 0xcbf2_9ce4_8422_2325 }
  fileprivate static var prime: UInt64 { 0x0000_0100_0000_01b3 }

  @inline(__always)
  fileprivate static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    switch byte {
    case UInt8(ascii: "'"): hash
    case UInt8(ascii: "-"): (hash ^ 0x20) &* prime
    case 0x41...0x5A: (hash ^ UInt64(byte | 0x20)) &* prime
    default: (hash ^ UInt64(byte)) &* prime
    }
  }
}

/// Makes the key of a word while its letters are gone over for another reason.
struct WordKeyBuilder {
  private var hash = WordKey.basis

  /// Adds one of the letters A to Z, small or capital.
  @inline(__always)
  mutating func add(letter: UInt8) {
    hash = (hash ^ UInt64(letter | 0x20)) &* WordKey.prime
  }

  /// Adds a byte of a word in ASCII.
  mutating func add(_ byte: UInt8) { hash = WordKey.step(hash, byte) }

  var key: WordKey { WordKey(bits: hash) }
}

/// A map from keys to values, by open addressing: several times as fast as a dictionary of the
/// standard library, whose hashing guards against collisions by design. A value lies beside its key,
/// so that finding it takes one line of the cache.
struct KeyMap<Value: Sendable>: Sendable {
  private struct Slot {
    var key: WordKey
    var value: Value
  }

  private var slots: [Slot]
  private var count = 0
  private let empty: Value

  /// - Parameters:
  ///   - capacity: how many keys it takes before it grows.
  ///   - empty: the value of a key that was just put in.
  init(capacity: Int, empty: Value) {
    var size = 16
    while size * 3 < capacity * 4 { size *= 2 }
    self.empty = empty
    slots = Array(repeating: Slot(key: .none, value: empty), count: size)
  }

  /// Where a key is, or would be put.
  @inline(__always)
  private func slot(_ key: WordKey) -> Int {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: key.bits ^ (key.bits >> 32)) & mask
    while slots[index].key != .none, slots[index].key != key { index = (index + 1) & mask }
    return index
  }

  /// The value under a key; nil where there is none, as for marks.
  subscript(key: WordKey) -> Value? {
    let slot = slots[slot(key)]
    return slot.key == .none ? nil : slot.value
  }

  /// The place of a key; nil where it is not there. Putting in another key may move it.
  @inline(__always)
  func place(of key: WordKey) -> Int? {
    let slot = slot(key)
    return slots[slot].key == .none ? nil : slot
  }

  /// The value at a place.
  @inline(__always)
  subscript(place: Int) -> Value {
    get { slots[place].value }
    set { slots[place].value = newValue }
  }

  mutating func set(_ key: WordKey, _ value: Value) {
    guard key != .none else { return }
    slots[insert(key)].value = value
  }

  /// The place of a key, which is put in where it is not there yet. Not for the key of marks.
  mutating func insert(_ key: WordKey) -> Int {
    var place = slot(key)
    guard slots[place].key == .none else { return place }
    if count * 4 >= slots.count * 3 {
      grow()
      place = slot(key)
    }
    count += 1
    slots[place].key = key
    return place
  }

  private mutating func grow() {
    var larger = KeyMap(capacity: slots.count, empty: empty)
    for slot in slots where slot.key != .none { larger.set(slot.key, slot.value) }
    self = larger
  }
}

/// A map from keys to small numbers.
typealias KeyTable = KeyMap<Int32>

extension KeyMap<Int32> {
  init(capacity: Int) { self.init(capacity: capacity, empty: 0) }
}

/// Words to compare with.
struct WordSet: ExpressibleByArrayLiteral {
  private var table: KeyTable

  init(_ words: some Collection<WordKey>) {
    table = KeyTable(capacity: words.count)
    for word in words { table.set(word, 1) }
  }

  init(arrayLiteral words: WordKey...) { self.init(words) }

  func contains(_ word: WordKey) -> Bool { table[word] != nil }
}
