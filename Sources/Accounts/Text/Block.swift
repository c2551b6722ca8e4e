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
}

/// One part of an account.
struct Block {
  let kind: BlockKind
  /// Where its text is, without marks of headings and items.
  let range: Range<Int>
}
