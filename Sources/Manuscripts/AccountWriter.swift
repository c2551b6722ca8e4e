// Writes an account in plain text: words with single spaces, paragraphs with blank lines between, marks
// of headings and items, and for each piece the place in the page that it came from.

import Diagnostics

/// A growing account.
struct AccountWriter {
  private(set) var text: [UInt8] = []
  private(set) var pieces: [Extract.Piece] = []

  private enum Gap: Int {
    case none, space, line, blank
  }

  /// What comes between the last word and the next, and the white space of the page that it is for.
  private var gap = Gap.none
  private var spaceOrigin: Range<Int>?
  /// What is put before the next word, and whether that is the first of its line.
  private var marker: [UInt8] = []
  private var isAtStart = true
  /// What a break becomes where a line must not end, such as `, `; nil where it may.
  private var separator: [UInt8]?
  /// Where the page goes on: what is put in stands there.
  private var place = 0

  /// Whether everything goes on one line.
  var isOnOneLine: Bool { separator != nil }

  // MARK: Words

  /// Writes bytes of the page as they are.
  mutating func write(_ page: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    fillGap(before: range.lowerBound)
    add(range, isVerbatim: true)
    text += page[range]
    place = range.upperBound
  }

  /// Writes text that stands for bytes of the page.
  mutating func write(_ words: [UInt8], for range: Range<Int>) {
    fillGap(before: range.lowerBound)
    add(range, isVerbatim: false)
    text += words
    place = range.upperBound
  }

  /// A place between words.
  mutating func space(_ range: Range<Int>) {
    if gap == .none {
      gap = .space
      spaceOrigin = range
    } else if let first = spaceOrigin, first.upperBound == range.lowerBound {
      spaceOrigin = first.lowerBound..<range.upperBound
    }
  }

  /// The next word begins a line.
  mutating func breakLine() { widen(.line) }

  /// The next word begins a paragraph.
  mutating func breakParagraph() { widen(.blank) }

  /// Between a mark and its word there are no gaps.
  private mutating func widen(_ least: Gap) {
    if marker.isEmpty, gap.rawValue < least.rawValue { gap = least }
  }

  /// The next word begins a line, with a mark before it.
  mutating func beginLine(with mark: String) {
    breakLine()
    marker = Array(mark.utf8)
  }

  // MARK: Lines

  /// From here on breaks become a separator.
  mutating func beginOneLine(separator: String) { self.separator = Array(separator.utf8) }

  /// Lines may end again.
  mutating func endOneLine() { separator = nil }

  /// Puts a mark between the words so far and the next, on the same line.
  mutating func join(with mark: String) {
    gap = .none
    spaceOrigin = nil
    marker = Array(mark.utf8)
    isAtStart = true
  }

  /// Ends a line with a mark, unless nothing was written since `start`.
  mutating func endLine(with mark: String, since start: Int) {
    if text.count > start { insert(Array(mark.utf8)) }
    endLine()
  }

  /// Ends a line; a mark for which no word came is forgotten.
  mutating func endLine() {
    marker = []
    isAtStart = false
    breakLine()
  }

  /// Whether the next word begins a line.
  var isLineBroken: Bool { gap.rawValue >= Gap.line.rawValue }

  /// Whether a mark still waits for its word.
  var hasMarker: Bool { !marker.isEmpty }

  // MARK: Gaps

  private mutating func fillGap(before next: Int) {
    place = next
    defer {
      gap = .none
      spaceOrigin = nil
      marker = []
      isAtStart = false
    }
    if !text.isEmpty, !isAtStart || (gap.rawValue > Gap.space.rawValue && separator == nil) {
      switch gap {
      case .none: break
      case .space: addSpace()
      case .line, .blank:
        if let separator, marker.isEmpty {
          insertSeparator(separator)
        } else {
          insert(gap == .line ? [0x0A] : [0x0A, 0x0A])
        }
      }
    }
    insert(marker)
  }

  private mutating func addSpace() {
    guard let origin = spaceOrigin else { return }
    // One blank for another: places agree byte for byte.
    add(origin, isVerbatim: origin.count == 1)
    text.append(0x20)
  }

  /// A separator, without the mark in it that the words so far end with.
  private mutating func insertSeparator(_ separator: [UInt8]) {
    let ends = [UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";")]
    insert(text.last.map(ends.contains) == true ? [0x20] : separator)
  }

  private mutating func insert(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    add(place..<place, isVerbatim: false)
    text += bytes
  }

  private mutating func add(_ origin: Range<Int>, isVerbatim: Bool) {
    if isVerbatim, let last = pieces.last, last.isVerbatim,
      Int(last.origin) + Int(last.length) == origin.lowerBound
    {
      pieces[pieces.count - 1] = Extract.Piece(
        start: Int(last.start), origin: Int(last.origin)..<origin.upperBound, isVerbatim: true)
    } else {
      pieces.append(Extract.Piece(start: text.count, origin: origin, isVerbatim: isVerbatim))
    }
  }
}
