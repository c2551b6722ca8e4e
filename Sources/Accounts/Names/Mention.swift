// People as an account mentions them, before it is known who is meant.

/// An office as it is mentioned.
struct OfficeUse {
  /// The row of the lexicon.
  let row: Int
  /// The tokens of the office with its portfolio and what it is an office of.
  var range: Range<Int>
  /// ISO code of the country that the words name.
  var country: String?
  var isFormer = false
  /// What it is an office of, where that stands behind another: "the Prince and Princess of Wales".
  var shared: Range<Int>?
}

/// A style that stands for a person.
enum Honorific {
  case majesty, highness, holiness, excellency
}

/// One mention of a person or of people named together. A class, because it is large, and handed
/// about and filled by many.
final class Mention {
  var range: Range<Int>
  /// The tokens of the name, without titles and offices.
  var name: Range<Int>?
  var offices: [OfficeUse] = []
  var country: String?
  var pronoun: Pronoun?
  /// What "Her Majesty" and its like say beside he or she.
  var honorific: Honorific?
  var group: GroupWord?
  /// "two", "four" before a group.
  var count: Int?
  /// "wife" or "husband": 2 or 1.
  var kin: Int?
  /// Whose: the tokens of a name, or a possessive pronoun.
  var owner: Range<Int>?
  var ownerPronoun: Pronoun?
  /// The name of the person whose wife or husband this is, told behind the name.
  var spouseOf: Range<Int>?
  /// 1 male, 2 female, from titles.
  var gender = 0
  /// "Mr and Mrs Nixon", "the Nixons".
  var isCouple = false
  /// Whether an article or a possessive stands before it.
  var isDefinite = false
  /// "an African leader": nobody in particular.
  var isIndefinite = false

  init(range: Range<Int>) { self.range = range }

  /// Whether the words before say that the name belongs to an office that was held once.
  var isFormer: Bool { !offices.isEmpty && offices.allSatisfy(\.isFormer) }
}

/// A place as it is mentioned. A class, as chunks hold them.
final class PlaceMention {
  /// The tokens of its name.
  let name: Range<Int>
  /// What the head word of a venue says.
  let venue: VenueClass?
  /// ISO code, where it is a country.
  let country: String?
  /// Whether it is only described: "the airport", "the guest house".
  let isGeneric: Bool

  init(name: Range<Int>, venue: VenueClass?, country: String?, isGeneric: Bool) {
    self.name = name
    self.venue = venue
    self.country = country
    self.isGeneric = isGeneric
  }
}
