// Where in its file a piece of an account stands, as programmes and records write it.

import Diagnostics

extension PlaceIndex {
  /// `FILE:LINE:COLUMN-LINE:COLUMN`, with the first and the last character of a byte range.
  mutating func place(of range: Range<Int>) -> String {
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
