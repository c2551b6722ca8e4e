// One line of an account as characters, and what stands at a place of it: words, marks, quotations,
// numbers.

/// A line that is read from its start to its end.
final class ProseScanner {
  let scalars: [Unicode.Scalar]
  /// Where a sentence begins whose capital may be none of its own; nil for nowhere.
  var lowered: Int?

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  var count: Int { scalars.count }

  func scalar(_ index: Int) -> Unicode.Scalar? {
    guard index < scalars.count else { return nil }
    let scalar = scalars[index]
    guard index == lowered, "A"..."Z" ~= scalar else { return scalar }
    return Unicode.Scalar(scalar.value + 32)
  }

  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    for index in range { if let scalar = scalar(index) { view.append(scalar) } }
    return String(view)
  }

  /// The place behind some words; nil where they do not stand here.
  func end(of words: [Unicode.Scalar], at start: Int) -> Int? {
    guard start + words.count <= scalars.count else { return nil }
    for (offset, wanted) in words.enumerated() where scalar(start + offset) != wanted {
      return nil
    }
    return start + words.count
  }

  func end(of words: String, at start: Int) -> Int? {
    var index = start
    for wanted in words.unicodeScalars {
      guard scalar(index) == wanted else { return nil }
      index += 1
    }
    return index
  }

  /// The first of some words that stands here, with its place in the list.
  func first(of list: [String], at start: Int) -> (index: Int, end: Int)? {
    for (index, words) in list.enumerated() {
      if let end = end(of: words, at: start) { return (index, end) }
    }
    return nil
  }
}

// MARK: Texts of the programme

extension ProseScanner {
  /// A text in quotation marks.
  func quoted(at start: Int) -> (text: String, end: Int)? {
    switch scalar(start) {
    case "\"": enclosed(until: "\"", at: start, hasEscapes: true)
    case "“": enclosed(until: "”", at: start, hasEscapes: false)
    default: nil
    }
  }

  /// A name in single marks.
  func markedName(at start: Int) -> (text: String, end: Int)? {
    scalar(start) == "‘" ? enclosed(until: "’", at: start, hasEscapes: true) : nil
  }

  private func enclosed(
    until close: Unicode.Scalar, at start: Int, hasEscapes: Bool
  ) -> (text: String, end: Int)? {
    var view = String.UnicodeScalarView()
    var index = start + 1
    while index < scalars.count {
      if hasEscapes, scalars[index] == "\\", index + 1 < scalars.count {
        index += 1
      } else if scalars[index] == close {
        return (String(view), index + 1)
      }
      view.append(scalars[index])
      index += 1
    }
    return nil
  }

  /// All runs of words that begin here and end at the end of a word, the longest first. They hold no
  /// word that sentences are made of but those given, and no mark that names do not hold.
  func runs(at start: Int, allowing joints: Set<Substring> = []) -> [(text: String, end: Int)] {
    var runs: [(String, Int)] = []
    var index = start
    while index < scalars.count {
      var end = index
      while let scalar = scalar(end), AccountText.isWordPart(scalar) { end += 1 }
      let word = text(index..<end)
      guard end > index, !AccountText.joints.contains(word[...]) || joints.contains(word[...])
      else { break }
      runs.append((text(start..<end), end))
      guard scalar(end) == " " else { break }
      index = end + 1
    }
    return runs.reversed()
  }

  /// Signs up to the next blank, without a full stop at their end.
  func token(at start: Int) -> (text: String, end: Int)? {
    var end = start
    while let scalar = scalar(end), scalar != " " { end += 1 }
    if end > start, scalars[end - 1] == "." { end -= 1 }
    return end > start ? (text(start..<end), end) : nil
  }
}

// MARK: Numbers

extension ProseScanner {
  /// A number in figures.
  func number(at start: Int) -> (value: Int, end: Int)? {
    var end = start
    while let scalar = scalar(end), "0"..."9" ~= scalar, end - start < 10 { end += 1 }
    return Int(text(start..<end)).map { ($0, end) }
  }
}
