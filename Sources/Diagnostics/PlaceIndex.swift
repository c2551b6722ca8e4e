// The places of many pieces of one file.

/// Finds the places of byte ranges, with less counting than `SourceFile.ends(of:)` where they come
/// in order.
public struct PlaceIndex {
  /// The file that the ranges are of.
  public let file: SourceFile
  private var columns: ColumnIndex

  /// An index of a file, or of the original that it was taken out of.
  public init(_ file: SourceFile) {
    self.file = file
    columns = ColumnIndex(file.original, counting: .characters)
  }

  /// The places of the first and the last character of a byte range, in the original.
  public mutating func ends(of range: Range<Int>) -> (first: Position, last: Position) {
    let range = file.extract?.origin(of: range) ?? range
    let last = max(range.lowerBound, range.upperBound - 1)
    return (columns.position(at: range.lowerBound), columns.position(at: last))
  }

  /// `FILE:LINE:COLUMN-LINE:COLUMN`, with the first and the last character of a byte range.
  public mutating func place(of range: Range<Int>) -> String {
    let (first, last) = ends(of: range)
    var text = Array(file.name.utf8)
    Self.append(UInt8(ascii: ":"), first, to: &text)
    Self.append(UInt8(ascii: "-"), last, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  private static func append(_ mark: UInt8, _ position: Position, to text: inout [UInt8]) {
    text.append(mark)
    append(position.line, to: &text)
    text.append(UInt8(ascii: ":"))
    append(position.column, to: &text)
  }

  private static func append(_ number: Int, to text: inout [UInt8]) {
    if number >= 10 { append(number / 10, to: &text) }
    text.append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
