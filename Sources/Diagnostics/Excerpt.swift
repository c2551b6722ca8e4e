// The part of a source line that a diagnostic shows, and where underlines stand beneath it. Only
// a kibibyte or two round the focus are decoded, however long the line is.

/// A line, or about 100 columns of a longer one, round a place of interest.
struct Excerpt {
  /// The widest excerpt, in columns.
  static let columns = 100
  /// How far a span on a clipped line pushes its own beginning to the left, at most.
  private static let widestFocus = 60
  private static let bytesBefore = 512
  private static let bytesAfter = 1024

  /// The line's number, from 1.
  let line: Int
  private let glyphs: ArraySlice<Glyph>
  private let isClippedBefore: Bool
  private let isClippedAfter: Bool

  /// The excerpt of the line on which `focus` begins.
  init(of file: SourceFile, around focus: Range<Int>) {
    line = file.line(at: focus.lowerBound)
    let whole = file.textRange(line)
    let glyphs = Self.decode(file, in: whole, around: focus.lowerBound)
    let isWhole =
      glyphs.first?.bytes.lowerBound ?? whole.lowerBound == whole.lowerBound
      && glyphs.last?.bytes.upperBound ?? whole.upperBound == whole.upperBound
    self.glyphs = glyphs[Self.choose(glyphs, around: focus, isWhole: isWhole)]
    isClippedBefore = self.glyphs.first.map { $0.bytes.lowerBound > whole.lowerBound } ?? false
    isClippedAfter = self.glyphs.last.map { $0.bytes.upperBound < whole.upperBound } ?? false
  }

  /// What to print for the line.
  var text: String {
    var text = isClippedBefore ? "…" : ""
    for glyph in glyphs { text += glyph.text }
    return isClippedAfter ? text + "…" : text
  }

  /// Whether the beginning of a span can be pointed at in this excerpt.
  func shows(_ offset: Int) -> Bool {
    if isClippedBefore, offset < (glyphs.first?.bytes.lowerBound ?? 0) { return false }
    return !isClippedAfter || offset < (glyphs.last?.bytes.upperBound ?? 0)
  }

  /// The columns before an underline of `span`, and those under it: at least one, and never past
  /// the end of the line.
  func underline(_ span: Range<Int>) -> (indent: Int, width: Int) {
    var indent = isClippedBefore ? 1 : 0
    var width = 0
    for glyph in glyphs {
      if glyph.bytes.upperBound <= span.lowerBound {
        indent += glyph.width
      } else if glyph.bytes.lowerBound < span.upperBound, !span.isEmpty {
        width += glyph.width
      }
    }
    let goesOn = isClippedAfter && span.upperBound > (glyphs.last?.bytes.upperBound ?? 0)
    return (indent, max(1, width + (goesOn ? 1 : 0)))
  }

  /// The glyphs before the focus, as far as is worth decoding, and after it until they fill a line.
  private static func decode(
    _ file: SourceFile, in line: Range<Int>, around focus: Int
  ) -> [Glyph] {
    func snapped(_ offset: Int) -> Int {
      guard offset > line.lowerBound else { return line.lowerBound }
      guard offset < line.upperBound else { return line.upperBound }
      return file.scalarRange(at: offset, in: line).lowerBound
    }
    var glyphs: [Glyph] = []
    var after = 0
    let window = snapped(focus - bytesBefore)..<snapped(focus + bytesAfter)
    file.forEachCharacter(in: window) { character, bytes in
      guard after <= columns else { return }
      let glyph = Glyph(character, bytes: bytes)
      if bytes.upperBound > focus { after += glyph.width }
      glyphs.append(glyph)
    }
    return glyphs
  }

  /// The glyphs to show: all when they fit, else as many as fit with the focus in the middle.
  private static func choose(
    _ glyphs: [Glyph], around focus: Range<Int>, isWhole: Bool
  ) -> Range<Int> {
    if isWhole, glyphs.reduce(0, { $0 + $1.width }) <= columns { return 0..<glyphs.count }
    let room = columns - 2
    let first = glyphs.firstIndex { $0.bytes.upperBound > focus.lowerBound } ?? glyphs.count
    var focusWidth = 0
    for glyph in glyphs[first...] where glyph.bytes.lowerBound < focus.upperBound {
      focusWidth = min(widestFocus, focusWidth + glyph.width)
    }
    var used = 0
    var lower = first
    func takeBefore(upTo limit: Int) {
      while lower > 0, used + glyphs[lower - 1].width <= limit {
        lower -= 1
        used += glyphs[lower].width
      }
    }
    takeBefore(upTo: (room - focusWidth) / 2)
    var upper = first
    while upper < glyphs.count, used + glyphs[upper].width <= room {
      used += glyphs[upper].width
      upper += 1
    }
    takeBefore(upTo: room)
    return lower..<upper
  }
}
