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
}
