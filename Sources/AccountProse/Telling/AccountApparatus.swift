// What stands at the end of an account: related events, and what prose cannot always show of people,
// parties and places. No engagement is told there.

import VisitModel

/// The lists of one account.
struct AccountApparatus {
  let account: ToldAccount
  private let names: AccountNames

  init(_ account: ToldAccount) {
    self.account = account
    names = AccountNames(account)
  }

  /// The headings of the lists, in their order.
  enum Heading: String, CaseIterable {
    case seeAlso = "See also"
    case people = "People"
    case parties = "Countries and organisations"
    case places = "Places"
  }

  /// A heading and a list for each that has lines.
  var blocks: [String] {
    Heading.allCases.map { ($0, lines($0)) }.filter { !$0.1.isEmpty }.flatMap { heading, lines in
      ["== \(heading.rawValue) ==", lines.map { "- \($0)" }.joined(separator: "\n")]
    }
  }

  private func lines(_ heading: Heading) -> [String] {
    switch heading {
    case .seeAlso: account.header?.seeAlso ?? []
    case .people: people
    case .parties: account.parties.map(line)
    case .places: account.places.map(line) + account.cities.map(line)
    }
  }

  /// The line with what else is said of it.
  private func line(_ text: String, _ rows: [ToldRow], _ notes: [String]) -> String {
    let facts = rows.filter { !Self.remarkKeys.contains($0.key) }.map { row in
      "\(row.label): \(row.text)."
    }
    let remarks = AccountText.remarks(
      rows: rows.filter { Self.remarkKeys.contains($0.key) }, notes: notes)
    let extras = facts + remarks
    return extras.isEmpty ? text : "\(text). \(extras.joined(separator: " "))"
  }

  static let remarkKeys: Set<AttributeKey> = [.address, .contact, .privateNote, .source]
}

// MARK: People

extension AccountApparatus {
  /// Everybody in protocol order, each delegation after what is said of it.
  private var people: [String] {
    account.delegations.flatMap { delegation in
      let isKnown = delegation.rows.isEmpty && delegation.notes.isEmpty
      return (isKnown ? [] : [line(delegation)]) + delegation.members.map(line)
    }
  }

  /// "Delegation of Japan. Source: list.txt."
  func line(_ delegation: ToldDelegation) -> String {
    line(
      "Delegation of \(names.party(delegation.party).text)", delegation.rows, delegation.notes)
  }

  /// "United Nations (UN)"
  func line(_ party: ToldParty) -> String { "\(AccountText.name(party.name)) (\(party.code))" }

  /// "Kassym-Jomart Tokayev (Kazakhstan), head of state: President"
  func line(_ member: ToldMember) -> String {
    let person = member.person
    let home = names.listed(person.party)
    let offices = person.offices.map(AccountText.office).joined(separator: "; ")
    let text =
      "\(AccountText.name(person.name)) (\(home)), \(person.rank.rawValue)"
      + (offices.isEmpty ? "" : ": \(offices)")
    return line(text, member.rows, member.notes)
  }
}

// MARK: Places

extension AccountApparatus {
  /// "Hall, north (Szohod)"
  func line(_ place: ToldPlace) -> String {
    let city = place.city.map { " (\(AccountText.name($0)))" } ?? ""
    return line(AccountText.name(place.name) + city, place.rows, place.notes)
  }

  /// "Georgetown, city in Guyana: 6.80° N 58.16° W; America/Guyana"
  func line(_ city: ToldCity) -> String {
    let country = city.country.map { " in \(AccountNames.country($0).text)" } ?? ""
    let facts = [city.coordinates, city.zone].compactMap { $0 }
    let text = "\(AccountText.name(city.name)), city\(country)"
    return facts.isEmpty ? text : "\(text): \(facts.joined(separator: "; "))"
  }

  /// Whether the name of a place shows where it ends, and that it is written as in its sentence.
  static func isPlain(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    let isSimple = name.unicodeScalars.allSatisfy { AccountText.isWordPart($0) || $0 == " " }
    return isSimple && AccountText.name(name) == name && words.first != "The"
      && !words.contains {
        AccountText.joints.contains($0) && !AccountText.placeJoints.contains($0)
      }
  }
}

extension ToldPlace {
  /// Whether sentences cannot show all that is known of it.
  public var needsLine: Bool {
    !rows.isEmpty || !notes.isEmpty || !AccountApparatus.isPlain(name)
  }
}
