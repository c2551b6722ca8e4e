// The countries and organisations of an account: ISO codes, and codes for what has none.

import Gazetteer
import VisitModel
import VisitSyntax

/// Hands out codes of parties, and remembers which of them a programme must declare.
struct ProgrammeParties {
  private(set) var declared: [(code: String, name: String)] = []
  private let text: String

  /// The code of the people of whom the account does not say for whom they speak.
  static let unstated = "UNSTATED"

  /// - Parameter text: the account, to spell names as it does.
  init(text: String) { self.text = text }

  /// The code of a country or organisation by its code or name; nil for what is neither.
  mutating func code(_ name: String) -> String? {
    if let country = Self.country(name) { return country }
    guard let first = name.first, name.utf8.count <= 120 else { return nil }
    if let known = declared.first(where: { Gazetteer.fold($0.name) == Gazetteer.fold(name) }) {
      return known.code
    }
    let row = Self.organisation(name)
    guard row != nil || first.isUppercase else { return nil }
    return declare(row?.code ?? Self.initials(name), row.map(spelling) ?? name)
  }

  /// The party of people without one.
  mutating func unstatedCode() -> String {
    if !declared.contains(where: { $0.code == Self.unstated }) {
      declared.append((Self.unstated, "Those whose side the account does not state"))
    }
    return Self.unstated
  }

  private static func country(_ name: String) -> String? {
    if name.utf8.count == 2, name == name.uppercased() {
      return Gazetteer.country(code: name)?.code
    }
    for lead in ["Government of the ", "Government of ", "the ", "The "] where name.hasPrefix(lead)
    {
      return country(String(name.dropFirst(lead.count)))
    }
    return Gazetteer.country(named: name)?.code
  }

  private static func organisation(_ name: String) -> OrganisationRow? {
    let folded = name.lowercased()
    return Lexicon.shared.organisations.first {
      $0.name == folded || $0.code == name
    }
  }

  private mutating func declare(_ wanted: String, _ name: String) -> String {
    var code = Gazetteer.country(code: wanted) == nil ? wanted : "ORG-\(wanted)"
    var number = 2
    while declared.contains(where: { $0.code == code }) {
      code = "\(wanted)-\(number)"
      number += 1
    }
    declared.append((code, name))
    return code
  }

  /// The first letters of the words that begin with a capital, else the first letters of the name.
  private static func initials(_ name: String) -> String {
    let capitals = name.split { " -,'’".contains($0) }.compactMap { word -> Character? in
      word.first.flatMap { $0.isUppercase ? $0 : nil }
    }
    let letters = Gazetteer.fold(String(capitals.count > 1 ? String(capitals) : name)).uppercased()
    let code = String(letters.filter { $0.isASCII && $0.isLetter }.prefix(8))
    return NameForm.isName(code) && code.utf8.count > 1 ? code : "ORG"
  }

  /// The name of an organisation as the account spells it, else with capitals.
  private func spelling(_ row: OrganisationRow) -> String {
    if let found = text.range(ofFolded: row.name) { return String(text[found]) }
    return row.name.split(separator: " ").map { word in
      ["of", "for", "the", "and", "in", "on"].contains(String(word))
        ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
    }.joined(separator: " ")
  }
}

extension String {
  /// Where the text holds another, whatever the case of ASCII letters.
  fileprivate func range(ofFolded other: String) -> Range<Index>? {
    func lower(_ byte: UInt8) -> UInt8 { 0x41...0x5A ~= byte ? byte + 32 : byte }
    let wanted = other.utf8.map(lower)
    let bytes = utf8.map(lower)
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return nil }
    for start in 0...bytes.count - wanted.count
    where bytes[start] == wanted[0] && bytes[start..<start + wanted.count].elementsEqual(wanted) {
      let low = utf8.index(startIndex, offsetBy: start)
      return low..<utf8.index(low, offsetBy: wanted.count)
    }
    return nil
  }
}
