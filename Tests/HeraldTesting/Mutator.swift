// Damages texts: flipped bytes, lost and doubled lines, pieces of others, words of the language in
// the wrong places.

import CivilTime
import VisitModel

/// Makes damaged texts out of good ones.
public struct Mutator: Sendable {
  private var random: SeededRandom
  private let corpus: [[UInt8]]

  private let limit: Int

  /// - Parameters:
  ///   - corpus: the good texts, of which there must be one at least.
  ///   - limit: the bytes beyond which no text grows.
  public init(seed: UInt64, corpus: [[UInt8]], limit: Int = 64 << 10) {
    random = SeededRandom(seed: seed)
    self.corpus = corpus
    self.limit = limit
  }

  /// Words and marks of the language, and what has broken parsers before.
  static let dictionary: [[UInt8]] = {
    let words =
      Vocabulary.attributes.map { $0.key.keyword + ":" } + Kind.allCases.map(\.rawValue)
      + StatementKind.allCases.map(\.rawValue) + Rank.allCases.map(\.rawValue)
      + DayPart.allCases.map(\.rawValue)
    let marks = [
      "\"", "\\", "\\\"", "\\u{", "#", " # ", "##", "@", "~", "?", "+15m", "..", ",", ":", "-", "(",
      "(internal):", ")", "\n", "\n\n", "\r\n", "\t", "  ", "    ", "to", "by", "with", "from",
      "after", "before", "and others", "visitor", "2024-02-30", "2024-07-03 Astana", "24:00",
      "00:00", "23:59-00:00", "12:00 for 30d", "99999999999999999999", "0m", "1e308", "-0.0", "45m",
      "30m..45m", "\u{FEFF}", "\u{202E}", "\u{0}", "é", "🕊️", "שלום", "北京",
    ]
    let torn: [[UInt8]] = [[0xC3], [0xE2, 0x80], [0xF0, 0x9F], [0xFF], [0xED, 0xA0, 0x80]]
    return (words + marks).map { Array($0.utf8) } + torn
  }()

  /// The next damaged text.
  public mutating func next() -> [UInt8] {
    if random.oneIn(12) { return noise() }
    var bytes = random.pick(corpus)
    for _ in 0..<random.pick([1, 1, 2, 3, 8, 40]) { mutate(&bytes) }
    return Array(bytes.prefix(limit))
  }

  /// Random bytes, or random words.
  private mutating func noise() -> [UInt8] {
    if random.oneIn(2) {
      return (0..<random.number(0...4096)).map { _ in UInt8(random.number(0...255)) }
    }
    return (0..<random.number(1...2000)).flatMap { _ in
      random.pick(Self.dictionary) + (random.oneIn(3) ? [0x0A] : [0x20])
    }
  }

  private mutating func mutate(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else {
      bytes = random.pick(Self.dictionary)
      return
    }
    let place = random.number(0...bytes.count - 1)
    switch random.number(0...7) {
    case 0: bytes[place] ^= 1 << UInt8(random.number(0...7))
    case 1: bytes.insert(contentsOf: random.pick(Self.dictionary), at: place)
    case 2: bytes.removeSubrange(place..<min(bytes.count, place + random.number(1...40)))
    case 3: bytes.replaceSubrange(word(at: place, bytes), with: random.pick(Self.dictionary))
    case 4: bytes.removeSubrange(line(at: place, bytes))
    case 5: repeatLine(at: place, &bytes)
    case 6: splice(at: place, &bytes)
    default: swapLines(place, &bytes)
    }
  }

  private func word(at place: Int, _ bytes: [UInt8]) -> Range<Int> {
    let start = bytes[..<place].lastIndex { $0 <= 0x20 }.map { $0 + 1 } ?? 0
    return start..<(bytes[place...].firstIndex { $0 <= 0x20 } ?? bytes.count)
  }

  private func line(at place: Int, _ bytes: [UInt8]) -> Range<Int> {
    let start = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return start..<(bytes[place...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count)
  }

  private mutating func repeatLine(at place: Int, _ bytes: inout [UInt8]) {
    let line = Array(bytes[line(at: place, bytes)])
    let count = min(random.pick([1, 1, 2, 500]), limit / max(1, line.count))
    let copies = Array(repeatElement(line, count: count).joined())
    bytes.insert(contentsOf: copies, at: place)
  }

  private mutating func splice(at place: Int, _ bytes: inout [UInt8]) {
    let other = random.pick(corpus)
    guard !other.isEmpty else { return }
    let start = random.number(0...other.count - 1)
    bytes.insert(contentsOf: other[start...].prefix(random.number(1...400)), at: place)
  }

  private mutating func swapLines(_ place: Int, _ bytes: inout [UInt8]) {
    let taken = line(at: place, bytes)
    let text = Array(bytes[taken])
    bytes.removeSubrange(taken)
    let target = bytes.isEmpty ? 0 : line(at: random.number(0...bytes.count - 1), bytes).lowerBound
    bytes.insert(contentsOf: text, at: target)
  }
}
