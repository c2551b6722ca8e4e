// Where in its file a piece of an account stands, as programmes and records write it.

import Diagnostics

extension SourceFile {
  /// `FILE:LINE:COLUMN-LINE:COLUMN`, with the first and the last character of a byte range.
  func place(of range: Range<Int>) -> String {
    "\(name):\(place(at: range.lowerBound))-\(place(at: max(range.lowerBound, range.upperBound - 1)))"
  }

  private func place(at offset: Int) -> String {
    let position = position(at: offset)
    return "\(position.line):\(position.column)"
  }
}
