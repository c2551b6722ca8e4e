// Beginnings, ends and parts of texts by their characters as Unicode counts them: a blank before an
// accent is a blank, whatever it looks like.

extension StringProtocol {
  /// The text behind a beginning; nil where it begins otherwise.
  func after(_ start: String) -> String? {
    guard unicodeScalars.starts(with: start.unicodeScalars) else { return nil }
    return String(String.UnicodeScalarView(unicodeScalars.dropFirst(start.unicodeScalars.count)))
  }

  /// The text before an end; nil where it ends otherwise.
  func before(_ end: String) -> String? {
    guard unicodeScalars.reversed().starts(with: end.unicodeScalars.reversed()) else { return nil }
    return String(String.UnicodeScalarView(unicodeScalars.dropLast(end.unicodeScalars.count)))
  }

  /// What stands before and after each place where the text holds another.
  func cuts(at mark: String) -> [(before: String, after: String)] {
    let (whole, part) = (Array(unicodeScalars), Array(mark.unicodeScalars))
    guard whole.count >= part.count else { return [] }
    return (0...whole.count - part.count).compactMap { index in
      guard whole[index..<index + part.count].elementsEqual(part) else { return nil }
      return (Self.text(whole[..<index]), Self.text(whole[(index + part.count)...]))
    }
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// The lines of the text.
  var proseLines: [String] {
    unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map {
      String(String.UnicodeScalarView($0))
    }
  }
}
