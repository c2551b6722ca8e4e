// Names to refer to people, places, rooms and entries by: words of what they are called.

import Gazetteer
import VisitSyntax

/// Gives out names of one sort, each once.
struct DialectNames {
  /// The next number to try for a name that has been given before.
  private var next: [String: Int] = [:]
  private var taken: Set<String>

  init(taken: Set<String> = []) { self.taken = taken }

  /// Words that mean something of their own where names stand.
  private static let reserved: Set<String> = [
    "visitor", "others", "and", "to", "from", "with", "by", "at", "for", "after", "before",
  ]

  /// A new name: the first of the proposals that is free, else the last with a number.
  mutating func name(_ proposals: [String], or last: String) -> String {
    let forms = proposals.map(Self.form).filter(Self.isUsable)
    let free = forms.first { !taken.contains($0) } ?? numbered(forms.last ?? last)
    taken.insert(free)
    return free
  }

  private static func isUsable(_ name: String) -> Bool {
    name.first?.isLetter == true && !reserved.contains(name) && NameForm.isName(name)
  }

  private mutating func numbered(_ name: String) -> String {
    guard taken.contains(name) else { return name }
    var number = next[name] ?? 2
    while taken.contains("\(name)-\(number)") { number += 1 }
    next[name] = number + 1
    return "\(name)-\(number)"
  }

  /// Letters and digits of a text without accents and capitals, its words joined by hyphens.
  private static func form(_ text: String) -> String {
    let folded = Gazetteer.fold(text).unicodeScalars.map { scalar in
      scalar.properties.isAlphabetic || 0x30...0x39 ~= scalar.value ? Character(scalar) : " "
    }
    return String(folded).split(separator: " ").joined(separator: "-")
  }
}
