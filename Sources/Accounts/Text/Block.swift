// The parts of an account: title, infobox, headings, paragraphs, items of lists.

/// What a part of an account is.
enum BlockKind: Equatable {
  case title
  /// 1 for the widest sections.
  case heading(Int)
  /// `- Key: value` of an infobox; the key in lower case.
  case fact(String)
  case paragraph
  case item

  /// Whether people are named in it in words: not in lists of names, and not in the headline, where
  /// they are shortened.
  var namesPeople: Bool {
    switch self {
    case .paragraph, .item: true
    case .fact(let key): key == "title" || key == "name"
    default: false
    }
  }
}

/// One part of an account.
struct Block {
  let kind: BlockKind
  /// Where its text is, without marks of headings and items.
  let range: Range<Int>
}
