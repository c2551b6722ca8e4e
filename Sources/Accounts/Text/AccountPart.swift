// The parts of an account as a reader sees them, for pages that show its text.

/// A part of an account, without the signs that make a heading or an item of it.
public struct AccountPart: Sendable {
  /// What a part is.
  public enum Kind: Sendable, Equatable {
    case title
    /// 1 for the widest sections.
    case heading(Int)
    /// A line of an infobox.
    case fact
    case item
    case paragraph
  }

  public let kind: Kind
  /// Where it stands, in bytes of the account's text.
  public let range: Range<Int>

  /// A part of this kind at these bytes.
  public init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

extension AccountPart {
  /// The parts of an account in their order. Every line that is not blank belongs to one.
  public static func parts(of text: [UInt8]) -> [AccountPart] {
    text.withUnsafeBufferPointer { bytes in
      var parts: [AccountPart] = []
      var end = 0
      for block in Structure.blocks(of: bytes) {
        let lines = wholeLines(block.range, bytes)
        parts += otherLines(end..<max(end, lines.lowerBound), bytes)
        parts.append(part(block, lines, bytes))
        end = lines.upperBound
      }
      return parts + otherLines(end..<bytes.count, bytes)
    }
  }

  private static func part(
    _ block: Block, _ lines: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> AccountPart {
    let whole = lines.lowerBound..<block.range.upperBound
    let hasSign = [UInt8(ascii: "="), UInt8(ascii: "#")].contains(text[lines.lowerBound])
    return switch block.kind {
    case .title: AccountPart(kind: .title, range: hasSign ? block.range : whole)
    case .heading(let level):
      AccountPart(kind: .heading(level), range: hasSign ? block.range : whole)
    case .fact: AccountPart(kind: .fact, range: withoutBullet(whole, text))
    // A letter in brackets is part of what is shown, unlike a dash.
    case .item:
      AccountPart(
        kind: .item, range: text[lines.lowerBound] == UInt8(ascii: "(") ? whole : block.range)
    case .paragraph: AccountPart(kind: .paragraph, range: whole)
    }
  }

  /// The lines that a range stands in, from their first word.
  private static func wholeLines(
    _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low > 0, text[low - 1] != 0x0A { low -= 1 }
    while low < range.lowerBound, text[low] <= 0x20 { low += 1 }
    while high < text.count, text[high] != 0x0A { high += 1 }
    return low..<high
  }

  /// A line without `-`, `*` or `•` at its start.
  private static func withoutBullet(
    _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    let start = range.first { !([0x2D, 0x2A, 0xE2, 0x80, 0xA2, 0x20, 0x09].contains(text[$0])) }
    return (start ?? range.lowerBound)..<range.upperBound
  }

  /// Lines that say what follows, such as `Infobox`.
  private static func otherLines(
    _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> [AccountPart] {
    range.split { text[$0] == 0x0A }.compactMap { line in
      guard let first = line.first(where: { text[$0] > 0x20 }),
        let last = line.last(where: { text[$0] > 0x20 })
      else { return nil }
      return AccountPart(kind: .fact, range: first..<last + 1)
    }
  }
}
