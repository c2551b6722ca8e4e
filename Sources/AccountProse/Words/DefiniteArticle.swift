// Which names take "the" in a sentence. English has no rule for it, so this is a table of habits.

/// Whether names take the definite article.
enum DefiniteArticle {
  /// "the Netherlands", "the United States", "the Solomon Islands"
  static func isUsual(ofCountry name: String) -> Bool {
    if countries.contains(name) || name.hasPrefix("United ") { return true }
    return ["Republic", "Islands", "Territory", "Territories"].contains { name.hasSuffix($0) }
      || name.contains("Republic of ")
  }

  private static let countries: Set<String> = [
    "Bahamas", "Comoros", "Gambia", "Holy See", "Isle of Man", "Maldives", "Netherlands",
    "Philippines",
  ]

  /// "the United Nations", "the Council of Europe"; but "Arcadia"
  static func isUsual(ofOrganisation name: String) -> Bool {
    guard !name.hasPrefix("The "), !name.hasPrefix("the ") else { return false }
    let words = name.lowercased().split { !$0.isLetter }
    return words.count > 1 && words.contains(where: bodies.contains)
  }

  private static let bodies: Set<Substring> = [
    "agency", "alliance", "association", "authority", "bank", "centre", "chamber", "commission",
    "committee", "commonwealth", "community", "conference", "council", "court", "federation",
    "forum", "foundation", "fund", "group", "institute", "league", "ministry", "nations", "office",
    "organisation", "organization", "parliament", "partnership", "programme", "republic",
    "secretariat", "society", "union",
  ]

  /// "the Presidential Palace", "the Hall of the People", "the Conference centre"; but "Dushanbe
  /// airport" and "Blair House".
  static func isUsual(ofPlace name: String, cities: Set<String>) -> Bool {
    let words = name.split(separator: " ")
    guard let first = words.first, let last = words.last else { return false }
    guard !cities.contains(where: { name == $0 || name.hasPrefix("\($0) ") }) else { return false }
    if words.contains("of") || descriptions.contains(first.lowercased().filter(\.isLetter)) {
      return true
    }
    return words.count > 1 && first.first?.isUppercase == true && last.first?.isLowercase == true
  }

  private static let descriptions: Set<String> = [
    "airport", "business", "cathedral", "central", "city", "civic", "concert", "conference",
    "congress", "convention", "embassy", "federal", "foreign", "government", "grand", "great",
    "hall", "hotel", "house", "imperial", "international", "library", "main", "media", "memorial",
    "military", "ministry", "monument", "mosque", "museum", "national", "new", "old", "opera",
    "palace", "parliament", "people", "peoples", "port", "presidential", "press", "residence",
    "royal", "school", "square", "state", "station", "summit", "supreme", "theatre", "tomb",
    "town", "university", "upper", "white",
  ]
}
