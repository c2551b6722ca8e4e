// Damages accounts: bytes changed, pieces lost and doubled, sentences and paragraphs in other places.

import HeraldTesting

/// Makes damaged accounts out of good ones.
struct AccountMutator {
  private var random: SeededRandom
  private let corpus: [[UInt8]]
  private static let limit = 6 << 10

  init(seed: UInt64, corpus: [[UInt8]]) {
    random = SeededRandom(seed: seed)
    self.corpus = corpus
  }

  private static let pieces =
    [
      " and ", ", ", ". ", "; ", ": ", " (", ") ", "\"", "“", "’s ", " – ", "-", "\n\n", "\n- ",
      "\n== ", "\nInfobox\n- ", "= A =\n", " of ", " the ", " with ", " to ", " where ", " who ",
      " not ", " he ", " her ", " they ", " both ", " President ", " King ", " Mr. and Mrs. ",
      " Her Majesty ", " Macron ", " Paris ", " Palace ", " 3 July ", " 31 June ", " 10.30 am ",
      " in the evening ", " talks ", " met ", " signed ", " was ", " an agreement ", " $5 million ",
      " the Order of ", "0", "99999999999999999999", "é", "ß", "İ", "🕊️", "北京", "e\u{301}",
      "\u{FEFF}", "\u{202E}", "\u{A0}", "\r\n", "\t",
    ].map { Array($0.utf8) }

  /// The next damaged account. It may be no UTF-8.
  mutating func next() -> [UInt8] {
    let whole = random.pick(corpus)
    let start = random.number(0...max(0, whole.count - Self.limit))
    var bytes = Array(whole[start...].prefix(Self.limit / 2))
    for _ in 0..<random.pick([1, 1, 2, 4, 12]) { damage(&bytes) }
    if random.number(0...15) > 0 { bytes = Array(String(decoding: bytes, as: UTF8.self).utf8) }
    return Array(bytes.prefix(Self.limit))
  }

  private mutating func damage(_ bytes: inout [UInt8]) {
    let place = random.number(0...bytes.count)
    switch random.number(0...7) {
    case 0: bytes.replaceSubrange(place..<place, with: [UInt8(random.number(0...255))])
    case 1: bytes.removeSubrange(place...)
    case 2: bytes.removeSubrange(place..<min(bytes.count, place + random.number(1...40)))
    case 3: bytes = shuffled(bytes, at: ". ")
    case 4: bytes = shuffled(bytes, at: "\n\n")
    case 5: bytes.insert(contentsOf: bytes[place...].prefix(400), at: place)
    case 6: repeatPiece(at: place, &bytes)
    default: bytes.insert(contentsOf: random.pick(Self.pieces), at: place)
    }
  }

  private mutating func shuffled(_ bytes: [UInt8], at mark: String) -> [UInt8] {
    let parts = String(decoding: bytes, as: UTF8.self).split(
      separator: mark, omittingEmptySubsequences: false)
    return Array(parts.shuffled(using: &random).joined(separator: mark).utf8)
  }

  private mutating func repeatPiece(at place: Int, _ bytes: inout [UInt8]) {
    let piece = random.pick(Self.pieces)
    let copies = repeatElement(piece, count: random.pick([2, 9, 200])).joined()
    bytes.insert(contentsOf: copies, at: place)
  }
}
