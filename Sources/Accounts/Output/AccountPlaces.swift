// Where in its file a piece of an account stands, as programmes and records write it.

import Diagnostics

extension SourceFile {
  /// `FILE:LINE:COLUMN-LINE:COLUMN`, with the first and the last character of a byte range.
  func place(of range: Range<Int>) -> String {
    let (first, last) = ends(of: range)
    var text = name
    for (mark, number) in [
      (":", first.line), (":", first.column), ("-", last.line), (":", last.column),
    ] {
      text += mark
      text += String(number)
    }
    return text
  }
}
