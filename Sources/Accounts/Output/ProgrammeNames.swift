// Names to refer to people and places by: words of their own names, each given once.

import Gazetteer
import VisitSyntax

/// Gives out names of one sort.
struct ProgrammeNames {
  /// The next number to try for a name that has been given before.
  private var next: [String: Int] = [:]
  private var taken: Set<String> = []

  /// Words that mean something of their own where names stand.
  private static let reserved: Set<String> = [
    "visitor", "others", "and", "to", "from", "with", "by", "at", "for", "after", "before",
  ]

  /// A new name: the first of the proposals that is free, else the last with a number.
  mutating func name(_ proposals: [String]) -> String {
    let forms = proposals.map(Self.form).filter(Self.isUsable)
    let free = forms.first { !taken.contains($0) } ?? numbered(forms.last ?? "unnamed")
    taken.insert(free)
    return free
  }

  private static func isUsable(_ name: String) -> Bool {
    !reserved.contains(name) && NameForm.isName(name) && name.first?.isLetter == true
  }

  private mutating func numbered(_ name: String) -> String {
    var number = next[name] ?? 2
    while taken.contains("\(name)-\(number)") { number += 1 }
    next[name] = number + 1
    return "\(name)-\(number)"
  }

  /// Letters and digits of a text without accents and capitals, its words joined by hyphens.
  static func form(_ text: String) -> String {
    let folded = Gazetteer.fold(text).unicodeScalars.map { scalar in
      scalar.properties.isAlphabetic || 0x30...0x39 ~= scalar.value ? Character(scalar) : " "
    }
    return String(folded).split(separator: " ").joined(separator: "-")
  }
}

/// The proposals for single names.
enum NameProposals {
  /// Countries whose people put the family name first, in English texts too.
  private static let familyFirst: Set<String> = ["CN", "KR", "KP", "TW", "HK", "MO"]

  /// The surname, then the surname with what goes before it, then the whole name.
  static func person(_ person: ReadPerson) -> [String] {
    let words = person.name.split(separator: " ").map(String.init).filter { !isNumeral($0) }
    guard !person.isOfficeOnly, words.count > 1 else {
      return [short(words.joined(separator: " ")), person.name]
    }
    let isFirst = person.country.map(familyFirst.contains) ?? false
    let surname = isFirst ? words[0] : words[words.count - 1]
    let given = isFirst ? words[1] : words[0]
    return [surname, "\(surname) \(given)", person.name]
  }

  /// The name of a place, then the same with its city.
  static func place(_ name: String, in city: String?) -> [String] {
    let words = short(name)
    return [words] + (city.map { ["\(words) \($0)"] } ?? []) + [name]
  }

  /// The first words of a long name, up to a length that is easy to write.
  private static func short(_ name: String) -> String {
    var result = ""
    for word in name.split(separator: " ").prefix(4) {
      guard result.isEmpty || result.count + word.count < 28 else { break }
      result += result.isEmpty ? "\(word)" : " \(word)"
    }
    return result
  }

  /// `III`, `Jr.`: no names.
  private static func isNumeral(_ word: String) -> Bool {
    word.allSatisfy { "IVX".contains($0) } || ["Jr.", "Jr", "Sr.", "Sr"].contains(word)
  }
}
